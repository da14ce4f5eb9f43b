/**
 * French sentences for every error code: `.title` says what happened, `.remedy` what to do. `{where}` is the thing it
 * is about. They never say what state the server is in: the page or the command says that first, from the run itself.
 */
export const errors = {
  'errors.E-USAGE.title': '{where} ne va pas avec le reste de la ligne de commande.',
  'errors.E-USAGE.remedy': 'Utilisez --help pour voir ce qui est possible.',
  'errors.E-COMMAND-MISSING.title': 'Aucune commande n’est indiquée. Il existe celles-ci : {where}.',
  'errors.E-COMMAND-MISSING.remedy': 'Indiquez l’une d’elles, ou utilisez --help.',
  'errors.E-COMMAND-UNKNOWN.title': 'La commande « {where} » n’existe pas.',
  'errors.E-COMMAND-UNKNOWN.remedy': '--help affiche les commandes.',
  'errors.E-OPTION-UNKNOWN.title': 'L’option {where} n’existe pas ici.',
  'errors.E-OPTION-UNKNOWN.remedy': '--help affiche les options de chaque commande.',
  'errors.E-OPTION-MISSING.title': 'L’option {where} manque.',
  'errors.E-OPTION-MISSING.remedy': 'Ajoutez-la avec sa valeur. --help l’explique.',
  'errors.E-OPTION-VALUE.title': 'La valeur d’une option manque ou est inutilisable : {where}.',
  'errors.E-OPTION-VALUE.remedy': '--help indique les valeurs de l’option.',
  'errors.E-NO-PASSWORD.title': 'Aucun mot de passe n’a été donné.',
  'errors.E-NO-PASSWORD.remedy':
    'Tapez-le à l’invite ou donnez-le, avec {where}, sur la première ligne de l’entrée standard. Il compte au plus 1 024 octets.',
  'errors.E-OPERAND-MISSING.title': 'Il manque quelque chose après la commande : {where}.',
  'errors.E-OPERAND-MISSING.remedy': 'Indiquez-le. --help l’explique.',
  'errors.E-OPERAND-EXTRA.title': '« {where} » est un mot de trop.',
  'errors.E-OPERAND-EXTRA.remedy': 'Supprimez-le, ou mettez entre guillemets un chemin qui contient des espaces.',
  'errors.E-ARTICLE-UNKNOWN.title': 'Aucune réparation n’est connue pour l’article {where}.',
  'errors.E-ARTICLE-UNKNOWN.remedy': 'Indiquez Q290226, Q196171, Q182814 ou Q235418.',
  'errors.E-MACHINE-UNKNOWN.title': '{where} n’est pas un emplacement connu de ce programme.',
  'errors.E-MACHINE-UNKNOWN.remedy':
    'Utilisez « this », « practice: » et le nom d’un scénario, ou « offline: » et le dossier d’un disque.',
  'errors.E-SCENARIO-UNKNOWN.title': 'Il n’existe pas de scénario d’exercice nommé {where}.',
  'errors.E-SCENARIO-UNKNOWN.remedy': 'Indiquez l’un des scénarios entre parenthèses.',
  'errors.E-ERROR-ID-MALFORMED.title': '« {where} » ne contient aucun numéro d’erreur.',
  'errors.E-ERROR-ID-MALFORMED.remedy':
    'Tapez le numéro tel que le programme d’installation l’affiche, par exemple 0xC0020002, ou collez le message entier.',
  'errors.E-NOT-WINDOWS.title': 'Ce système ({where}) n’est pas Windows ; il n’a pas de Registre à examiner.',
  'errors.E-NOT-WINDOWS.remedy':
    'Utilisez ici un serveur d’exercice (--machine practice:q290226), ou exécutez le programme sous Windows.',
  'errors.E-STATE-UNREADABLE.title': 'Impossible de lire le fichier {where} du serveur d’exercice.',
  'errors.E-STATE-UNREADABLE.remedy': 'Vérifiez que le fichier existe et peut être lu, ou indiquez-en un autre.',
  'errors.E-STATE-MALFORMED.title': 'Le fichier {where} ne décrit pas un serveur d’exercice.',
  'errors.E-STATE-MALFORMED.remedy': 'Indiquez un autre fichier, ou supprimez celui-ci pour recommencer le scénario.',
  'errors.E-STATE-OTHER-SCENARIO.title': 'Le serveur d’exercice dans {where} a été créé pour un autre scénario.',
  'errors.E-STATE-OTHER-SCENARIO.remedy': 'Indiquez ce scénario, ou un autre fichier.',
  'errors.E-FILE-UNREADABLE.title': 'Impossible de lire le fichier {where}.',
  'errors.E-FILE-UNREADABLE.remedy': 'Vérifiez qu’il existe et que ce compte peut le lire.',
  'errors.E-EVIDENCE-MALFORMED.title': 'La description d’une machine est inutilisable : {where}.',
  'errors.E-EVIDENCE-MALFORMED.remedy': 'Corrigez l’entrée indiquée, puis réessayez.',
  'errors.E-EVIDENCE-NOT-GIVEN.title': 'La description de la machine n’indique pas : {where}.',
  'errors.E-EVIDENCE-NOT-GIVEN.remedy': 'Ajoutez-le à la description, ou examinez la machine elle-même.',
  'errors.E-REG-FILE-MALFORMED.title': 'Le fichier d’inscription (.reg) est inutilisable : {where}.',
  'errors.E-REG-FILE-MALFORMED.remedy':
    'Utilisez un fichier exporté par l’Éditeur du Registre ou par ce programme, sans le modifier.',
  'errors.E-NET-NAME.title': 'Aucun ordinateur ne s’appelle {where} sur ce réseau.',
  'errors.E-NET-NAME.remedy': 'Vérifiez le nom, ou utilisez l’adresse IP du serveur.',
  'errors.E-NET-UNREACHABLE.title': '{where} est injoignable.',
  'errors.E-NET-UNREACHABLE.remedy':
    'Vérifiez le nom, que le serveur est allumé et qu’aucun pare-feu ne bloque les ports 445 (Windows 2000) et 139 (NT 4.0).',
  'errors.E-NET-NETBIOS.title': '{where} a répondu mais n’a accepté aucune session NetBIOS.',
  'errors.E-NET-NETBIOS.remedy':
    'Utilisez le nom NetBIOS du serveur au lieu de son adresse. Sur le serveur, le service « Serveur » doit fonctionner.',
  'errors.E-NET-NOT-SMB.title': 'Ce qui répond à {where} n’est pas un partage de fichiers Windows.',
  'errors.E-NET-NOT-SMB.remedy': 'Vérifiez le nom et le port.',
  'errors.E-NET-SMB1-OFF.title': '{where} ne parle pas SMB1.',
  'errors.E-NET-SMB1-OFF.remedy':
    'NT 4.0 et 2000 le parlent toujours : c’est un autre ordinateur, ou SMB1 y a été désactivé. Vérifiez le nom.',
  'errors.E-NET-NO-NTLM.title': '{where} n’accepte pas d’ouverture de session par NTLM.',
  'errors.E-NET-NO-NTLM.remedy': 'Ce programme n’utilise que NTLM. Utilisez le kit serveur ou le disque du serveur.',
  'errors.E-NET-SHARE-LEVEL.title': '{where} n’a pas de comptes d’utilisateur.',
  'errors.E-NET-SHARE-LEVEL.remedy': 'Windows NT 4.0 et 2000 en ont. Vérifiez que c’est le bon ordinateur.',
  'errors.E-NET-PROTOCOL.title': 'La réponse du serveur n’a pas de sens : {where}.',
  'errors.E-NET-PROTOCOL.remedy':
    'La connexion a été fermée. Si cela se reproduit, écrivez une trace (--trace FILE en ligne de commande) et transmettez-la.',
  'errors.E-NET-LIMIT.title': 'La réponse du serveur dépasse ce que ce programme accepte : {where}.',
  'errors.E-NET-LIMIT.remedy':
    'Un serveur Exchange 5.5 sain reste loin de cette limite. Un spécialiste doit examiner ce serveur.',
  'errors.E-NET-RPC.title': 'Le serveur a refusé un appel distant : {where}.',
  'errors.E-NET-RPC.remedy':
    'Sur le serveur, les services « Serveur » et « Appel de procédure distante (RPC) » doivent fonctionner. Si c’est le cas, redémarrez le serveur.',
  'errors.E-NET-LOST.title': 'La connexion à {where} a été perdue.',
  'errors.E-NET-LOST.remedy':
    'Vérifiez le réseau, reconnectez-vous et examinez le serveur : ce qui était en cours a pu se faire ou non.',
  'errors.E-NET-TIMEOUT.title': '{where} n’a pas répondu à temps.',
  'errors.E-NET-TIMEOUT.remedy':
    'Vérifiez le réseau et le serveur, reconnectez-vous et examinez le serveur : ce qui était en cours a pu se faire ou non.',
  'errors.E-NET-SIGNATURE.title': 'Une réponse de {where} ne porte pas de signature valide. La connexion a été fermée.',
  'errors.E-NET-SIGNATURE.remedy':
    'Quelqu’un modifie peut-être les échanges en chemin. Demandez à votre administrateur réseau avant de réessayer.',
  'errors.E-NET-UNSIGNED.title':
    '{where} ne signe pas ses échanges : quelqu’un en chemin pourrait modifier ce qui est envoyé. Rien n’a été modifié.',
  'errors.E-NET-UNSIGNED.remedy':
    'Assurez-vous que personne d’autre n’atteint le réseau entre les deux, puis acceptez-le (--accept-unsigned en ligne de commande), ou utilisez le kit serveur.',
  'errors.E-NET-OTHER-SERVER.title':
    'Le serveur qui répond maintenant à {where} n’est pas celui où la session était ouverte. Rien de plus n’a été fait.',
  'errors.E-NET-OTHER-SERVER.remedy': 'Vérifiez le nom et ce qui a changé à cette adresse, puis reconnectez-vous.',
  'errors.E-LOGON-FAILED.title': '{where} n’accepte pas ce nom d’utilisateur et ce mot de passe.',
  'errors.E-LOGON-FAILED.remedy':
    'Vérifiez les deux et le domaine. Chaque essai compte : les comptes se verrouillent. Windows NT 4.0 avant le Service Pack 4 ne connaît que NTLM v1.',
  'errors.E-LOGON-LOCKED.title': 'Ce compte est verrouillé sur {where}.',
  'errors.E-LOGON-LOCKED.remedy': 'Faites-le déverrouiller par un administrateur, ou attendez la fin du verrouillage.',
  'errors.E-LOGON-DISABLED.title': 'Ce compte est désactivé sur {where}.',
  'errors.E-LOGON-DISABLED.remedy': 'Utilisez un autre compte, ou faites-le activer par un administrateur.',
  'errors.E-LOGON-PASSWORD-EXPIRED.title': 'Le mot de passe de ce compte a expiré ou doit être changé, indique {where}.',
  'errors.E-LOGON-PASSWORD-EXPIRED.remedy': 'Changez-le sur un autre ordinateur, ou utilisez un autre compte.',
  'errors.E-LOGON-ACCOUNT-EXPIRED.title': 'Ce compte a expiré sur {where}.',
  'errors.E-LOGON-ACCOUNT-EXPIRED.remedy': 'Utilisez un autre compte, ou faites-le prolonger par un administrateur.',
  'errors.E-LOGON-RESTRICTED.title': 'Ce compte ne peut pas ouvrir de session sur {where} de cette façon ou à cette heure.',
  'errors.E-LOGON-RESTRICTED.remedy':
    'Ses horaires, ses stations de travail, un mot de passe vide ou le droit « Accéder à cet ordinateur depuis le réseau » peuvent l’interdire. Utilisez un autre compte.',
  'errors.E-LOGON-CLOCK.title': '{where} refuse l’ouverture de session car son horloge et celle de son domaine diffèrent trop.',
  'errors.E-LOGON-CLOCK.remedy': 'Réglez l’horloge du serveur, puis réessayez.',
  'errors.E-LOGON-DOMAIN.title': '{where} n’a trouvé aucun contrôleur de domaine qui connaît ce compte.',
  'errors.E-LOGON-DOMAIN.remedy': 'Vérifiez le domaine, ou utilisez un compte local du serveur.',
  'errors.E-LOGON-GUEST.title': '{where} ne vous a laissé entrer que comme invité : le compte n’y existe pas.',
  'errors.E-LOGON-GUEST.remedy': 'Utilisez un compte avec des droits d’administrateur sur ce serveur.',
  'errors.E-LOGON-REFUSED.title': '{where} a refusé l’ouverture de session.',
  'errors.E-LOGON-REFUSED.remedy':
    'L’état dans les détails dit pourquoi. Un serveur peut exiger une forme d’ouverture de session que ce programme n’a pas.',
  'errors.E-REMOTE-NO-REGISTRY.title': 'Le Registre de {where} ne peut pas être ouvert par le réseau.',
  'errors.E-REMOTE-NO-REGISTRY.remedy': 'Sous Windows 2000, démarrez-y le service « Service d’accès à distance au Registre ».',
  'errors.E-REMOTE-NO-SERVICES.title':
    'Le gestionnaire de contrôle des services de {where} ne peut pas être ouvert par le réseau.',
  'errors.E-REMOTE-NO-SERVICES.remedy':
    'Redémarrez le serveur si ses autres services fonctionnent. D’ici là, ce programme peut l’examiner, mais pas le modifier.',
  'errors.E-REMOTE-NO-SHARE.title': 'Le partage administratif {where} n’existe pas.',
  'errors.E-REMOTE-NO-SHARE.remedy':
    'Les partages administratifs peuvent être désactivés (AutoShareServer). Sans eux, ce programme peut examiner le serveur, mais pas le modifier : utilisez le kit ou le disque.',
  'errors.E-REMOTE-NOT-ADMIN.title': 'Ce compte n’est pas administrateur de {where}.',
  'errors.E-REMOTE-NOT-ADMIN.remedy': 'Ouvrez une session avec un compte du groupe Administrateurs de ce serveur.',
  'errors.E-REMOTE-SAVE-REFUSED.title':
    'Le serveur n’enregistre pas {where} dans un fichier ; une sauvegarde ne pourrait pas y être vérifiée.',
  'errors.E-REMOTE-SAVE-REFUSED.remedy':
    'Le compte a besoin du droit « Sauvegarder des fichiers et des répertoires ». Sinon, utilisez le kit serveur ou le disque du serveur.',
  'errors.E-REMOTE-DISK-FULL.title': 'Le disque du serveur est plein : {where}.',
  'errors.E-REMOTE-DISK-FULL.remedy': 'Libérez quelques mégaoctets sur ce lecteur du serveur, puis réessayez.',
  'errors.E-REMOTE-FILE-LEFT.title': 'Le fichier temporaire {where} n’a pas pu être supprimé sur le serveur.',
  'errors.E-REMOTE-FILE-LEFT.remedy': 'Il contient une partie du Registre. Supprimez-le manuellement sur le serveur.',
  'errors.E-REMOTE-FILE-NAME.title': '{where} n’est pas un chemin que ce programme utilise sur un serveur.',
  'errors.E-REMOTE-FILE-NAME.remedy': 'Un chemin commence par un lecteur du serveur, et aucun nom ne doit y mener ailleurs.',
  'errors.E-OUT-NOT-WRITABLE.title': 'Impossible d’écrire dans {where}.',
  'errors.E-OUT-NOT-WRITABLE.remedy': 'Choisissez un dossier dans lequel ce compte peut écrire.',
  'errors.E-OUT-FULL.title': 'Le disque est plein : {where}.',
  'errors.E-OUT-FULL.remedy': 'Libérez de l’espace ou choisissez un dossier sur un autre disque, puis réessayez.',
  'errors.E-OUT-PATH-TOO-LONG.title': 'Le chemin est trop long pour Windows : {where}.',
  'errors.E-OUT-PATH-TOO-LONG.remedy': 'Choisissez un dossier dont le chemin est plus court.',
  'errors.E-OUT-INSIDE-UNPACKED.title':
    '{where} est le dossier où le programme se décompresse ; Windows le supprime à la fin du programme.',
  'errors.E-OUT-INSIDE-UNPACKED.remedy': 'Choisissez un dossier hors de celui-ci.',
  'errors.E-OUT-NOT-PRIVATE.title': 'Impossible d’interdire le dossier {where} aux autres comptes.',
  'errors.E-OUT-NOT-PRIVATE.remedy':
    'Une sauvegarde peut contenir le mot de passe Key Management. Choisissez un dossier sur un disque NTFS.',
  'errors.E-OUT-EXISTS.title': '{where} existe déjà et n’est pas remplacé.',
  'errors.E-OUT-EXISTS.remedy': 'Choisissez un autre nom ou un autre dossier.',
  'errors.E-COPY-INSIDE.title': '{where} se trouve dans le dossier à copier.',
  'errors.E-COPY-INSIDE.remedy': 'Choisissez pour la copie un dossier en dehors de celui-ci.',
  'errors.E-OUT-IN-USE.title': '{where} est lu ou conservé par cette commande et n’est pas remplacé.',
  'errors.E-OUT-IN-USE.remedy': 'Indiquez un autre fichier pour la sortie.',
  'errors.E-REG-DENIED.title': 'L’accès à {where} a été refusé.',
  'errors.E-REG-DENIED.remedy': 'Redémarrez le programme en tant qu’administrateur, ou demandez le Contrôle total sur cette clé.',
  'errors.E-REG-FAILED.title': 'Windows a signalé une erreur sur {where}.',
  'errors.E-REG-FAILED.remedy':
    'Réexaminez. Si cela se reproduit, envoyez le numéro d’erreur et les détails à la personne qui assure le support de ce programme.',
  'errors.E-REG-KEY-DELETED.title':
    'La clé {where} est marquée pour suppression et inutilisable jusqu’au redémarrage de Windows.',
  'errors.E-REG-KEY-DELETED.remedy':
    'Fermez l’Éditeur du Registre et la console Services, redémarrez le serveur, puis réexaminez.',
  'errors.E-REG-NAME-NOT-WIN32.title': '{where} a un nom que les programmes Windows ne peuvent pas ouvrir.',
  'errors.E-REG-NAME-NOT-WIN32.remedy':
    'Ce programme n’y touche pas. Un spécialiste du Registre de Windows doit examiner cette clé.',
  'errors.E-DISK-PATH.title': '{where} n’est pas un chemin complet sur cet ordinateur.',
  'errors.E-DISK-PATH.remedy':
    'Commencez par le lecteur, par exemple E:\\winnt\\system32\\config. Pour un dossier du réseau, utilisez « Choisir un dossier ».',
  'errors.E-DROP-PATH.title': '{where} n’est pas un dossier sur un lecteur de cet ordinateur.',
  'errors.E-DROP-PATH.remedy':
    'Ce que vous déposez doit se trouver sur un lecteur de cet ordinateur. Pour un dossier du réseau, utilisez le bouton.',
  'errors.E-HIVE-NOT-FOUND.title': 'Il n’y a pas de ruche du Registre dans {where}.',
  'errors.E-HIVE-NOT-FOUND.remedy':
    'Indiquez le dossier qui contient les fichiers SYSTEM et SOFTWARE, en général WINNT\\system32\\config sur le disque, ou le disque lui-même.',
  'errors.E-HIVE-NOT-BOTH.title': 'Ces fichiers ne sont pas une ruche SYSTEM et une ruche SOFTWARE : {where}.',
  'errors.E-HIVE-NOT-BOTH.remedy':
    'Choisissez exactement deux fichiers : la ruche SYSTEM et la ruche SOFTWARE du même Windows. Leurs noms n’ont pas d’importance.',
  'errors.E-HIVE-MALFORMED.title': 'Le fichier {where} est endommagé ou n’est pas une ruche du Registre.',
  'errors.E-HIVE-MALFORMED.remedy':
    'Copiez d’abord le disque. Prenez ensuite le fichier dans une sauvegarde, ou laissez le Windows auquel il appartient le réparer. L’endroit endommagé est indiqué dans les détails.',
  'errors.E-HIVE-VERSION.title': '{where} est une ruche du Registre dont ce programme ne peut pas traiter le format.',
  'errors.E-HIVE-VERSION.remedy': 'Effectuez la réparation sur le serveur lui-même. Le format est indiqué dans les détails.',
  'errors.E-HIVE-DIRTY.title':
    'Le fichier {where} n’a pas été écrit jusqu’au bout : son Windows n’a pas été arrêté correctement.',
  'errors.E-HIVE-DIRTY.remedy':
    'Copiez d’abord le fichier et son journal. Démarrez une fois ce Windows et arrêtez-le correctement, pour qu’il complète le fichier. S’il ne démarre pas, prenez le fichier dans une sauvegarde : aucun journal à côté du fichier ne le complète. Ce qui a été trouvé est indiqué dans les détails.',
  'errors.E-HIVE-IN-USE.title': 'Le fichier {where} est utilisé, ou un autre programme l’a modifié entre-temps.',
  'errors.E-HIVE-IN-USE.remedy':
    'Arrêtez le serveur (pas de mise en veille prolongée), fermez tout autre programme qui utilise son disque, puis réessayez.',
  'errors.E-HIVE-NOT-PROVEN.title':
    'La copie modifiée de {where} n’a pas pu être vérifiée ; elle a été rejetée. Le fichier lui-même est inchangé.',
  'errors.E-HIVE-NOT-PROVEN.remedy':
    'Ne modifiez rien manuellement. Conservez le rapport et demandez de l’aide en citant la première différence qu’il indique.',
  'errors.E-HIVE-MIRROR-DIFFERS.title': '{where} n’est pas le même Registre que SYSTEM, dont il est la seconde copie.',
  'errors.E-HIVE-MIRROR-DIFFERS.remedy':
    'Copiez les deux fichiers. Démarrez ce Windows et arrêtez-le correctement : il écrit les deux. S’ils diffèrent encore ou s’il ne démarre pas, prenez les deux dans la même sauvegarde. Réessayez ensuite. La première différence est indiquée dans les détails.',
  'errors.E-HIVE-ONLY-MIRROR.title': 'Le fichier {where} est endommagé, mais sa seconde copie SYSTEM.ALT est intacte.',
  'errors.E-HIVE-ONLY-MIRROR.remedy':
    'Copiez les deux fichiers. Démarrez ce Windows : il démarre de lui-même à partir de SYSTEM.ALT et réécrit SYSTEM. Arrêtez-le correctement, puis réessayez. S’il ne démarre pas, prenez les deux fichiers dans la même sauvegarde.',
  'errors.E-HIVE-HALF-EXCHANGED.title':
    'Un autre fichier du Registre n’a pas pu être remplacé, et {where} n’a pas pu être remis dans son état d’origine.',
  'errors.E-HIVE-HALF-EXCHANGED.remedy':
    'Ne démarrez pas encore ce Windows. Assurez-vous que son disque est accessible en écriture, puis choisissez Restaurer : chaque original est remis en place.',
  'errors.E-HIVE-NO-CONTROL-SET.title': 'Le fichier {where} n’indique pas avec quel jeu de contrôle son Windows démarre.',
  'errors.E-HIVE-NO-CONTROL-SET.remedy':
    'Vérifiez qu’il s’agit de la ruche SYSTEM d’un Windows installé, et prenez-la dans une sauvegarde si elle est endommagée. Ce qui manque est indiqué dans les détails.',
  'errors.E-HIVE-VALUE-TOO-LARGE.title': 'Une valeur est trop grande pour {where} : avant XP, Windows y conserve au plus 1 Mo.',
  'errors.E-HIVE-VALUE-TOO-LARGE.remedy':
    'Vérifiez que la sauvegarde appartient à ce Windows. Si c’est le cas, demandez de l’aide en transmettant les détails.',
  'errors.E-REG-TOO-DEEP.title': 'Les clés sous {where} sont imbriquées plus profondément que Windows ne le permet.',
  'errors.E-REG-TOO-DEEP.remedy': 'Ce programme n’y touche pas. Un spécialiste du Registre de Windows doit examiner cette clé.',
  'errors.E-REG-TOOLS-BLOCKED.title': 'Une stratégie de cet ordinateur bloque les outils du Registre : {where}.',
  'errors.E-REG-TOOLS-BLOCKED.remedy': 'Demandez à qui gère la stratégie de la lever pour la réparation.',
  'errors.E-SCM-DENIED.title': 'L’accès au service {where} a été refusé.',
  'errors.E-SCM-DENIED.remedy': 'Redémarrez le programme en tant qu’administrateur.',
  'errors.E-SCM-FAILED.title': 'Le Gestionnaire de contrôle des services a signalé une erreur pour {where}.',
  'errors.E-SCM-FAILED.remedy': 'Réexaminez. Si cela se reproduit, redémarrez le serveur.',
  'errors.E-FILE-DENIED.title': 'L’accès à {where} a été refusé.',
  'errors.E-FILE-DENIED.remedy':
    'Redémarrez le programme en tant qu’administrateur, ou demandez le droit de lire et d’écrire à cet emplacement.',
  'errors.E-FILE-FAILED.title': 'Impossible de lire ou d’écrire {where}.',
  'errors.E-FILE-FAILED.remedy': 'Vérifiez que le disque est connecté et que le fichier n’est pas utilisé, puis réessayez.',
  'errors.E-FILE-IS-LINK.title': '{where} est un lien. Une copie ne contiendrait pas ce vers quoi il pointe.',
  'errors.E-FILE-IS-LINK.remedy': 'Copiez le dossier manuellement, avec ce vers quoi le lien pointe.',
  'errors.E-FILE-WRONG-KIND.title': '{where} est un dossier à la place d’un fichier, ou un fichier à la place d’un dossier.',
  'errors.E-FILE-WRONG-KIND.remedy': 'Vérifiez lequel des deux doit s’y trouver, puis réexaminez.',
  'errors.E-FILE-NOT-LOCAL.title': '{where} n’est pas sur un disque de ce serveur et n’a donc pas été lu.',
  'errors.E-FILE-NOT-LOCAL.remedy': 'Vérifiez vous-même s’il existe. Il compte comme non lu.',
  'errors.E-COPY-DIFFERS.title': 'La copie {where} ne se relit pas telle qu’elle a été écrite.',
  'errors.E-COPY-DIFFERS.remedy': 'Ne vous fiez pas à cette copie. Choisissez un autre disque et copiez de nouveau.',
  'errors.E-FILE-LINK.title': '{where} est un lien vers un autre emplacement.',
  'errors.E-FILE-LINK.remedy':
    'Rien n’est lu ni écrit ici à travers un lien. Indiquez le fichier ou le dossier auquel il mène, ou faites supprimer le lien.',
  'errors.E-FILE-NOT-ORDINARY.title': '{where} n’est pas un fichier ordinaire.',
  'errors.E-FILE-NOT-ORDINARY.remedy': 'Indiquez un fichier. Les dossiers, les canaux et les périphériques ne sont pas lus.',
  'errors.E-NOT-ELEVATED.title': '{where} demande les droits d’administrateur, et le programme s’exécute sans eux.',
  'errors.E-NOT-ELEVATED.remedy': 'Fermez le programme et redémarrez-le avec « Exécuter en tant qu’administrateur ».',
  'errors.E-ELEVATION-FAILED.title': 'Impossible de démarrer {where} avec les droits d’administrateur.',
  'errors.E-ELEVATION-FAILED.remedy':
    'Vérifiez que {where} est toujours présent et qu’aucune stratégie ne le bloque, puis démarrez-le avec « Exécuter en tant qu’administrateur ».',
  'errors.E-SERVICE-REFUSED-STOP.title': 'Le service {where} n’accepte pas la demande d’arrêt.',
  'errors.E-SERVICE-REFUSED-STOP.remedy':
    'Redémarrez le serveur, puis réexaminez. Après un redémarrage, le service n’est pas en cours d’exécution, sauf si quelque chose le démarre.',
  'errors.E-SERVICE-STILL-STOPPING.title': 'Le service {where} n’est pas encore arrêté.',
  'errors.E-SERVICE-STILL-STOPPING.remedy':
    'Attendez encore, ou réexaminez quand le service est arrêté. Il continue de s’arrêter de lui-même.',
  'errors.E-SERVICE-DEPENDENTS.title': 'Des services qui dépendent de {where} sont en cours d’exécution.',
  'errors.E-SERVICE-DEPENDENTS.remedy': 'Arrêtez-les aussi, ou fermez d’abord les programmes qui les utilisent.',
  'errors.E-SERVICE-NOT-STOPPED.title': 'Le service {where} n’est pas arrêté.',
  'errors.E-SERVICE-NOT-STOPPED.remedy': 'Arrêtez-le d’abord. Rien n’est supprimé tant qu’il s’exécute.',
  'errors.E-SERVICE-MARKED-FOR-DELETE.title': 'Le service {where} est marqué pour suppression.',
  'errors.E-SERVICE-MARKED-FOR-DELETE.remedy':
    'Fermez la console Services sur tous les écrans, redémarrez le serveur, puis réexaminez.',
  'errors.E-STOP-WAITING.title': 'Vous avez cessé d’attendre {where}.',
  'errors.E-STOP-WAITING.remedy': 'Le service continue de s’arrêter de lui-même. Réexaminez quand il est arrêté.',
  'errors.E-NOTHING-TO-DO.title': 'Il n’y a rien à faire : {where}.',
  'errors.E-NOTHING-TO-DO.remedy': 'Réexaminez si quelque chose a changé depuis.',
  'errors.E-NOT-APPLICABLE.title': 'La réparation {where} ne correspond pas à ce qui a été trouvé sur ce serveur.',
  'errors.E-NOT-APPLICABLE.remedy': 'Lisez les constats. Ils indiquent les indices contre.',
  'errors.E-GATE.title': 'Une règle de sécurité ne le permet pas.',
  'errors.E-GATE.remedy': 'Réglez ce que la règle indique, puis réessayez.',
  'errors.E-CONFIRMATION.title': 'Le nom tapé n’est pas {where}.',
  'errors.E-CONFIRMATION.remedy': 'Tapez le nom du serveur tel qu’il est affiché en haut de la fenêtre.',
  'errors.E-UNREADABLE-ITEM.title': 'Impossible de lire {where} ; ce qui serait supprimé n’est donc pas connu.',
  'errors.E-UNREADABLE-ITEM.remedy':
    'Redémarrez le programme en tant qu’administrateur, ou demandez le Contrôle total sur cette clé, puis réexaminez.',
  'errors.E-CHANGED-SINCE-LOOK.title': '{where} a changé depuis l’examen.',
  'errors.E-CHANGED-SINCE-LOOK.remedy': 'Réexaminez. La réparation part alors de ce qui est présent maintenant.',
  'errors.E-BUSY.title': 'Une autre réparation de ce serveur est en cours.',
  'errors.E-BUSY.remedy': 'Attendez la fin de cette réparation, puis réessayez.',
  'errors.E-WRONG-STEP.title': 'Ce n’est pas possible maintenant : une autre page est affichée, ou une opération est en cours.',
  'errors.E-WRONG-STEP.remedy': 'Continuez avec ce que la page affiche.',
  'errors.E-BACKUP-NOT-PROVEN.title': 'La sauvegarde de {where} n’a pas pu être vérifiée.',
  'errors.E-BACKUP-NOT-PROVEN.remedy':
    'Réessayez. En cas de nouvel échec, choisissez un autre dossier et envoyez les détails à la personne qui assure le support de ce programme.',
  'errors.E-BACKUP-ALTERED.title': 'Le fichier de sauvegarde {where} n’est pas celui qui a été écrit.',
  'errors.E-BACKUP-ALTERED.remedy':
    'Remettez le fichier d’origine à partir d’une copie. Une sauvegarde modifiée n’est pas restaurée.',
  'errors.E-BACKUP-MISSING.title': 'Le fichier de sauvegarde {where} est absent.',
  'errors.E-BACKUP-MISSING.remedy': 'Remettez-le à sa place, puis réessayez.',
  'errors.E-WITNESS-DISAGREES.title': 'Deux façons de lire {where} ont donné des réponses différentes.',
  'errors.E-WITNESS-DISAGREES.remedy':
    'Fermez les autres programmes qui utilisent le Registre et réessayez. Si les réponses diffèrent encore, envoyez les détails à la personne qui assure le support de ce programme.',
  'errors.E-WITNESS-UNAVAILABLE.title': 'La deuxième façon de lire {where} n’a pas répondu.',
  'errors.E-WITNESS-UNAVAILABLE.remedy':
    'Réessayez. Si rien ne change, vérifiez si une stratégie bloque reg.exe ou Windows Script Host.',
  'errors.E-REMOVAL-NOT-PROVEN.title': 'La suppression de {where} n’a pas pu être vérifiée.',
  'errors.E-REMOVAL-NOT-PROVEN.remedy': 'Lancez la restauration, ou réexaminez et voyez ce qui est présent.',
  'errors.E-UNDO-NOT-PROVEN.title': 'Le retour de {where} à son état d’avant n’a pas pu être vérifié.',
  'errors.E-UNDO-NOT-PROVEN.remedy':
    'Relancez la restauration. La sauvegarde est inchangée et peut servir autant de fois que nécessaire.',
  'errors.E-RUN-NOT-FOUND.title': 'Il n’y a pas de réparation dans {where}.',
  'errors.E-RUN-NOT-FOUND.remedy':
    'Choisissez une réparation dans la liste de la première page. En ligne de commande, « runs » les affiche.',
  'errors.E-RUN-DAMAGED.title': 'Le journal de la réparation {where} est endommagé.',
  'errors.E-RUN-DAMAGED.remedy':
    'Les fichiers de sauvegarde voisins sont conservés. Envoyez le dossier entier à la personne qui assure le support de ce programme ; il peut contenir un mot de passe.',
  'errors.E-RUN-OTHER-MACHINE.title': 'Cette réparation appartient à une autre installation de Windows que {where}.',
  'errors.E-RUN-OTHER-MACHINE.remedy': 'Lancez la restauration sur le serveur où la réparation a été faite.',
  'errors.E-RUN-OTHER-SERVER.title':
    'Le serveur qui a répondu à {where} n’est pas celui où cette réparation a été faite. Rien n’y a été fait.',
  'errors.E-RUN-OTHER-SERVER.remedy':
    'Indiquez le nom ou l’adresse où le serveur réparé est joignable maintenant. Les détails nomment les deux serveurs.',
  'errors.E-RUN-NOT-UNDOABLE.title': 'La réparation {where} n’a rien à restaurer.',
  'errors.E-RUN-NOT-UNDOABLE.remedy': 'Réexaminez le serveur pour voir son état.',
  'errors.E-RUN-FOREIGN.title':
    'La réparation dans {where} n’a pas été faite par ce programme sur cet ordinateur, ou a été modifiée depuis.',
  'errors.E-RUN-FOREIGN.remedy':
    'Ne vous y fiez que si vous savez qui l’a faite. « undo --run » avec son dossier montre ce qui serait écrit et comment l’accepter.',
  'errors.E-RUN-NOT-ACCEPTED.title': '{where} n’est pas la somme de contrôle de la sauvegarde de cette réparation.',
  'errors.E-RUN-NOT-ACCEPTED.remedy': 'Regardez de nouveau l’aperçu et utilisez la somme de contrôle qu’il affiche maintenant.',
  'errors.E-KIT-RESULT-NONE.title': 'Il n’y a pas de résultats d’un kit serveur dans {where}.',
  'errors.E-KIT-RESULT-NONE.remedy':
    'Indiquez le dossier RESULT, ou le dossier du kit qui le contient. Si le kit était sur un disque protégé en écriture, RESULT est dans le dossier TEMP du serveur.',
  'errors.E-KIT-INCOMPLETE.title': 'Les résultats du kit serveur ne sont pas complets : {where}.',
  'errors.E-KIT-INCOMPLETE.remedy':
    'Exécutez à nouveau cette étape sur le serveur, jusqu’à la fin, et rapportez le dossier RESULT entier.',
  'errors.E-KIT-MIXED.title': 'Les résultats ne vont pas ensemble : {where}.',
  'errors.E-KIT-MIXED.remedy': 'Rapportez le dossier RESULT d’un seul kit et d’un seul serveur, sans rien d’autre dedans.',
  'errors.E-KIT-EDITED.title': 'Le fichier de résultats {where} n’est pas celui que le kit a écrit.',
  'errors.E-KIT-EDITED.remedy': 'Rapportez à nouveau le dossier RESULT du serveur, sans ouvrir ses fichiers dans un éditeur.',
  'errors.E-KIT-STALE.title': 'L’examen n’est plus à jour : {where} a changé depuis.',
  'errors.E-KIT-STALE.remedy': 'Exécutez à nouveau 1LOOK.CMD sur le serveur et lisez les nouveaux résultats.',
  'errors.E-KIT-NOT-SEEN.title': 'Le kit serveur n’a pas pu voir {where}.',
  'errors.E-KIT-NOT-SEEN.remedy': 'Cela compte comme non lu. Si c’est important, examinez-le sur le serveur lui-même.',
  'errors.E-KIT-NOT-SHOWN.title': '{where} ne figure dans aucune exportation.',
  'errors.E-KIT-NOT-SHOWN.remedy':
    'Cet élément n’existe pas, ou même les administrateurs ne peuvent pas le lire. Cherchez-le dans Regedt32 sur le serveur.',
  'errors.E-KIT-OUTDATED.title': 'Le kit a commencé à modifier {where} depuis son examen.',
  'errors.E-KIT-OUTDATED.remedy':
    'Menez l’étape du kit à son terme, ou exécutez de nouveau 1LOOK.CMD, puis lisez les nouveaux résultats.',
  'errors.E-KIT-TOO-LARGE.title': '{where} est plus volumineux que ne peuvent l’être les résultats d’un kit.',
  'errors.E-KIT-TOO-LARGE.remedy': 'Choisissez le dossier RESULT lui-même, tel que le kit l’a laissé, sans rien d’autre dedans.',
  'errors.E-KIT-LOOK-NEEDED.title': 'Le kit pour {where} a besoin des résultats d’un examen du serveur.',
  'errors.E-KIT-LOOK-NEEDED.remedy':
    'Créez un kit sans article, exécutez 1LOOK.CMD sur le serveur, puis indiquez son dossier RESULT avec --from.',
  'errors.E-KIT-NOT-ASCII.title': '{where} contient des caractères qui ne peuvent pas être écrits pour tout Windows NT.',
  'errors.E-KIT-NOT-ASCII.remedy':
    'Effectuez cette modification dans l’Éditeur du Registre sur le serveur, comme le décrit l’article.',
  'errors.E-IPC-REJECTED.title': 'Le programme n’a pas accepté la demande de la fenêtre : {where}.',
  'errors.E-IPC-REJECTED.remedy':
    'Fermez la fenêtre et rouvrez-la. Si cela se reproduit, envoyez les détails à la personne qui assure le support de ce programme.',
  'errors.E-NO-ANSWER.title': 'Le programme ne répond pas.',
  'errors.E-NO-ANSWER.remedy': 'Redémarrez-le. Ce qu’il faisait est enregistré dans son journal et proposé au démarrage.',
  'errors.E-INTERNAL.title': 'Une erreur inattendue s’est produite : {where}.',
  'errors.E-INTERNAL.remedy':
    'Réexaminez. Si cela se reproduit, envoyez les détails à la personne qui assure le support de ce programme.',
} as const;
