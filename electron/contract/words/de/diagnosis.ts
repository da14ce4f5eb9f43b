/** German sentences: diagnosis. Keys start with `diagnosis.`. */
export const diagnosis = {
  'diagnosis.unread.denied': 'Der Zugriff auf {at} wurde verweigert.',
  'diagnosis.unread.failed': '{at} konnte nicht gelesen werden ({code}).',
  'diagnosis.unread.failedWith': '{at} konnte nicht gelesen werden ({code}, Windows-Fehler {win32}).',
  'diagnosis.unread.notGiven': 'In der Beschreibung fehlt: {at}.',

  'diagnosis.items.serviceKey.yes': 'Der Schlüssel {path} ist vorhanden.',
  'diagnosis.items.serviceKey.no': 'Der Schlüssel {path} ist nicht vorhanden.',
  'diagnosis.items.kmServerKey.yes': 'Der Schlüssel {path} ist vorhanden.',
  'diagnosis.items.kmServerKey.no': 'Der Schlüssel {path} ist nicht vorhanden.',
  'diagnosis.items.setupEntry.key': 'Setup hat Key Management Server in seiner Liste: Der Schlüssel {path} ist vorhanden.',
  'diagnosis.items.setupEntry.value': 'Setup hat Key Management Server in seiner Liste: Der Wert {path} ist vorhanden.',
  'diagnosis.items.setupEntry.both':
    'Setup hat Key Management Server zweimal in seiner Liste: Der Schlüssel {path} und der Wert {value} sind vorhanden.',
  'diagnosis.items.setupEntry.no':
    'Setup hat Key Management Server nicht in seiner Liste: Weder der Schlüssel {path} noch der Wert {value} ist vorhanden.',
  'diagnosis.items.any.yes': {
    one: '{n} von 3 Key Management-Einträgen steht in der Registrierung.',
    other: '{n} von 3 Key Management-Einträgen stehen in der Registrierung.',
  },
  'diagnosis.items.any.no': 'Keiner der 3 Key Management-Einträge steht in der Registrierung.',
  'diagnosis.items.onlyService.yes': 'Von den 3 Key Management-Einträgen ist nur {path} übrig.',
  'diagnosis.items.onlyService.no': {
    one: '{n} von 3 Key Management-Einträgen steht in der Registrierung, nicht allein der Dienstschlüssel.',
    other: '{n} von 3 Key Management-Einträgen stehen in der Registrierung, nicht allein der Dienstschlüssel.',
  },
  'diagnosis.items.setupWithoutService.yes':
    'Setup hat Key Management Server in seiner Liste ({path}), aber der Dienstschlüssel fehlt.',

  'diagnosis.program.there': 'ImagePath nennt {path}; diese Datei ist vorhanden.',
  'diagnosis.program.missing': 'ImagePath nennt {path}; diese Datei ist nicht vorhanden.',
  'diagnosis.program.notNamed': 'Der Schlüssel {path} nennt kein Programm: Er hat keinen Wert ImagePath.',
  'diagnosis.program.more':
    'In ImagePath folgt etwas hinter {path}. Es kann das Key Management-Kennwort sein; deshalb wird es nicht angezeigt.',
  'diagnosis.program.noMore': 'In ImagePath folgt nichts hinter {path}.',
  'diagnosis.program.old':
    '{path} ist der Ort, an dem Exchange 4.0 und 5.0 Key Management ablegten; 5.5 verwendet den Ordner Bin.',
  'diagnosis.program.notOld': '{path} ist nicht der Ort, an dem Exchange 4.0 und 5.0 Key Management ablegten.',
  'diagnosis.program.elsewhere': '{path} ist vorhanden, obwohl ImagePath nicht dorthin führt.',
  'diagnosis.program.notElsewhere': 'Kmserver.exe ist auch im Exchange-Ordner nicht vorhanden.',

  'diagnosis.service.running': 'Der Dienst MSExchangeKMS ist nicht beendet. Windows meldet: {state}.',
  'diagnosis.service.stopped': 'Der Dienst MSExchangeKMS ist beendet.',
  'diagnosis.service.unknown': 'Windows führt den Dienst MSExchangeKMS nicht auf.',
  'diagnosis.service.disabled': {
    one: '{n} Exchange-Dienst ist deaktiviert: {names}.',
    other: '{n} Exchange-Dienste sind deaktiviert: {names}.',
  },
  'diagnosis.service.noneDisabled': 'Kein Exchange-Dienst ist deaktiviert.',
  'diagnosis.service.attendantStopped': 'Die Systemaufsicht (MSExchangeSA) wird nicht ausgeführt.',
  'diagnosis.service.attendantRunning': 'Die Systemaufsicht (MSExchangeSA) wird ausgeführt.',
  'diagnosis.service.attendantUnknown': 'Die Systemaufsicht (MSExchangeSA) ist nicht installiert.',

  'diagnosis.exchange.tooNew':
    'Dies ist Exchange 2000 oder höher ({source}). Die Artikel betreffen ältere Versionen; ihre Schritte würden hier schaden.',
  'diagnosis.exchange.notTooNew': 'Es gibt keine Anzeichen für Exchange 2000 oder höher.',
  'diagnosis.exchange.generation': 'Dies ist Exchange {generation} ({source}).',
  'diagnosis.exchange.generationUnknown':
    'Die Exchange-Version ist nicht feststellbar, aber die Liste von Setup nennt Exchange-Komponenten.',
  'diagnosis.exchange.notInstalled': 'Es wurde kein installierter Exchange Server gefunden.',
  'diagnosis.exchange.missing': {
    one: '{n} Pfad, den Exchange benötigt, ist nicht vorhanden: {path}.',
    other: '{n} Pfade, die Exchange benötigt, sind nicht vorhanden; der erste ist {path}.',
  },
  'diagnosis.exchange.noneMissing': 'Jeder andere Pfad, den die Registrierung für Exchange nennt, ist vorhanden.',
  'diagnosis.exchange.addressEmpty': {
    one: '{n} Adresstyp hat keinen Generator: {path} enthält keine DLL.',
    other: '{n} Adresstypen haben keinen Generator; der erste ist {path}.',
  },
  'diagnosis.exchange.addressFull': 'Jeder Adresstyp hat eine Generator-DLL.',
  'diagnosis.exchange.addressNone': 'Es wurde kein Ordner Address gefunden.',
  'diagnosis.exchange.cmdMissing': 'Cmd.exe ist nicht im Ordner System32.',
  'diagnosis.exchange.cmdThere': 'Cmd.exe ist im Ordner System32.',

  'diagnosis.web.connector.key': 'Setup hat Outlook Web Access in seiner Liste: Der Schlüssel {path} ist vorhanden.',
  'diagnosis.web.connector.value': 'Setup hat Outlook Web Access in seiner Liste: Der Wert {path} ist vorhanden.',
  'diagnosis.web.connector.no':
    'Setup hat Outlook Web Access nicht in seiner Liste: Weder der Schlüssel {path} noch der Wert {value} ist vorhanden.',
  'diagnosis.web.service.empty': 'Der Dienstschlüssel MSExchangeWEB ist leer.',
  'diagnosis.web.service.absent': 'Der Dienstschlüssel MSExchangeWEB ist nicht vorhanden.',
  'diagnosis.web.service.filled': 'Der Dienstschlüssel MSExchangeWEB hat Werte.',
  'diagnosis.web.data.gone': 'Es gibt keinen Ordner Webdata.',
  'diagnosis.web.data.there': 'Der Ordner {path} ist vorhanden.',
  'diagnosis.web.iis.gone': 'Der Webserver (Dienst W3SVC) ist nicht installiert.',
  'diagnosis.web.iis.there': 'Der Webserver (Dienst W3SVC) ist installiert.',
  'diagnosis.web.whole': 'Outlook Web Access ist vollständig: Sein Dienst, sein Ordner und der Webserver sind vorhanden.',
  'diagnosis.web.notWhole': 'Outlook Web Access ist nicht vollständig.',

  'diagnosis.reported.none': 'Es wurde keine Fehlernummer angegeben.',
  'diagnosis.reported.byUser': 'Der gemeldete Fehler ist {id}.',
  'diagnosis.reported.inLog': 'Die letzte Sitzung des Setupprotokolls nennt den Fehler {id}.',
  'diagnosis.reported.other': 'Der gemeldete Fehler ist {id}; dieser Artikel behandelt {expected}.',
  'diagnosis.sign.setup-script':
    'Die Meldung nennt eines der Skripte von Setup („Processing file … at or near line …“). Die Meldung bei entferntem Key Management nennt keine Datei.',
  'diagnosis.sign.web-script': 'Die Meldung nennt das Skript Webcon.uns.',
  'diagnosis.sign.mail-script': 'Die Meldung nennt das Skript Cdo.ins oder Smtp.uns.',
  'diagnosis.sign.shared-script': 'Die Meldung nennt das Skript Shared.ins.',
  'diagnosis.sign.no-password':
    'Die Meldung besagt, dass der Dienst kein gültiges Kennwort erhielt (Fehler 2140, Ereignis 5057).',
  'diagnosis.sign.already-in-site': 'Die Meldung besagt, dass der Standort schon einen KM Server hat.',
  'diagnosis.sign.conversion-failed':
    'Die Meldung besagt, dass ein unbekannter Fehler die Umwandlung der Schlüsseldatenbank beendet hat.',
  'diagnosis.sign.unrecognised': 'Die gemeldete Meldung enthält keine Fehlernummer und nichts, was hier bekannt ist.',
  'diagnosis.sign.none': 'Was gemeldet wurde, ist nicht die Meldung dieses Artikels.',
  'diagnosis.reported.nothing': 'Es wurde kein Fehler gemeldet.',
  'diagnosis.log.oneLine': 'Die letzte Sitzung in {path} enthält eine Zeile: Setup wurde gestartet und schrieb nichts weiter.',
  'diagnosis.log.lines': {
    one: 'Die letzte Sitzung in {path} enthält {n} Zeile.',
    other: 'Die letzte Sitzung in {path} enthält {n} Zeilen.',
  },
  'diagnosis.log.addresses': 'Die letzte Sitzung in {path} endet dort, wo Setup zu den Adressgeneratoren übergeht.',

  'diagnosis.decides.unread':
    'Entscheidend ist, was an den Stellen steht, die nicht gelesen werden konnten. Lassen Sie sie lesbar machen (Vollzugriff auf den Schlüssel oder Start als Administrator), und untersuchen Sie den Server dann erneut.',
  'diagnosis.decides.elsewhere': 'Entscheidend ist, ob das Key Management-Programm in {path} noch gewünscht ist.',
  'diagnosis.decides.Q290226':
    'Entscheidend ist die Fehlernummer, die Setup anzeigt: 0xC0020002 und ein Setupprotokoll, dessen letzte Sitzung eine Zeile enthält, sprechen für diesen Artikel.',
  'diagnosis.decides.one-line': 'Entscheidend ist, ob die letzte Sitzung im Setupprotokoll nur eine Zeile enthält.',
  'diagnosis.decides.Q196171':
    'Entscheidend ist, ob Exchange 5.5 hier ohne Key Management installiert wurde, nachdem ein Exchange 4.0 oder 5.0 entfernt worden war.',
  'diagnosis.decides.Q182814':
    'Entscheidend ist die Fehlernummer: Ein Upgrade auf Exchange 5.5, das mit 0xC0020003 abbricht, spricht für diesen Artikel.',
  'diagnosis.decides.Q235418':
    'Entscheidend ist die Fehlernummer: Ein Service Pack, das mit 0xC0020002 („cannot find the file specified“) abbricht, spricht für diesen Artikel.',
  'diagnosis.decides.Q274197':
    'Entscheidend ist, ob Setup abbricht, gleich nachdem es meldet, dass es den Ordner Webdata sichert.',
  'diagnosis.decides.Q246086':
    'Entscheidend ist, ob Dateien manuell gelöscht wurden. „Reinstall“ von Setup stellt fehlende Dateien wieder her und behält die Datenbanken.',
  'diagnosis.decides.Q323730': 'Entscheidend ist, ob Service Pack 4 abbricht, während es Outlook Web Access aktualisiert.',
  'diagnosis.decides.Q199379':
    'Entscheidend ist, ob Setup beim Beitritt zu einem vorhandenen Standort abbricht, mit Ereignis 7000 im Systemprotokoll. Andere Server dieses Standorts verwenden dann die Proxy-DLL eines anderen Herstellers.',
  'diagnosis.decides.Q202258':
    'Entscheidend ist das Setupprotokoll: Seine letzten Zeilen nennen den Schritt „Bound to appropriate DSA“, wenn dieser Artikel zutrifft.',
  'diagnosis.decides.Q190442':
    'Entscheidend ist die Fehlernummer: 0xC0020422 am Ende eines Service Packs spricht für diesen Artikel.',
  'diagnosis.decides.Q248445':
    'Entscheidend ist die Fehlernummer: Ein Service Pack, das mit 0xC0020005 abbricht, spricht für diesen Artikel.',
  'diagnosis.decides.message': 'Der Wortlaut der Meldung entscheidet es.',

  'diagnosis.asks.number': 'Zeigt Setup die Fehlernummer {id} an?',
  'diagnosis.asks.number.how':
    'Das Meldungsfenster zeigt die Nummer hinter „ID no:“. Fragen Sie, wer Setup ausgeführt hat. Hat sie niemand notiert, fügen Sie das Setupprotokoll hinzu: Seine letzten Zeilen können sie nennen.',
  'diagnosis.asks.message': 'Wie lautet die Meldung genau?',
  'diagnosis.asks.elsewhere': 'Wird das Key Management-Programm in {path} noch verwendet?',
  'diagnosis.asks.elsewhere.how':
    'Fragen Sie, wer Exchange betreut, ob Benutzer von diesem Server noch Schlüssel für verschlüsselte Nachrichten erhalten oder verlorene Schlüssel dort wiederherstellen lassen.',
  'diagnosis.asks.one-line': 'Enthält die letzte Sitzung im Setupprotokoll nur eine Zeile?',
  'diagnosis.asks.one-line.how':
    'Öffnen Sie Exchange Server Setup.log im Stammordner des Laufwerks, auf dem Exchange installiert ist. Jede Sitzung beginnt mit „++++ Microsoft Exchange Setup initialized ++++“. Folgt auf die letzte dieser Zeilen nichts mehr, ist die Antwort Ja. Oder fügen Sie das Protokoll unten hinzu: Das Programm liest es.',
  'diagnosis.asks.Q196171':
    'Wurde Exchange 5.5 hier ohne Key Management installiert, nachdem Exchange 4.0 oder 5.0 entfernt worden war?',
  'diagnosis.asks.Q196171.how':
    'Fragen Sie, wer den Server eingerichtet hat, oder sehen Sie in seinen Unterlagen nach. Ein Pfad wie C:\\Security\\Bin in ImagePath stammt von Exchange 4.0 oder 5.0.',
  'diagnosis.asks.Q274197': 'Bricht Setup ab, gleich nachdem es meldet, dass es den Ordner Webdata sichert?',
  'diagnosis.asks.Q274197.how':
    'Fragen Sie, wer das Service Pack ausgeführt hat, was dessen Fenster zuletzt angezeigt hat und ob Outlook Web Access durch Löschen seiner Ordner entfernt wurde.',
  'diagnosis.asks.Q246086': 'Wurden Dateien oder Ordner von Exchange manuell gelöscht?',
  'diagnosis.asks.Q246086.how':
    'Fragen Sie, wer den Server betreut, ob auf seinem Datenträger aufgeräumt wurde. „Welche Datei fehlt“ führt auf, was die Registrierung nennt und der Datenträger nicht hat.',
  'diagnosis.asks.Q323730': 'Bricht Service Pack 4 ab, während es Outlook Web Access aktualisiert?',
  'diagnosis.asks.Q323730.how': 'Fragen Sie, wer das Service Pack ausgeführt hat, was dessen Fenster zuletzt angezeigt hat.',
  'diagnosis.asks.Q199379':
    'Bricht Setup beim Beitritt dieses Servers zu einem vorhandenen Standort ab, mit Ereignis 7000 im Systemprotokoll?',
  'diagnosis.asks.Q199379.how':
    'Öffnen Sie auf dem Server die Ereignisanzeige, und suchen Sie im Systemprotokoll nach dem Ereignis 7000 zu der Zeit, zu der Setup abgebrochen ist.',
  'diagnosis.asks.Q202258': 'Nennen die letzten Zeilen des Setupprotokolls den Schritt „Bound to appropriate DSA“?',
  'diagnosis.asks.Q202258.how':
    'Öffnen Sie Exchange Server Setup.log im Stammordner des Laufwerks, auf dem Exchange installiert ist, und lesen Sie seine letzten Zeilen. Oder fügen Sie das Protokoll unten hinzu: Das Programm liest es.',
  'diagnosis.answered.yes': '„{question}“ wurde mit Ja beantwortet.',
  'diagnosis.answered.no': '„{question}“ wurde mit Nein beantwortet.',
  'diagnosis.answered.cannot-tell': '„{question}“ konnte nicht beantwortet werden.',

  'diagnosis.evidence.absent': 'Nicht vorhanden.',
  'diagnosis.evidence.key': 'Schlüssel: {keys}, Werte: {values}.',
  'diagnosis.evidence.keyPartly': 'Vorhanden. {at} darunter konnte nicht gelesen werden.',
  'diagnosis.evidence.value': '{type}: {path}',
  'diagnosis.evidence.path': '{path}',
  'diagnosis.evidence.program': '{path}, Version {version}',
  'diagnosis.evidence.programNoVersion': '{path}, Version nicht bekannt',
  'diagnosis.evidence.service':
    'Status: {state}. Starttyp: {startType}. Konto: {account}. Diensttyp: {type}. Hängt ab von: {dependsOn}.',
  'diagnosis.evidence.serviceState': 'Status: {state}.',
  'diagnosis.evidence.noDependents': 'Kein laufender Dienst hängt davon ab.',
  'diagnosis.evidence.list': '{names}',
  'diagnosis.evidence.generation': 'Exchange {generation}, Build {build}',
  'diagnosis.evidence.formKey': 'Als Schlüssel vorhanden.',
  'diagnosis.evidence.formValue': 'Als Wert vorhanden.',
  'diagnosis.evidence.values': { one: '{n} Wert', other: '{n} Werte' },
  'diagnosis.evidence.data': { one: '{n} Datei, {bytes} Bytes', other: '{n} Dateien, {bytes} Bytes' },
  'diagnosis.evidence.log': {
    one: 'Sitzungen: {sessions}. Die letzte hat {n} Zeile.',
    other: 'Sitzungen: {sessions}. Die letzte hat {n} Zeilen.',
  },
  'diagnosis.evidence.restart': 'Windows wartet auf einen Neustart.',
  'diagnosis.evidence.label.serviceKey': 'Dienstschlüssel',
  'diagnosis.evidence.label.imagePath': 'Programmpfad des Dienstes',
  'diagnosis.evidence.label.program': 'Programm des Dienstes',
  'diagnosis.evidence.label.programAtSetup': 'Kmserver.exe im Exchange-Ordner',
  'diagnosis.evidence.label.kmServerKey': 'Schlüssel KMServer',
  'diagnosis.evidence.label.setupSubkey': 'Setup-Eintrag als Schlüssel',
  'diagnosis.evidence.label.setupValue': 'Setup-Eintrag als Wert',
  'diagnosis.evidence.label.service': 'Dienst, wie Windows ihn ausführt',
  'diagnosis.evidence.label.dependents': 'Dienste, die ihn benötigen',
  'diagnosis.evidence.label.generation': 'Exchange-Version',
  'diagnosis.evidence.label.setupKey': 'Komponentenliste von Setup',
  'diagnosis.evidence.label.component': 'Komponente {name}',
  'diagnosis.evidence.label.services': 'Andere Exchange-Dienste',
  'diagnosis.evidence.label.attendant': 'Systemaufsicht',
  'diagnosis.evidence.label.address': 'Adressgeneratoren',
  'diagnosis.evidence.label.webConnector': 'Outlook Web Access in der Liste von Setup',
  'diagnosis.evidence.label.webService': 'Dienstschlüssel von Outlook Web Access',
  'diagnosis.evidence.label.webData': 'Ordner Webdata',
  'diagnosis.evidence.label.iis': 'Webserver',
  'diagnosis.evidence.label.cmd': 'Befehlsprozessor',
  'diagnosis.evidence.label.data': 'Ordner der Schlüsseldatenbank',
  'diagnosis.evidence.label.log': 'Setupprotokoll',
  'diagnosis.evidence.label.error': 'Gemeldeter Fehler',
  'diagnosis.evidence.label.answer': 'Gegebene Antwort',
  'diagnosis.evidence.label.restart': 'Ausstehender Neustart',

  'diagnosis.gate.generation.open': 'Es gibt keine Anzeichen für Exchange 2000 oder höher.',
  'diagnosis.gate.generation.blocked':
    'Dies ist Exchange 2000 oder höher. Die Artikel gelten dort nicht, und das Entfernen der Schlüssel würde es beschädigen.',
  'diagnosis.gate.generation.unread':
    'Ob dies Exchange 2000 oder höher ist, konnte nicht gelesen werden; deshalb wird nichts geändert.',
  'diagnosis.gate.article.open': '{article} beschreibt diesen Fehler.',
  'diagnosis.gate.article.override':
    '{article} ist möglich, nicht sicher. Lesen Sie, was dagegen spricht, und geben Sie {server} ein, um fortzufahren.',
  'diagnosis.gate.article.overridden': '{article} ist möglich, nicht sicher. {server} wurde eingegeben, um fortzufahren.',
  'diagnosis.gate.article.ruledOut': '{article} beschreibt diesen Server nicht.',
  'diagnosis.gate.article.cannotTell':
    'Ob {article} diesen Server beschreibt, ist nicht feststellbar: Etwas konnte nicht gelesen werden.',
  'diagnosis.gate.healthy.open':
    'Das Programm von Key Management ist nicht vorhanden; es wird also keine funktionierende Komponente entfernt.',
  'diagnosis.gate.healthy.notRemoved': 'Von Key Management wird nichts entfernt.',
  'diagnosis.gate.healthy.override':
    'Key Management funktioniert auf diesem Server. Das Entfernen beendet die Wiederherstellung verschlüsselter Nachrichten; ohne die Schlüsseldatenbank und ihr Kennwort sind alte verschlüsselte Nachrichten endgültig verloren. Geben Sie {server} ein, um es trotzdem zu entfernen.',
  'diagnosis.gate.healthy.overridden':
    'Key Management funktioniert auf diesem Server. Das Entfernen beendet die Wiederherstellung verschlüsselter Nachrichten; ohne die Schlüsseldatenbank und ihr Kennwort sind alte verschlüsselte Nachrichten endgültig verloren. {server} wurde eingegeben, um es trotzdem zu entfernen.',
  'diagnosis.gate.healthy.unread':
    'Ob Key Management hier funktioniert, konnte nicht gelesen werden; deshalb wird nichts entfernt.',
  'diagnosis.gate.items.open': 'Alle Registrierungseinträge dieser Reparatur konnten gelesen werden.',
  'diagnosis.gate.items.blocked':
    '{at} konnte nicht gelesen werden. Was nicht gelesen werden kann, lässt sich weder sichern noch als entfernt nachweisen.',
  'diagnosis.gate.items.later': '{at} wird gelesen, sobald das Programm Administratorrechte hat.',
  'diagnosis.gate.setup.ask':
    'Setup kann die Komponente sauber entfernen: „Add/Remove“, „Change Option“, „Key Management Server“ deaktivieren. Verwenden Sie nie „Remove All“ (alles entfernen): Damit werden die Exchange-Datenbanken gelöscht.',
  'diagnosis.gate.setup.blocked':
    'Versuchen Sie es zuerst mit Setup: „Add/Remove“, „Change Option“, „Key Management Server“ deaktivieren. Verwenden Sie nie „Remove All“ (alles entfernen): Damit werden die Exchange-Datenbanken gelöscht.',
  'diagnosis.gate.setup.askOwn':
    'KM Server 4.0 und 5.0 hat ein eigenes Setup im Ordner Exchkm der Exchange-CD. Dessen „Remove All“ entfernt die Komponente und bewahrt die Schlüsseldatenbank als Security.bak; Kmserver.exe -u entfernt nur den Dienst. Verwenden Sie nie „Remove All“ von Exchange Setup: Das löscht die Exchange-Datenbanken.',
  'diagnosis.gate.setup.blockedOwn':
    'Versuchen Sie zuerst das eigene Setup. KM Server 4.0 und 5.0 hat ein eigenes Setup im Ordner Exchkm der Exchange-CD. Dessen „Remove All“ entfernt die Komponente und bewahrt die Schlüsseldatenbank als Security.bak; Kmserver.exe -u entfernt nur den Dienst. Verwenden Sie nie „Remove All“ von Exchange Setup: Das löscht die Exchange-Datenbanken.',
  'diagnosis.gate.setup.open': 'Setup wurde ausgeführt und konnte die Komponente nicht entfernen.',
  'diagnosis.gate.setup.byOption':
    'Mit der Option --yes wurde angegeben, dass Setup ausgeführt wurde und die Komponente nicht entfernen konnte.',
  'diagnosis.gate.data.none': 'Auf diesem Server wurde keine Schlüsseldatenbank gefunden.',
  'diagnosis.gate.data.ask': {
    one: 'In {path} liegt {n} Datei ({bytes} Bytes), die in keiner Onlinesicherung enthalten ist. Kopieren Sie sie, bevor sich etwas ändert.',
    other:
      'In {path} liegen {n} Dateien ({bytes} Bytes), die in keiner Onlinesicherung enthalten sind. Kopieren Sie sie, bevor sich etwas ändert.',
  },
  'diagnosis.gate.data.askUnread': '{why} Dort kann eine Schlüsseldatenbank sein. Kopieren Sie sie, bevor sich etwas ändert.',
  'diagnosis.gate.data.unreadNone':
    '{why} Daher weiß niemand, dass es keine gibt. Sorgen Sie dafür, dass es gelesen werden kann, und sehen Sie erneut nach, oder kopieren Sie, was dort ist.',
  'diagnosis.gate.data.contradicted': {
    one: 'In {path} liegt {n} Datei; „Es gibt keine“ trifft also nicht zu. Kopieren Sie sie, bevor sich etwas ändert.',
    other: 'In {path} liegen {n} Dateien; „Es gibt keine“ trifft also nicht zu. Kopieren Sie sie, bevor sich etwas ändert.',
  },
  'diagnosis.gate.data.where': 'Nennen Sie den Ort der Kopie von {path}.',
  'diagnosis.gate.data.copied': 'Die Schlüsseldatenbank wurde nach {where} kopiert.',
  'diagnosis.gate.data.byOption':
    'Mit der Option --yes wurde angegeben, dass die Schlüsseldatenbank kopiert ist; wohin, wurde nicht gesagt.',
  'diagnosis.gate.password.ask':
    'Einmal beendet oder entfernt, startet Key Management nur noch mit seinem Kennwort oder der Diskette, die es enthält.',
  'diagnosis.gate.password.yes': 'Das Key Management-Kennwort oder die Diskette, die es enthält, liegt bereit.',
  'diagnosis.gate.password.byOption':
    'Mit der Option --yes wurde angegeben, dass das Key Management-Kennwort oder die Diskette, die es enthält, bereitliegt.',
  'diagnosis.gate.password.accepted': 'Es wird in Kauf genommen, dass alte verschlüsselte Nachrichten unlesbar bleiben können.',
  'diagnosis.gate.dependents.open': 'Kein laufender Dienst hängt von Key Management ab.',
  'diagnosis.gate.dependents.ask': {
    one: '{n} laufender Dienst hängt von Key Management ab und muss mit ihm beendet werden: {names}.',
    other: '{n} laufende Dienste hängen von Key Management ab und müssen mit ihm beendet werden: {names}.',
  },
  'diagnosis.gate.dependents.unread': 'Welche Dienste von Key Management abhängen, konnte nicht gelesen werden.',
  'diagnosis.gate.elevation.open': 'Das Programm hat Administratorrechte.',
  'diagnosis.gate.elevation.blocked': 'Zum Ändern der Registrierung und Beenden von Diensten sind Administratorrechte nötig.',
  'diagnosis.gate.view.only32':
    'Die Einträge stehen nur in der 32-Bit-Ansicht der Registrierung (WOW6432Node). Dort werden sie gesichert und entfernt.',
  'diagnosis.gate.view.ownOnly': 'Kein Eintrag steht allein in der 32-Bit-Ansicht der Registrierung.',
  'diagnosis.gate.restart.open': 'Es steht kein Neustart aus.',
  'diagnosis.gate.restart.service':
    'Windows hat den Dienst zum Löschen markiert. Starten Sie zuerst {server} neu, und untersuchen Sie ihn dann erneut.',
  'diagnosis.gate.restart.exchange':
    'Exchange-Dateien sollen beim nächsten Neustart ersetzt werden. Starten Sie zuerst {server} neu, und untersuchen Sie ihn dann erneut.',
  'diagnosis.gate.restart.other':
    'Windows wartet aus anderen Gründen auf einen Neustart. Diese Reparatur ist davon nicht betroffen.',
  'diagnosis.gate.restart.unread': 'Ob ein Neustart aussteht, konnte nicht gelesen werden.',

  'diagnosis.explain.known': 'Mit {id} meldet Setup den Windows-Fehler {win32}. Artikel, die das erwähnen: {articles}.',
  'diagnosis.explain.noArticle': 'Mit {id} meldet Setup den Windows-Fehler {win32}. Kein hier bekannter Artikel erwähnt das.',
  'diagnosis.explain.notSetup':
    '{id} ist kein Fehler von Exchange Setup (diese beginnen mit 0xC002). Kein hier bekannter Artikel erwähnt ihn.',
  'diagnosis.win32.2': 'Eine Datei wurde nicht gefunden.',
  'diagnosis.win32.3': 'Ein Ordner wurde nicht gefunden.',
  'diagnosis.win32.5': 'Der Zugriff wurde verweigert: Rechte fehlen, oder eine Datei wird verwendet.',
  'diagnosis.win32.9': 'Ein Speicherblock war nicht gültig.',
  'diagnosis.win32.23': 'Daten auf dem Datenträger oder der CD konnten nicht fehlerfrei gelesen werden.',
  'diagnosis.win32.33': 'Ein anderes Programm hält einen Teil der Datei gesperrt.',
  'diagnosis.win32.53': 'Der andere Computer wurde im Netzwerk nicht gefunden.',
  'diagnosis.win32.87': 'Eine Funktion wurde mit einem Wert aufgerufen, den sie nicht annimmt.',
  'diagnosis.win32.126': 'Eine DLL oder eine von ihr benötigte DLL wurde nicht gefunden.',
  'diagnosis.win32.182': 'Eine DLL hat eine andere Version, als das Programm erwartet.',
  'diagnosis.win32.234': 'Das Programm hat für die vorhandenen Daten zu wenig Platz vorgesehen.',
  'diagnosis.win32.267': 'Der Name eines Ordners ist nicht gültig.',
  'diagnosis.win32.603': 'DFÜ-Netzwerk: Das Programm hat zu wenig Platz für die Antwort vorgesehen.',
  'diagnosis.win32.997': 'Das Lesen oder Schreiben hat begonnen und ist nicht abgeschlossen.',
  'diagnosis.win32.1051': 'Der Dienst kann nicht beendet werden, weil laufende Dienste von ihm abhängen.',
  'diagnosis.win32.1052': 'Der Dienst kann diese Anforderung in seinem jetzigen Zustand nicht annehmen.',
  'diagnosis.win32.1053': 'Der Dienst hat nicht rechtzeitig geantwortet.',
  'diagnosis.win32.1058': 'Der Dienst ist deaktiviert und kann deshalb nicht starten.',
  'diagnosis.win32.1060': 'Es gibt keinen Dienst mit diesem Namen.',
  'diagnosis.win32.1061': 'Der Dienst nimmt zurzeit keine Anforderungen an.',
  'diagnosis.win32.1068': 'Ein Dienst, von dem dieser abhängt, wurde nicht gestartet.',
  'diagnosis.win32.1069': 'Der Dienst konnte sich nicht anmelden: Sein Konto oder Kennwort ist falsch.',
  'diagnosis.win32.1326': 'Der Benutzername oder das Kennwort ist falsch.',
  'diagnosis.win32.1332': 'Zu dem Namen oder der Sicherheits-ID gehört kein Konto.',
  'diagnosis.win32.1355': 'Die Domäne ist nicht vorhanden oder war nicht erreichbar.',
  'diagnosis.win32.1719': 'Für Remoteaufrufe ist kein Netzwerkprotokoll verfügbar.',
  'diagnosis.win32.1722': 'Der andere Computer oder Dienst antwortet nicht auf Remoteaufrufe.',
  'diagnosis.win32.1762': 'Der Namensdienst antwortet nicht.',
  'diagnosis.win32.1788': 'Die Vertrauensstellung zwischen zwei Domänen funktioniert nicht.',
  'diagnosis.win32.1815': 'Der Text ist in der angeforderten Sprache nicht vorhanden.',
  'diagnosis.win32.2220': 'Der Gruppenname wurde nicht gefunden.',
  'diagnosis.win32.2245': 'Das Kennwort entspricht nicht den Kennwortregeln.',
  'diagnosis.win32.2453': 'Der Domänencontroller wurde nicht gefunden.',
  'diagnosis.win32.unknown': 'Der Befehl {command} zeigt, was Windows dazu sagt.',
} as const;
