/** German sentences: what the shell itself says, in native dialogs and in the terminal. Keys start with `shell.`. */
export const shell = {
  'shell.close.question': 'Das Programm arbeitet noch. Das Schließen des Fensters hält es nicht an.',
  'shell.close.copy': 'Die Schlüsseldatenbank wird kopiert. Nichts wurde entfernt.',
  'shell.close.backup': 'Eine Sicherung wird erstellt und geprüft. Nichts wurde entfernt.',
  'shell.close.stop': 'Ein Dienst wird beendet. Das Schließen des Fensters startet ihn nicht wieder.',
  'shell.close.undo': 'Eine Rückgängigmachung läuft. Sie wird nicht auf halbem Weg angehalten.',
  'shell.close.keepOpen': 'Offen lassen',
  'shell.close.stopAfterItem': 'Nach dem laufenden Schritt schließen',
  'shell.close.stopCopy': 'Kopieren anhalten und schließen',
  'shell.close.stopWaiting': 'Nicht länger warten und schließen',
  'shell.close.whenDone': 'Schließen, sobald es fertig ist',
  'shell.switch.title': 'Exchange KMS Repair wurde nicht gestartet',
  'shell.switch.text': 'Die Option {name} ist nicht zulässig. Starten Sie das Programm ohne sie.',
  'shell.crash.title': 'Das Fenster funktioniert nicht mehr',
  'shell.crash.text':
    'Es ist innerhalb einer Minute {n}-mal ausgefallen. Keine Reparatur wurde unterbrochen: Reparaturen werden nicht im Fenster ausgeführt.',
  'shell.crash.reload': 'Erneut anzeigen',
  'shell.crash.close': 'Schließen',
  'shell.child.title': 'Ein Teil des Programms fällt immer wieder aus',
  'shell.child.text':
    'Der Teil „{type}“ wurde innerhalb einer Minute {n}-mal beendet ({reason}). Keine Reparatur wurde unterbrochen: Reparaturen werden dort nicht ausgeführt. Bleibt das Fenster leer, schließen Sie es, und starten Sie das Programm erneut.',
  'shell.elevated.changed':
    'Das mit Administratorrechten gestartete Programm ist nicht das, das sie angefordert hat: {name} ist jetzt eine andere Datei. Nichts wurde geändert. Beschaffen Sie das Programm erneut, und prüfen Sie seinen SHA-256-Wert.',
  'shell.start.title': 'Exchange KMS Repair konnte nicht gestartet werden',
  'shell.folder.report': 'Ordner für den Bericht auswählen',
  'shell.folder.backup': 'Ordner für die Sicherung auswählen',
  'shell.folder.kit': 'Ziel für das Server-Kit auswählen, zum Beispiel einen USB-Stick',
  'shell.folder.kit-results': 'Ordner RESULT auswählen, den das Server-Kit angelegt hat',
  'shell.folder.disk': 'Datenträger oder Ordner des anderen Windows auswählen',
  'shell.folder.drive': 'Ordner auswählen, der diesem Laufwerk entspricht',
  'shell.folder.hives': 'Die zwei Strukturen SYSTEM und SOFTWARE auswählen',
  'shell.folder.choose': 'Wählen',
} as const;
