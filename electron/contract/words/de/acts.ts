/** German sentences about what the program does to a machine: items, results, states. Keys start with `acts.`. */
export const acts = {
  'acts.item.key': 'Schlüssel: {keys} · Werte: {values} · Bytes: {bytes}',
  'acts.item.value': 'Ein Wert · Bytes: {bytes}',
  'acts.item.absent': 'Nicht vorhanden',
  'acts.item.gone': 'Entfernt',
  'acts.item.nothing': 'Nicht vorhanden: nichts zu tun',
  'acts.item.trimmed': 'Nur der Pfad des Programms',
  'acts.item.as-backup': 'Wie in der Sicherung',
  'acts.item.same': 'Wie zuvor: nichts zu tun',
  'acts.item.differs': 'Weicht von der Sicherung ab',
  'acts.undo.service': 'Der Dienst in {path} hat dann:',
  'acts.undo.service.image-path': 'Programm (ImagePath): {value}',
  'acts.undo.service.account': 'Konto: {value}',
  'acts.undo.service.start': 'Starttyp: {value}',
  'acts.undo.service.none': 'nicht festgelegt',
  'acts.stays.setup': 'Der Setup-Schlüssel und seine anderen Komponenten',
  'acts.stays.program': 'Die Programmdateien',
  'acts.stays.data': 'Der Datenordner',
  'acts.stays.service-values': 'Der Dienstschlüssel mit allen anderen Werten',
  'acts.done.copied': {
    one: 'Schlüsseldatenbank von {from} nach {to} kopiert: {n} Datei, {bytes} Bytes. Sie wurde zurückgelesen und hat denselben SHA-256-Wert.',
    other:
      'Schlüsseldatenbank von {from} nach {to} kopiert: {n} Dateien, {bytes} Bytes. Jede wurde zurückgelesen und hat denselben SHA-256-Wert.',
  },
  'acts.done.backup': 'Sicherung nachgewiesen: {folder}',
  'acts.done.stopped': 'Dienst {service} beendet',
  'acts.done.not-running': 'Dienst {service} wurde nicht ausgeführt',
  'acts.done.removed': 'Entfernt: {path}',
  'acts.done.changed': 'Gekürzt: {path}',
  'acts.done.restored': 'Wiederhergestellt: {path}',
  'acts.done.nothing': 'War nicht vorhanden: {path}',
  'acts.override.removed': 'Entgegen dem Rat entfernt',
  'acts.override.changed': 'Entgegen dem Rat geändert',
  'acts.override.begun': 'Entgegen dem Rat begonnen',
  'acts.done.checked': 'Wie von der Reparatur hinterlassen: {path}',
  'acts.not-done.removed': 'Nicht erledigt, noch wie zuvor: {path}',
  'acts.not-done.restored': 'Nicht wiederhergestellt: {path}',
  'acts.not-done.checked': 'Nicht wie von der Reparatur hinterlassen: {path}',
  'acts.not-done.service-started':
    'Der Dienst {service} wurde nicht wieder gestartet. Um Key Management zu starten, ist das Kennwort oder die Diskette nötig, die es enthält.',
  'acts.not-done.other-started': 'Der Dienst {service} wurde nicht wieder gestartet.',
  'acts.next.repair': 'Reparieren Sie, wie {article} es beschreibt. Bisher wurde nichts geändert.',
  'acts.next.restart': 'Starten Sie {server} neu. Bis dahin führt Windows den Dienst noch auf; das ist zu erwarten.',
  'acts.next.restart-now': 'Windows führt den Dienst noch auf. Starten Sie {server} neu, falls das noch nicht geschehen ist.',
  'acts.next.restart-if-restarted':
    'Falls {server} nach dem Entfernen neu gestartet wurde, starten Sie ihn noch einmal neu. Erst dann führt Windows den Dienst wieder auf.',
  'acts.next.restart-lists-again': 'Starten Sie {server} neu. Erst dann führt Windows den Dienst wieder auf.',
  'acts.next.put-back-files':
    'Wenn Sie mit Kopien oder einem Abbild gearbeitet haben: Legen Sie {files}, und keine andere Datei, in system32\\config des Windows-Ordners auf {server} zurück. Ihre SHA-256-Werte enthält {list} im Ordner dieser Reparatur. Prüfen Sie die Dateien mit „sha256sum --check {list}“ oder einzeln mit „certutil -hashfile“ auf einem Computer, der eines davon hat.',
  'acts.next.start-disk': 'Setzen Sie den Datenträger wieder ein, und starten Sie {server}.',
  'acts.next.old-copies':
    'Kopien der Registrierung im Ordner repair dieses Windows und auf einer Notfalldiskette enthalten die Schlüssel noch: Ihre Wiederherstellung bringt sie zurück. Schreiben Sie nach dem Service Pack neue mit rdisk.exe (Windows 2000: Sicherung).',
  'acts.next.check': 'Öffnen Sie nach dem Neustart das Programm wieder, und wählen Sie „Nach Neustart prüfen“.',
  'acts.next.service-pack': 'Führen Sie das Service Pack erneut aus.',
  'acts.next.upgrade': 'Führen Sie das Upgrade auf Exchange 5.5 erneut aus.',
  'acts.next.update-at-once':
    'Es wurde nichts entfernt; Windows braucht daher keinen weiteren Neustart. Führen Sie erneut aus, was vorher abgebrochen ist.',
  'acts.next.start-needs-password':
    'Ab jetzt braucht der Dienst bei jedem Start das Key Management-Kennwort oder seine Diskette. Halten Sie eines davon bereit.',
  'acts.next.setup-again':
    'Wenn Key Management gewünscht ist, fügen Sie es mit Setup hinzu, und wenden Sie danach das Service Pack erneut an.',
  'acts.next.own-setup-again':
    'Wenn Key Management gewünscht ist, installieren Sie es mit seinem eigenen Setup neu. Es liegt im Ordner Exchkm der Exchange-CD.',
  'acts.next.install-again':
    'Wenn Key Management gewünscht ist, fügen Sie es nach dem Upgrade mit Setup hinzu. Bis dahin funktioniert es nicht.',
  'acts.next.already-in-site':
    'Wenn Setup meldet, dass es am Standort schon einen KM Server gibt, löschen Sie zuerst dessen Eintrag aus dem Verzeichnis. Artikel Q196161 nennt die Schritte.',
  'acts.next.keep-old-database':
    'Wenn es einen Ordner Mgrent gibt, bewahren Sie ihn und jede Kopie davon auf. Bis das Upgrade ihn umgewandelt hat, ist er die einzige Schlüsseldatenbank.',
  'acts.next.web-connector':
    'Entfernen Sie den Eintrag „Web Connector“ aus der Liste von Setup, wie Artikel Q274197 es beschreibt. Key Management hat damit nichts zu tun; deshalb lässt dieses Programm ihn unberührt.',
  'acts.next.original-cd': 'Legen Sie die CD bereit, von der Exchange installiert wurde.',
  'acts.next.attendant-off': 'Beenden Sie den Dienst „Systemaufsicht“, und stellen Sie ihn auf „Deaktiviert“.',
  'acts.next.setup-042c': 'Starten Sie Setup von dieser CD. Es zeigt den Fehler 0xC002042C. Wählen Sie „OK“.',
  'acts.next.reinstall': 'Wählen Sie „Reinstall“. Das bringt fehlende Dateien und Ordner zurück und behält die Datenbanken.',
  'acts.next.setup-0422': 'Setup endet mit dem Fehler 0xC0020422, weil „Systemaufsicht“ deaktiviert ist. Wählen Sie „OK“.',
  'acts.next.attendant-on': 'Aktivieren Sie „Systemaufsicht“ wieder.',
  'acts.next.restore-cmd': 'Bringen Sie Cmd.exe in den Ordner System32 zurück.',
  'acts.next.copy-proxy': 'Kopieren Sie die Proxy-DLL von einem anderen Server des Standorts in denselben Ordner auf diesem.',
  'acts.next.setup-once-more': 'Führen Sie Setup erneut aus.',
  'acts.next.copy-generator': 'Kopieren Sie den fehlenden Ordner unter Address von einem anderen Server des Standorts.',
  'acts.next.enable-services': 'Stellen Sie die deaktivierten Exchange-Dienste auf „Manuell“ oder „Automatisch“.',
  'acts.next.start-with-password':
    'Öffnen Sie in der Systemsteuerung „Dienste“, geben Sie das Key Management-Kennwort als Startparameter ein, und starten Sie den Dienst, oder legen Sie den Datenträger mit dem Kennwort ein.',
  'acts.next.remove-from-directory':
    'Artikel Q196161 entfernt den alten Server mit dem Administratorprogramm im Rohmodus aus dem Verzeichnis. Sichern Sie das Verzeichnis zuerst: Ein Versehen kann dort den Standort beschädigen.',
  'acts.next.install-asp':
    'Installieren Sie Active Server Pages neu: Setup braucht, was beim Entfernen gelöscht wurde. Artikel Q178312 nennt die Schritte.',
  'acts.next.terminal-install':
    'Geben Sie an einer Eingabeaufforderung change user /install ein, installieren Sie den Internet Mail-Dienst erneut, und geben Sie dann change user /execute ein.',
  'acts.next.winreg-access':
    'Geben Sie der lokalen Gruppe „Administratoren“ Vollzugriff auf den Schlüssel SYSTEM\\CurrentControlSet\\Control\\SecurePipeServers\\Winreg.',
  'acts.next.newer-upgrade-library':
    'Verwenden Sie die Kmsupgrd.dll aus Service Pack 2 oder neuer. Artikel Q193567 legt sie in eine Kopie der Exchange-CD.',
  'acts.next.begin-again': 'Sehen Sie erneut nach, und beginnen Sie die Reparatur von vorn.',
  'acts.next.resume-or-undo': 'Öffnen Sie das Programm wieder. Es bietet an, weiterzumachen oder alles zurückzusetzen.',
  'acts.next.undo-or-resume': 'Machen Sie das Erledigte rückgängig, oder untersuchen Sie den Server erneut, und fahren Sie fort.',
  'acts.next.undo-again': 'Machen Sie es erneut rückgängig. Die Sicherung ist vollständig.',
  'acts.next.look-again': 'Sehen Sie erneut nach, was sich geändert hat.',
  'acts.next.start-service':
    'Der Dienst ist beendet. Um ihn wieder zu starten, ist das Key Management-Kennwort oder seine Diskette nötig.',
  'acts.next.kit-fix': 'Auf {server} im Ordner des Kits {command} eingeben.',
  'acts.next.kit-read': 'Bringen Sie RESULT zurück, und lesen Sie es erneut.',
  'acts.next.kit-again': 'Geben Sie auf dem Server erneut {command} ein: Was schon erledigt ist, wird übersprungen.',
  'acts.next.kit-regedt32':
    'Auf {server} in Regedt32 nach jedem Schlüssel suchen, der als nicht im Export aufgeführt ist. Ist er da, Administratoren das Leserecht geben und mit 2BACKUP.CMD eines neuen Kits neu beginnen.',
  'acts.next.kit-undo': 'Oder führen Sie 9UNDO.CMD aus, das alles zurückholt.',
  'acts.next.kit-keep': 'Wenn niemand die Sicherung mehr braucht, löschen Sie jede Kopie von RESULT.',
  'acts.next.kit-undo-again': 'Führen Sie 9UNDO.CMD auf dem Server noch einmal aus.',
  'acts.next.kit-by-hand':
    'Wenn etwas als hinzugefügt aufgeführt ist und nicht gewollt ist, entfernen Sie es im Registrierungs-Editor.',
  'acts.next.none': 'Mehr ist nicht nötig.',
  'acts.now.unchanged': 'Auf {server} wurde nichts geändert.',
  'acts.got.removed': '{done} von {all} entfernt',
  'acts.got.changed': '{done} von {all} geändert',
  'acts.got.restored': '{done} von {all} wiederhergestellt',
  'acts.server.gone': '{done} von {all} Registrierungseinträgen entfernt',
  'acts.server.changed': '{done} von {all} Registrierungswerten geändert',
  'acts.server.unclear': '{n} begonnen, Ende unbekannt',
  'acts.server.stopped': '{service} beendet',
  'acts.server.not-running': '{service} nicht ausgeführt',
  'acts.server.stopping': '{service} wird noch beendet',
  'acts.server.running': '{service} wird ausgeführt',
  'acts.server.unknown': '{service}: Zustand nicht bekannt',
  'acts.server.untouched': 'kein Dienst beendet',
  'acts.server.backup': 'Sicherung nachgewiesen',
  'acts.server.no-backup': 'keine nachgewiesene Sicherung',
  'acts.server.and': '{one} · {other}',
  'acts.phase.started': 'begonnen, kein Registrierungseintrag geändert',
  'acts.phase.backed-up': 'gesichert, kein Registrierungseintrag geändert',
  'acts.phase.interrupted': 'unterbrochen',
  'acts.phase.partly-removed': 'teilweise erledigt',
  'acts.phase.removed': 'erledigt',
  'acts.phase.undone': 'rückgängig gemacht',
  'acts.limit.class-names': 'Klassennamen von Schlüsseln (dieser Weg überträgt sie nicht)',
  'acts.limit.links': 'Was unter symbolischen Verknüpfungen liegt (dieser Weg folgt ihnen)',
  'acts.limit.lone-defaults':
    'Standardwerte, die allein in ihrem Schlüssel stehen und keine einfache Zeichenfolge sind (dieser Weg führt sie nicht auf)',
  'acts.limit.text-endings':
    'Das Ende von Zeichenfolgen: ein fehlendes Endzeichen oder etwas dahinter (dieser Weg überträgt nur die Zeichenfolge)',
  'acts.limit.list-endings':
    'Das Ende von Listen von Zeichenfolgen und leere Zeichenfolgen darin (dieser Weg überträgt nur die Zeichenfolgen)',
  'acts.limit.line-breaks': 'Zeilenumbrüche in Namen und Zeichenfolgen (dieser Weg schreibt sie wie die Buchstaben \\r und \\n)',
  'acts.limit.unusual-types': 'Daten ungewöhnlicher Typen (dieser Weg überträgt nur, dass der Wert vorhanden ist)',
  'acts.limit.number-sizes':
    'Zahlen ungewöhnlicher Größe (dieser Weg überträgt nur, dass der Wert vorhanden ist, und seinen Typ)',
  'acts.limit.odd-texts':
    'Zeichenfolgen, die nicht mit genau einem NUL enden (dieser Weg überträgt nur, dass der Wert vorhanden ist, und seinen Typ)',
  'acts.limit.odd-lengths':
    'Zeichenfolgen mit einer ungeraden Anzahl von Bytes (dieser Weg überträgt nur, dass der Wert vorhanden ist, und seinen Typ)',
  'acts.limit.large-numbers': 'Die letzten Ziffern von Zahlen über 9.007.199.254.740.991 (dieser Weg rundet sie)',
  'acts.limit.expandable-names':
    'Zeichenfolgen mit Variablen unter einem Namen, der einen umgekehrten Schrägstrich oder Zeilenumbruch enthält (dieser Weg kann sie nicht abfragen)',
  'acts.passed-over.switched-off': 'Nicht befragt: Windows Script Host ist auf diesem Computer ausgeschaltet.',
  'acts.passed-over.not-installed': 'Nicht befragt: VBScript ist auf diesem Computer nicht installiert.',
  'acts.passed-over.incomplete': 'Nicht befragt: Diesem Programm fehlen die Skripte dafür.',
  'acts.passed-over.other-architecture': 'Nicht befragt: Dies ist ein 32-Bit-Programm auf einem 64-Bit-Windows.',
  'acts.passed-over.no-answer': 'Nicht verwendet: Im Test kam keine Antwort.',
  'acts.passed-over.differs': 'Nicht verwendet: Im Test wichen die Antworten von denen der Windows-API ab.',
  'acts.passed-over.untested':
    'Nicht verwendet: Auf diesem Computer ließ sich nicht zeigen, dass Variablen in Zeichenfolgen unverändert bleiben.',
  'acts.passed-over.failed-later': 'Nicht mehr verwendet: Eine Frage während dieser Reparatur blieb ohne Antwort.',
} as const;
