/** German sentences of the server kit's pages. Keys start with `serverKit.`; a few are kinds of the wizard's own. */
export const serverKit = {
  'wizard.place.kit': 'Server-Kit',
  'wizard.step.kit': 'Kit für den Server',
  'wizard.step.kit-fix': 'Kit, das repariert',
  'wizard.help.step.kit':
    'Ein Ordner einfacher Dateien tut auf einem alten Server, was dieses Programm hier tut. Seine Ergebnisse werden zurückgelesen und ebenso bewertet.',
  'wizard.help.step.kit-fix':
    'Das zweite Kit ist für das geschrieben, was bei der Untersuchung gefunden wurde. Ohne Sicherung, oder wenn sich seither etwas geändert hat, weigert es sich.',
  'serverKit.card.title': 'Server mit Windows NT 4.0 oder 2000',
  'serverKit.card.needs': 'Erstellt ein Kit von Dateien, die dorthin getragen werden, und liest zurück, was sie gefunden haben.',
  'serverKit.make.title': 'Ein Kit für einen Server mit Windows NT 4.0 oder 2000',
  'serverKit.make.text':
    'Dieses Programm läuft dort nicht. Das Kit ist ein Ordner einfacher Dateien, die dasselbe mit den Mitteln jenes Windows tun: untersuchen, sichern, reparieren, rückgängig machen.',
  'serverKit.make.what': 'Wofür ist das Kit?',
  'serverKit.make.look': 'Nur untersuchen',
  'serverKit.make.look.why': 'Der Fehler ist noch nicht bekannt. Auf dem Server wird nichts geändert.',
  'serverKit.make.fix': 'Untersuchen und nach {article} reparieren',
  'serverKit.make.needsLook':
    'Eine Reparatur nach {article} braucht zuerst eine Untersuchung: Was sie schreibt, entsteht aus dem, was dort steht.',
  'serverKit.make.do': 'Kit erstellen…',
  'serverKit.make.doHere': 'Kit erstellen',
  'serverKit.make.here':
    'Ein Browser kann keinen Ordner zum Schreiben wählen. Das Kit kommt in den Datenordner dieses Programms; die nächste Seite sagt, wo er ist.',
  'serverKit.fix.title': 'Ein Kit, das {server} nach {article} repariert',
  'serverKit.fix.text':
    'Es wird für das geschrieben, was auf {server} gefunden wurde, und weigert sich, wenn sich seither etwas geändert hat.',
  'serverKit.fix.order': 'Was es auf dem Server tut',
  'serverKit.read.title': 'Ergebnisse eines Kits',
  'serverKit.read.text': 'Wenn ein Kit auf dem Server schon gelaufen ist: den Ordner RESULT wählen, den es angelegt hat.',
  'serverKit.read.do': 'Ergebnisse lesen…',
  'serverKit.read.tooLarge':
    'Das Gewählte ist größer, als die Ergebnisse eines Kits sein können: {size}. Wählen Sie den Ordner RESULT selbst.',
  'serverKit.made.look.title': 'Das Kit zum Untersuchen ist bereit',
  'serverKit.made.fix.title': 'Das Kit zum Reparieren ist bereit',
  'serverKit.made.text': { one: 'Kit {kit}: {n} Datei, {size}.', other: 'Kit {kit}: {n} Dateien, {size}.' },
  'serverKit.made.folder': 'Wo es liegt',
  'serverKit.made.steps': 'Auf dem Server',
  'serverKit.made.undo': 'Auf dem Server rückgängig machen',
  'serverKit.made.files': 'Dateien des Kits',
  'serverKit.made.files.count': { one: '{n} Datei', other: '{n} Dateien' },
  'serverKit.made.files.name': 'Datei',
  'serverKit.made.files.size': 'Größe',
  'serverKit.made.files.does': 'Was sie tut',
  'serverKit.made.secret':
    'RESULT ist die Sicherung und kann das Key Management-Kennwort enthalten. Bis zum Ende der Reparatur aufbewahren, dann jede Kopie löschen.',
  'serverKit.step.copy':
    'Den Ordner auf den Server kopieren, am besten auf eine seiner Platten und in einen Pfad ohne Leerzeichen. Eine Diskette oder Freigabe geht auch.',
  'serverKit.step.look':
    'Als Administrator anmelden und auf 1LOOK.CMD doppelklicken. Das dauert etwa eine Minute und ändert nichts.',
  'serverKit.step.backup':
    'Als Administrator anmelden und auf 2BACKUP.CMD doppelklicken. Es exportiert die Einträge zweimal, vergleicht beide und ändert nichts.',
  'serverKit.step.settle':
    'Drei Dinge klären: Setup konnte es nicht entfernen; der Ordner Kmsdata ist kopiert; das Key Management-Kennwort oder sein Datenträger liegt bereit.',
  'serverKit.step.fix':
    'In diesem Ordner eine Eingabeaufforderung öffnen und 3FIX und den Namen des Servers eingeben, etwa 3FIX SERVER01.',
  'serverKit.step.fixNamed': 'In diesem Ordner eine Eingabeaufforderung öffnen und eingeben: 3FIX {server}',
  'serverKit.step.done':
    'Auf eine Zeile warten, die mit DONE beginnt. Beginnt sie mit STOPPED: tun, was sie sagt, und dieselbe Datei noch einmal ausführen.',
  'serverKit.step.bring':
    'Den ganzen Ordner RESULT hierher zurückbringen. Liegt er nicht neben den Dateien, ist es %TEMP%\\EXKMSKIT auf dem Server.',
  'serverKit.undo.run':
    'Im selben Ordner auf dem Server auf 9UNDO.CMD doppelklicken. Es stellt her, was die Sicherung enthält, und liest es wieder.',
  'serverKit.undo.added':
    'Was diesen Schlüsseln seit der Sicherung hinzugefügt wurde, bleibt. Es wird hier aufgezählt, wenn die Ergebnisse gelesen sind.',
  'serverKit.undo.read': 'RESULT zurückbringen und wieder lesen. Erst dann ist es bewiesen.',
  'serverKit.file.readme': 'All das in einfachen Worten',
  'serverKit.file.kit': 'Die Nummer des Kits',
  'serverKit.file.look': 'Untersucht; ändert nichts',
  'serverKit.file.backup': 'Sichert und liest die Sicherung zweimal',
  'serverKit.file.fix': 'Weigert sich ohne Sicherung; beendet den Dienst, entfernt Eintrag um Eintrag, liest jeden wieder',
  'serverKit.file.trim': 'Weigert sich ohne Sicherung; kürzt ImagePath und liest ihn wieder',
  'serverKit.file.undo': 'Stellt her, was die Sicherung enthält, und liest es wieder',
  'serverKit.file.part': 'Von den anderen benutzt',
  'serverKit.file.remove': 'Nennt, was entfernt wird',
  'serverKit.file.change': 'Nennt, was geschrieben wird',
  'serverKit.verdict.repair': 'Kit erstellen, das nach {article} repariert',
  'serverKit.verdict.cannot-tell':
    'Was das Kit nicht lesen konnte, gilt nicht als fehlend. Auf dem Server als Administrator anmelden, 1LOOK.CMD noch einmal ausführen und die neuen Ergebnisse lesen.',
  'serverKit.verdict.healthy': 'Für einen Server, auf dem Key Management funktioniert, gibt es kein Kit, das es entfernt.',
  'serverKit.result.backed-up.title': 'Die Einträge sind gesichert',
  'serverKit.result.removed.title': {
    one: '{n} Eintrag ist nachweislich entfernt',
    other: '{n} Einträge sind nachweislich entfernt',
  },
  'serverKit.result.changed.title': 'ImagePath ist nachweislich gekürzt',
  'serverKit.result.partly.title': 'Die Reparatur ist nicht vollständig',
  'serverKit.result.undone.title': 'Alles ist wieder, wie es war',
  'serverKit.result.undo-differs.title': 'Nicht alles ist, wie es war',
  'serverKit.result.unclear.title': 'Was das Kit getan hat, lässt sich nicht sagen',
  'serverKit.result.backed-up.text': 'Auf {server} wurde nichts geändert.',
  'serverKit.result.repaired.text':
    'Was {server} nach der Reparatur exportiert hat, wurde Byte für Byte mit der Sicherung verglichen.',
  'serverKit.result.partly.text':
    'Einige Einträge auf {server} sind nicht so, wie die Reparatur sie hinterlässt. Die Sicherung ist vollständig; alles lässt sich zurückholen.',
  'serverKit.result.undone.text': 'Was {server} danach exportiert hat, ist Byte für Byte, was die Sicherung enthält.',
  'serverKit.result.undo-differs.text': 'Die Sicherung von {server} ist vollständig. Was abweicht, steht unten.',
  'serverKit.result.unclear.text':
    'Ein Schritt auf {server} wurde begonnen und kam nicht zum Ende. Die Tabelle zeigt, wie die Einträge stehen.',
  'serverKit.result.facts': 'Kit {kit} · {windows} · Zuletzt untersucht: {at} nach der Uhr des Servers',
  'serverKit.result.table': 'Vorher und nachher',
  'serverKit.result.before': 'In der Sicherung',
  'serverKit.result.proof': 'Nachweis',
  'serverKit.result.proven': 'Bewiesen',
  'serverKit.result.notProven': 'Nicht bewiesen',
  'serverKit.result.now': 'Der Server, wie er jetzt ist',
  'serverKit.result.log': 'Was das Kit aufgeschrieben hat',
  'serverKit.result.log.count': { one: '{n} Zeile', other: '{n} Zeilen' },
  'serverKit.unread': 'Nicht lesbar',
  'serverKit.state.unchanged': 'Wie es war',
  'serverKit.state.removed': 'Weg, wieder gelesen',
  'serverKit.state.changed': 'Geändert wie geplant',
  'serverKit.state.never': 'War nicht da',
  'serverKit.state.there': 'Noch da',
  'serverKit.state.differs': 'Weicht ab: {difference}',
  'serverKit.state.unread': 'Nicht lesbar',
  'serverKit.proven.backup': 'Jeder Eintrag wurde vor jeder Änderung zweimal exportiert, und beide Exporte stimmen überein.',
  'serverKit.proven.gone': { one: '{n} Stelle ist in keinem Export mehr.', other: '{n} Stellen sind in keinem Export mehr.' },
  'serverKit.proven.changed': 'ImagePath ist der Pfad des Programms, vom selben Typ wie vorher.',
  'serverKit.proven.back': 'Jeder Eintrag ist Byte für Byte, wie die Sicherung ihn enthält.',
  'serverKit.proven.siblings': 'Alles andere in denselben Schlüsseln ist, wie die Sicherung es enthält.',
  'serverKit.proven.whole':
    'Die Ergebnisse sind vollständig, von einem Kit und einem Server; Größen und Zählungen ihrer Dateien stimmen.',
  'serverKit.notProven.unfinished': 'Ein Schritt wurde nicht beendet. Das Protokoll endet mit: {line}',
  'serverKit.notProven.siblings': 'Neben den Einträgen hat sich etwas geändert: {difference}',
  'serverKit.notProven.added': 'Seit der Sicherung hinzugefügt und noch da: {name}',
  'serverKit.notProven.permissions': 'Berechtigungen der Schlüssel: Ein Export enthält sie nicht.',
  'serverKit.notProven.edited': 'Dass niemand eine Ergebnisdatei so geändert hat, dass Größe und Zählung gleich blieben.',
  'serverKit.now': 'Ergebnisse zu lesen ändert nichts. Der Server ist, wie das Kit ihn hinterlassen hat.',
};
