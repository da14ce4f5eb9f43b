/** French sentences: what the shell itself says, in native dialogs and in the terminal. Keys start with `shell.`. */
export const shell = {
  'shell.close.question': 'Le programme travaille encore. Fermer la fenêtre ne l’arrête pas.',
  'shell.close.copy': 'La base de données de clés est en cours de copie. Rien n’a été supprimé.',
  'shell.close.backup': 'Une sauvegarde est en cours de création et de vérification. Rien n’a été supprimé.',
  'shell.close.stop': 'Un service est en cours d’arrêt. Fermer la fenêtre ne le redémarre pas.',
  'shell.close.undo': 'Une restauration est en cours. Elle n’est pas interrompue à mi-chemin.',
  'shell.close.keepOpen': 'Ne pas fermer',
  'shell.close.stopAfterItem': 'Fermer après l’étape en cours',
  'shell.close.stopCopy': 'Arrêter la copie et fermer',
  'shell.close.stopWaiting': 'Ne plus attendre et fermer',
  'shell.close.whenDone': 'Fermer une fois terminé',
  'shell.switch.title': 'Exchange KMS Repair n’a pas démarré',
  'shell.switch.text': 'L’option {name} n’est pas autorisée. Démarrez le programme sans elle.',
  'shell.crash.title': 'La fenêtre a cessé de fonctionner',
  'shell.crash.text':
    'Elle a échoué {n} fois en une minute. Aucune réparation n’a été interrompue : les réparations ne s’exécutent pas dans la fenêtre.',
  'shell.crash.reload': 'Réafficher',
  'shell.crash.close': 'Fermer',
  'shell.child.title': 'Une partie du programme échoue à répétition',
  'shell.child.text':
    'La partie « {type} » s’est terminée {n} fois en une minute ({reason}). Aucune réparation n’a été interrompue : les réparations ne s’y exécutent pas. Si la fenêtre reste vide, fermez-la et redémarrez le programme.',
  'shell.elevated.changed':
    'Le programme démarré avec les droits d’administrateur n’est pas celui qui les a demandés : {name} est maintenant un autre fichier. Rien n’a été modifié. Procurez-vous à nouveau le programme et vérifiez son SHA-256.',
  'shell.start.title': 'Exchange KMS Repair n’a pas pu démarrer',
  'shell.folder.report': 'Choisir le dossier du rapport',
  'shell.folder.backup': 'Choisir le dossier de la sauvegarde',
  'shell.folder.kit': 'Choisir la destination du kit serveur, par exemple une clé USB',
  'shell.folder.kit-results': 'Choisir le dossier RESULT créé par le kit serveur',
  'shell.folder.disk': 'Choisir le disque ou le dossier de l’autre Windows',
  'shell.folder.drive': 'Choisir le dossier qui correspond à ce lecteur',
  'shell.folder.hives': 'Choisir les deux ruches SYSTEM et SOFTWARE',
  'shell.folder.choose': 'Choisir',
} as const;
