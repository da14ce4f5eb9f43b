/**
 * German sentences for every error code: `.title` says what happened, `.remedy` what to do. `{where}` is the thing it
 * is about. They never say what state the server is in: the page or the command says that first, from the run itself.
 */
export const errors = {
  'errors.E-USAGE.title': '{where} passt nicht zum Rest der Befehlszeile.',
  'errors.E-USAGE.remedy': 'Mit --help sehen Sie, was möglich ist.',
  'errors.E-COMMAND-MISSING.title': 'Es ist kein Befehl angegeben. Es gibt diese: {where}.',
  'errors.E-COMMAND-MISSING.remedy': 'Geben Sie einen davon an, oder verwenden Sie --help.',
  'errors.E-COMMAND-UNKNOWN.title': 'Es gibt keinen Befehl „{where}“.',
  'errors.E-COMMAND-UNKNOWN.remedy': '--help zeigt die Befehle an.',
  'errors.E-OPTION-UNKNOWN.title': 'Es gibt hier keine Option {where}.',
  'errors.E-OPTION-UNKNOWN.remedy': '--help zeigt die Optionen jedes Befehls an.',
  'errors.E-OPTION-MISSING.title': 'Die Option {where} fehlt.',
  'errors.E-OPTION-MISSING.remedy': 'Fügen Sie sie mit ihrem Wert hinzu. --help erklärt sie.',
  'errors.E-OPTION-VALUE.title': 'Der Wert einer Option fehlt oder ist nicht verwendbar: {where}.',
  'errors.E-OPTION-VALUE.remedy': '--help erklärt, welche Werte die Option annimmt.',
  'errors.E-NO-PASSWORD.title': 'Es wurde kein Kennwort angegeben.',
  'errors.E-NO-PASSWORD.remedy':
    'Geben Sie es an der Eingabeaufforderung ein oder, mit {where}, als erste Zeile der Standardeingabe. Es hat höchstens 1.024 Byte.',
  'errors.E-OPERAND-MISSING.title': 'Hinter dem Befehl fehlt etwas: {where}.',
  'errors.E-OPERAND-MISSING.remedy': 'Geben Sie es an. --help erklärt es.',
  'errors.E-OPERAND-EXTRA.title': '„{where}“ ist ein Wort zu viel.',
  'errors.E-OPERAND-EXTRA.remedy': 'Lassen Sie es weg, oder setzen Sie einen Pfad mit Leerzeichen in Anführungszeichen.',
  'errors.E-ARTICLE-UNKNOWN.title': 'Für den Artikel {where} ist keine Reparatur bekannt.',
  'errors.E-ARTICLE-UNKNOWN.remedy': 'Nennen Sie Q290226, Q196171, Q182814 oder Q235418.',
  'errors.E-MACHINE-UNKNOWN.title': '{where} ist kein Ort, den dieses Programm kennt.',
  'errors.E-MACHINE-UNKNOWN.remedy':
    'Verwenden Sie „this“, „practice:“ mit dem Namen eines Szenarios oder „offline:“ mit dem Ordner eines Datenträgers.',
  'errors.E-SCENARIO-UNKNOWN.title': 'Es gibt kein Übungsszenario mit dem Namen {where}.',
  'errors.E-SCENARIO-UNKNOWN.remedy': 'Nennen Sie eines der Szenarien in Klammern.',
  'errors.E-ERROR-ID-MALFORMED.title': '„{where}“ enthält keine Fehlernummer.',
  'errors.E-ERROR-ID-MALFORMED.remedy':
    'Geben Sie die Nummer so ein, wie Setup sie anzeigt, etwa 0xC0020002, oder fügen Sie die ganze Meldung ein.',
  'errors.E-NOT-WINDOWS.title': 'Dieses System ({where}) ist nicht Windows; es hat keine Registrierung.',
  'errors.E-NOT-WINDOWS.remedy':
    'Verwenden Sie hier einen Übungsserver (--machine practice:q290226), oder führen Sie das Programm unter Windows aus.',
  'errors.E-STATE-UNREADABLE.title': 'Die Datei {where} des Übungsservers konnte nicht gelesen werden.',
  'errors.E-STATE-UNREADABLE.remedy':
    'Prüfen Sie, ob die Datei vorhanden ist und gelesen werden darf, oder nennen Sie eine andere.',
  'errors.E-STATE-MALFORMED.title': 'Die Datei {where} beschreibt keinen Übungsserver.',
  'errors.E-STATE-MALFORMED.remedy': 'Nennen Sie eine andere Datei, oder löschen Sie diese, um das Szenario neu zu beginnen.',
  'errors.E-STATE-OTHER-SCENARIO.title': 'Der Übungsserver in {where} wurde für ein anderes Szenario erstellt.',
  'errors.E-STATE-OTHER-SCENARIO.remedy': 'Nennen Sie dieses Szenario oder eine andere Datei.',
  'errors.E-FILE-UNREADABLE.title': 'Die Datei {where} konnte nicht gelesen werden.',
  'errors.E-FILE-UNREADABLE.remedy': 'Prüfen Sie, ob sie vorhanden ist und ob dieses Konto sie lesen darf.',
  'errors.E-EVIDENCE-MALFORMED.title': 'Die Beschreibung eines Computers ist nicht verwendbar: {where}.',
  'errors.E-EVIDENCE-MALFORMED.remedy': 'Berichtigen Sie den genannten Eintrag, und versuchen Sie es dann erneut.',
  'errors.E-EVIDENCE-NOT-GIVEN.title': 'In der Beschreibung des Computers fehlt: {where}.',
  'errors.E-EVIDENCE-NOT-GIVEN.remedy': 'Ergänzen Sie die Beschreibung, oder untersuchen Sie den Computer selbst.',
  'errors.E-REG-FILE-MALFORMED.title': 'Die Registrierungsdatei (.reg) ist nicht verwendbar: {where}.',
  'errors.E-REG-FILE-MALFORMED.remedy':
    'Verwenden Sie eine ganze Datei, die der Registrierungs-Editor oder dieses Programm exportiert hat, unverändert.',
  'errors.E-NET-NAME.title': 'In diesem Netzwerk gibt es keinen Computer namens {where}.',
  'errors.E-NET-NAME.remedy': 'Prüfen Sie den Namen, oder verwenden Sie die IP-Adresse des Servers.',
  'errors.E-NET-UNREACHABLE.title': '{where} ist nicht erreichbar.',
  'errors.E-NET-UNREACHABLE.remedy':
    'Prüfen Sie den Namen, ob der Server läuft und ob keine Firewall die Ports 445 (Windows 2000) und 139 (NT 4.0) sperrt.',
  'errors.E-NET-NETBIOS.title': '{where} hat geantwortet, aber keine NetBIOS-Sitzung angenommen.',
  'errors.E-NET-NETBIOS.remedy':
    'Verwenden Sie den NetBIOS-Namen des Servers statt seiner Adresse. Auf dem Server muss der Dienst „Server“ laufen.',
  'errors.E-NET-NOT-SMB.title': 'Was unter {where} antwortet, ist keine Windows-Dateifreigabe.',
  'errors.E-NET-NOT-SMB.remedy': 'Prüfen Sie den Namen und den Port.',
  'errors.E-NET-SMB1-OFF.title': '{where} spricht kein SMB1.',
  'errors.E-NET-SMB1-OFF.remedy':
    'NT 4.0 und 2000 sprechen es immer: Dies ist ein anderer Computer, oder SMB1 wurde dort abgeschaltet. Prüfen Sie den Namen.',
  'errors.E-NET-NO-NTLM.title': '{where} nimmt keine Anmeldung mit NTLM an.',
  'errors.E-NET-NO-NTLM.remedy':
    'Dieses Programm meldet sich nur mit NTLM an. Verwenden Sie das Server-Kit oder den Datenträger des Servers.',
  'errors.E-NET-SHARE-LEVEL.title': '{where} hat keine eigenen Benutzerkonten.',
  'errors.E-NET-SHARE-LEVEL.remedy': 'Windows NT 4.0 und 2000 haben welche. Prüfen Sie, ob dies der richtige Computer ist.',
  'errors.E-NET-PROTOCOL.title': 'Die Antwort des Servers ergibt keinen Sinn: {where}.',
  'errors.E-NET-PROTOCOL.remedy':
    'Die Verbindung wurde beendet. Wenn es wieder geschieht, schreiben Sie ein Protokoll (--trace FILE auf der Befehlszeile) und geben Sie es weiter.',
  'errors.E-NET-LIMIT.title': 'Die Antwort des Servers ist größer, als dieses Programm annimmt: {where}.',
  'errors.E-NET-LIMIT.remedy':
    'Ein gesunder Exchange-5.5-Server bleibt weit unter dieser Grenze. Ein Fachmann muss diesen Server untersuchen.',
  'errors.E-NET-RPC.title': 'Der Server hat einen Fernaufruf abgelehnt: {where}.',
  'errors.E-NET-RPC.remedy':
    'Auf dem Server müssen die Dienste „Server“ und „Remoteprozeduraufruf (RPC)“ laufen. Laufen sie, starten Sie den Server neu.',
  'errors.E-NET-LOST.title': 'Die Verbindung zu {where} ist abgebrochen.',
  'errors.E-NET-LOST.remedy':
    'Prüfen Sie das Netzwerk, verbinden Sie sich erneut und sehen Sie nach: Was gerade lief, kann geschehen sein oder nicht.',
  'errors.E-NET-TIMEOUT.title': '{where} hat nicht rechtzeitig geantwortet.',
  'errors.E-NET-TIMEOUT.remedy':
    'Prüfen Sie Netzwerk und Server, verbinden Sie sich erneut und sehen Sie nach: Was gerade lief, kann geschehen sein oder nicht.',
  'errors.E-NET-SIGNATURE.title': 'Eine Antwort von {where} hat keine gültige Signatur. Die Verbindung wurde beendet.',
  'errors.E-NET-SIGNATURE.remedy':
    'Möglicherweise verändert jemand unterwegs die Daten. Fragen Sie Ihren Netzwerkadministrator, bevor Sie es erneut versuchen.',
  'errors.E-NET-UNSIGNED.title':
    '{where} signiert die Übertragung nicht; jemand unterwegs könnte verändern, was gesendet wird. Es wurde nichts geändert.',
  'errors.E-NET-UNSIGNED.remedy':
    'Stellen Sie sicher, dass niemand sonst das Netzwerk dazwischen erreicht, und stimmen Sie dann zu (--accept-unsigned auf der Befehlszeile), oder verwenden Sie das Server-Kit.',
  'errors.E-NET-OTHER-SERVER.title':
    'Der Server, der jetzt unter {where} antwortet, ist nicht der, an dem Sie angemeldet waren. Es wurde nichts weiter getan.',
  'errors.E-NET-OTHER-SERVER.remedy':
    'Prüfen Sie den Namen und was unter dieser Adresse geändert wurde, und verbinden Sie sich dann erneut.',
  'errors.E-LOGON-FAILED.title': '{where} nimmt diesen Benutzernamen und dieses Kennwort nicht an.',
  'errors.E-LOGON-FAILED.remedy':
    'Prüfen Sie beides und die Domäne. Jeder Versuch zählt: Konten werden gesperrt. Windows NT 4.0 vor Service Pack 4 kennt nur NTLM v1.',
  'errors.E-LOGON-LOCKED.title': 'Dieses Konto ist auf {where} gesperrt.',
  'errors.E-LOGON-LOCKED.remedy': 'Lassen Sie es von einem Administrator entsperren, oder warten Sie, bis die Sperre endet.',
  'errors.E-LOGON-DISABLED.title': 'Dieses Konto ist auf {where} deaktiviert.',
  'errors.E-LOGON-DISABLED.remedy': 'Verwenden Sie ein anderes Konto, oder lassen Sie es von einem Administrator aktivieren.',
  'errors.E-LOGON-PASSWORD-EXPIRED.title': 'Das Kennwort dieses Kontos ist abgelaufen oder muss geändert werden, meldet {where}.',
  'errors.E-LOGON-PASSWORD-EXPIRED.remedy': 'Ändern Sie es an einem anderen Computer, oder verwenden Sie ein anderes Konto.',
  'errors.E-LOGON-ACCOUNT-EXPIRED.title': 'Dieses Konto ist auf {where} abgelaufen.',
  'errors.E-LOGON-ACCOUNT-EXPIRED.remedy':
    'Verwenden Sie ein anderes Konto, oder lassen Sie es von einem Administrator verlängern.',
  'errors.E-LOGON-RESTRICTED.title': 'Dieses Konto darf sich so oder zu dieser Zeit nicht an {where} anmelden.',
  'errors.E-LOGON-RESTRICTED.remedy':
    'Anmeldezeiten, Arbeitsstationen, ein leeres Kennwort oder das Recht „Zugriff auf diesen Computer vom Netzwerk“ können es verbieten. Verwenden Sie ein anderes Konto.',
  'errors.E-LOGON-CLOCK.title': '{where} lehnt die Anmeldung ab, weil seine Uhr von der seiner Domäne zu stark abweicht.',
  'errors.E-LOGON-CLOCK.remedy': 'Stellen Sie die Uhr des Servers, und versuchen Sie es erneut.',
  'errors.E-LOGON-DOMAIN.title': '{where} hat keinen Domänencontroller gefunden, der dieses Konto kennt.',
  'errors.E-LOGON-DOMAIN.remedy': 'Prüfen Sie die Domäne, oder verwenden Sie ein lokales Konto des Servers.',
  'errors.E-LOGON-GUEST.title': '{where} hat Sie nur als Gast eingelassen: Das Konto gibt es dort nicht.',
  'errors.E-LOGON-GUEST.remedy': 'Verwenden Sie ein Konto mit Administratorrechten auf diesem Server.',
  'errors.E-LOGON-REFUSED.title': '{where} hat die Anmeldung abgelehnt.',
  'errors.E-LOGON-REFUSED.remedy':
    'Der Status in den Einzelheiten sagt, warum. Ein Server kann eine Anmeldung verlangen, die dieses Programm nicht beherrscht.',
  'errors.E-REMOTE-NO-REGISTRY.title': 'Die Registrierung von {where} lässt sich über das Netzwerk nicht öffnen.',
  'errors.E-REMOTE-NO-REGISTRY.remedy': 'Starten Sie unter Windows 2000 dort den Dienst „Remote-Registrierungsdienst“.',
  'errors.E-REMOTE-NO-SERVICES.title': 'Der Dienststeuerungs-Manager von {where} lässt sich über das Netzwerk nicht öffnen.',
  'errors.E-REMOTE-NO-SERVICES.remedy':
    'Starten Sie den Server neu, wenn seine übrigen Dienste arbeiten. Bis dahin kann dieses Programm ihn untersuchen, aber nicht ändern.',
  'errors.E-REMOTE-NO-SHARE.title': 'Die administrative Freigabe {where} gibt es nicht.',
  'errors.E-REMOTE-NO-SHARE.remedy':
    'Administrative Freigaben können abgeschaltet sein (AutoShareServer). Ohne sie kann dieses Programm den Server untersuchen, aber nicht ändern: Verwenden Sie das Kit oder den Datenträger.',
  'errors.E-REMOTE-NOT-ADMIN.title': 'Dieses Konto ist kein Administrator von {where}.',
  'errors.E-REMOTE-NOT-ADMIN.remedy': 'Melden Sie sich mit einem Konto an, das dort in der Gruppe Administratoren ist.',
  'errors.E-REMOTE-SAVE-REFUSED.title':
    'Der Server speichert {where} nicht in eine Datei; eine Sicherung ließe sich dort nicht nachweisen.',
  'errors.E-REMOTE-SAVE-REFUSED.remedy':
    'Das Konto braucht das Recht „Sichern von Dateien und Verzeichnissen“. Verwenden Sie sonst das Server-Kit oder den Datenträger des Servers.',
  'errors.E-REMOTE-DISK-FULL.title': 'Der Datenträger des Servers ist voll: {where}.',
  'errors.E-REMOTE-DISK-FULL.remedy':
    'Geben Sie auf diesem Laufwerk des Servers einige Megabyte frei, und versuchen Sie es erneut.',
  'errors.E-REMOTE-FILE-LEFT.title': 'Die temporäre Datei {where} ließ sich auf dem Server nicht löschen.',
  'errors.E-REMOTE-FILE-LEFT.remedy': 'Sie enthält einen Teil der Registrierung. Löschen Sie sie dort manuell.',
  'errors.E-REMOTE-FILE-NAME.title': '{where} ist kein Pfad, den dieses Programm auf einem Server verwendet.',
  'errors.E-REMOTE-FILE-NAME.remedy':
    'Ein Pfad beginnt mit einem Laufwerk des Servers, und kein Name darin darf woandershin führen.',
  'errors.E-OUT-NOT-WRITABLE.title': 'In {where} kann nicht geschrieben werden.',
  'errors.E-OUT-NOT-WRITABLE.remedy': 'Wählen Sie einen Ordner, in den dieses Konto schreiben darf.',
  'errors.E-OUT-FULL.title': 'Der Datenträger ist voll: {where}.',
  'errors.E-OUT-FULL.remedy':
    'Geben Sie Speicherplatz frei, oder wählen Sie einen Ordner auf einem anderen Datenträger, und versuchen Sie es dann erneut.',
  'errors.E-OUT-PATH-TOO-LONG.title': 'Der Pfad ist für Windows zu lang: {where}.',
  'errors.E-OUT-PATH-TOO-LONG.remedy': 'Wählen Sie einen Ordner mit kürzerem Pfad.',
  'errors.E-OUT-INSIDE-UNPACKED.title':
    'In den Ordner {where} entpackt sich das Programm selbst; Windows löscht ihn, wenn das Programm endet.',
  'errors.E-OUT-INSIDE-UNPACKED.remedy': 'Wählen Sie einen Ordner außerhalb davon.',
  'errors.E-OUT-NOT-PRIVATE.title': 'Der Ordner {where} konnte nicht für andere Konten gesperrt werden.',
  'errors.E-OUT-NOT-PRIVATE.remedy':
    'Eine Sicherung kann das Key Management-Kennwort enthalten. Wählen Sie einen Ordner auf einem NTFS-Datenträger.',
  'errors.E-OUT-EXISTS.title': '{where} ist bereits vorhanden und wird nicht überschrieben.',
  'errors.E-OUT-EXISTS.remedy': 'Wählen Sie einen anderen Namen oder Ordner.',
  'errors.E-COPY-INSIDE.title': '{where} liegt in dem Ordner, der kopiert wird.',
  'errors.E-COPY-INSIDE.remedy': 'Wählen Sie für die Kopie einen Ordner außerhalb davon.',
  'errors.E-OUT-IN-USE.title': '{where} wird von diesem Befehl gelesen oder aufbewahrt und nicht überschrieben.',
  'errors.E-OUT-IN-USE.remedy': 'Nennen Sie eine andere Datei für die Ausgabe.',
  'errors.E-REG-DENIED.title': 'Der Zugriff auf {where} wurde verweigert.',
  'errors.E-REG-DENIED.remedy':
    'Starten Sie das Programm als Administrator neu, oder lassen Sie sich Vollzugriff auf diesen Schlüssel geben.',
  'errors.E-REG-FAILED.title': 'Windows hat bei {where} einen Fehler gemeldet.',
  'errors.E-REG-FAILED.remedy':
    'Untersuchen Sie den Server erneut. Tritt der Fehler wieder auf, senden Sie die Fehlernummer und die Details an die Stelle, die dieses Programm betreut.',
  'errors.E-REG-KEY-DELETED.title':
    'Der Schlüssel {where} ist zum Löschen markiert und bis zum Neustart von Windows nicht verwendbar.',
  'errors.E-REG-KEY-DELETED.remedy':
    'Schließen Sie den Registrierungs-Editor und die Konsole „Dienste“, starten Sie den Server neu, und untersuchen Sie ihn dann erneut.',
  'errors.E-REG-NAME-NOT-WIN32.title': '{where} hat einen Namen, den Windows-Programme nicht öffnen können.',
  'errors.E-REG-NAME-NOT-WIN32.remedy':
    'Dieses Programm rührt ihn nicht an. Ein Fachmann für die Windows-Registrierung muss diesen Schlüssel untersuchen.',
  'errors.E-DISK-PATH.title': '{where} ist kein vollständiger Pfad auf diesem Computer.',
  'errors.E-DISK-PATH.remedy':
    'Beginnen Sie mit dem Laufwerk, zum Beispiel E:\\winnt\\system32\\config. Einen Ordner im Netzwerk geben Sie mit „Ordner auswählen“ an.',
  'errors.E-DROP-PATH.title': '{where} ist kein Ordner auf einem Laufwerk dieses Computers.',
  'errors.E-DROP-PATH.remedy':
    'Was Sie hierher ziehen, muss auf einem Laufwerk dieses Computers liegen. Einen Ordner im Netzwerk wählen Sie mit der Schaltfläche aus.',
  'errors.E-HIVE-NOT-FOUND.title': 'In {where} ist keine Registrierungsstruktur vorhanden.',
  'errors.E-HIVE-NOT-FOUND.remedy':
    'Nennen Sie den Ordner mit den Dateien SYSTEM und SOFTWARE, meist WINNT\\system32\\config auf dem Datenträger, oder den Datenträger selbst.',
  'errors.E-HIVE-NOT-BOTH.title': 'Diese Dateien sind nicht je eine Struktur SYSTEM und SOFTWARE: {where}.',
  'errors.E-HIVE-NOT-BOTH.remedy':
    'Wählen Sie genau zwei Dateien: die Struktur SYSTEM und die Struktur SOFTWARE desselben Windows. Ihre Namen spielen keine Rolle.',
  'errors.E-HIVE-MALFORMED.title': '{where} ist beschädigt oder keine Registrierungsstruktur.',
  'errors.E-HIVE-MALFORMED.remedy':
    'Kopieren Sie zuerst den Datenträger. Nehmen Sie dann die Datei aus einer Sicherung, oder lassen Sie das zugehörige Windows sie reparieren. Die beschädigte Stelle steht in den Details.',
  'errors.E-HIVE-VERSION.title':
    '{where} ist eine Registrierungsstruktur in einem Format, das dieses Programm nicht bearbeiten kann.',
  'errors.E-HIVE-VERSION.remedy': 'Führen Sie die Reparatur auf dem Server selbst aus. Das Format steht in den Details.',
  'errors.E-HIVE-DIRTY.title':
    '{where} wurde nicht zu Ende geschrieben: Das zugehörige Windows wurde nicht richtig heruntergefahren.',
  'errors.E-HIVE-DIRTY.remedy':
    'Kopieren Sie zuerst die Datei und ihr Protokoll. Starten Sie dieses Windows einmal, und fahren Sie es richtig herunter, damit es die Datei ergänzt. Wenn es nicht startet, nehmen Sie die Datei aus einer Sicherung: Kein Protokoll neben der Datei ergänzt sie. Was gefunden wurde, ist in den Details angegeben.',
  'errors.E-HIVE-IN-USE.title': '{where} wird verwendet, oder ein anderes Programm hat die Datei inzwischen geändert.',
  'errors.E-HIVE-IN-USE.remedy':
    'Fahren Sie den Server herunter (kein Ruhezustand), beenden Sie jedes andere Programm, das dessen Datenträger geöffnet hat, und versuchen Sie es dann erneut.',
  'errors.E-HIVE-NOT-PROVEN.title':
    'Die geänderte Kopie von {where} konnte nicht nachgewiesen werden und wurde verworfen. Die Datei selbst ist unverändert.',
  'errors.E-HIVE-NOT-PROVEN.remedy':
    'Ändern Sie nichts manuell. Bewahren Sie den Bericht auf, und bitten Sie mit dem ersten darin genannten Unterschied um Hilfe.',
  'errors.E-HIVE-MIRROR-DIFFERS.title': '{where} ist nicht dieselbe Registrierung wie SYSTEM, dessen zweite Kopie es ist.',
  'errors.E-HIVE-MIRROR-DIFFERS.remedy':
    'Kopieren Sie beide Dateien. Starten Sie dieses Windows, und fahren Sie es richtig herunter: Es schreibt beide. Wenn sie sich danach noch unterscheiden oder es nicht startet, nehmen Sie beide aus derselben Sicherung. Versuchen Sie es dann erneut. Der erste Unterschied ist in den Details angegeben.',
  'errors.E-HIVE-ONLY-MIRROR.title': '{where} ist beschädigt, aber die zweite Kopie SYSTEM.ALT ist unversehrt.',
  'errors.E-HIVE-ONLY-MIRROR.remedy':
    'Kopieren Sie beide Dateien. Starten Sie dieses Windows: Es startet von selbst mit SYSTEM.ALT und schreibt SYSTEM neu. Fahren Sie es richtig herunter, und versuchen Sie es dann erneut. Wenn es nicht startet, nehmen Sie beide Dateien aus derselben Sicherung.',
  'errors.E-HIVE-HALF-EXCHANGED.title':
    'Eine andere Datei der Registrierung konnte nicht ausgetauscht werden, und {where} konnte nicht in den vorigen Zustand gebracht werden.',
  'errors.E-HIVE-HALF-EXCHANGED.remedy':
    'Starten Sie dieses Windows noch nicht. Sorgen Sie dafür, dass sein Datenträger beschreibbar ist, und wählen Sie dann „Rückgängig“: Alle Originale werden zurückgelegt.',
  'errors.E-HIVE-NO-CONTROL-SET.title': '{where} gibt nicht an, mit welchem Steuersatz das zugehörige Windows startet.',
  'errors.E-HIVE-NO-CONTROL-SET.remedy':
    'Vergewissern Sie sich, dass es die Struktur SYSTEM eines installierten Windows ist, und nehmen Sie sie aus einer Sicherung, wenn sie beschädigt ist. Was fehlt, ist in den Details angegeben.',
  'errors.E-HIVE-VALUE-TOO-LARGE.title':
    'Ein Wert ist zu groß für {where}: Windows vor XP speichert höchstens 1 MB in einem Wert.',
  'errors.E-HIVE-VALUE-TOO-LARGE.remedy':
    'Vergewissern Sie sich, dass die Sicherung zu diesem Windows gehört. Wenn ja, bitten Sie um Hilfe, und geben Sie die Details weiter.',
  'errors.E-REG-TOO-DEEP.title': 'Die Schlüssel unter {where} sind tiefer verschachtelt, als Windows zulässt.',
  'errors.E-REG-TOO-DEEP.remedy':
    'Dieses Programm rührt sie nicht an. Ein Fachmann für die Windows-Registrierung muss diesen Schlüssel untersuchen.',
  'errors.E-REG-TOOLS-BLOCKED.title': 'Eine Richtlinie auf diesem Computer sperrt Registrierungsprogramme: {where}.',
  'errors.E-REG-TOOLS-BLOCKED.remedy': 'Bitten Sie die für die Richtlinie zuständige Stelle, sie für die Reparatur aufzuheben.',
  'errors.E-SCM-DENIED.title': 'Der Zugriff auf den Dienst {where} wurde verweigert.',
  'errors.E-SCM-DENIED.remedy': 'Starten Sie das Programm als Administrator neu.',
  'errors.E-SCM-FAILED.title': 'Der Dienststeuerungs-Manager hat einen Fehler für {where} gemeldet.',
  'errors.E-SCM-FAILED.remedy': 'Untersuchen Sie den Server erneut. Tritt der Fehler wieder auf, starten Sie den Server neu.',
  'errors.E-FILE-DENIED.title': 'Der Zugriff auf {where} wurde verweigert.',
  'errors.E-FILE-DENIED.remedy':
    'Starten Sie das Programm als Administrator neu, oder lassen Sie sich dort das Recht zum Lesen und Schreiben geben.',
  'errors.E-FILE-FAILED.title': '{where} konnte nicht gelesen oder geschrieben werden.',
  'errors.E-FILE-FAILED.remedy':
    'Prüfen Sie, ob der Datenträger verbunden ist und die Datei nicht verwendet wird, und versuchen Sie es dann erneut.',
  'errors.E-FILE-IS-LINK.title': '{where} ist eine Verknüpfung. Eine Kopie würde nicht enthalten, worauf sie zeigt.',
  'errors.E-FILE-IS-LINK.remedy': 'Kopieren Sie den Ordner manuell, zusammen mit dem, worauf die Verknüpfung zeigt.',
  'errors.E-FILE-WRONG-KIND.title':
    '{where} ist ein Ordner an der Stelle einer Datei oder eine Datei an der Stelle eines Ordners.',
  'errors.E-FILE-WRONG-KIND.remedy': 'Prüfen Sie, was davon dort hingehört, und untersuchen Sie den Server dann erneut.',
  'errors.E-FILE-NOT-LOCAL.title': '{where} liegt nicht auf einem Datenträger dieses Servers und wurde daher nicht gelesen.',
  'errors.E-FILE-NOT-LOCAL.remedy': 'Prüfen Sie selbst, ob es vorhanden ist. Es gilt als nicht gelesen.',
  'errors.E-COPY-DIFFERS.title': 'Die Kopie {where} ließ sich nicht so zurücklesen, wie sie geschrieben wurde.',
  'errors.E-COPY-DIFFERS.remedy':
    'Verlassen Sie sich nicht auf diese Kopie. Wählen Sie einen anderen Datenträger, und kopieren Sie erneut.',
  'errors.E-FILE-LINK.title': '{where} ist eine Verknüpfung zu einem anderen Ort.',
  'errors.E-FILE-LINK.remedy':
    'Durch eine Verknüpfung wird hier weder gelesen noch geschrieben. Nennen Sie die Datei oder den Ordner, zu dem sie führt, oder lassen Sie die Verknüpfung entfernen.',
  'errors.E-FILE-NOT-ORDINARY.title': '{where} ist keine gewöhnliche Datei.',
  'errors.E-FILE-NOT-ORDINARY.remedy': 'Nennen Sie eine Datei. Ordner, Pipes und Geräte werden nicht gelesen.',
  'errors.E-NOT-ELEVATED.title': 'Für {where} sind Administratorrechte nötig; das Programm läuft ohne sie.',
  'errors.E-NOT-ELEVATED.remedy': 'Schließen Sie das Programm, und starten Sie es mit „Als Administrator ausführen“ erneut.',
  'errors.E-ELEVATION-FAILED.title': '{where} konnte nicht mit Administratorrechten gestartet werden.',
  'errors.E-ELEVATION-FAILED.remedy':
    'Prüfen Sie, ob {where} noch vorhanden ist und keine Richtlinie es blockiert, und starten Sie es dann mit „Als Administrator ausführen“.',
  'errors.E-SERVICE-REFUSED-STOP.title': 'Der Dienst {where} nimmt die Anforderung zum Beenden nicht an.',
  'errors.E-SERVICE-REFUSED-STOP.remedy':
    'Starten Sie den Server neu, und untersuchen Sie ihn dann erneut. Nach einem Neustart wird der Dienst nicht ausgeführt, sofern nichts ihn startet.',
  'errors.E-SERVICE-STILL-STOPPING.title': 'Der Dienst {where} ist noch nicht beendet.',
  'errors.E-SERVICE-STILL-STOPPING.remedy':
    'Warten Sie weiter, oder untersuchen Sie den Server erneut, wenn der Dienst beendet ist. Das Beenden wird von selbst fortgesetzt.',
  'errors.E-SERVICE-DEPENDENTS.title': 'Dienste, die von {where} abhängen, werden ausgeführt.',
  'errors.E-SERVICE-DEPENDENTS.remedy':
    'Beenden Sie diese ebenfalls, oder schließen Sie zuerst die Programme, die sie verwenden.',
  'errors.E-SERVICE-NOT-STOPPED.title': 'Der Dienst {where} ist nicht beendet.',
  'errors.E-SERVICE-NOT-STOPPED.remedy': 'Beenden Sie ihn zuerst. Solange er ausgeführt wird, wird nichts entfernt.',
  'errors.E-SERVICE-MARKED-FOR-DELETE.title': 'Der Dienst {where} ist zum Löschen markiert.',
  'errors.E-SERVICE-MARKED-FOR-DELETE.remedy':
    'Schließen Sie die Konsole „Dienste“ auf allen Bildschirmen, starten Sie den Server neu, und untersuchen Sie ihn dann erneut.',
  'errors.E-STOP-WAITING.title': 'Sie haben das Warten auf {where} beendet.',
  'errors.E-STOP-WAITING.remedy':
    'Das Beenden des Dienstes wird von selbst fortgesetzt. Untersuchen Sie den Server erneut, wenn der Dienst beendet ist.',
  'errors.E-NOTHING-TO-DO.title': 'Es ist nichts zu tun: {where}.',
  'errors.E-NOTHING-TO-DO.remedy': 'Untersuchen Sie den Server erneut, wenn sich seitdem etwas geändert hat.',
  'errors.E-NOT-APPLICABLE.title': 'Die Reparatur {where} passt nicht zu dem, was auf diesem Server gefunden wurde.',
  'errors.E-NOT-APPLICABLE.remedy': 'Lesen Sie die Befunde. Sie nennen, was dagegen spricht.',
  'errors.E-GATE.title': 'Eine Sicherheitsregel lässt das nicht zu.',
  'errors.E-GATE.remedy': 'Klären Sie, was die Regel nennt, und versuchen Sie es dann erneut.',
  'errors.E-CONFIRMATION.title': 'Der eingegebene Name ist nicht {where}.',
  'errors.E-CONFIRMATION.remedy': 'Geben Sie den Namen des Servers so ein, wie er oben im Fenster angezeigt wird.',
  'errors.E-UNREADABLE-ITEM.title': '{where} konnte nicht gelesen werden; daher ist nicht bekannt, was entfernt würde.',
  'errors.E-UNREADABLE-ITEM.remedy':
    'Starten Sie das Programm als Administrator neu, oder lassen Sie sich Vollzugriff auf diesen Schlüssel geben, und untersuchen Sie den Server dann erneut.',
  'errors.E-CHANGED-SINCE-LOOK.title': '{where} hat sich seit der Untersuchung geändert.',
  'errors.E-CHANGED-SINCE-LOOK.remedy':
    'Untersuchen Sie den Server erneut. Die Reparatur beginnt dann mit dem, was jetzt vorhanden ist.',
  'errors.E-BUSY.title': 'Eine andere Reparatur dieses Servers wird gerade ausgeführt.',
  'errors.E-BUSY.remedy': 'Warten Sie, bis diese Reparatur beendet ist, und versuchen Sie es dann erneut.',
  'errors.E-WRONG-STEP.title': 'Das ist jetzt nicht möglich: Eine andere Seite wird angezeigt, oder ein Vorgang wird ausgeführt.',
  'errors.E-WRONG-STEP.remedy': 'Fahren Sie mit dem fort, was die Seite zeigt.',
  'errors.E-BACKUP-NOT-PROVEN.title': 'Die Richtigkeit der Sicherung von {where} konnte nicht nachgewiesen werden.',
  'errors.E-BACKUP-NOT-PROVEN.remedy':
    'Versuchen Sie es erneut. Gelingt es wieder nicht, wählen Sie einen anderen Ordner, und senden Sie die Details an die Stelle, die dieses Programm betreut.',
  'errors.E-BACKUP-ALTERED.title': 'Die Sicherungsdatei {where} ist nicht die, die geschrieben wurde.',
  'errors.E-BACKUP-ALTERED.remedy':
    'Holen Sie die ursprüngliche Datei aus einer Kopie zurück. Eine geänderte Sicherung wird nicht wiederhergestellt.',
  'errors.E-BACKUP-MISSING.title': 'Die Sicherungsdatei {where} ist nicht vorhanden.',
  'errors.E-BACKUP-MISSING.remedy': 'Bringen Sie sie an ihren Platz zurück, und versuchen Sie es dann erneut.',
  'errors.E-WITNESS-DISAGREES.title': 'Zwei Wege, {where} zu lesen, ergaben verschiedene Antworten.',
  'errors.E-WITNESS-DISAGREES.remedy':
    'Schließen Sie andere Registrierungsprogramme, und versuchen Sie es erneut. Bleibt der Unterschied, senden Sie die Details an die Stelle, die dieses Programm betreut.',
  'errors.E-WITNESS-UNAVAILABLE.title': 'Der zweite Weg, {where} zu lesen, gab keine Antwort.',
  'errors.E-WITNESS-UNAVAILABLE.remedy':
    'Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie, ob eine Richtlinie reg.exe oder Windows Script Host sperrt.',
  'errors.E-REMOVAL-NOT-PROVEN.title': 'Es konnte nicht nachgewiesen werden, dass {where} entfernt ist.',
  'errors.E-REMOVAL-NOT-PROVEN.remedy':
    'Machen Sie es rückgängig, oder untersuchen Sie den Server erneut, um zu sehen, was vorhanden ist.',
  'errors.E-UNDO-NOT-PROVEN.title': 'Es konnte nicht nachgewiesen werden, dass {where} wie zuvor ist.',
  'errors.E-UNDO-NOT-PROVEN.remedy':
    'Versuchen Sie das Rückgängigmachen erneut. Die Sicherung ist unverändert und beliebig oft verwendbar.',
  'errors.E-RUN-NOT-FOUND.title': 'In {where} ist keine Reparatur vorhanden.',
  'errors.E-RUN-NOT-FOUND.remedy':
    'Wählen Sie eine Reparatur aus der Liste auf der Startseite. In der Befehlszeile zeigt „runs“ sie an.',
  'errors.E-RUN-DAMAGED.title': 'Das Journal der Reparatur {where} ist beschädigt.',
  'errors.E-RUN-DAMAGED.remedy':
    'Die Sicherungsdateien daneben bleiben erhalten. Senden Sie den ganzen Ordner an die Stelle, die dieses Programm betreut; er kann ein Kennwort enthalten.',
  'errors.E-RUN-OTHER-MACHINE.title': 'Diese Reparatur gehört zu einer anderen Windows-Installation als {where}.',
  'errors.E-RUN-OTHER-MACHINE.remedy': 'Machen Sie sie auf dem Server rückgängig, auf dem sie ausgeführt wurde.',
  'errors.E-RUN-OTHER-SERVER.title':
    'Der Server, der unter {where} geantwortet hat, ist nicht der, auf dem diese Reparatur ausgeführt wurde. Dort wurde nichts getan.',
  'errors.E-RUN-OTHER-SERVER.remedy':
    'Geben Sie den Namen oder die Adresse ein, unter der der reparierte Server jetzt zu erreichen ist. Die Details nennen beide Server.',
  'errors.E-RUN-NOT-UNDOABLE.title': 'An der Reparatur {where} gibt es nichts rückgängig zu machen.',
  'errors.E-RUN-NOT-UNDOABLE.remedy': 'Untersuchen Sie den Server erneut, um seinen Zustand zu erkennen.',
  'errors.E-RUN-FOREIGN.title':
    'Die Reparatur in {where} wurde nicht von diesem Programm auf diesem Computer ausgeführt oder seither verändert.',
  'errors.E-RUN-FOREIGN.remedy':
    'Vertrauen Sie ihr nur, wenn Sie wissen, von wem sie stammt. „undo --run“ mit ihrem Ordner zeigt, was geschrieben würde und wie Sie zustimmen.',
  'errors.E-RUN-NOT-ACCEPTED.title': '{where} ist nicht die Prüfsumme der Sicherung dieser Reparatur.',
  'errors.E-RUN-NOT-ACCEPTED.remedy': 'Sehen Sie die Vorschau erneut an, und verwenden Sie die Prüfsumme, die sie jetzt zeigt.',
  'errors.E-KIT-RESULT-NONE.title': 'In {where} sind keine Ergebnisse eines Server-Kits vorhanden.',
  'errors.E-KIT-RESULT-NONE.remedy':
    'Nennen Sie den Ordner RESULT oder den Kit-Ordner, der ihn enthält. Lag das Kit auf einem schreibgeschützten Datenträger, liegt RESULT im TEMP-Ordner des Servers.',
  'errors.E-KIT-INCOMPLETE.title': 'Die Ergebnisse des Server-Kits sind nicht vollständig: {where}.',
  'errors.E-KIT-INCOMPLETE.remedy':
    'Führen Sie diesen Schritt auf dem Server erneut bis zum Ende aus, und bringen Sie den ganzen Ordner RESULT.',
  'errors.E-KIT-MIXED.title': 'Die Ergebnisse gehören nicht zusammen: {where}.',
  'errors.E-KIT-MIXED.remedy': 'Bringen Sie den Ordner RESULT eines Kits von einem Server, ohne andere Dateien darin.',
  'errors.E-KIT-EDITED.title': 'Die Ergebnisdatei {where} ist nicht die, die das Kit geschrieben hat.',
  'errors.E-KIT-EDITED.remedy': 'Bringen Sie den Ordner RESULT erneut vom Server, ohne seine Dateien in einem Editor zu öffnen.',
  'errors.E-KIT-STALE.title': 'Die Untersuchung ist veraltet: {where} hat sich seitdem geändert.',
  'errors.E-KIT-STALE.remedy': 'Führen Sie 1LOOK.CMD auf dem Server erneut aus, und lesen Sie die neuen Ergebnisse ein.',
  'errors.E-KIT-NOT-SEEN.title': 'Das Server-Kit konnte {where} nicht sehen.',
  'errors.E-KIT-NOT-SEEN.remedy': 'Es gilt als nicht gelesen. Wenn es darauf ankommt, untersuchen Sie es auf dem Server selbst.',
  'errors.E-KIT-NOT-SHOWN.title': '{where} ist in keinem Export enthalten.',
  'errors.E-KIT-NOT-SHOWN.remedy':
    'Es ist nicht da, oder nicht einmal Administratoren dürfen es lesen. Suchen Sie es auf dem Server in Regedt32.',
  'errors.E-KIT-OUTDATED.title': 'Das Kit hat seit der Untersuchung begonnen, {where} zu ändern.',
  'errors.E-KIT-OUTDATED.remedy':
    'Führen Sie den Schritt des Kits zu Ende, oder führen Sie 1LOOK.CMD erneut aus, und lesen Sie die neuen Ergebnisse.',
  'errors.E-KIT-TOO-LARGE.title': '{where} ist größer, als Ergebnisse eines Kits sein können.',
  'errors.E-KIT-TOO-LARGE.remedy':
    'Wählen Sie den Ordner RESULT selbst, so wie ihn das Kit hinterlassen hat, mit nichts anderem darin.',
  'errors.E-KIT-LOOK-NEEDED.title': 'Das Kit für {where} benötigt die Ergebnisse einer Untersuchung des Servers.',
  'errors.E-KIT-LOOK-NEEDED.remedy':
    'Schreiben Sie ein Kit ohne Artikel, führen Sie 1LOOK.CMD auf dem Server aus, und nennen Sie dann dessen Ordner RESULT mit --from.',
  'errors.E-KIT-NOT-ASCII.title': '{where} enthält Zeichen, die nicht für jedes Windows NT geschrieben werden können.',
  'errors.E-KIT-NOT-ASCII.remedy':
    'Nehmen Sie diese Änderung im Registrierungs-Editor auf dem Server vor, wie der Artikel es beschreibt.',
  'errors.E-IPC-REJECTED.title': 'Das Programm hat die Anforderung des Fensters nicht angenommen: {where}.',
  'errors.E-IPC-REJECTED.remedy':
    'Schließen Sie das Fenster, und öffnen Sie es wieder. Tritt der Fehler erneut auf, senden Sie die Details an die Stelle, die dieses Programm betreut.',
  'errors.E-NO-ANSWER.title': 'Das Programm antwortet nicht.',
  'errors.E-NO-ANSWER.remedy':
    'Starten Sie es erneut. Was es gerade tat, ist in seinem Journal festgehalten und wird beim Start angeboten.',
  'errors.E-INTERNAL.title': 'Ein unerwarteter Fehler ist aufgetreten: {where}.',
  'errors.E-INTERNAL.remedy':
    'Untersuchen Sie den Server erneut. Tritt der Fehler wieder auf, senden Sie die Details an die Stelle, die dieses Programm betreut.',
} as const;
