/** German sentences about the Windows on a disk. */
export const disk = {
  'disk.where.title': 'Datenträger oder Ordner eines anderen Windows',
  'disk.where.needs':
    'Repariert einen Server, der nicht läuft, in den Dateien seiner Registrierung. Sein Datenträger muss an diesem Computer sein.',
  'disk.where.browser':
    'Im Browser nicht angeboten: Eine Webseite darf keine Dateien dieses Computers nennen können. Das Fenster des Programms bietet es an.',
  'disk.where.steps':
    'Fahren Sie dieses Windows herunter, und schließen Sie seinen Datenträger an, oder binden Sie den Datenträger der virtuellen Maschine ein. Wählen Sie dann den Datenträger, den Windows-Ordner oder den Ordner mit den Dateien SYSTEM und SOFTWARE.',
  'disk.where.folder': 'Ordner wählen',
  'disk.where.hives': 'Die zwei Dateien wählen',
  'disk.where.typed': 'Oder den Ordner eingeben',
  'disk.where.example': 'Zum Beispiel E:\\ oder E:\\winnt\\system32\\config',
  'disk.where.open': 'Öffnen',
  'disk.opening.title': '{folder} wird gelesen',
  'disk.service.offline': 'Läuft nicht (offline)',
  'disk.now.unopened': 'Nichts wurde geändert. Der Server konnte nicht geöffnet werden.',
  'disk.sets.title': 'Steuersätze',
  'disk.sets.current': 'Aktuell: Windows startet damit',
  'disk.sets.default': 'Standard',
  'disk.sets.last-known-good': 'Letzte als funktionierend bekannte Konfiguration',
  'disk.sets.failed': 'Fehlgeschlagen',
  'disk.sets.name': 'Steuersatz',
  'disk.sets.role': 'Verwendet als',
  'disk.sets.key': 'Dienstschlüssel',
  'disk.sets.unused': 'Nicht verwendet',
  'disk.sets.why':
    'Die Reparatur bearbeitet den aktuellen Satz. Ein Start mit einem anderen, etwa der letzten als funktionierend bekannten Konfiguration, brächte den Schlüssel zurück.',
  'disk.sets.include': 'Den Schlüssel auch aus {sets} entfernen (empfohlen)',
  'disk.drives.title': 'Laufwerke dieses Servers',
  'disk.drives.letter': 'Laufwerk',
  'disk.drives.folder': 'Ordner auf diesem Computer',
  'disk.drives.missing': 'Nicht bekannt: Was darauf liegt, war nicht lesbar',
  'disk.drives.choose': 'Ordner von Laufwerk {letter} wählen',
  'disk.drives.why':
    'Die Registrierung nennt Dateien auf einem Laufwerk, das nicht hier ist. Wählen Sie seinen Ordner, damit sie gelesen werden.',
  'disk.rights':
    'Die Dateien dieses Datenträgers lassen sich nicht schreiben: Er ist schreibgeschützt angeschlossen, oder die Dateien gehören jemand anderem. Das Ansehen braucht nicht mehr, das Sichern und Entfernen schon. Schließen Sie ihn beschreibbar an, und beginnen Sie von vorn.',
  'disk.stop.text': 'Das Windows auf diesem Datenträger läuft nicht (offline). Es gibt also keinen Dienst zu beenden.',
  'disk.done.kept': 'Das Original von {name} bleibt neben der Struktur erhalten. SHA-256: {sha256}',
  'disk.done.put-back': '{name} ist wieder das Original, Byte für Byte. SHA-256: {sha256}',
  'disk.undo.files':
    'Niemand hat die Strukturen seit der Reparatur geändert: Ihre Originale werden als Ganzes zurückgesetzt, Byte für Byte. Danach wird jedes Element gelesen und verglichen.',
  'disk.undo.items':
    'Die Strukturen wurden seit der Reparatur geändert. Daher werden die Elemente einzeln aus der bewiesenen Sicherung zurückgesetzt, dann gelesen und verglichen. Was sonst geändert wurde, bleibt.',
} as const;
