/** German sentences: the terms a reader may not know. Keys start with `terms.`; each has a name, and what it means in `.text`. */
export const terms = {
  'terms.key-management': 'Key Management',
  'terms.key-management.text':
    'Die Komponente von Exchange, die Benutzern die Schlüssel für verschlüsselte und signierte Nachrichten gibt und verlorene wiederherstellt (KM Server). Sie läuft auf einem Server eines Standorts, als Dienst MSExchangeKMS. Nachrichten, die nicht verschlüsselt sind, funktionieren ohne sie.',
  'terms.password': 'Key Management-Kennwort',
  'terms.password.text':
    'Eine lange zufällige Folge von Großbuchstaben, die Setup bei der Installation von Key Management erzeugt hat. Sie wurde einmal zum Aufschreiben angezeigt oder auf einer Diskette gespeichert: Diese enthält eine Datei Kmserver.pwd (Kmspwd.ini bei 4.0 und 5.0). Sie ist weder ein Windows-Kennwort noch das eines Postfachs. Fragen Sie, wer Exchange installiert hat, und suchen Sie dort, wo seine CDs und Notfalldisketten aufbewahrt werden.',
  'terms.kmsdata': 'Schlüsseldatenbank (Kmsdata)',
  'terms.kmsdata.text':
    'Der Ordner Kmsdata unter Exchsrvr, mit der Datenbank Kmsmdb.edb und ihren Protokollen; bei 4.0 und 5.0 der Ordner Security\\Mgrent. Er enthält die Verschlüsselungsschlüssel aller Benutzer, die je einen erhalten haben, und nichts kann sie neu erzeugen. Eine Onlinesicherung von Exchange lässt ihn aus. Dieses Programm kopiert ihn und löscht ihn nie.',
  'terms.encrypted-mail': 'Alte verschlüsselte Nachrichten',
  'terms.encrypted-mail.text':
    'Die Reparatur ändert keine Nachricht und keinen Schlüssel eines Benutzers. Geht der Schlüssel eines Benutzers verloren, kann ihn nur Key Management wiederherstellen: aus der Schlüsseldatenbank und mit deren Kennwort. Ohne beides können alte verschlüsselte Nachrichten endgültig unlesbar bleiben.',
  'terms.service-key': 'Dienstschlüssel MSExchangeKMS',
  'terms.service-key.text':
    'Er teilt Windows mit, dass es einen Dienst MSExchangeKMS gibt, welches Programm dieser ausführt, wann und unter welchem Konto. Bleibt er zurück, hält ein Service Pack Key Management für installiert und sucht dessen Programm.',
  'terms.image-path': 'ImagePath',
  'terms.image-path.text':
    'Der Wert des Dienstschlüssels, der das Programm des Dienstes nennt, zum Beispiel C:\\Exchsrvr\\Bin\\Kmserver.exe. Nur dieser Pfad gehört hinein. Was darauf folgt, kann das Key Management-Kennwort im Klartext sein, und Setup findet dann die Datei nicht.',
  'terms.kmserver-key': 'Schlüssel KMServer',
  'terms.kmserver-key.text':
    'Einstellungen von Key Management in der Registrierung, darunter, wo es sein Kennwort sucht (MasterPasswordPath, BackupPasswordPath).',
  'terms.setup-component': 'Setup-Eintrag',
  'terms.setup-component.text':
    'Der Eintrag „Key Management Server“ in der Liste, die Exchange Setup über installierte Komponenten führt, als Wert oder als Schlüssel. Setup und Service Packs aktualisieren, was auf dieser Liste steht. Die anderen Einträge bleiben.',
  'terms.setup-log': 'Setupprotokoll',
  'terms.setup-log.text':
    'Exchange Server Setup.log, im Stammordner des Laufwerks, auf dem Exchange installiert ist. Setup ergänzt es bei jeder Ausführung; deshalb zählt nur die letzte Sitzung.',
  'terms.error-number': 'Fehlernummer',
  'terms.error-number.text':
    'Setup meldet einen Windows-Fehler als 0xC002 mit vier weiteren Ziffern: 0xC0020002 ist der Windows-Fehler 2, eine nicht gefundene Datei.',
  'terms.service-pack': 'Service Pack',
  'terms.service-pack.text':
    'Eine Aktualisierung von Exchange, die für jede Komponente, die sie für installiert hält, neuere Dateien bringt. Deshalb können die Reste einer entfernten Komponente sie aufhalten.',
  'terms.article': 'Artikel, zum Beispiel Q290226',
  'terms.article.text':
    'Ein nummerierter Text aus der Knowledge Base von Microsoft über einen Fehler und seine Behebung. Dieses Programm führt vier davon aus und erklärt die anderen.',
  'terms.proven': 'Nachgewiesen',
  'terms.proven.text':
    'Auf zwei unabhängigen Wegen erneut gelesen, die übereinstimmen. Nichts wird entfernt, bevor seine Sicherung nachgewiesen ist, und nur was nachweislich fort ist, gilt als entfernt.',
  'terms.control-set': 'Steuerungssatz',
  'terms.control-set.text':
    'Windows führt seine Dienste in nummerierten Sätzen (ControlSet001, ControlSet002) und startet mit einem davon. „Letzte als funktionierend bekannte Konfiguration“ startet mit einem anderen, der einen entfernten Schlüssel noch enthalten kann.',
} as const;
