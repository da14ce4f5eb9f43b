/** French sentences about the Windows on a disk. */
export const disk = {
  'disk.where.title': 'Un disque ou un dossier d’un autre Windows',
  'disk.where.needs':
    'Répare un serveur arrêté, dans les fichiers de son Registre. Son disque doit être connecté à cet ordinateur.',
  'disk.where.browser':
    'Non proposé dans un navigateur : une page web ne doit pas pouvoir désigner des fichiers de cet ordinateur. La fenêtre du programme le propose.',
  'disk.where.careful':
    'Ne montez pas le disque d’un Windows NT 4.0 dans Windows 2000 ou ultérieur : ses volumes NTFS sont alors mis à niveau, et NT 4.0 antérieur au Service Pack 4 ne peut plus les lire (KB 184299). Plus sûr : travaillez sur une image du disque, ou copiez SYSTEM, SYSTEM.ALT, SOFTWARE et leurs fichiers .LOG de system32\\config dans un dossier, et choisissez ce dossier.',
  'disk.where.steps':
    'Arrêtez ce Windows et connectez son disque, ou montez le disque de la machine virtuelle. Choisissez ensuite le disque, son dossier Windows ou le dossier qui contient les fichiers SYSTEM et SOFTWARE.',
  'disk.where.folder': 'Choisir un dossier…',
  'disk.where.hives': 'Choisir les deux fichiers…',
  'disk.where.drop': 'Ou déposez le dossier ou le disque ici.',
  'disk.where.typed': 'Ou saisir le dossier',
  'disk.where.example': 'Par exemple E:\\ ou E:\\winnt\\system32\\config',
  'disk.where.open': 'Ouvrir',
  'disk.opening.title': 'Lecture de {folder}',
  'disk.service.offline': 'Arrêté (hors connexion)',
  'disk.now.unopened': 'Rien n’a été modifié. Le serveur n’a pas pu être ouvert.',
  'disk.sets.title': 'Jeux de contrôle',
  'disk.sets.starts':
    '{windows} sur {server} démarrera la prochaine fois avec {set}. Le diagnostic et la réparation portent sur ce jeu.',
  'disk.sets.current': 'Actuel : Windows a démarré avec lui la dernière fois',
  'disk.sets.default': 'Par défaut : démarre la prochaine fois',
  'disk.sets.last-known-good': 'Dernière bonne configuration connue',
  'disk.sets.failed': 'Échec : abandonné pour la dernière bonne configuration',
  'disk.sets.name': 'Jeu de contrôle',
  'disk.sets.role': 'Utilisé comme',
  'disk.sets.key': 'Clé du service',
  'disk.sets.unused': 'Non utilisé',
  'disk.sets.why':
    'La réparation porte sur le jeu qui démarre la prochaine fois. Un démarrage avec un autre, par exemple la dernière bonne configuration connue, ramènerait la clé.',
  'disk.sets.include': 'Supprimer aussi la clé de {sets} (recommandé)',
  'disk.files.title': 'Fichiers du Registre',
  'disk.files.name': 'Fichier',
  'disk.files.where': 'Sur cet ordinateur',
  'disk.files.mirror':
    'SYSTEM.ALT est la seconde copie de SYSTEM. Ce Windows démarre de lui-même à partir d’elle si SYSTEM est endommagé ; les deux sont donc modifiés.',
  'disk.files.completed':
    'La dernière écriture de {name} a été interrompue. Son journal {log} la complète : ce programme lit et modifie le fichier complété.',
  'disk.drives.title': 'Lecteurs de ce serveur',
  'disk.drives.letter': 'Lecteur',
  'disk.drives.folder': 'Dossier sur cet ordinateur',
  'disk.drives.missing': 'Inconnu : son contenu n’a pas pu être lu',
  'disk.drives.choose': 'Choisir le dossier du lecteur {letter}…',
  'disk.drives.why':
    'Le Registre désigne des fichiers sur un lecteur qui n’est pas ici. Choisissez son dossier pour qu’ils soient lus.',
  'disk.rights':
    'Les fichiers de ce disque ne peuvent pas être modifiés : il est connecté en lecture seule, ou ses fichiers appartiennent à quelqu’un d’autre. Pour examiner, cela suffit ; pour sauvegarder et supprimer, non. Connectez-le de façon à pouvoir y écrire, puis recommencez.',
  'disk.stop.text': 'Le Windows de ce disque est arrêté (hors connexion) : il n’y a aucun service à arrêter.',
  'disk.done.kept': 'L’original de {name} est conservé à côté de la ruche. SHA-256 : {sha256}',
  'disk.done.left': '{name} est réparé. SHA-256 : {sha256}',
  'disk.done.put-back': '{name} est de nouveau l’original, octet par octet. SHA-256 : {sha256}',
  'disk.undo.files':
    'Personne n’a modifié les ruches depuis la réparation : leurs originaux sont restaurés en entier, octet par octet. Chaque élément est ensuite lu et comparé.',
  'disk.undo.items':
    'Les ruches ont été modifiées depuis la réparation : les éléments sont donc restaurés un par un depuis la sauvegarde vérifiée, puis lus et comparés. Les autres modifications restent.',
} as const;
