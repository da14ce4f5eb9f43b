/** French sentences about what the program does to a machine: items, results, states. Keys start with `acts.`. */
export const acts = {
  'acts.item.key': 'Clés : {keys} · Valeurs : {values} · Octets : {bytes}',
  'acts.item.value': 'Une valeur · Octets : {bytes}',
  'acts.item.absent': 'Absent',
  'acts.item.gone': 'Supprimé',
  'acts.item.nothing': 'Absent : rien à faire',
  'acts.item.trimmed': 'Seulement le chemin du programme',
  'acts.item.as-backup': 'Comme dans la sauvegarde',
  'acts.item.same': 'Inchangé : rien à faire',
  'acts.item.differs': 'Diffère de la sauvegarde',
  'acts.undo.service': 'Le service dans {path} aura alors :',
  'acts.undo.service.image-path': 'Programme (ImagePath) : {value}',
  'acts.undo.service.account': 'Compte : {value}',
  'acts.undo.service.start': 'Type de démarrage : {value}',
  'acts.undo.service.none': 'non défini',
  'acts.stays.setup': 'La clé Setup et ses autres composants',
  'acts.stays.program': 'Les fichiers du programme',
  'acts.stays.data': 'Le dossier de données',
  'acts.stays.service-values': 'La clé du service avec toutes ses autres valeurs',
  'acts.done.copied': {
    one: 'Base de données de clés copiée de {from} vers {to} : {n} fichier, {bytes} octets. Il a été relu et a le même SHA-256.',
    other:
      'Base de données de clés copiée de {from} vers {to} : {n} fichiers, {bytes} octets. Chacun a été relu et a le même SHA-256.',
  },
  'acts.done.backup': 'Sauvegarde vérifiée : {folder}',
  'acts.done.stopped': 'Service {service} arrêté',
  'acts.done.not-running': 'Le service {service} n’était pas en cours d’exécution',
  'acts.done.removed': 'Supprimé : {path}',
  'acts.done.changed': 'Raccourci : {path}',
  'acts.done.restored': 'Restauré : {path}',
  'acts.done.nothing': 'Était absent : {path}',
  'acts.override.removed': 'Supprimé contre l’avis donné',
  'acts.override.changed': 'Modifié contre l’avis donné',
  'acts.override.begun': 'Commencé contre l’avis donné',
  'acts.done.checked': 'Tel que la réparation l’a laissé : {path}',
  'acts.not-done.removed': 'Non fait, inchangé : {path}',
  'acts.not-done.restored': 'Non restauré : {path}',
  'acts.not-done.checked': 'Différent de ce que la réparation a laissé : {path}',
  'acts.not-done.service-started':
    'Le service {service} n’a pas été redémarré. Démarrer Key Management demande son mot de passe ou la disquette qui le contient.',
  'acts.not-done.other-started': 'Le service {service} n’a pas été redémarré.',
  'acts.next.repair': 'Réparez comme le décrit {article}. Rien n’est encore modifié.',
  'acts.next.restart': 'Redémarrez {server}. D’ici là, Windows affiche encore le service ; c’est normal.',
  'acts.next.restart-now': 'Windows affiche encore le service. Redémarrez {server} si ce n’est pas déjà fait.',
  'acts.next.restart-if-restarted':
    'Si {server} a été redémarré après la suppression, redémarrez-le encore une fois. C’est alors seulement que Windows affiche de nouveau le service.',
  'acts.next.restart-lists-again': 'Redémarrez {server}. C’est alors seulement que Windows affiche de nouveau le service.',
  'acts.next.put-back-files':
    'Si vous avez travaillé sur des copies ou une image : remettez {files}, et aucun autre fichier, dans system32\\config du dossier Windows sur {server}. Leurs SHA-256 se trouvent dans {list}, dans le dossier de cette réparation. Vérifiez les fichiers avec « sha256sum --check {list} », ou un par un avec « certutil -hashfile », sur un ordinateur qui dispose de l’un des deux.',
  'acts.next.start-disk': 'Remettez le disque en place et démarrez {server}.',
  'acts.next.old-copies':
    'Les copies du Registre dans le dossier repair de ce Windows et sur une disquette de réparation d’urgence contiennent encore les clés : en restaurer une les ramène. Après le Service Pack, créez-en de nouvelles avec rdisk.exe (Windows 2000 : Sauvegarde).',
  'acts.next.check': 'Après le redémarrage, rouvrez le programme et choisissez « Vérifier après redémarrage ».',
  'acts.next.service-pack': 'Exécutez à nouveau le Service Pack.',
  'acts.next.upgrade': 'Exécutez à nouveau la mise à niveau vers Exchange 5.5.',
  'acts.next.update-at-once':
    'Rien n’a été supprimé : Windows n’a besoin d’aucun autre redémarrage. Relancez ce qui s’était arrêté.',
  'acts.next.start-needs-password':
    'Désormais, le service demande à chaque démarrage le mot de passe Key Management ou sa disquette. Gardez l’un ou l’autre à portée de main.',
  'acts.next.setup-again':
    'Si Key Management est souhaité, ajoutez-le avec le programme d’installation, puis appliquez à nouveau le Service Pack.',
  'acts.next.own-setup-again':
    'Si Key Management est souhaité, réinstallez-le avec son propre programme d’installation, dans le dossier Exchkm du CD d’Exchange.',
  'acts.next.install-again':
    'Si Key Management est souhaité, ajoutez-le avec le programme d’installation après la mise à niveau. D’ici là, il ne fonctionne pas.',
  'acts.next.already-in-site':
    'Si le programme d’installation signale qu’il y a déjà un KM Server dans le site, supprimez d’abord son entrée de l’annuaire. L’article Q196161 donne les étapes.',
  'acts.next.keep-old-database':
    'S’il existe un dossier Mgrent, conservez-le, ainsi que toutes ses copies. Tant que la mise à niveau ne l’a pas converti, c’est la seule base de données de clés.',
  'acts.next.web-connector':
    'Retirez l’entrée « Web Connector » de la liste du programme d’installation, comme le décrit l’article Q274197. Key Management n’y a aucune part ; ce programme n’y touche donc pas.',
  'acts.next.original-cd': 'Préparez le CD à partir duquel Exchange a été installé.',
  'acts.next.attendant-off': 'Arrêtez la Surveillance du système et désactivez-la.',
  'acts.next.setup-042c': 'Lancez le programme d’installation depuis ce CD. Il affiche l’erreur 0xC002042C. Choisissez OK.',
  'acts.next.reinstall':
    'Choisissez « Reinstall ». Les fichiers et dossiers manquants sont remis et les bases de données conservées.',
  'acts.next.setup-0422':
    'Le programme d’installation se termine par l’erreur 0xC0020422, car la Surveillance du système est désactivée. Choisissez OK.',
  'acts.next.attendant-on': 'Réactivez la Surveillance du système.',
  'acts.next.restore-cmd': 'Remettez Cmd.exe dans le dossier System32.',
  'acts.next.copy-proxy': 'Copiez la DLL proxy d’un autre serveur du site dans le même dossier de celui-ci.',
  'acts.next.setup-once-more': 'Exécutez à nouveau le programme d’installation.',
  'acts.next.copy-generator': 'Copiez le dossier manquant sous Address à partir d’un autre serveur du site.',
  'acts.next.enable-services': 'Réglez les services Exchange désactivés sur Manuel ou Automatique.',
  'acts.next.start-with-password':
    'Ouvrez Services dans le Panneau de configuration, tapez le mot de passe Key Management comme paramètre de démarrage et démarrez le service, ou insérez la disquette qui le contient.',
  'acts.next.remove-from-directory':
    'L’article Q196161 retire l’ancien serveur de l’annuaire avec le programme Administrateur en mode brut. Sauvegardez d’abord l’annuaire : une erreur peut y endommager le site.',
  'acts.next.install-asp':
    'Réinstallez Active Server Pages : le programme d’installation a besoin de ce que leur suppression a effacé. L’article Q178312 donne les étapes.',
  'acts.next.terminal-install':
    'Tapez change user /install à l’invite de commandes, réinstallez le service de messagerie Internet, puis tapez change user /execute.',
  'acts.next.winreg-access':
    'Donnez au groupe local Administrateurs le Contrôle total de la clé SYSTEM\\CurrentControlSet\\Control\\SecurePipeServers\\Winreg.',
  'acts.next.newer-upgrade-library':
    'Utilisez la Kmsupgrd.dll du Service Pack 2 ou ultérieur. L’article Q193567 la place dans une copie du CD d’Exchange.',
  'acts.next.begin-again': 'Examinez à nouveau le serveur et recommencez la réparation.',
  'acts.next.resume-or-undo': 'Rouvrez le programme. Il propose de continuer ou de tout remettre en place.',
  'acts.next.undo-or-resume': 'Restaurez ce qui a été modifié, ou réexaminez le serveur et continuez.',
  'acts.next.undo-again': 'Relancez la restauration. La sauvegarde est intacte.',
  'acts.next.look-again': 'Réexaminez le serveur pour voir ce qui a changé.',
  'acts.next.start-service': 'Le service est arrêté. Pour le démarrer, il faut le mot de passe Key Management ou sa disquette.',
  'acts.next.kit-fix': 'Sur {server}, tapez {command} dans le dossier du kit.',
  'acts.next.kit-read': 'Rapportez RESULT et relisez-le.',
  'acts.next.kit-again': 'Sur le serveur, tapez de nouveau {command} : ce qui est déjà fait est ignoré.',
  'acts.next.kit-regedt32':
    'Sur {server}, cherchez dans Regedt32 chaque clé indiquée comme absente de l’exportation. Si elle existe, donnez aux administrateurs le droit de la lire et recommencez par 2BACKUP.CMD d’un nouveau kit.',
  'acts.next.kit-undo': 'Ou exécutez 9UNDO.CMD, qui remet tout en place.',
  'acts.next.kit-keep': 'Quand plus personne n’a besoin de la sauvegarde, supprimez toutes les copies de RESULT.',
  'acts.next.kit-undo-again': 'Exécutez de nouveau 9UNDO.CMD sur le serveur.',
  'acts.next.kit-by-hand': 'Si un élément indiqué comme ajouté n’est pas voulu, supprimez-le dans l’Éditeur du Registre.',
  'acts.next.none': 'Rien d’autre n’est nécessaire.',
  'acts.now.unchanged': 'Rien n’a été modifié sur {server}.',
  'acts.got.removed': '{done} sur {all} supprimés',
  'acts.got.changed': '{done} sur {all} modifiés',
  'acts.got.restored': '{done} sur {all} restaurés',
  'acts.server.gone': 'Éléments du Registre supprimés : {done} sur {all}',
  'acts.server.changed': 'Valeurs du Registre modifiées : {done} sur {all}',
  'acts.server.unclear': '{n} commencés, fin inconnue',
  'acts.server.stopped': '{service} arrêté',
  'acts.server.not-running': '{service} pas en cours d’exécution',
  'acts.server.stopping': '{service} encore en cours d’arrêt',
  'acts.server.running': '{service} en cours d’exécution',
  'acts.server.unknown': '{service} : état inconnu',
  'acts.server.untouched': 'aucun service arrêté',
  'acts.server.backup': 'sauvegarde vérifiée',
  'acts.server.no-backup': 'pas de sauvegarde vérifiée',
  'acts.server.and': '{one} · {other}',
  'acts.phase.started': 'commencée, aucun élément du Registre modifié',
  'acts.phase.backed-up': 'sauvegardée, aucun élément du Registre modifié',
  'acts.phase.interrupted': 'interrompue',
  'acts.phase.partly-removed': 'faite en partie',
  'acts.phase.removed': 'terminée',
  'acts.phase.undone': 'tout est restauré',
  'acts.limit.class-names': 'Noms de classe des clés (cette voie ne les transmet pas)',
  'acts.limit.links': 'Contenu des liens symboliques (cette voie les suit)',
  'acts.limit.lone-defaults':
    'Valeurs par défaut seules dans leur clé et qui ne sont pas du texte brut (cette voie ne les énumère pas)',
  'acts.limit.text-endings':
    'Fin des textes : marque de fin absente, ou ce qui se trouve derrière elle (cette voie ne transmet que le texte)',
  'acts.limit.list-endings': 'Fin des listes de textes, et textes vides à l’intérieur (cette voie ne transmet que les textes)',
  'acts.limit.line-breaks': 'Sauts de ligne dans les noms et les textes (cette voie les écrit comme les lettres \\r et \\n)',
  'acts.limit.unusual-types': 'Données de types inhabituels (cette voie indique seulement que la valeur est présente)',
  'acts.limit.number-sizes':
    'Nombres de taille inhabituelle (cette voie indique seulement que la valeur est présente, et son type)',
  'acts.limit.odd-texts':
    'Textes qui ne se terminent pas par un seul NUL (cette voie indique seulement que la valeur est présente, et son type)',
  'acts.limit.odd-lengths':
    'Textes d’un nombre impair d’octets (cette voie indique seulement que la valeur est présente, et son type)',
  'acts.limit.large-numbers': 'Derniers chiffres des nombres supérieurs à 9 007 199 254 740 991 (cette voie les arrondit)',
  'acts.limit.expandable-names':
    'Textes avec variables dont le nom contient une barre oblique inverse ou un saut de ligne (cette voie ne peut pas les demander)',
  'acts.passed-over.switched-off': 'Non interrogé : Windows Script Host est désactivé sur cet ordinateur.',
  'acts.passed-over.not-installed': 'Non interrogé : VBScript n’est pas installé sur cet ordinateur.',
  'acts.passed-over.incomplete': 'Non interrogé : les scripts nécessaires manquent à ce programme.',
  'acts.passed-over.other-architecture': 'Non interrogé : ce programme est en 32 bits sur un Windows 64 bits.',
  'acts.passed-over.no-answer': 'Non utilisé : aucune réponse lors du test.',
  'acts.passed-over.differs': 'Non utilisé : lors du test, les réponses différaient de celles de l’API Windows.',
  'acts.passed-over.untested':
    'Non utilisé : rien sur cet ordinateur ne permettait de montrer que les variables des textes restent inchangées.',
  'acts.passed-over.failed-later': 'Plus utilisé : une question est restée sans réponse pendant cette réparation.',
} as const;
