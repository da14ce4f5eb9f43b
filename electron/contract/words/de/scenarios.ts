/** German sentences: more practice servers. Keys start with `practice.`; four for each, see machines/practice/scenario.ts. */
export const scenarios = {
  'practice.value-not-key.title': 'Der dritte Schlüssel fehlt',
  'practice.value-not-key.caller':
    'Ich habe die Schlüssel manuell gelöscht, wie es im Artikel steht. Den dritten gibt es nicht, und Service Pack 3 bricht immer noch mit 0xc0020002 ab.',
  'practice.value-not-key.look':
    'Suchen Sie „Key Management Server“ unter den Werten des Setup-Schlüssels, nicht unter seinen Unterschlüsseln.',
  'practice.value-not-key.expert':
    'Setup verzeichnet die meisten Komponenten als Werte. Der dritte Eintrag ist ein solcher Wert; seine Nachbarn gehören zu anderen Komponenten und bleiben.',

  'practice.q235418.title': 'Hinter dem Programmpfad folgt etwas',
  'practice.q235418.caller':
    'Service Pack 3 kann die angegebene Datei nicht finden. Key Management selbst funktioniert; seit letztem Jahr startet es von selbst.',
  'practice.q235418.look': 'Vergleichen Sie den Inhalt von ImagePath mit dem Pfad des Programms.',
  'practice.q235418.expert':
    'Das Kennwort wurde hinter den Pfad geschrieben; deshalb verlangt Update eine Datei mit diesem langen Namen. ImagePath wird auf den Pfad gekürzt, und nichts wird gelöscht. Von da an ist das Kennwort bei jedem Start nötig.',

  'practice.q182814.title': 'Das Upgrade auf 5.5 bricht ab',
  'practice.q182814.caller':
    'Das Upgrade von Exchange 5.0 auf 5.5 bricht ab, gleich nachdem ich Upgrade wähle: Pfad nicht gefunden, 0xC0020003.',
  'practice.q182814.look':
    'Lesen Sie die Fehlernummer bis zur letzten Ziffer, und stellen Sie dann fest, welcher der drei Einträge übrig ist.',
  'practice.q182814.expert':
    '0xC0020003 meint einen Pfad, keine Datei. Ein früherer Versuch hat den Dienstschlüssel hinterlassen; Q182814 entfernt diesen einen Schlüssel und verlangt einen Neustart.',

  'practice.web-connector.title': 'Dieselbe Nummer, eine andere Ursache',
  'practice.web-connector.caller':
    'Das Service Pack bricht mit 0xc0020002 ab. Outlook Web Access und den Webserver haben wir im Frühjahr von diesem Computer genommen.',
  'practice.web-connector.look': 'Stellen Sie fest, welche Komponente Setup noch aufführt, obwohl sie fehlt.',
  'practice.web-connector.expert':
    'Key Management war hier nie vorhanden. Setup führt noch Web Connector auf, also ist Q274197 der Artikel; dieses Programm ändert nichts.',

  'practice.missing-files.title': 'Jemand hat Speicherplatz freigegeben',
  'practice.missing-files.caller':
    'Das Service Pack meldet 0xc0020002. Der Datenträger war letzten Monat voll, und jemand hat gelöscht, was nicht nötig aussah.',
  'practice.missing-files.look': 'Öffnen Sie „Welche Datei fehlt“, und zählen Sie die Pfade, die nicht vorhanden sind.',
  'practice.missing-files.expert':
    'Dateien anderer Komponenten fehlen; kein Registrierungseintrag erklärt also den Fehler. Q246086 lässt sie durch „Reinstall“ von Setup wiederherstellen; die Datenbanken bleiben.',

  'practice.exchange-2000.title': 'Kein Exchange 5.5',
  'practice.exchange-2000.caller':
    'Die Schlüssel aus dem Artikel sind alle da, und das Programm fehlt. Entfernen Sie sie auch auf diesem Server.',
  'practice.exchange-2000.look': 'Stellen Sie fest, welche Version die Programme dieses Servers haben.',
  'practice.exchange-2000.expert':
    'Exchange 2000 verwendet denselben Dienstnamen, und die Artikel wurden nicht dafür geschrieben. Die Reparatur wird abgelehnt, und keine Antwort ändert das.',

  'practice.healthy-running.title': 'Die richtige Nummer auf dem falschen Server',
  'practice.healthy-running.caller':
    'Das Service Pack ist mit 0xc0020002 abgebrochen. Im Artikel steht, dass es an Key Management liegt, also entfernen Sie es.',
  'practice.healthy-running.look': 'Wägen Sie die Fehlernummer gegen das Programm, die Schlüssel und den laufenden Dienst ab.',
  'practice.healthy-running.expert':
    'Zehn oder mehr Ursachen teilen sich diese Nummer. Key Management ist vollständig und wird ausgeführt, also ist es nicht die Ursache; das Setupprotokoll kam weiter als bei Q290226.',

  'practice.orphaned-4.0.title': 'Ein Überrest ohne Exchange',
  'practice.orphaned-4.0.caller':
    'Exchange 4.0 wurde vor Jahren von diesem Server entfernt. Jetzt soll 5.5 installiert werden. Ist noch etwas da, das schaden würde?',
  'practice.orphaned-4.0.look':
    'Finden Sie, was für Q196171 spricht, und das eine, das dagegen spricht. Stellen Sie fest, was in Security\\Mgrent liegt.',
  'practice.orphaned-4.0.expert':
    'Der Dienstschlüssel zeigt auf SECURITY\\BIN, aber Exchange 5.5 ist noch nicht installiert; Q196171 ist also möglich, nicht sicher. Die alte Schlüsseldatenbank ist noch vorhanden; sie wird kopiert, bevor jemand aufräumt.',

  'practice.log-many-sessions.title': 'Ein langes Setupprotokoll',
  'practice.log-many-sessions.caller':
    'Das Setupprotokoll ist voller Fehler: 0xc0020422, 0xc0020003 und weitere. Service Pack 3 bricht mit 0xc0020002 ab.',
  'practice.log-many-sessions.look': 'Finden Sie, wo die letzte Sitzung beginnt. Nichts davor zählt.',
  'practice.log-many-sessions.expert':
    'Setup hängt an sein Protokoll an. Die alten Fehler gehören zu Läufen, die später gut endeten; die letzte Sitzung hat eine Zeile, wie Q290226 es beschreibt.',

  'practice.unreadable-key.title': 'Ein Schlüssel, der nicht gelesen werden kann',
  'practice.unreadable-key.caller': 'Ich habe den Schlüssel KMServer gesucht und konnte ihn nicht öffnen. Ist er da oder nicht?',
  'practice.unreadable-key.look':
    'Stellen Sie fest, was das Programm über einen Schlüssel sagt, den es nicht lesen darf, und was es dann anbietet.',
  'practice.unreadable-key.expert':
    '„Zugriff verweigert“ heißt nicht „nicht vorhanden“. Was nicht gelesen werden kann, lässt sich weder sichern noch als entfernt nachweisen; deshalb wird nichts entfernt, bis jemand mit Vollzugriff das Lesen erlaubt.',

  'practice.dependents.title': 'Ein anderer Dienst braucht ihn',
  'practice.dependents.caller': 'Das Beenden von Key Management wird abgelehnt: Andere Dienste hängen davon ab.',
  'practice.dependents.look': 'Lesen Sie, welcher Dienst davon abhängt, und entscheiden Sie, ob er auch beendet werden darf.',
  'practice.dependents.expert':
    'Kein Exchange-Dienst hängt von Key Management ab, wohl aber ein Überwachungsprogramm eines anderen Herstellers. Es wird zuerst beendet, namentlich und nach einer Rückfrage.',

  'practice.stop-hangs.title': 'Der Dienst wird nicht beendet',
  'practice.stop-hangs.caller': 'Ich habe den Dienst vor einer halben Stunde beendet, und er zeigt immer noch ‚Wird beendet‘ an.',
  'practice.stop-hangs.look': 'Beobachten Sie den Prüfpunkt. Beenden Sie das Warten, und stellen Sie fest, was geändert wurde.',
  'practice.stop-hangs.expert':
    'Der Prüfpunkt bewegt sich nie. Längeres Warten hilft nicht, und eine Zeitüberschreitung ist kein Beenden; deshalb wird nichts entfernt. Nach einem Neustart ist der Dienst beendet, und die Reparatur geht weiter.',

  'practice.wow6432.title': 'Schlüssel, die nur 32-Bit-Programme sehen',
  'practice.wow6432.caller':
    'Unser Inventar findet Key Management auf diesem 64-Bit-Server, aber die Schlüssel aus dem Artikel stehen nicht in der Registrierung.',
  'practice.wow6432.look': 'Stellen Sie fest, in welcher Ansicht der Registrierung die Einträge stehen.',
  'practice.wow6432.expert':
    'Unter 64-Bit-Windows haben 32-Bit-Programme ihren eigenen Teil von SOFTWARE (WOW6432Node). Beide Ansichten werden gelesen; die Einträge werden dort gesichert, entfernt und wiederhergestellt, wo sie stehen.',

  'practice.restart-pending.title': 'Ein Neustart steht aus',
  'practice.restart-pending.caller':
    'Service Pack 3 ist auf halbem Weg mit 0xc0020002 abgebrochen. Seitdem hat niemand den Server neu gestartet.',
  'practice.restart-pending.look': 'Stellen Sie fest, warum die Reparatur noch nicht beginnt und was den Weg öffnet.',
  'practice.restart-pending.expert':
    'Setup hat Exchange-Dateien hinterlassen, die beim nächsten Start ersetzt werden. Bis dahin ist der Server zwischen zwei Zuständen; deshalb kommt zuerst der Neustart, und der Server wird erneut untersucht.',
} as const;
