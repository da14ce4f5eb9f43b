/** French sentences about the Windows on a disk. */
export const disk = {
  'disk.where.title': 'Un disque ou un dossier d’un autre Windows',
  'disk.where.needs':
    'Répare un serveur arrêté, dans les fichiers de son Registre. Son disque doit être connecté à cet ordinateur.',
  'disk.where.browser':
    'Non proposé dans un navigateur : une page web ne doit pas pouvoir désigner des fichiers de cet ordinateur. La fenêtre du programme le propose.',
  'disk.where.steps':
    'Arrêtez ce Windows et connectez son disque, ou montez le disque de la machine virtuelle. Choisissez ensuite le disque, son dossier Windows ou le dossier qui contient les fichiers SYSTEM et SOFTWARE.',
  'disk.where.folder': 'Choisir un dossier',
  'disk.where.hives': 'Choisir les deux fichiers',
  'disk.where.typed': 'Ou saisir le dossier',
  'disk.where.example': 'Par exemple E:\\ ou E:\\winnt\\system32\\config',
  'disk.where.open': 'Ouvrir',
  'disk.opening.title': 'Lecture de {folder}',
  'disk.service.offline': 'Arrêté (hors connexion)',
  'disk.now.unopened': 'Rien n’a été modifié. Le serveur n’a pas pu être ouvert.',
  'disk.sets.title': 'Jeux de contrôle',
  'disk.sets.current': 'Actuel : Windows démarre avec lui',
  'disk.sets.default': 'Par défaut',
  'disk.sets.last-known-good': 'Dernière bonne configuration connue',
  'disk.sets.failed': 'Échec',
  'disk.sets.name': 'Jeu de contrôle',
  'disk.sets.role': 'Utilisé comme',
  'disk.sets.key': 'Clé du service',
  'disk.sets.unused': 'Non utilisé',
  'disk.sets.why':
    'La réparation porte sur le jeu actuel. Un démarrage avec un autre, par exemple la dernière bonne configuration connue, ramènerait la clé.',
  'disk.sets.include': 'Supprimer aussi la clé de {sets} (recommandé)',
  'disk.drives.title': 'Lecteurs de ce serveur',
  'disk.drives.letter': 'Lecteur',
  'disk.drives.folder': 'Dossier sur cet ordinateur',
  'disk.drives.missing': 'Inconnu : son contenu n’a pas pu être lu',
  'disk.drives.choose': 'Choisir le dossier du lecteur {letter}',
  'disk.drives.why':
    'Le Registre désigne des fichiers sur un lecteur qui n’est pas ici. Choisissez son dossier pour qu’ils soient lus.',
  'disk.rights':
    'Les fichiers de ce disque ne peuvent pas être écrits : il est connecté en lecture seule, ou ses fichiers appartiennent à quelqu’un d’autre. Examiner n’exige rien de plus ; sauvegarder et supprimer, si. Connectez-le de façon à pouvoir y écrire, puis recommencez.',
  'disk.stop.text': 'Le Windows de ce disque est arrêté (hors connexion) : il n’y a aucun service à arrêter.',
  'disk.done.kept': 'L’original de {name} est conservé à côté de la ruche. SHA-256 : {sha256}',
  'disk.done.put-back': '{name} est de nouveau l’original, octet pour octet. SHA-256 : {sha256}',
  'disk.undo.files':
    'Personne n’a modifié les ruches depuis la réparation : leurs originaux sont remis en entier, octet pour octet. Chaque élément est ensuite lu et comparé.',
  'disk.undo.items':
    'Les ruches ont été modifiées depuis la réparation : les éléments sont donc remis un par un depuis la sauvegarde prouvée, puis lus et comparés. Les autres modifications restent.',
} as const;
