/** French sentences: more practice servers. Keys start with `practice.`; four for each, see machines/practice/scenario.ts. */
export const scenarios = {
  'practice.value-not-key.title': 'La troisième clé est absente',
  'practice.value-not-key.caller':
    'J’ai supprimé les clés manuellement comme l’indique l’article. La troisième n’existe pas, et le Service Pack 3 s’arrête toujours avec 0xc0020002.',
  'practice.value-not-key.look': 'Cherchez « Key Management Server » parmi les valeurs de la clé Setup, pas parmi ses sous-clés.',
  'practice.value-not-key.expert':
    'Le programme d’installation inscrit la plupart des composants sous forme de valeurs. Le troisième élément en est une ; ses voisines appartiennent à d’autres composants et restent.',

  'practice.q235418.title': 'Quelque chose suit le chemin du programme',
  'practice.q235418.caller':
    'Le Service Pack 3 ne trouve pas le fichier spécifié. Key Management lui-même fonctionne ; depuis l’an dernier, il démarre tout seul.',
  'practice.q235418.look': 'Comparez le contenu d’ImagePath avec le chemin du programme.',
  'practice.q235418.expert':
    'Le mot de passe a été écrit après le chemin ; Update demande donc un fichier portant ce long nom. ImagePath est ramené au seul chemin et rien n’est supprimé. Le mot de passe est dès lors nécessaire à chaque démarrage.',

  'practice.q182814.title': 'La mise à niveau vers 5.5 s’arrête',
  'practice.q182814.caller':
    'La mise à niveau d’Exchange 5.0 vers 5.5 s’arrête juste après le choix de « Upgrade » : chemin introuvable, 0xC0020003.',
  'practice.q182814.look':
    'Lisez le numéro d’erreur jusqu’au dernier chiffre, puis voyez lequel des trois éléments est encore présent.',
  'practice.q182814.expert':
    '0xC0020003 parle d’un chemin, pas d’un fichier. Une tentative précédente a laissé la clé du service ; Q182814 supprime cette seule clé et demande un redémarrage.',

  'practice.web-connector.title': 'Le même numéro, une autre cause',
  'practice.web-connector.caller':
    'Le Service Pack s’arrête avec 0xc0020002. Nous avons retiré Outlook Web Access et le serveur web de cette machine au printemps.',
  'practice.web-connector.look': 'Voyez quel composant le programme d’installation indique encore alors qu’il a disparu.',
  'practice.web-connector.expert':
    'Key Management n’a jamais été ici. Le programme d’installation indique encore Web Connector ; l’article est donc Q274197, et ce programme ne modifie rien.',

  'practice.missing-files.title': 'Quelqu’un a libéré de l’espace sur le disque',
  'practice.missing-files.caller':
    'Le Service Pack indique 0xc0020002. Le disque était plein le mois dernier, et quelqu’un a supprimé ce qui ne semblait pas nécessaire.',
  'practice.missing-files.look': 'Ouvrez « Quel fichier manque » et comptez les chemins qui n’existent pas.',
  'practice.missing-files.expert':
    'Des fichiers d’autres composants ont disparu ; aucun élément du Registre n’explique donc l’erreur. Q246086 les fait remettre par l’option « Reinstall » du programme d’installation ; les bases de données restent.',

  'practice.exchange-2000.title': 'Ce n’est pas un Exchange 5.5',
  'practice.exchange-2000.caller':
    'Les clés de l’article sont toutes là et le programme a disparu. Supprimez-les aussi sur ce serveur.',
  'practice.exchange-2000.look': 'Voyez quelle version ont les programmes de ce serveur.',
  'practice.exchange-2000.expert':
    'Exchange 2000 utilise le même nom de service, et les articles n’ont pas été écrits pour lui. La réparation est refusée, et aucune réponse n’y change rien.',

  'practice.healthy-running.title': 'Le bon numéro sur le mauvais serveur',
  'practice.healthy-running.caller':
    'Le Service Pack s’est arrêté avec 0xc0020002. L’article dit que c’est Key Management, donc supprimez-le.',
  'practice.healthy-running.look': 'Confrontez le numéro d’erreur au programme, aux clés et au service en cours d’exécution.',
  'practice.healthy-running.expert':
    'Dix causes ou plus partagent ce numéro. Key Management est complet et en cours d’exécution ; ce n’est donc pas la cause. Le journal d’installation va plus loin que dans Q290226.',

  'practice.orphaned-4.0.title': 'Un reste sans Exchange',
  'practice.orphaned-4.0.caller':
    'Exchange 4.0 a été retiré de ce serveur il y a des années. Maintenant 5.5 doit être installé. Reste-t-il quelque chose qui pourrait gêner ?',
  'practice.orphaned-4.0.look':
    'Trouvez les indices en faveur de Q196171 et le seul indice contre. Voyez ce que contient Security\\Mgrent.',
  'practice.orphaned-4.0.expert':
    'La clé du service pointe vers SECURITY\\BIN, mais Exchange 5.5 n’est pas encore installé ; Q196171 est donc possible, pas certain. L’ancienne base de données de clés est encore là ; elle est copiée avant tout nettoyage.',

  'practice.log-many-sessions.title': 'Un long journal d’installation',
  'practice.log-many-sessions.caller':
    'Le journal est plein d’erreurs : 0xc0020422, 0xc0020003, et d’autres. Le Service Pack 3 s’arrête avec 0xc0020002.',
  'practice.log-many-sessions.look': 'Trouvez où commence la dernière session. Rien de ce qui précède ne compte.',
  'practice.log-many-sessions.expert':
    'Le programme d’installation écrit à la suite de son journal. Les anciennes erreurs viennent d’exécutions qui ont abouti plus tard ; la dernière session ne contient qu’une ligne, comme le décrit Q290226.',

  'practice.unreadable-key.title': 'Une clé qui ne peut pas être lue',
  'practice.unreadable-key.caller': 'J’ai cherché la clé KMServer et je n’ai pas pu l’ouvrir. Est-elle là ou non ?',
  'practice.unreadable-key.look':
    'Voyez ce que le programme dit d’une clé qu’il n’a pas le droit de lire, et ce qu’il propose alors.',
  'practice.unreadable-key.expert':
    '« Accès refusé » n’est pas « absent ». Ce qui ne peut pas être lu ne peut être ni sauvegardé ni vérifié comme supprimé ; rien n’est donc supprimé tant que quelqu’un ayant le Contrôle total n’en permet pas la lecture.',

  'practice.dependents.title': 'Un autre service en a besoin',
  'practice.dependents.caller': 'L’arrêt de Key Management est refusé : d’autres services en dépendent.',
  'practice.dependents.look': 'Lisez quel service en dépend, et décidez s’il peut s’arrêter aussi.',
  'practice.dependents.expert':
    'Aucun service Exchange ne dépend de Key Management ; un programme de surveillance tiers en dépend. Il est arrêté d’abord, par son nom et après une question.',

  'practice.stop-hangs.title': 'Le service ne s’arrête pas',
  'practice.stop-hangs.caller': 'J’ai arrêté le service il y a une demi-heure et il affiche toujours “Arrêt en cours”.',
  'practice.stop-hangs.look': 'Observez le point de contrôle. Cessez d’attendre, et voyez ce qui a été modifié.',
  'practice.stop-hangs.expert':
    'Le point de contrôle n’avance jamais. Attendre plus longtemps n’aide pas, et un délai dépassé n’est pas un arrêt ; rien n’est donc supprimé. Après un redémarrage, le service est arrêté et la réparation continue.',

  'practice.wow6432.title': 'Des clés vues des seuls programmes 32 bits',
  'practice.wow6432.caller':
    'Notre inventaire trouve Key Management sur ce serveur 64 bits, mais les clés de l’article ne sont pas dans le Registre.',
  'practice.wow6432.look': 'Voyez dans quelle vue du Registre se trouvent les éléments.',
  'practice.wow6432.expert':
    'Sous Windows 64 bits, les programmes 32 bits ont leur propre partie de SOFTWARE (WOW6432Node). Les deux vues sont lues ; les éléments sont sauvegardés, supprimés et restaurés là où ils se trouvent.',

  'practice.restart-pending.title': 'Un redémarrage est en attente',
  'practice.restart-pending.caller':
    'Le Service Pack 3 s’est arrêté à mi-chemin avec 0xc0020002. Personne n’a redémarré le serveur depuis.',
  'practice.restart-pending.look': 'Voyez pourquoi la réparation ne commence pas encore, et ce qui ouvre la voie.',
  'practice.restart-pending.expert':
    'Le programme d’installation a laissé des fichiers Exchange à remplacer au prochain démarrage. D’ici là, le serveur est entre deux états ; le redémarrage vient donc d’abord, puis le serveur est réexaminé.',
} as const;
