/** German sentences about the Windows on a disk. */
export const disk = {
  'disk.where.title': 'Datenträger oder Ordner eines anderen Windows',
  'disk.where.needs':
    'Repariert einen Server, der nicht ausgeführt wird, in den Dateien seiner Registrierung. Sein Datenträger muss an diesen Computer angeschlossen sein.',
  'disk.where.browser':
    'Im Browser nicht angeboten: Eine Webseite darf keine Dateien dieses Computers nennen können. Das Fenster des Programms bietet es an.',
  'disk.where.careful':
    'Binden Sie den Datenträger eines Windows NT 4.0 nicht in Windows 2000 oder höher ein: Dabei werden seine NTFS-Volumes aktualisiert, und NT 4.0 vor Service Pack 4 kann sie nicht mehr lesen (KB 184299). Sicherer: Arbeiten Sie mit einem Abbild des Datenträgers, oder kopieren Sie SYSTEM, SYSTEM.ALT, SOFTWARE und ihre .LOG-Dateien aus system32\\config in einen Ordner, und wählen Sie diesen aus.',
  'disk.where.steps':
    'Fahren Sie dieses Windows herunter, und schließen Sie seinen Datenträger an, oder binden Sie den Datenträger der virtuellen Maschine ein. Wählen Sie dann den Datenträger, den Windows-Ordner oder den Ordner mit den Dateien SYSTEM und SOFTWARE.',
  'disk.where.folder': 'Ordner auswählen…',
  'disk.where.hives': 'Die zwei Dateien auswählen…',
  'disk.where.drop': 'Oder ziehen Sie den Ordner oder den Datenträger hierher.',
  'disk.where.typed': 'Oder den Ordner eingeben',
  'disk.where.example': 'Zum Beispiel E:\\ oder E:\\winnt\\system32\\config',
  'disk.where.open': 'Öffnen',
  'disk.opening.title': '{folder} wird gelesen',
  'disk.service.offline': 'Wird nicht ausgeführt (offline)',
  'disk.now.unopened': 'Nichts wurde geändert. Der Server konnte nicht geöffnet werden.',
  'disk.sets.title': 'Steuersätze',
  'disk.sets.starts': '{windows} auf {server} startet das nächste Mal mit {set}. Diagnose und Reparatur gelten diesem Satz.',
  'disk.sets.current': 'Aktuell: Damit startete Windows zuletzt',
  'disk.sets.default': 'Standard: startet beim nächsten Mal',
  'disk.sets.last-known-good': 'Letzte als funktionierend bekannte Konfiguration',
  'disk.sets.failed': 'Fehlgeschlagen: für die letzte funktionierende Konfiguration aufgegeben',
  'disk.sets.name': 'Steuersatz',
  'disk.sets.role': 'Verwendet als',
  'disk.sets.key': 'Dienstschlüssel',
  'disk.sets.unused': 'Nicht verwendet',
  'disk.sets.why':
    'Die Reparatur bearbeitet den Satz, der als Nächstes startet. Ein Start mit einem anderen, etwa der letzten als funktionierend bekannten Konfiguration, brächte den Schlüssel zurück.',
  'disk.sets.include': 'Den Schlüssel auch aus {sets} entfernen (empfohlen)',
  'disk.files.title': 'Dateien der Registrierung',
  'disk.files.name': 'Datei',
  'disk.files.where': 'Auf diesem Computer',
  'disk.files.mirror':
    'SYSTEM.ALT ist die zweite Kopie von SYSTEM. Dieses Windows startet von selbst damit, wenn SYSTEM beschädigt ist; daher werden beide geändert.',
  'disk.files.completed':
    'Das letzte Schreiben von {name} wurde abgebrochen. Das Protokoll {log} ergänzt die Datei: Dieses Programm liest und ändert die ergänzte Datei.',
  'disk.drives.title': 'Laufwerke dieses Servers',
  'disk.drives.letter': 'Laufwerk',
  'disk.drives.folder': 'Ordner auf diesem Computer',
  'disk.drives.missing': 'Nicht bekannt: Was darauf liegt, war nicht lesbar',
  'disk.drives.choose': 'Ordner von Laufwerk {letter} auswählen…',
  'disk.drives.why':
    'Die Registrierung nennt Dateien auf einem Laufwerk, das nicht hier ist. Wählen Sie seinen Ordner, damit sie gelesen werden.',
  'disk.rights':
    'In die Dateien dieses Datenträgers kann nicht geschrieben werden: Er ist schreibgeschützt angeschlossen, oder die Dateien gehören jemand anderem. Zum Untersuchen reicht das, zum Sichern und Entfernen nicht. Schließen Sie ihn so an, dass auf ihn geschrieben werden kann, und beginnen Sie von vorn.',
  'disk.stop.text': 'Das Windows auf diesem Datenträger wird nicht ausgeführt (offline). Es gibt also keinen Dienst zu beenden.',
  'disk.done.kept': 'Das Original von {name} bleibt neben der Struktur erhalten. SHA-256: {sha256}',
  'disk.done.left': '{name} ist repariert. SHA-256: {sha256}',
  'disk.done.put-back': '{name} ist wieder das Original, Byte für Byte. SHA-256: {sha256}',
  'disk.undo.files':
    'Niemand hat die Strukturdateien seit der Reparatur geändert: Ihre Originale werden vollständig wiederhergestellt, Byte für Byte. Danach wird jeder Eintrag gelesen und verglichen.',
  'disk.undo.items':
    'Die Strukturdateien wurden seit der Reparatur geändert. Deshalb werden die Einträge einzeln aus der nachgewiesenen Sicherung wiederhergestellt, dann gelesen und verglichen. Was sonst geändert wurde, bleibt.',
} as const;
