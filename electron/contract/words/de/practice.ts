/** German sentences: practice. Keys start with `practice.`; four for each scenario, see machines/practice/scenario.ts. */
export const practice = {
  'practice.q290226.title': 'Service Pack 3 bricht ab',
  'practice.q290226.caller':
    'Service Pack 3 sagt, dass es die angegebene Datei nicht finden kann, 0xc0020002. Welche Datei, sagt es nicht.',
  'practice.q290226.look': 'Finden Sie die fehlende Datei und die drei Registrierungseinträge, die sie noch verlangen.',
  'practice.q290226.expert':
    'Die letzte Sitzung des Setupprotokolls hat eine Zeile. Das Programm, das ImagePath nennt, fehlt, doch Setup führt Key Management Server noch als installiert. Das ist Q290226.',

  'practice.q290226-running.title': 'Service Pack 3 bricht ab, der Dienst wird noch ausgeführt',
  'practice.q290226-running.caller':
    'Wir haben letzte Woche die Dateien von Key Management gelöscht. Jetzt bricht Service Pack 3 mit 0xc0020002 ab, und der Dienst steht noch als gestartet in der Liste.',
  'practice.q290226-running.look':
    'Beobachten Sie das Beenden des Dienstes: Sein Prüfpunkt bewegt sich, und nichts wird entfernt, bevor Windows ihn als beendet meldet.',
  'practice.q290226-running.expert':
    'Der Dienst lief aus dem Arbeitsspeicher. Einmal beendet, kann er nicht wieder starten, denn sein Programm fehlt; deshalb wird zuerst die Schlüsseldatenbank kopiert.',

  'practice.q196171.title': 'Ein Überrest von Exchange 5.0',
  'practice.q196171.caller':
    'Service Pack 1 will einen Key Management-Server aktualisieren. Dieser Server hat keinen; der alte verschwand mit Exchange 5.0.',
  'practice.q196171.look': 'Vergleichen Sie den Pfad in ImagePath mit dem Ort, an dem Exchange 5.5 das Programm ablegt.',
  'practice.q196171.expert':
    'ImagePath zeigt auf SECURITY\\BIN, wo Exchange 4.0 und 5.0 das Programm hatten. Nur der Dienstschlüssel ist übrig; Q196171 entfernt diesen einen Eintrag.',

  'practice.healthy.title': 'Key Management funktioniert',
  'practice.healthy.caller': 'Entfernen Sie Key Management von diesem Server, wie auf dem anderen auch.',
  'practice.healthy.look': 'Stellen Sie fest, was gegen eine Entfernung spricht und was verloren ginge.',
  'practice.healthy.expert':
    'Das Programm ist vorhanden, der Dienst wird ausgeführt, und seine Registrierungsschlüssel sind vollständig. Nichts ist defekt. Wenn die Komponente entfernt werden soll, geschieht das mit Setup.',

  'practice.clean.title': 'Key Management war nie da',
  'practice.clean.caller': 'Mir wurde gesagt, ich soll das vor dem Service Pack auf jedem Exchange-Server ausführen.',
  'practice.clean.look': 'Stellen Sie fest, dass jede Stelle gelesen wurde und keiner der drei Einträge vorhanden ist.',
  'practice.clean.expert': 'Alle Stellen konnten gelesen werden, und alle waren leer. Dieser Server braucht keine Reparatur.',
} as const;
