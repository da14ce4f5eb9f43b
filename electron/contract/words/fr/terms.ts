/** French sentences: the terms a reader may not know. Keys start with `terms.`; each has a name, and what it means in `.text`. */
export const terms = {
  'terms.key-management': 'Key Management',
  'terms.key-management.text':
    'Le composant d’Exchange qui donne aux utilisateurs les clés du courrier chiffré et signé, et récupère celles qui sont perdues (KM Server). Il s’exécute sur un serveur d’un site, comme service MSExchangeKMS. Le courrier qui n’est pas chiffré fonctionne sans lui.',
  'terms.password': 'Mot de passe Key Management',
  'terms.password.text':
    'Une longue suite aléatoire de majuscules que le programme d’installation a créée avec Key Management. Elle a été affichée une fois pour être notée, ou enregistrée sur une disquette : celle-ci contient un fichier Kmserver.pwd (Kmspwd.ini en 4.0 et 5.0). Ce n’est ni un mot de passe Windows ni celui d’une boîte aux lettres. Demandez à la personne qui a installé Exchange, et cherchez là où sont conservés ses CD et ses disquettes de secours.',
  'terms.kmsdata': 'Base de données de clés (Kmsdata)',
  'terms.kmsdata.text':
    'Le dossier Kmsdata sous Exchsrvr, avec la base de données Kmsmdb.edb et ses journaux ; en 4.0 et 5.0, le dossier Security\\Mgrent. Il contient les clés de chiffrement de tous les utilisateurs qui en ont reçu une, et rien ne peut les recréer. Une sauvegarde en ligne d’Exchange ne le contient pas. Ce programme le copie et ne le supprime jamais.',
  'terms.encrypted-mail': 'Ancien courrier chiffré',
  'terms.encrypted-mail.text':
    'La réparation ne modifie ni le courrier ni la clé d’un utilisateur. Si la clé d’un utilisateur est perdue, seul Key Management peut la récupérer : dans la base de données de clés, et avec son mot de passe. Sans les deux, l’ancien courrier chiffré peut rester illisible pour toujours.',
  'terms.service-key': 'Clé du service MSExchangeKMS',
  'terms.service-key.text':
    'Elle indique à Windows qu’il existe un service MSExchangeKMS, quel programme il exécute, quand et sous quel compte. Si elle reste en place, un Service Pack croit que Key Management est installé et cherche son programme.',
  'terms.image-path': 'ImagePath',
  'terms.image-path.text':
    'La valeur de la clé du service qui nomme le programme du service, par exemple C:\\Exchsrvr\\Bin\\Kmserver.exe. Seul ce chemin doit s’y trouver. Ce qui le suit peut être le mot de passe Key Management en clair, et empêche le programme d’installation de trouver le fichier.',
  'terms.kmserver-key': 'Clé KMServer',
  'terms.kmserver-key.text':
    'Les paramètres de Key Management dans le Registre, entre autres l’endroit où il cherche son mot de passe (MasterPasswordPath, BackupPasswordPath).',
  'terms.setup-component': 'Entrée d’installation',
  'terms.setup-component.text':
    'L’entrée « Key Management Server » de la liste des composants installés que tient le programme d’installation d’Exchange, comme valeur ou comme clé. Le programme d’installation et les Service Packs mettent à jour ce qui figure dans cette liste. Les autres entrées restent.',
  'terms.setup-log': 'Journal d’installation',
  'terms.setup-log.text':
    'Exchange Server Setup.log, dans le dossier racine du lecteur où Exchange est installé. Le programme d’installation le complète à chaque exécution ; seule la dernière session compte donc.',
  'terms.error-number': 'Numéro d’erreur',
  'terms.error-number.text':
    'Le programme d’installation signale une erreur Windows par 0xC002 suivi de quatre chiffres : 0xC0020002 est l’erreur Windows 2, un fichier introuvable.',
  'terms.service-pack': 'Service Pack',
  'terms.service-pack.text':
    'Une mise à jour d’Exchange qui apporte des fichiers plus récents pour chaque composant qu’elle croit installé. C’est pourquoi les restes d’un composant retiré peuvent l’arrêter.',
  'terms.article': 'Article, par exemple Q290226',
  'terms.article.text':
    'Un texte numéroté de la Base de connaissances de Microsoft sur une panne et ce qu’il faut faire. Ce programme en applique quatre et explique les autres.',
  'terms.proven': 'Vérifié',
  'terms.proven.text':
    'Relu de deux façons indépendantes qui concordent. Rien n’est supprimé avant que sa sauvegarde soit vérifiée, et seul ce dont l’absence est vérifiée est dit supprimé.',
  'terms.control-set': 'Jeu de contrôle',
  'terms.control-set.text':
    'Windows garde ses services dans des jeux numérotés (ControlSet001, ControlSet002) et démarre avec l’un d’eux. « Dernière bonne configuration connue » démarre avec un autre, qui peut encore contenir une clé supprimée.',
} as const;
