/** German sentences of the server kit's pages. Keys start with `serverKit.`; a few are kinds of the wizard's own. */
export const serverKit = {
  'wizard.place.kit': 'Server-Kit',
  'wizard.step.kit': 'Kit für den Server',
  'wizard.step.kit-fix': 'Kit, das repariert',
  'wizard.help.step.kit':
    'Ein Ordner mit einfachen Dateien tut auf einem alten Server, was dieses Programm hier tut. Die Ergebnisse werden hier eingelesen und ebenso bewertet.',
  'wizard.help.step.kit-fix':
    'Das zweite Kit ist für das geschrieben, was bei der Untersuchung gefunden wurde. Ohne Sicherung, oder wenn sich seither etwas geändert hat, weigert es sich.',
  'serverKit.card.title': 'Server mit Windows NT 4.0 oder 2000',
  'serverKit.card.needs': 'Stellt ein Kit von Dateien zusammen, die Sie auf den Server kopieren, und liest die Ergebnisse ein.',
  'serverKit.make.title': 'Ein Kit für einen Server mit Windows NT 4.0 oder 2000',
  'serverKit.make.text':
    'Dieses Programm läuft dort nicht. Das Kit ist ein Ordner mit einfachen Dateien, die dasselbe mit den Mitteln jenes Windows tun: untersuchen, sichern, reparieren, rückgängig machen.',
  'serverKit.make.what': 'Wofür ist das Kit?',
  'serverKit.make.look': 'Nur untersuchen',
  'serverKit.make.look.why': 'Der Fehler ist noch nicht bekannt. Auf dem Server wird nichts geändert.',
  'serverKit.make.fix': 'Untersuchen und nach {article} reparieren',
  'serverKit.make.needsLook':
    'Eine Reparatur nach {article} braucht zuerst eine Untersuchung: Was geschrieben wird, hängt davon ab, was die Untersuchung findet.',
  'serverKit.make.do': 'Kit erstellen…',
  'serverKit.make.doHere': 'Kit erstellen',
  'serverKit.make.here':
    'Ein Browser kann keinen Ordner zum Schreiben auswählen. Das Kit kommt in den Datenordner dieses Programms; die nächste Seite sagt, wo er ist.',
  'serverKit.fix.title': 'Ein Kit, das {server} nach {article} repariert',
  'serverKit.fix.text':
    'Es wird für das geschrieben, was auf {server} gefunden wurde, und weigert sich, wenn sich seither etwas geändert hat.',
  'serverKit.read.title': 'Ergebnisse eines Kits',
  'serverKit.read.text':
    'Wenn ein Kit auf dem Server bereits ausgeführt wurde, wählen Sie den Ordner RESULT, den es angelegt hat.',
  'serverKit.read.drop': 'Oder ziehen Sie den Ordner RESULT hierher.',
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
    'RESULT ist die Sicherung und kann das Key Management-Kennwort enthalten. Bewahren Sie es bis zum Ende der Reparatur auf, und löschen Sie dann jede Kopie.',
  'serverKit.says.title': 'Was die Dateien sagen und fragen',
  'serverKit.says.line': 'Auf dem Bildschirm des Servers',
  'serverKit.says.means': 'Was es bedeutet',
  'serverKit.says.done': 'Dieser Schritt ist vollständig. Mit dem nächsten weitermachen.',
  'serverKit.says.doneBut': 'Dieser Schritt ist vollständig, aber etwas war nicht lesbar. Die Zeilen darüber sagen, was.',
  'serverKit.says.stopped':
    'Die Datei hat nichts weiter getan. Die Zeile sagt, warum und was zu tun ist; danach dieselbe Datei erneut ausführen.',
  'serverKit.says.notShown':
    'Dieser Schlüssel ist nicht da, oder niemand darf ihn lesen. In Regedt32 danach suchen. Ist er nicht da, dieselbe Datei in einer Eingabeaufforderung mit dem Wort REGEDT32 ausführen.',
  'serverKit.says.notAs':
    'Etwas weicht von der Sicherung ab oder ist seitdem hinzugekommen. Die Ergebnisse hier lesen: Sie führen es auf.',
  'serverKit.says.setup':
    'TRIED eingeben, wenn Setup versucht wurde (Add/Remove, Change Option, Key Management Server abwählen) und nicht geholfen hat. Niemals Remove All verwenden: Das löscht die Exchange-Datenbanken.',
  'serverKit.says.data':
    'COPIED eingeben, wenn der Ordner der Schlüsseldatenbank, Kmsdata oder Security\\Mgrent, kopiert ist. NODATA eingeben, wenn es keinen solchen Ordner gibt.',
  'serverKit.says.password':
    'PASSWORD eingeben, wenn das Key Management-Kennwort oder seine Diskette bereitliegt. NOPASSWORD eingeben, wenn es verloren ist und Sie hinnehmen, dass der Dienst nie wieder startet.',
  'serverKit.step.copy':
    'Kopieren Sie den Ordner auf den Server, am besten auf einen seiner Datenträger und in einen Pfad ohne Leerzeichen. Eine Diskette oder Freigabe ist auch möglich.',
  'serverKit.step.look':
    'Melden Sie sich als Administrator an, und doppelklicken Sie auf 1LOOK.CMD. Das dauert etwa eine Minute und ändert nichts.',
  'serverKit.step.backup':
    'Melden Sie sich als Administrator an, und doppelklicken Sie auf 2BACKUP.CMD. Die Einträge werden zweimal exportiert und die Exporte verglichen; geändert wird nichts.',
  'serverKit.step.settle':
    'Klären Sie Folgendes: Setup wurde ausgeführt und konnte es nicht entfernen (nur bei Q290226); der Ordner Kmsdata oder Security\\Mgrent ist kopiert, oder es gibt keinen; das Key Management-Kennwort oder die Diskette, die es enthält, liegt bereit.',
  'serverKit.step.settleTwo':
    'Zwei Dinge klären: Der Ordner Kmsdata ist kopiert; das Key Management-Kennwort oder seine Diskette liegt bereit.',
  'serverKit.step.fix':
    'Öffnen Sie in diesem Ordner eine Eingabeaufforderung, und geben Sie 3FIX, den Namen des Servers und Ihre Antworten ein, zum Beispiel: {command}',
  'serverKit.step.fixNamed': 'In diesem Ordner eine Eingabeaufforderung öffnen und eingeben: {command}',
  'serverKit.step.done':
    'Warten Sie auf eine Zeile, die mit DONE (fertig) beginnt. Beginnt sie mit STOPPED (angehalten), tun Sie, was sie sagt, und führen Sie dieselbe Datei noch einmal aus.',
  'serverKit.step.bring':
    'Bringen Sie den ganzen Ordner RESULT hierher zurück. Liegt er nicht neben den Dateien, ist es %TEMP%\\EXKMSKIT auf dem Server.',
  'serverKit.undo.run':
    'Doppelklicken Sie im selben Ordner auf dem Server auf 9UNDO.CMD. Es stellt wieder her, was die Sicherung enthält, und liest es erneut.',
  'serverKit.undo.added':
    'Was diesen Schlüsseln seit der Sicherung hinzugefügt wurde, bleibt. Es wird hier aufgezählt, wenn die Ergebnisse gelesen sind.',
  'serverKit.undo.read':
    'Bringen Sie RESULT zurück, und lesen Sie es erneut. Erst dann ist nachgewiesen, dass alles wiederhergestellt ist.',
  'serverKit.file.readme': 'All das in einfachen Worten',
  'serverKit.file.kit': 'Die Nummer des Kits',
  'serverKit.file.look': 'Untersucht; ändert nichts',
  'serverKit.file.backup': 'Sichert und liest die Sicherung zweimal',
  'serverKit.file.fix': 'Weigert sich ohne Sicherung; beendet den Dienst, entfernt Eintrag um Eintrag, liest jeden wieder',
  'serverKit.file.trim': 'Weigert sich ohne Sicherung; kürzt ImagePath und liest ihn wieder',
  'serverKit.file.undo': 'Stellt wieder her, was die Sicherung enthält, und liest es erneut',
  'serverKit.file.part': 'Wird von den anderen verwendet',
  'serverKit.file.remove': 'Nennt, was entfernt wird',
  'serverKit.file.change': 'Nennt, was geschrieben wird',
  'serverKit.verdict.repair': 'Kit erstellen, das nach {article} repariert',
  'serverKit.verdict.cannot-tell':
    'Was das Kit nicht lesen konnte, gilt nicht als fehlend. Melden Sie sich auf dem Server als Administrator an, führen Sie 1LOOK.CMD erneut aus, und lesen Sie die neuen Ergebnisse.',
  'serverKit.verdict.healthy': 'Für einen Server, auf dem Key Management funktioniert, gibt es kein Kit, das es entfernt.',
  'serverKit.result.backed-up.title': 'Die Einträge sind gesichert',
  'serverKit.result.removed.title': {
    one: '{n} Eintrag ist nachweislich entfernt',
    other: '{n} Einträge sind nachweislich entfernt',
  },
  'serverKit.result.changed.title': 'ImagePath ist nachweislich gekürzt',
  'serverKit.result.partly.title': 'Die Reparatur ist nicht vollständig',
  'serverKit.result.unseen.title': 'Was die Exporte zeigen, ist entfernt; den Rest in Regedt32 prüfen',
  'serverKit.result.undone.title': 'Alles ist wieder, wie es war',
  'serverKit.result.undo-differs.title': 'Nicht alles ist, wie es war',
  'serverKit.result.unclear.title': 'Was das Kit geändert hat, lässt sich nicht sagen',
  'serverKit.result.backed-up.text': 'Die Ergebnisse zeigen keine Änderung auf {server}.',
  'serverKit.result.repaired.text':
    'Was {server} nach der Reparatur exportiert hat, wurde Byte für Byte mit der Sicherung verglichen.',
  'serverKit.result.partly.text':
    'Einige Einträge auf {server} sind nicht so, wie die Reparatur sie hinterlässt. Die Sicherung ist vollständig; alles kann wiederhergestellt werden.',
  'serverKit.result.unseen.text':
    'Alles, was die Sicherung von {server} enthält, ist entfernt. Mindestens ein Schlüssel ist in keinem Export, und das beweist nicht, dass er nicht da ist.',
  'serverKit.result.undone.text':
    'Was {server} nach dem Rückgängigmachen exportiert hat, entspricht Byte für Byte der Sicherung.',
  'serverKit.result.undo-differs.text': 'Die Sicherung von {server} ist vollständig. Was abweicht, steht unten.',
  'serverKit.result.unclear.text':
    'Diese Ergebnisse zeigen nicht, was das Kit auf {server} getan hat: Ein Teil von ihnen fehlt, oder etwas anderes hat die Einträge geändert.',
  'serverKit.result.begun.text':
    'Auf {server} wurde eine Änderung begonnen und danach nicht mehr vollständig nachgesehen. Über die Einträge ist nichts bekannt.',
  'serverKit.result.facts': 'Kit {kit} · {windows} · Zuletzt untersucht: {at} nach der Uhr des Servers',
  'serverKit.result.table': 'Vorher und nachher',
  'serverKit.result.before': 'In der Sicherung',
  'serverKit.result.proof': 'Nachweis',
  'serverKit.result.proven': 'Nachgewiesen',
  'serverKit.result.notProven': 'Nicht nachgewiesen',
  'serverKit.result.now': 'Der Server, wie er jetzt ist',
  'serverKit.result.log': 'Was das Kit aufgeschrieben hat',
  'serverKit.result.log.count': { one: '{n} Zeile', other: '{n} Zeilen' },
  'serverKit.unread': 'Konnte nicht gelesen werden',
  'serverKit.unknown': 'Nicht bekannt',
  'serverKit.state.unchanged': 'Wie es war',
  'serverKit.state.removed': 'Entfernt, durch erneutes Lesen bestätigt',
  'serverKit.state.changed': 'Geändert wie geplant',
  'serverKit.state.never': 'War nicht vorhanden',
  'serverKit.state.there': 'Noch vorhanden',
  'serverKit.state.differs': 'Weicht ab: {difference}',
  'serverKit.state.unread': 'Konnte nicht gelesen werden',
  'serverKit.state.unknown': 'Nicht bekannt: begonnen und danach nicht untersucht',
  'serverKit.proven.backup':
    'Alles, was die Sicherung enthält, wurde vor jeder Änderung zweimal exportiert, und beide Exporte stimmen überein.',
  'serverKit.proven.gone': { one: '{n} Stelle ist in keinem Export mehr.', other: '{n} Stellen sind in keinem Export mehr.' },
  'serverKit.proven.changed': 'ImagePath ist der Pfad des Programms, vom selben Typ wie vorher.',
  'serverKit.proven.back': 'Jeder Eintrag ist Byte für Byte, wie die Sicherung ihn enthält.',
  'serverKit.proven.siblings': 'Alles andere in denselben Schlüsseln ist, wie die Sicherung es enthält.',
  'serverKit.proven.whole':
    'Die Ergebnisse sind vollständig und stammen von einem Kit und einem Server; Größen und Zählungen ihrer Dateien stimmen überein.',
  'serverKit.notProven.unfinished': 'Ein Schritt wurde nicht beendet. Das Protokoll des Kits endet mit: {line}',
  'serverKit.notProven.unread':
    'Nicht im Export: {path}. Der Schlüssel ist nicht da, oder nicht einmal Administratoren dürfen ihn lesen.',
  'serverKit.notProven.unknown':
    'Nicht bekannt: {path}. Das Kit hat begonnen, die Einträge zu ändern, und danach nicht mehr alles untersucht.',
  'serverKit.notProven.siblings': 'Neben den Einträgen hat sich etwas geändert: {difference}',
  'serverKit.notProven.added': 'Seit der Sicherung hinzugefügt und noch da: {name}',
  'serverKit.notProven.permissions': 'Berechtigungen der Schlüssel: Ein Export enthält sie nicht.',
  'serverKit.notProven.edited': 'Dass niemand eine Ergebnisdatei so geändert hat, dass Größe und Zählung gleich blieben.',
  'serverKit.now': 'Ergebnisse zu lesen ändert nichts. Der Server ist, wie das Kit ihn hinterlassen hat.',
};
