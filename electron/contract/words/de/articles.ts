/** German sentences: articles by what they are about, and their steps. Keys start with `articles.`. */
export const articles = {
  'articles.Q290226.title': 'Key Management wurde unvollständig entfernt',
  'articles.Q196171.title': 'Der Dienstschlüssel eines älteren Key Management ist zurückgeblieben',
  'articles.Q182814.title': 'Ein früheres Upgrade hat den Dienstschlüssel von Key Management hinterlassen',
  'articles.Q235418.title': 'In ImagePath folgt etwas auf den Pfad des Programms',
  'articles.Q274197.title': 'Outlook Web Access wurde manuell entfernt',
  'articles.Q246086.title': 'Dateien, die Exchange benötigt, wurden gelöscht',
  'articles.Q323730.title': 'Cmd.exe fehlt',
  'articles.Q199379.title': 'Eine Proxy-DLL eines anderen Herstellers fehlt',
  'articles.Q202258.title': 'Ein Adressgenerator fehlt',
  'articles.Q190442.title': 'Ein Exchange-Dienst ist deaktiviert',
  'articles.Q184420.title': 'Key Management wird ohne sein Kennwort gestartet',
  'articles.Q196161.title': 'Laut Verzeichnis hat der Standort einen KM Server',
  'articles.Q178312.title': 'Active Server Pages wurden entfernt',
  'articles.Q263072.title': 'Der Terminalserver ist im Ausführungsmodus',
  'articles.Q248445.title': 'Setup darf den Schlüssel Winreg nicht schreiben',
  'articles.Q193567.title': 'Das Upgrade kann die Schlüsseldatenbank nicht umwandeln',
  'articles.Q169324.title': 'Active Server Pages sind nicht installiert',
  'articles.Q266784.title': 'Das Administratorprogramm ist nicht vollständig installiert',
  'articles.step.setup-first':
    'Versuchen Sie, Key Management mit Setup zu entfernen: „Add/Remove“, „Change Option“, „Key Management Server“ deaktivieren. Verwenden Sie nie „Remove All“: Damit werden die Exchange-Datenbanken gelöscht.',
  'articles.step.stop-service': 'Kann Setup es nicht entfernen, beenden Sie den Dienst MSExchangeKMS.',
  'articles.step.remove-three':
    'Sichern und entfernen Sie drei Registrierungseinträge: den Dienstschlüssel, den Schlüssel KMServer und den Setup-Eintrag.',
  'articles.step.remove-service-key': 'Sichern und entfernen Sie den Dienstschlüssel MSExchangeKMS, sonst nichts.',
  'articles.step.restart': 'Starten Sie den Server neu. Bis dahin führt Windows den Dienst noch auf.',
  'articles.step.trim-image-path':
    'Sichern Sie ImagePath, und kürzen Sie den Wert auf den Pfad des Programms. Entfernen Sie nichts.',
  'articles.step.web-connector':
    'Speichern Sie im Registrierungs-Editor den Eintrag „Web Connector“ unter SOFTWARE\\Microsoft\\Exchange\\Setup in einer Datei, und löschen Sie ihn dann.',
  'articles.step.raw-backup':
    'Sichern Sie das Verzeichnis: Ein Versehen bei den nächsten Schritten kann den Standort beschädigen.',
  'articles.step.raw-start':
    'Starten Sie das Administratorprogramm im Rohmodus: Geben Sie im Ordner Exchsrvr\\Bin den Befehl admin.exe /r ein.',
  'articles.step.raw-ca':
    'Markieren Sie im Container „Configuration“ des Standorts das Objekt „CA“, und wählen Sie im Menü „Edit“ den Befehl „Delete Raw Object“.',
  'articles.step.raw-server':
    'Öffnen Sie die Roheigenschaften von „Site Encryption Configuration“ (UMSCHALT+EINGABE), wählen Sie das Attribut „KM-Server“, und entfernen Sie den Namen des Servers, den die Meldung nennt.',
  'articles.step.install-asp': 'Installieren Sie Active Server Pages auf dem Server.',
  'articles.step.web-server-name':
    'Stellen Sie sicher, dass der Schlüssel Services\\MSExchangeWEB\\Parameters einen Wert „Server“ (REG_SZ) mit dem Namen des Servers in Großbuchstaben hat.',
  'articles.step.copy-cd': 'Kopieren Sie die Exchange 5.5-CD auf einen Datenträger.',
  'articles.step.newer-library':
    'Ersetzen Sie in der Kopie die Kmsupgrd.dll unter Server\\Setup durch die aus Service Pack 2 oder neuer.',
  'articles.step.upgrade-from-copy': 'Führen Sie das Upgrade von der Kopie aus.',
  'articles.step.administrator':
    'Starten Sie Setup von dort, wo Exchange installiert wurde, wählen Sie „Add/Remove“, und aktivieren Sie das Administratorprogramm. Ist es schon aktiviert, deaktivieren Sie es, schließen Sie Setup ab, und aktivieren Sie es beim zweiten Mal.',
} as const;
