/** French sentences: diagnosis. Keys start with `diagnosis.`. */
export const diagnosis = {
  'diagnosis.unread.denied': 'L’accès à {at} a été refusé.',
  'diagnosis.unread.failed': 'Impossible de lire {at} ({code}).',
  'diagnosis.unread.failedWith': 'Impossible de lire {at} ({code}, erreur Windows {win32}).',
  'diagnosis.unread.notGiven': 'La description n’indique pas : {at}.',

  'diagnosis.items.serviceKey.yes': 'La clé {path} est présente.',
  'diagnosis.items.serviceKey.no': 'La clé {path} est absente.',
  'diagnosis.items.kmServerKey.yes': 'La clé {path} est présente.',
  'diagnosis.items.kmServerKey.no': 'La clé {path} est absente.',
  'diagnosis.items.setupEntry.key':
    'Key Management Server est dans la liste du programme d’installation : la clé {path} est présente.',
  'diagnosis.items.setupEntry.value':
    'Key Management Server est dans la liste du programme d’installation : la valeur {path} est présente.',
  'diagnosis.items.setupEntry.both':
    'Key Management Server est deux fois dans la liste du programme d’installation : la clé {path} et la valeur {value} sont présentes.',
  'diagnosis.items.setupEntry.no':
    'Key Management Server n’est pas dans la liste du programme d’installation : ni la clé {path} ni la valeur {value} ne sont présentes.',
  'diagnosis.items.any.yes': {
    one: '{n} élément Key Management sur 3 est dans le Registre.',
    other: '{n} éléments Key Management sur 3 sont dans le Registre.',
  },
  'diagnosis.items.any.no': 'Aucun des 3 éléments Key Management n’est dans le Registre.',
  'diagnosis.items.onlyService.yes': 'Des 3 éléments Key Management, il ne reste que {path}.',
  'diagnosis.items.onlyService.no': {
    one: '{n} élément Key Management sur 3 est dans le Registre, pas seulement la clé du service.',
    other: '{n} éléments Key Management sur 3 sont dans le Registre, pas seulement la clé du service.',
  },
  'diagnosis.items.setupWithoutService.yes':
    'Key Management Server est dans la liste du programme d’installation ({path}), mais sa clé de service a disparu.',

  'diagnosis.program.there': 'ImagePath désigne {path} ; ce fichier existe.',
  'diagnosis.program.missing': 'ImagePath désigne {path} ; ce fichier n’existe pas.',
  'diagnosis.program.notNamed': 'La clé {path} ne désigne aucun programme : elle n’a pas de valeur ImagePath.',
  'diagnosis.program.more':
    'Dans ImagePath, quelque chose suit {path}. Ce peut être le mot de passe Key Management ; il n’est donc pas affiché.',
  'diagnosis.program.noMore': 'Dans ImagePath, rien ne suit {path}.',
  'diagnosis.program.old': '{path} est l’emplacement de Key Management sous Exchange 4.0 et 5.0 ; 5.5 utilise le dossier Bin.',
  'diagnosis.program.notOld': '{path} n’est pas l’emplacement de Key Management sous Exchange 4.0 et 5.0.',
  'diagnosis.program.elsewhere': '{path} existe, bien qu’ImagePath n’y mène pas.',
  'diagnosis.program.notElsewhere': 'Kmserver.exe n’est pas non plus dans le dossier d’Exchange.',

  'diagnosis.service.running': 'Le service MSExchangeKMS n’est pas arrêté. Windows indique : {state}.',
  'diagnosis.service.stopped': 'Le service MSExchangeKMS est arrêté.',
  'diagnosis.service.unknown': 'Le service MSExchangeKMS n’est pas dans la liste de Windows.',
  'diagnosis.service.disabled': {
    one: '{n} service Exchange est désactivé : {names}.',
    other: '{n} services Exchange sont désactivés : {names}.',
  },
  'diagnosis.service.noneDisabled': 'Aucun service Exchange n’est désactivé.',
  'diagnosis.service.attendantStopped': 'La Surveillance du système (MSExchangeSA) n’est pas en cours d’exécution.',
  'diagnosis.service.attendantRunning': 'La Surveillance du système (MSExchangeSA) est en cours d’exécution.',
  'diagnosis.service.attendantUnknown': 'La Surveillance du système (MSExchangeSA) n’est pas installée.',

  'diagnosis.exchange.tooNew':
    'C’est Exchange 2000 ou plus récent ({source}). Les articles portent sur des versions plus anciennes ; leurs étapes causeraient ici des dommages.',
  'diagnosis.exchange.notTooNew': 'Rien n’indique Exchange 2000 ou plus récent.',
  'diagnosis.exchange.generation': 'Il s’agit d’Exchange {generation} ({source}).',
  'diagnosis.exchange.generationUnknown':
    'La version d’Exchange ne peut pas être déterminée, mais la liste du programme d’installation nomme ses composants.',
  'diagnosis.exchange.notInstalled': 'Aucun Exchange Server installé n’a été trouvé.',
  'diagnosis.exchange.missing': {
    one: '{n} chemin dont Exchange a besoin n’existe pas : {path}.',
    other: '{n} chemins dont Exchange a besoin n’existent pas ; le premier est {path}.',
  },
  'diagnosis.exchange.noneMissing': 'Tous les autres chemins que le Registre indique pour Exchange existent.',
  'diagnosis.exchange.addressEmpty': {
    one: '{n} type d’adresse n’a pas de générateur : {path} ne contient aucune DLL.',
    other: '{n} types d’adresse n’ont pas de générateur ; le premier est {path}.',
  },
  'diagnosis.exchange.addressFull': 'Chaque type d’adresse a une DLL de générateur.',
  'diagnosis.exchange.addressNone': 'Aucun dossier Address n’a été trouvé.',
  'diagnosis.exchange.cmdMissing': 'Cmd.exe n’est pas dans le dossier System32.',
  'diagnosis.exchange.cmdThere': 'Cmd.exe est dans le dossier System32.',

  'diagnosis.web.connector.key': 'Outlook Web Access est dans la liste du programme d’installation : la clé {path} est présente.',
  'diagnosis.web.connector.value':
    'Outlook Web Access est dans la liste du programme d’installation : la valeur {path} est présente.',
  'diagnosis.web.connector.no':
    'Outlook Web Access n’est pas dans la liste du programme d’installation : ni la clé {path} ni la valeur {value} ne sont présentes.',
  'diagnosis.web.service.empty': 'La clé de service MSExchangeWEB est vide.',
  'diagnosis.web.service.absent': 'La clé de service MSExchangeWEB est absente.',
  'diagnosis.web.service.filled': 'La clé de service MSExchangeWEB contient des valeurs.',
  'diagnosis.web.data.gone': 'Il n’y a pas de dossier Webdata.',
  'diagnosis.web.data.there': 'Le dossier {path} existe.',
  'diagnosis.web.iis.gone': 'Le serveur web (service W3SVC) n’est pas installé.',
  'diagnosis.web.iis.there': 'Le serveur web (service W3SVC) est installé.',
  'diagnosis.web.whole': 'Outlook Web Access est complet : son service, son dossier et le serveur web sont présents.',
  'diagnosis.web.notWhole': 'Outlook Web Access n’est pas complet.',

  'diagnosis.reported.none': 'Aucun numéro d’erreur n’a été indiqué.',
  'diagnosis.reported.byUser': 'L’erreur signalée est {id}.',
  'diagnosis.reported.inLog': 'La dernière session du journal d’installation indique l’erreur {id}.',
  'diagnosis.reported.other': 'L’erreur signalée est {id} ; cet article porte sur {expected}.',
  'diagnosis.sign.setup-script':
    'Le message nomme un des scripts du programme d’installation (« Processing file … at or near line … »). Le message d’un Key Management supprimé ne nomme aucun fichier.',
  'diagnosis.sign.web-script': 'Le message nomme le script Webcon.uns.',
  'diagnosis.sign.mail-script': 'Le message nomme le script Cdo.ins ou Smtp.uns.',
  'diagnosis.sign.shared-script': 'Le message nomme le script Shared.ins.',
  'diagnosis.sign.no-password':
    'Le message indique que le service n’a pas reçu de mot de passe valide (erreur 2140, événement 5057).',
  'diagnosis.sign.already-in-site': 'Le message indique que le site a déjà un KM Server.',
  'diagnosis.sign.conversion-failed':
    'Le message indique qu’une erreur inconnue a interrompu la conversion de la base de données de clés.',
  'diagnosis.sign.unrecognised': 'Le message signalé ne contient aucun numéro d’erreur et rien n’y est connu ici.',
  'diagnosis.sign.none': 'Ce qui a été signalé n’est pas le message de cet article.',
  'diagnosis.reported.nothing': 'Aucune erreur n’a été signalée.',
  'diagnosis.log.oneLine':
    'La dernière session dans {path} contient une ligne : le programme d’installation a démarré et n’a rien écrit de plus.',
  'diagnosis.log.lines': {
    one: 'La dernière session dans {path} contient {n} ligne.',
    other: 'La dernière session dans {path} contient {n} lignes.',
  },
  'diagnosis.log.addresses':
    'La dernière session dans {path} se termine là où le programme d’installation passe aux générateurs d’adresses.',

  'diagnosis.decides.unread':
    'Ce qui se trouve aux emplacements non lus permet de trancher. Faites-les lire (Contrôle total sur la clé, ou en tant qu’administrateur), puis réexaminez.',
  'diagnosis.decides.elsewhere': 'La question qui tranche : le programme Key Management dans {path} est-il encore souhaité ?',
  'diagnosis.decides.Q290226':
    'Le numéro d’erreur affiché par le programme d’installation permet de trancher : 0xC0020002 et un journal dont la dernière session contient une ligne indiquent cet article.',
  'diagnosis.decides.one-line':
    'La question qui tranche : la dernière session du journal d’installation ne contient-elle qu’une ligne ?',
  'diagnosis.decides.Q196171':
    'La question qui tranche : Exchange 5.5 a-t-il été installé ici sans Key Management après le retrait d’un Exchange 4.0 ou 5.0 ?',
  'diagnosis.decides.Q182814':
    'Le numéro d’erreur permet de trancher : une mise à niveau vers Exchange 5.5 qui s’arrête avec 0xC0020003 indique cet article.',
  'diagnosis.decides.Q235418':
    'Le numéro d’erreur permet de trancher : un Service Pack qui s’arrête avec 0xC0020002 (« cannot find the file specified ») indique cet article.',
  'diagnosis.decides.Q274197':
    'La question qui tranche : le programme d’installation s’arrête-t-il juste après avoir annoncé la sauvegarde du dossier Webdata ?',
  'diagnosis.decides.Q246086':
    'La question qui tranche : des fichiers ont-ils été supprimés manuellement ? L’option « Reinstall » du programme d’installation remet les fichiers manquants et conserve les bases de données.',
  'diagnosis.decides.Q323730':
    'La question qui tranche : le Service Pack 4 s’arrête-t-il pendant la mise à jour d’Outlook Web Access ?',
  'diagnosis.decides.Q199379':
    'La question qui tranche : le programme d’installation s’arrête-t-il en rejoignant un site existant, avec l’événement 7000 dans le journal Système ? D’autres serveurs de ce site utilisent alors la DLL proxy d’un éditeur tiers.',
  'diagnosis.decides.Q202258':
    'Le journal d’installation permet de trancher : ses dernières lignes nomment l’étape « Bound to appropriate DSA » quand cet article s’applique.',
  'diagnosis.decides.Q190442':
    'Le numéro d’erreur permet de trancher : 0xC0020422 à la fin d’un Service Pack indique cet article.',
  'diagnosis.decides.Q248445':
    'Le numéro d’erreur permet de trancher : un Service Pack qui s’arrête avec 0xC0020005 indique cet article.',
  'diagnosis.decides.message': 'Le texte du message tranche.',

  'diagnosis.asks.number': 'Le programme d’installation affiche-t-il le numéro d’erreur {id} ?',
  'diagnosis.asks.number.how':
    'La boîte de message affiche le numéro après « ID no ». Demandez à la personne qui a lancé le programme d’installation. Si personne ne l’a noté, ajoutez le journal d’installation : ses dernières lignes peuvent l’indiquer.',
  'diagnosis.asks.message': 'Que dit exactement le message ?',
  'diagnosis.asks.elsewhere': 'Le programme Key Management dans {path} est-il encore utilisé ?',
  'diagnosis.asks.elsewhere.how':
    'Demandez à la personne responsable d’Exchange si des utilisateurs obtiennent encore de ce serveur des clés pour le courrier chiffré, ou y font récupérer des clés perdues.',
  'diagnosis.asks.one-line': 'La dernière session du journal d’installation ne contient-elle qu’une ligne ?',
  'diagnosis.asks.one-line.how':
    'Ouvrez Exchange Server Setup.log dans le dossier racine du lecteur où Exchange est installé. Chaque session commence par « ++++ Microsoft Exchange Setup initialized ++++ ». Si rien ne suit la dernière de ces lignes, la réponse est oui. Ou ajoutez le journal ci-dessous : le programme le lit.',
  'diagnosis.asks.Q196171': 'Exchange 5.5 a-t-il été installé ici sans Key Management après le retrait d’Exchange 4.0 ou 5.0 ?',
  'diagnosis.asks.Q196171.how':
    'Demandez à la personne qui a installé le serveur, ou consultez sa documentation. Un chemin comme C:\\Security\\Bin dans ImagePath provient d’Exchange 4.0 ou 5.0.',
  'diagnosis.asks.Q274197':
    'Le programme d’installation s’arrête-t-il juste après avoir annoncé la sauvegarde du dossier Webdata ?',
  'diagnosis.asks.Q274197.how':
    'Demandez à la personne qui a exécuté le Service Pack ce que sa fenêtre affichait en dernier, et si Outlook Web Access a été retiré en supprimant ses dossiers.',
  'diagnosis.asks.Q246086': 'Des fichiers ou des dossiers d’Exchange ont-ils été supprimés manuellement ?',
  'diagnosis.asks.Q246086.how':
    'Demandez à la personne responsable du serveur si l’on a fait le ménage sur son disque. « Quel fichier manque » énumère ce que le Registre indique et que le disque n’a pas.',
  'diagnosis.asks.Q323730': 'Le Service Pack 4 s’arrête-t-il pendant la mise à jour d’Outlook Web Access ?',
  'diagnosis.asks.Q323730.how': 'Demandez à la personne qui a exécuté le Service Pack ce que sa fenêtre affichait en dernier.',
  'diagnosis.asks.Q199379':
    'Le programme d’installation s’arrête-t-il quand ce serveur rejoint un site existant, avec l’événement 7000 dans le journal Système ?',
  'diagnosis.asks.Q199379.how':
    'Sur le serveur, ouvrez l’Observateur d’événements et cherchez dans le journal Système l’événement 7000 à l’heure où le programme d’installation s’est arrêté.',
  'diagnosis.asks.Q202258': 'Les dernières lignes du journal d’installation nomment-elles l’étape « Bound to appropriate DSA » ?',
  'diagnosis.asks.Q202258.how':
    'Ouvrez Exchange Server Setup.log dans le dossier racine du lecteur où Exchange est installé et lisez ses dernières lignes. Ou ajoutez le journal ci-dessous : le programme le lit.',
  'diagnosis.answered.yes': 'Réponse à « {question} » : oui.',
  'diagnosis.answered.no': 'Réponse à « {question} » : non.',
  'diagnosis.answered.cannot-tell': 'Pas de réponse à « {question} ».',

  'diagnosis.evidence.absent': 'Absent.',
  'diagnosis.evidence.key': 'Clés : {keys}, valeurs : {values}.',
  'diagnosis.evidence.keyPartly': 'Présent. Plus bas, {at} n’a pas pu être lu.',
  'diagnosis.evidence.value': '{type} : {path}',
  'diagnosis.evidence.path': '{path}',
  'diagnosis.evidence.program': '{path}, version {version}',
  'diagnosis.evidence.programNoVersion': '{path}, version inconnue',
  'diagnosis.evidence.service':
    'État : {state}. Type de démarrage : {startType}. Compte : {account}. Type de service : {type}. Dépend de : {dependsOn}.',
  'diagnosis.evidence.serviceState': 'État : {state}.',
  'diagnosis.evidence.noDependents': 'Aucun service en cours d’exécution n’en dépend.',
  'diagnosis.evidence.list': '{names}',
  'diagnosis.evidence.generation': 'Exchange {generation}, build {build}',
  'diagnosis.evidence.formKey': 'Présent comme clé.',
  'diagnosis.evidence.formValue': 'Présent comme valeur.',
  'diagnosis.evidence.values': { one: '{n} valeur', other: '{n} valeurs' },
  'diagnosis.evidence.data': { one: '{n} fichier, {bytes} octets', other: '{n} fichiers, {bytes} octets' },
  'diagnosis.evidence.log': {
    one: 'Sessions : {sessions}. La dernière contient {n} ligne.',
    other: 'Sessions : {sessions}. La dernière contient {n} lignes.',
  },
  'diagnosis.evidence.restart': 'Windows attend un redémarrage.',
  'diagnosis.evidence.label.serviceKey': 'Clé du service',
  'diagnosis.evidence.label.imagePath': 'Chemin du programme du service',
  'diagnosis.evidence.label.program': 'Programme du service',
  'diagnosis.evidence.label.programAtSetup': 'Kmserver.exe dans le dossier d’Exchange',
  'diagnosis.evidence.label.kmServerKey': 'Clé KMServer',
  'diagnosis.evidence.label.setupSubkey': 'Entrée d’installation comme clé',
  'diagnosis.evidence.label.setupValue': 'Entrée d’installation comme valeur',
  'diagnosis.evidence.label.service': 'Service tel que Windows l’exécute',
  'diagnosis.evidence.label.dependents': 'Services qui en ont besoin',
  'diagnosis.evidence.label.generation': 'Version d’Exchange',
  'diagnosis.evidence.label.setupKey': 'Liste des composants installés',
  'diagnosis.evidence.label.component': 'Composant {name}',
  'diagnosis.evidence.label.services': 'Autres services Exchange',
  'diagnosis.evidence.label.attendant': 'Surveillance du système',
  'diagnosis.evidence.label.address': 'Générateurs d’adresses',
  'diagnosis.evidence.label.webConnector': 'Outlook Web Access dans la liste d’installation',
  'diagnosis.evidence.label.webService': 'Clé du service Outlook Web Access',
  'diagnosis.evidence.label.webData': 'Dossier Webdata',
  'diagnosis.evidence.label.iis': 'Serveur web',
  'diagnosis.evidence.label.cmd': 'Interpréteur de commandes',
  'diagnosis.evidence.label.data': 'Dossier de la base de données de clés',
  'diagnosis.evidence.label.log': 'Journal d’installation',
  'diagnosis.evidence.label.error': 'Erreur signalée',
  'diagnosis.evidence.label.answer': 'Réponse donnée',
  'diagnosis.evidence.label.restart': 'Redémarrage en attente',

  'diagnosis.gate.generation.open': 'Rien n’indique Exchange 2000 ou plus récent.',
  'diagnosis.gate.generation.blocked':
    'C’est Exchange 2000 ou plus récent. Les articles ne s’y appliquent pas, et supprimer les clés l’endommagerait.',
  'diagnosis.gate.generation.unread':
    'Il n’a pas pu être déterminé s’il s’agit d’Exchange 2000 ou plus récent ; rien n’est donc modifié.',
  'diagnosis.gate.article.open': '{article} décrit cette panne.',
  'diagnosis.gate.article.override':
    '{article} est possible, pas certain. Tapez {server} pour continuer après avoir lu les indices contre.',
  'diagnosis.gate.article.overridden': '{article} est possible, pas certain. {server} a été tapé pour continuer.',
  'diagnosis.gate.article.ruledOut': '{article} ne décrit pas ce serveur.',
  'diagnosis.gate.article.cannotTell': 'Impossible de dire si {article} décrit ce serveur : quelque chose n’a pas pu être lu.',
  'diagnosis.gate.healthy.open': 'Le programme de Key Management est absent ; aucun composant qui fonctionne n’est supprimé.',
  'diagnosis.gate.healthy.notRemoved': 'Rien de Key Management n’est supprimé.',
  'diagnosis.gate.healthy.override':
    'Key Management fonctionne sur ce serveur. Le supprimer met fin à la récupération des messages chiffrés ; sans la base de données de clés et son mot de passe, les anciens messages chiffrés sont définitivement perdus. Tapez {server} pour le supprimer quand même.',
  'diagnosis.gate.healthy.overridden':
    'Key Management fonctionne sur ce serveur. Le supprimer met fin à la récupération des messages chiffrés ; sans la base de données de clés et son mot de passe, les anciens messages chiffrés sont définitivement perdus. {server} a été tapé pour le supprimer quand même.',
  'diagnosis.gate.healthy.unread': 'Il n’a pas pu être déterminé si Key Management fonctionne ici ; rien n’est donc supprimé.',
  'diagnosis.gate.items.open': 'Tous les éléments du Registre de cette réparation ont pu être lus.',
  'diagnosis.gate.items.blocked':
    'Impossible de lire {at}. Ce qui ne peut pas être lu ne peut être ni sauvegardé ni vérifié comme supprimé.',
  'diagnosis.gate.items.later': '{at} est lu quand le programme a les droits d’administrateur.',
  'diagnosis.gate.setup.ask':
    'Le programme d’installation peut supprimer proprement le composant : « Add/Remove », « Change Option », décochez « Key Management Server ». N’utilisez jamais « Remove All » (tout supprimer) : les bases de données Exchange seraient supprimées.',
  'diagnosis.gate.setup.blocked':
    'Essayez d’abord le programme d’installation : « Add/Remove », « Change Option », décochez « Key Management Server ». N’utilisez jamais « Remove All » (tout supprimer) : les bases de données Exchange seraient supprimées.',
  'diagnosis.gate.setup.askOwn':
    'KM Server 4.0 et 5.0 a son propre programme d’installation, dans le dossier Exchkm du CD d’Exchange. Son « Remove All » supprime le composant et garde la base de données de clés sous Security.bak ; Kmserver.exe -u ne supprime que le service. N’utilisez jamais « Remove All » du programme d’installation d’Exchange : il supprime les bases de données Exchange.',
  'diagnosis.gate.setup.blockedOwn':
    'Essayez d’abord son propre programme d’installation. KM Server 4.0 et 5.0 a son propre programme d’installation, dans le dossier Exchkm du CD d’Exchange. Son « Remove All » supprime le composant et garde la base de données de clés sous Security.bak ; Kmserver.exe -u ne supprime que le service. N’utilisez jamais « Remove All » du programme d’installation d’Exchange : il supprime les bases de données Exchange.',
  'diagnosis.gate.setup.open': 'Le programme d’installation a été essayé et n’a pas pu supprimer le composant.',
  'diagnosis.gate.setup.byOption':
    'L’option --yes a déclaré que le programme d’installation a été essayé et n’a pas pu supprimer le composant.',
  'diagnosis.gate.data.none': 'Aucune base de données de clés n’a été trouvée sur ce serveur.',
  'diagnosis.gate.data.ask': {
    one: '{path} : {n} fichier ({bytes} octets) qui n’est dans aucune sauvegarde en ligne. Copiez-le avant tout changement.',
    other:
      '{path} : {n} fichiers ({bytes} octets) qui ne sont dans aucune sauvegarde en ligne. Copiez-les avant tout changement.',
  },
  'diagnosis.gate.data.askUnread': '{why} Une base de données de clés peut s’y trouver. Copiez-la avant tout changement.',
  'diagnosis.gate.data.unreadNone':
    '{why} Personne ne sait donc qu’il n’y en a pas. Rendez l’emplacement lisible et réexaminez le serveur, ou copiez ce qui s’y trouve.',
  'diagnosis.gate.data.contradicted': {
    one: '{path} : {n} fichier ; « il n’y en a pas » n’est donc pas vrai. Copiez-le avant tout changement.',
    other: '{path} : {n} fichiers ; « il n’y en a pas » n’est donc pas vrai. Copiez-les avant tout changement.',
  },
  'diagnosis.gate.data.where': 'Indiquez l’emplacement de la copie de {path}.',
  'diagnosis.gate.data.copied': 'La base de données de clés a été copiée dans {where}.',
  'diagnosis.gate.data.byOption':
    'L’option --yes a déclaré que la base de données de clés a été copiée ; elle n’a pas indiqué où.',
  'diagnosis.gate.password.ask':
    'Une fois arrêté ou supprimé, Key Management ne redémarre qu’avec son mot de passe ou la disquette qui le contient.',
  'diagnosis.gate.password.yes': 'Le mot de passe Key Management, ou la disquette qui le contient, est disponible.',
  'diagnosis.gate.password.byOption':
    'L’option --yes a déclaré que le mot de passe Key Management, ou la disquette qui le contient, est disponible.',
  'diagnosis.gate.password.accepted': 'Il est accepté que d’anciens messages chiffrés puissent rester illisibles.',
  'diagnosis.gate.dependents.open': 'Aucun service en cours d’exécution ne dépend de Key Management.',
  'diagnosis.gate.dependents.ask': {
    one: '{n} service en cours d’exécution dépend de Key Management et doit être arrêté avec lui : {names}.',
    other: '{n} services en cours d’exécution dépendent de Key Management et doivent être arrêtés avec lui : {names}.',
  },
  'diagnosis.gate.dependents.unread': 'Il n’a pas pu être déterminé quels services dépendent de Key Management.',
  'diagnosis.gate.elevation.open': 'Le programme a les droits d’administrateur.',
  'diagnosis.gate.elevation.blocked': 'Modifier le Registre et arrêter des services demande les droits d’administrateur.',
  'diagnosis.gate.view.only32':
    'Les éléments ne sont que dans la vue 32 bits du Registre (WOW6432Node). Ils y sont sauvegardés et supprimés.',
  'diagnosis.gate.view.ownOnly': 'Aucun élément n’est uniquement dans la vue 32 bits du Registre.',
  'diagnosis.gate.restart.open': 'Aucun redémarrage n’est en attente.',
  'diagnosis.gate.restart.service': 'Windows a marqué le service pour suppression. Redémarrez d’abord {server}, puis réexaminez.',
  'diagnosis.gate.restart.exchange':
    'Des fichiers Exchange attendent d’être remplacés au prochain redémarrage. Redémarrez d’abord {server}, puis réexaminez.',
  'diagnosis.gate.restart.other': 'Windows attend un redémarrage pour d’autres raisons. Cette réparation n’est pas concernée.',
  'diagnosis.gate.restart.unread': 'Il n’a pas pu être déterminé si un redémarrage est en attente.',

  'diagnosis.explain.known':
    'Par {id}, le programme d’installation signale l’erreur Windows {win32}. Articles qui la mentionnent : {articles}.',
  'diagnosis.explain.noArticle':
    'Par {id}, le programme d’installation signale l’erreur Windows {win32}. Aucun article connu ici ne la mentionne.',
  'diagnosis.explain.notSetup':
    '{id} n’est pas une erreur du programme d’installation d’Exchange (celles-ci commencent par 0xC002). Aucun article connu ici ne la mentionne.',
  'diagnosis.win32.2': 'Un fichier est introuvable.',
  'diagnosis.win32.3': 'Un dossier est introuvable.',
  'diagnosis.win32.5': 'L’accès a été refusé : des droits manquent, ou un fichier est utilisé.',
  'diagnosis.win32.9': 'Un bloc de mémoire n’était pas valide.',
  'diagnosis.win32.23': 'Des données du disque ou du CD n’ont pas pu être lues sans erreur.',
  'diagnosis.win32.33': 'Un autre programme verrouille une partie du fichier.',
  'diagnosis.win32.53': 'L’autre ordinateur est introuvable sur le réseau.',
  'diagnosis.win32.87': 'Une fonction a été appelée avec une valeur qu’elle n’accepte pas.',
  'diagnosis.win32.126': 'Une DLL, ou une DLL dont elle a besoin, est introuvable.',
  'diagnosis.win32.182': 'Une DLL est d’une autre version que celle attendue par le programme.',
  'diagnosis.win32.234': 'Il y a plus de données que le programme ne peut en recevoir.',
  'diagnosis.win32.267': 'Le nom d’un dossier n’est pas valide.',
  'diagnosis.win32.603': 'Accès réseau à distance : le programme a prévu trop peu de place pour la réponse.',
  'diagnosis.win32.997': 'La lecture ou l’écriture a commencé et n’est pas terminée.',
  'diagnosis.win32.1051': 'Le service ne peut pas s’arrêter, car des services en cours d’exécution en dépendent.',
  'diagnosis.win32.1052': 'Le service ne peut pas accepter cette demande dans son état actuel.',
  'diagnosis.win32.1053': 'Le service n’a pas répondu à temps.',
  'diagnosis.win32.1058': 'Le service est désactivé ; il ne peut donc pas démarrer.',
  'diagnosis.win32.1060': 'Il n’existe pas de service de ce nom.',
  'diagnosis.win32.1061': 'Le service n’accepte pas de demandes pour le moment.',
  'diagnosis.win32.1068': 'Un service dont celui-ci dépend n’a pas démarré.',
  'diagnosis.win32.1069': 'Le service n’a pas pu ouvrir de session : son compte ou son mot de passe est incorrect.',
  'diagnosis.win32.1326': 'Le nom d’utilisateur ou le mot de passe est incorrect.',
  'diagnosis.win32.1332': 'Aucun compte ne correspond au nom ou à l’ID de sécurité.',
  'diagnosis.win32.1355': 'Le domaine n’existe pas ou n’a pas pu être contacté.',
  'diagnosis.win32.1719': 'Aucun protocole réseau pour les appels distants n’est disponible.',
  'diagnosis.win32.1722': 'L’autre ordinateur ou service ne répond pas aux appels distants.',
  'diagnosis.win32.1762': 'Le service de noms ne répond pas.',
  'diagnosis.win32.1788': 'L’approbation entre deux domaines ne fonctionne pas.',
  'diagnosis.win32.1815': 'Le texte n’existe pas dans la langue demandée.',
  'diagnosis.win32.2220': 'Le nom du groupe est introuvable.',
  'diagnosis.win32.2245': 'Le mot de passe ne respecte pas les règles des mots de passe.',
  'diagnosis.win32.2453': 'Le contrôleur de domaine est introuvable.',
  'diagnosis.win32.unknown': 'La commande {command} affiche ce que Windows en dit.',
} as const;
