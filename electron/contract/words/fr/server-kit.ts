/** French sentences of the server kit's pages. Keys start with `serverKit.`; a few are kinds of the wizard's own. */
export const serverKit = {
  'wizard.place.kit': 'Kit serveur',
  'wizard.step.kit': 'Kit pour le serveur',
  'wizard.step.kit-fix': 'Kit qui répare',
  'wizard.help.step.kit':
    'Un dossier de fichiers simples fait sur un ancien serveur ce que ce programme fait ici. Ses résultats sont relus et évalués de la même façon.',
  'wizard.help.step.kit-fix':
    'Le second kit est écrit pour ce que l’examen a trouvé. Sur le serveur, il refuse d’agir sans sauvegarde ou si quelque chose a changé depuis.',
  'serverKit.card.title': 'Serveur Windows NT 4.0 ou 2000',
  'serverKit.card.needs': 'Crée un kit de fichiers à y emporter et relit ce qu’ils ont trouvé.',
  'serverKit.make.title': 'Un kit pour un serveur Windows NT 4.0 ou 2000',
  'serverKit.make.text':
    'Ce programme n’y fonctionne pas. Le kit est un dossier de fichiers simples qui font la même chose avec les moyens de ce Windows : examiner, sauvegarder, réparer, restaurer.',
  'serverKit.make.what': 'À quoi sert le kit ?',
  'serverKit.make.look': 'Examiner seulement',
  'serverKit.make.look.why': 'La panne n’est pas encore connue. Rien n’est modifié sur le serveur.',
  'serverKit.make.fix': 'Examiner, et réparer comme le décrit {article}',
  'serverKit.make.needsLook':
    'Une réparation selon {article} demande d’abord un examen : ce qui est écrit dépend de ce que l’examen trouve.',
  'serverKit.make.do': 'Créer le kit…',
  'serverKit.make.doHere': 'Créer le kit',
  'serverKit.make.here':
    'Un navigateur ne peut pas choisir un dossier où écrire. Le kit va dans le dossier de données de ce programme ; la page suivante indique où il se trouve.',
  'serverKit.fix.title': 'Un kit qui répare {server} comme le décrit {article}',
  'serverKit.fix.text':
    'Il est écrit pour ce que l’examen a trouvé sur {server} et refuse d’agir si quelque chose a changé depuis.',
  'serverKit.read.title': 'Résultats d’un kit',
  'serverKit.read.text': 'Si un kit a déjà été exécuté sur le serveur, choisissez le dossier RESULT qu’il a créé.',
  'serverKit.read.drop': 'Ou déposez le dossier RESULT ici.',
  'serverKit.read.do': 'Lire les résultats…',
  'serverKit.read.tooLarge':
    'Ce qui a été choisi dépasse la taille possible des résultats d’un kit : {size}. Choisissez le dossier RESULT lui-même.',
  'serverKit.made.look.title': 'Le kit d’examen est prêt',
  'serverKit.made.fix.title': 'Le kit de réparation est prêt',
  'serverKit.made.text': { one: 'Kit {kit} : {n} fichier, {size}.', other: 'Kit {kit} : {n} fichiers, {size}.' },
  'serverKit.made.folder': 'Où il se trouve',
  'serverKit.made.steps': 'Sur le serveur',
  'serverKit.made.undo': 'Restaurer sur le serveur',
  'serverKit.made.files': 'Fichiers du kit',
  'serverKit.made.files.count': { one: '{n} fichier', other: '{n} fichiers' },
  'serverKit.made.files.name': 'Fichier',
  'serverKit.made.files.size': 'Taille',
  'serverKit.made.files.does': 'Ce qu’il fait',
  'serverKit.made.secret':
    'RESULT est la sauvegarde et peut contenir le mot de passe Key Management. Conservez-le jusqu’à la fin de la réparation, puis supprimez toutes les copies.',
  'serverKit.says.title': 'Ce que les fichiers disent et demandent',
  'serverKit.says.line': 'Sur l’écran du serveur',
  'serverKit.says.means': 'Ce que cela signifie',
  'serverKit.says.done': 'Cette étape est complète. Passez à la suivante.',
  'serverKit.says.doneBut': 'Cette étape est complète, mais quelque chose n’a pas pu être lu. Les lignes au-dessus disent quoi.',
  'serverKit.says.stopped':
    'Le fichier n’a rien fait de plus. La ligne dit pourquoi et que faire ; exécutez ensuite de nouveau le même fichier.',
  'serverKit.says.notShown':
    'Cette clé n’existe pas, ou personne ne peut la lire. Cherchez-la dans Regedt32. Si elle n’existe pas, exécutez le même fichier dans une invite de commandes avec le mot REGEDT32.',
  'serverKit.says.notAs':
    'Quelque chose diffère de la sauvegarde ou a été ajouté depuis. Lisez les résultats ici : ils l’indiquent.',
  'serverKit.says.setup':
    'Tapez TRIED si le programme d’installation a été essayé (Add/Remove, Change Option, décocher Key Management Server) sans succès. N’utilisez jamais Remove All : cela supprime les bases de données Exchange.',
  'serverKit.says.data':
    'Tapez COPIED si le dossier de la base de données de clés, Kmsdata ou Security\\Mgrent, est copié. Tapez NODATA si ce dossier n’existe pas.',
  'serverKit.says.password':
    'Tapez PASSWORD si le mot de passe Key Management ou sa disquette est disponible. Tapez NOPASSWORD s’il est perdu et que vous acceptez que le service ne démarre plus jamais.',
  'serverKit.step.copy':
    'Copiez le dossier sur le serveur, de préférence sur l’un de ses disques et dans un chemin sans espaces. Une disquette ou un partage convient aussi.',
  'serverKit.step.look':
    'Ouvrez une session en tant qu’administrateur et double-cliquez sur 1LOOK.CMD. Cela dure environ une minute et ne modifie rien.',
  'serverKit.step.backup':
    'Ouvrez une session en tant qu’administrateur et double-cliquez sur 2BACKUP.CMD. Il exporte les éléments deux fois, les compare et ne modifie rien.',
  'serverKit.step.settle':
    'Réglez ces points : le programme d’installation a été essayé et n’a pas pu le supprimer (seulement pour Q290226) ; le dossier Kmsdata ou Security\\Mgrent est copié, ou il n’y en a pas ; vous avez le mot de passe Key Management ou la disquette qui le contient.',
  'serverKit.step.settleTwo':
    'Réglez deux points : le dossier Kmsdata est copié ; le mot de passe Key Management ou sa disquette est disponible.',
  'serverKit.step.fix':
    'Ouvrez une invite de commandes dans ce dossier et tapez 3FIX, le nom du serveur et vos réponses, par exemple : {command}',
  'serverKit.step.fixNamed': 'Ouvrez une invite de commandes dans ce dossier et tapez : {command}',
  'serverKit.step.done':
    'Attendez une ligne qui commence par DONE (terminé). Si elle commence par STOPPED (arrêté), faites ce qu’elle indique, puis exécutez de nouveau le même fichier.',
  'serverKit.step.bring':
    'Rapportez ici le dossier RESULT entier. S’il n’est pas à côté des fichiers, c’est %TEMP%\\EXKMSKIT sur le serveur.',
  'serverKit.undo.run':
    'Double-cliquez sur 9UNDO.CMD dans le même dossier du serveur. Il remet ce que contient la sauvegarde et le relit.',
  'serverKit.undo.added':
    'Ce qui a été ajouté à ces clés depuis la sauvegarde reste. La liste s’affiche ici quand les résultats sont lus.',
  'serverKit.undo.read': 'Rapportez RESULT et relisez-le. C’est alors seulement que la restauration est vérifiée.',
  'serverKit.file.readme': 'Tout cela en termes simples',
  'serverKit.file.kit': 'Le numéro du kit',
  'serverKit.file.look': 'Examine ; ne modifie rien',
  'serverKit.file.backup': 'Sauvegarde, et lit la sauvegarde deux fois',
  'serverKit.file.fix': 'Refuse sans sauvegarde ; arrête le service, supprime les éléments un par un, relit chacun',
  'serverKit.file.trim': 'Refuse sans sauvegarde ; raccourcit ImagePath et le relit',
  'serverKit.file.undo': 'Remet ce que contient la sauvegarde, et le relit',
  'serverKit.file.part': 'Utilisé par les autres',
  'serverKit.file.remove': 'Nomme ce qui est supprimé',
  'serverKit.file.change': 'Nomme ce qui est écrit',
  'serverKit.verdict.repair': 'Créer un kit qui répare selon {article}',
  'serverKit.verdict.cannot-tell':
    'Ce que le kit n’a pas pu lire ne compte pas comme absent. Ouvrez une session en tant qu’administrateur sur le serveur, exécutez de nouveau 1LOOK.CMD et lisez les nouveaux résultats.',
  'serverKit.verdict.healthy': 'Pour un serveur où Key Management fonctionne, il n’y a pas de kit qui le supprime.',
  'serverKit.result.backed-up.title': 'Les éléments sont sauvegardés',
  'serverKit.result.removed.title': {
    one: '{n} élément est supprimé, et c’est vérifié',
    other: '{n} éléments sont supprimés, et c’est vérifié',
  },
  'serverKit.result.changed.title': 'ImagePath est raccourci, et c’est vérifié',
  'serverKit.result.partly.title': 'La réparation n’est pas complète',
  'serverKit.result.unseen.title': 'Ce que montrent les exportations est supprimé ; vérifiez le reste dans Regedt32',
  'serverKit.result.undone.title': 'Tout est revenu comme avant',
  'serverKit.result.undo-differs.title': 'Tout n’est pas comme avant',
  'serverKit.result.unclear.title': 'On ne peut pas dire ce que le kit a fait',
  'serverKit.result.backed-up.text': 'Les résultats ne montrent aucune modification sur {server}.',
  'serverKit.result.repaired.text':
    'Ce que {server} a exporté après la réparation a été comparé à la sauvegarde, octet par octet.',
  'serverKit.result.partly.text':
    'Certains éléments de {server} ne sont pas dans l’état où la réparation les laisse. La sauvegarde est entière ; tout peut être restauré.',
  'serverKit.result.unseen.text':
    'Tout ce que contient la sauvegarde de {server} est supprimé. Au moins une clé ne figure dans aucune exportation, ce qui ne veut pas dire qu’elle n’existe pas.',
  'serverKit.result.undone.text':
    'Ce que {server} a exporté après la restauration est ce que contient la sauvegarde, octet par octet.',
  'serverKit.result.undo-differs.text': 'La sauvegarde de {server} est entière. Ce qui diffère est indiqué plus bas.',
  'serverKit.result.unclear.text':
    'Ces résultats ne disent pas ce que le kit a fait sur {server} : une partie manque, ou autre chose a modifié les éléments.',
  'serverKit.result.begun.text':
    'Une modification a commencé sur {server}, sans examen complet ensuite. L’état des éléments est inconnu.',
  'serverKit.result.facts': 'Kit {kit} · {windows} · Dernier examen : {at}, à l’horloge du serveur',
  'serverKit.result.table': 'Avant et après',
  'serverKit.result.before': 'Dans la sauvegarde',
  'serverKit.result.proof': 'Preuve',
  'serverKit.result.proven': 'Vérifié',
  'serverKit.result.notProven': 'Non vérifié',
  'serverKit.result.now': 'Le serveur tel qu’il est maintenant',
  'serverKit.result.log': 'Ce que le kit a noté',
  'serverKit.result.log.count': { one: '{n} ligne', other: '{n} lignes' },
  'serverKit.unread': 'N’a pas pu être lu',
  'serverKit.unknown': 'Inconnu',
  'serverKit.state.unchanged': 'Comme avant',
  'serverKit.state.removed': 'Supprimé, relu',
  'serverKit.state.changed': 'Modifié comme prévu',
  'serverKit.state.never': 'N’y était pas',
  'serverKit.state.there': 'Toujours là',
  'serverKit.state.differs': 'Diffère : {difference}',
  'serverKit.state.unread': 'N’a pas pu être lu',
  'serverKit.state.unknown': 'Inconnu : commencé, et pas examiné depuis',
  'serverKit.proven.backup':
    'Tout ce que contient la sauvegarde a été exporté deux fois avant toute modification, et les deux exportations concordent.',
  'serverKit.proven.gone': {
    one: '{n} emplacement n’est plus dans aucune exportation.',
    other: '{n} emplacements ne sont plus dans aucune exportation.',
  },
  'serverKit.proven.changed': 'ImagePath est le chemin du programme, du même type qu’avant.',
  'serverKit.proven.back': 'Chaque élément est comme dans la sauvegarde, octet par octet.',
  'serverKit.proven.siblings': 'Tout le reste des mêmes clés est comme dans la sauvegarde.',
  'serverKit.proven.whole':
    'Les résultats sont complets, d’un seul kit et d’un seul serveur ; les tailles et les comptes de leurs fichiers concordent.',
  'serverKit.notProven.unfinished': 'Une étape n’a pas été terminée. Le journal du kit se termine par : {line}',
  'serverKit.notProven.unread':
    'Pas dans l’exportation : {path}. La clé n’existe pas, ou même les administrateurs ne peuvent pas la lire.',
  'serverKit.notProven.unknown':
    'Inconnu : {path}. Le kit a commencé à modifier les éléments, et aucun examen complet n’a suivi.',
  'serverKit.notProven.siblings': 'Quelque chose a changé à côté des éléments : {difference}',
  'serverKit.notProven.added': 'Ajouté depuis la sauvegarde et toujours présent : {name}',
  'serverKit.notProven.permissions': 'Autorisations des clés : une exportation ne les contient pas.',
  'serverKit.notProven.edited': 'Que personne n’a modifié un fichier de résultats en gardant sa taille et ses comptes.',
  'serverKit.now': 'Lire des résultats ne modifie rien. Le serveur est tel que le kit l’a laissé.',
};
