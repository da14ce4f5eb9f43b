/** French sentences: articles by what they are about, and their steps. Keys start with `articles.`. */
export const articles = {
  'articles.Q290226.title': 'Key Management a été supprimé de façon incomplète',
  'articles.Q196171.title': 'La clé du service d’un ancien Key Management est restée',
  'articles.Q182814.title': 'Une mise à niveau précédente a laissé la clé du service Key Management',
  'articles.Q235418.title': 'Quelque chose suit le chemin du programme dans ImagePath',
  'articles.Q274197.title': 'Outlook Web Access a été retiré manuellement',
  'articles.Q246086.title': 'Des fichiers nécessaires à Exchange ont été supprimés',
  'articles.Q323730.title': 'Cmd.exe manque',
  'articles.Q199379.title': 'Une DLL proxy d’un éditeur tiers manque',
  'articles.Q202258.title': 'Un générateur d’adresses manque',
  'articles.Q190442.title': 'Un service Exchange est désactivé',
  'articles.Q184420.title': 'Key Management est démarré sans son mot de passe',
  'articles.Q196161.title': 'Selon l’annuaire, le site a un KM Server',
  'articles.Q178312.title': 'Active Server Pages a été retiré',
  'articles.Q263072.title': 'Le serveur Terminal Server est en mode d’exécution',
  'articles.Q248445.title': 'Le programme d’installation ne peut pas écrire la clé Winreg',
  'articles.Q193567.title': 'La mise à niveau ne peut pas convertir la base de données de clés',
  'articles.Q169324.title': 'Active Server Pages n’est pas installé',
  'articles.Q266784.title': 'Le programme Administrateur n’est pas entièrement installé',
  'articles.step.setup-first':
    'Essayez de retirer Key Management avec le programme d’installation : « Add/Remove », « Change Option », décochez « Key Management Server ». N’utilisez jamais « Remove All » : les bases de données Exchange seraient supprimées.',
  'articles.step.stop-service': 'Si le programme d’installation ne peut pas le retirer, arrêtez le service MSExchangeKMS.',
  'articles.step.remove-three':
    'Sauvegardez puis supprimez trois éléments du Registre : la clé du service, la clé KMServer et l’entrée d’installation.',
  'articles.step.remove-service-key': 'Sauvegardez puis supprimez la clé du service MSExchangeKMS, et rien d’autre.',
  'articles.step.restart': 'Redémarrez le serveur. D’ici là, Windows affiche encore le service.',
  'articles.step.trim-image-path': 'Sauvegardez ImagePath et réduisez-le au chemin du programme. Ne supprimez rien.',
  'articles.step.web-connector':
    'Dans l’Éditeur du Registre, enregistrez dans un fichier l’entrée « Web Connector » sous SOFTWARE\\Microsoft\\Exchange\\Setup, puis supprimez-la.',
  'articles.step.raw-backup': 'Sauvegardez l’annuaire : une erreur dans les étapes suivantes peut endommager le site.',
  'articles.step.raw-start':
    'Démarrez le programme Administrateur en mode brut : tapez admin.exe /r dans le dossier Exchsrvr\\Bin.',
  'articles.step.raw-ca':
    'Dans le conteneur « Configuration » du site, sélectionnez l’objet « CA » et choisissez « Delete Raw Object » dans le menu « Edit ».',
  'articles.step.raw-server':
    'Ouvrez les propriétés brutes de « Site Encryption Configuration » (Maj+Entrée), choisissez l’attribut « KM-Server » et retirez le nom du serveur indiqué par le message.',
  'articles.step.install-asp': 'Installez Active Server Pages sur le serveur.',
  'articles.step.web-server-name':
    'Assurez-vous que la clé Services\\MSExchangeWEB\\Parameters a une valeur « Server » (REG_SZ) avec le nom du serveur en majuscules.',
  'articles.step.copy-cd': 'Copiez le CD d’Exchange 5.5 sur un disque.',
  'articles.step.newer-library':
    'Dans la copie, remplacez la Kmsupgrd.dll sous Server\\Setup par celle du Service Pack 2 ou ultérieur.',
  'articles.step.upgrade-from-copy': 'Exécutez la mise à niveau depuis la copie.',
  'articles.step.administrator':
    'Lancez le programme d’installation depuis la source d’origine d’Exchange, choisissez « Add/Remove » et cochez le programme Administrateur. S’il est déjà coché, décochez-le, terminez, puis cochez-le lors d’une seconde exécution.',
} as const;
