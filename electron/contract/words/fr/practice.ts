/** French sentences: practice. Keys start with `practice.`; four for each scenario, see machines/practice/scenario.ts. */
export const practice = {
  'practice.q290226.title': 'Le Service Pack 3 s’arrête',
  'practice.q290226.caller':
    'Le Service Pack 3 indique qu’il ne trouve pas le fichier spécifié, 0xc0020002. Il ne dit pas quel fichier.',
  'practice.q290226.look': 'Trouvez le fichier manquant, et les trois éléments du Registre qui le demandent encore.',
  'practice.q290226.expert':
    'La dernière session du journal d’installation ne contient qu’une ligne. Le programme que désigne ImagePath a disparu, mais le programme d’installation indique toujours Key Management Server comme installé. C’est Q290226.',

  'practice.q290226-running.title': 'Le Service Pack 3 s’arrête, le service est encore en cours d’exécution',
  'practice.q290226-running.caller':
    'Nous avons supprimé les fichiers de Key Management la semaine dernière. Maintenant le Service Pack 3 s’arrête avec 0xc0020002, et le service est toujours dans la liste comme démarré.',
  'practice.q290226-running.look':
    'Observez l’arrêt du service : son point de contrôle avance, et rien n’est supprimé avant que Windows le signale arrêté.',
  'practice.q290226-running.expert':
    'Le service s’exécutait depuis la mémoire. Une fois arrêté, il ne peut plus démarrer, car son programme a disparu ; la base de données de clés est donc copiée d’abord.',

  'practice.q196171.title': 'Un reste d’Exchange 5.0',
  'practice.q196171.caller':
    'Le Service Pack 1 veut mettre à jour un serveur Key Management. Ce serveur n’en a pas ; l’ancien est parti avec Exchange 5.0.',
  'practice.q196171.look': 'Comparez le chemin dans ImagePath avec l’emplacement où Exchange 5.5 place le programme.',
  'practice.q196171.expert':
    'ImagePath pointe vers SECURITY\\BIN, où Exchange 4.0 et 5.0 plaçaient le programme. Il ne reste que la clé du service ; Q196171 supprime donc ce seul élément.',

  'practice.healthy.title': 'Key Management fonctionne',
  'practice.healthy.caller': 'Supprimez Key Management de ce serveur, comme vous l’avez fait sur l’autre.',
  'practice.healthy.look': 'Voyez ce qui s’oppose à une suppression, et ce qui serait perdu.',
  'practice.healthy.expert':
    'Le programme est présent, le service s’exécute et ses clés de Registre sont complètes. Rien n’est défectueux. Si le composant doit partir, le programme d’installation le supprime.',

  'practice.clean.title': 'N’a jamais eu Key Management',
  'practice.clean.caller': 'On m’a dit d’exécuter ceci sur chaque serveur Exchange avant le Service Pack.',
  'practice.clean.look': 'Voyez que chaque emplacement a été lu, et qu’aucun des trois éléments n’est présent.',
  'practice.clean.expert':
    'Tous les emplacements ont pu être lus, et tous étaient vides. Ce serveur n’a besoin d’aucune réparation.',
} as const;
