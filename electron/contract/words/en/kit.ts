/**
 * English sentences of the server kit. `kit.script.*` and `kit.readme.*` become plain text on a Windows NT 4.0 or 2000
 * server: ASCII only, and without the characters that cmd.exe gives a meaning (& | < > ^ % " ( ) !).
 */
export const kit = {
  'kit.script.begin.LOOK': 'Looking at this server. Nothing is changed.',
  'kit.script.begin.BACKUP': 'Backing up. Nothing is changed.',
  'kit.script.begin.AFTER': 'Repair as {article} describes.',
  'kit.script.begin.UNDONE': 'Putting back what the backup holds.',
  'kit.script.where': 'Results go to',
  'kit.script.no-place':
    'STOPPED. Nothing can be written beside the kit nor in TEMP. Nothing was changed. Free some space, then run this again.',
  'kit.script.no-kit':
    'STOPPED. KITLOOK.CMD or KITSAME.CMD is not found beside this file. Copy the whole kit to a folder without a percent sign in its path, such as C:\\KMSKIT, then run this again. Nothing was changed.',
  'kit.script.bad-path':
    'STOPPED. The path of this kit holds an ampersand, a caret or a percent sign, which batch files cannot use. Copy the kit to another folder, such as C:\\KMSKIT, then run this again. Nothing was changed.',
  'kit.script.bad-temp':
    'STOPPED. The variable TEMP holds an ampersand, a caret or a percent sign, which batch files cannot use. Type set TEMP=C:\\TEMP, then run this again in the same window. Nothing was changed.',
  'kit.script.full':
    'STOPPED. There is no room left on the disk that the results go to. Free some space, then run this again. Nothing was changed.',
  'kit.script.left':
    'STOPPED. The file EXKMSALL.REG in TEMP is left from an earlier run and cannot be deleted. It may hold the Key Management password. Delete it, then run this again.',
  'kit.script.alone': 'This file does nothing by itself. The numbered files of the kit call it. Nothing was changed.',
  'kit.script.stuck':
    'This file cannot be deleted. Close programs that use it, check that the disk can be written to, then run this again:',
  'kit.script.no-room': 'No room for a copy of this file, which tells the version of Exchange. All else goes on:',
  'kit.script.other-server':
    'STOPPED. The RESULT folder holds results of another server or another kit. Move it away, then run this again.',
  'kit.script.looked': 'DONE. The look is complete. Carry the RESULT folder to the program and let it read the folder.',
  'kit.script.doubt':
    'STOPPED. Something could not be read. Log on as an administrator, check that the disk is not full, then run this again. Nothing was changed.',
  'kit.script.doubt-looked': 'DONE, BUT something could not be read. Carry the RESULT folder to the program; it says what.',
  'kit.script.backed-up':
    'DONE. The backup is complete: it holds what the exports show, and was read twice. Now let the program read the RESULT folder, or run 3FIX.CMD.',
  'kit.script.backup-kept': 'DONE. There is a complete backup already. It is kept as it is.',
  'kit.script.no-backup': 'STOPPED. There is no complete backup. Run 2BACKUP.CMD first. Nothing was changed.',
  'kit.script.backup-missing': 'STOPPED. A file of the backup is missing or was changed. Nothing was changed on this server.',
  'kit.script.changed':
    'STOPPED. The registry is not as the backup has it. Move RESULT\\BACKUP away, run 1LOOK.CMD again and let the program read it. Nothing was changed.',
  'kit.script.changed-since-look':
    'STOPPED. The registry is not as the look found it that this kit was written from. Look again and write a new kit. Nothing was changed.',
  'kit.script.ask':
    'Nothing is removed by a double click. The name of this server is needed, and an answer to each question below.',
  'kit.script.ask.setup':
    'Was Setup tried? Add/Remove, Change Option, clear Key Management Server. For 4.0 and 5.0: the Setup in Exchkm on the CD. Never use Remove All of Exchange Setup: it deletes the Exchange databases. If it was tried and did not help, type TRIED.',
  'kit.script.ask.data':
    'Is the folder of the key database copied? It is Kmsdata, or Security\\Mgrent. No online backup contains it. If it is copied, type COPIED. If there is no such folder, type NODATA.',
  'kit.script.ask.password':
    'Is the Key Management password or its disk at hand? Without it the service never starts again. If it is at hand, type PASSWORD. If it is lost and you accept that, type NOPASSWORD.',
  'kit.script.ask.type':
    'Open a command prompt in the folder of the kit and type one line: 3FIX, the name, and the answers in this order, with blanks between them.',
  'kit.script.type': 'For example:',
  'kit.script.not-confirmed': 'STOPPED. The name of the server or an answer was not given. Nothing was changed.',
  'kit.script.data-found': 'Here are files of a key database:',
  'kit.script.data-unread': 'A key database may be here, and nobody could look:',
  'kit.script.data-there':
    'STOPPED. NODATA was typed, but there is a key database, or nobody knows: see above. Copy its folder, then type COPIED. Nothing was changed.',
  'kit.script.data-path':
    'STOPPED. NODATA was typed, but this file cannot tell where the program of the service or Exchange is: ImagePath, or a path of Setup, is not plain text in the export. Run 1LOOK.CMD, let the program read the RESULT folder and write a new kit from that look: its 3FIX knows the paths. Or look beside the program and in the folders of Exchange yourself. If Mgrent or Kmsdata is there, copy it, then type COPIED. Nothing was changed.',
  'kit.script.data-key':
    'STOPPED. NODATA was typed, but the key of the service is not in the export, so nobody knows where its program was. Look for the key in Regedt32. If it is not there, type 2BACKUP REGEDT32, then run this again. If it is there, look beside the program that ImagePath names. If Mgrent or Kmsdata is there, copy it, then type COPIED. Nothing was changed.',
  'kit.script.stopping': 'Stopping the service MSExchangeKMS.',
  'kit.script.waiting': 'Windows still lists the service as started. Waiting.',
  'kit.script.not-stopped':
    'STOPPED. The service has not stopped, or Windows does not say so. Nothing was removed. Wait and run this again, or restart the server first.',
  'kit.script.no-list':
    'STOPPED. Windows does not list its started services. Nothing was removed. Restart the server, then run this again.',
  'kit.script.is-stopped': 'The service is not running.',
  'kit.script.gone-already': 'Not there, nothing to do:',
  'kit.script.removed-before': 'Removed by an earlier run:',
  'kit.script.not-shown':
    'NOT IN THE EXPORT, which proves nothing: the key is not there, or even administrators may not read it:',
  'kit.script.look-in-regedt32':
    'Look for these keys in Regedt32, which shows keys that nobody may read. If they are not there, run this file again from a command prompt with the word REGEDT32.',
  'kit.script.vanished':
    'STOPPED. A key of the backup is not in the export any more, and this kit did not remove it. Look for it in Regedt32: perhaps it may no longer be read. Nothing was changed.',
  'kit.script.hidden':
    'STOPPED. Windows knows the service MSExchangeKMS, but its key is not in the export. Look for it in Regedt32: perhaps nobody may read it. If it is not there, restart the server. Nothing was removed.',
  'kit.script.no-record':
    'STOPPED. RESULT cannot be written to, so this change was not begun. Free some space, then run this again.',
  'kit.script.stuck-fix':
    'STOPPED. A file in RESULT cannot be deleted. Close programs that use it, then run this again. What was done before is in the log.',
  'kit.script.removing': 'Removing',
  'kit.script.removed': 'Gone, read again:',
  'kit.script.changing': 'Shortening ImagePath of MSExchangeKMS to the path of the program.',
  'kit.script.still-there':
    'STOPPED. It is still there, or could not be read again. Nothing after it was touched. Log on as an administrator and run this again, or run 9UNDO.CMD.',
  'kit.script.not-written': 'STOPPED. ImagePath is not what it should be. Run 9UNDO.CMD.',
  'kit.script.fixed': 'DONE. Everything is removed and was read again. What to do now:',
  'kit.script.fixed-shown':
    'DONE, BUT not everything could be read. All that the backup holds is removed and was read again. Look in Regedt32 for the keys named above. What to do now:',
  'kit.script.shortened': 'DONE. ImagePath is the path of the program and was read again. What to do now:',
  'kit.script.this-server': 'this server',
  'kit.script.carry': 'Keep the RESULT folder: it is the backup. Treat it as a secret, it may hold the Key Management password.',
  'kit.script.as-it-was': 'As it was, nothing to do:',
  'kit.script.restoring': 'Restoring',
  'kit.script.restored': 'Back, read again:',
  'kit.script.not-restored':
    'NOT AS IT WAS. Something differs from the backup or was added since; this Windows cannot take additions away by itself. Let the program read the RESULT folder; it lists them:',
  'kit.script.undone': 'DONE. Everything of the backup is back and was read again.',
  'kit.script.undone-partly':
    'STOPPED. Not everything is as it was. Nothing is lost: the backup is whole, and this can be run again.',

  'kit.readme.title': 'EXCHANGE KMS REPAIR - SERVER KIT {kit}',
  'kit.readme.what.look': 'This kit looks at an Exchange 5.5 server on Windows NT 4.0 or Windows 2000. It changes nothing.',
  'kit.readme.what.fix':
    'This kit repairs an Exchange 5.5 server on Windows NT 4.0 or Windows 2000 as article {article} describes.',
  'kit.readme.server': 'It was written for the server {server} and for what a look found there.',
  'kit.readme.rights':
    'Log on to the server as an administrator. Copy this folder to a disk of the server, best without blanks in its path. A floppy disk or a share works, too. On a floppy disk the copy of Mad.exe may not fit; then the program takes the version of Exchange from the registry, if it is there.',
  'kit.readme.steps': 'In this order:',
  'kit.readme.look':
    'Before that, 1LOOK.CMD can be run at any time. It changes nothing, and gathers what the program needs to tell the fault.',
  'kit.readme.step.look':
    'Double-click 1LOOK.CMD. It gathers what is needed to tell the fault: registry keys, started services, names of files, the setup log, a copy of Mad.exe for its version number. About a minute.',
  'kit.readme.step.copy':
    'Copy the folder of the key database, Kmsdata or Security\\Mgrent, to another disk. No online backup contains it.',
  'kit.readme.step.password': 'Have the Key Management password or its disk at hand. Without it the service never starts again.',
  'kit.readme.step.setup':
    'Try Setup first: Add/Remove, Change Option, clear Key Management Server. For 4.0 and 5.0: the Setup in the folder Exchkm of the CD. Never use Remove All of Exchange Setup: it deletes the Exchange databases.',
  'kit.readme.step.backup':
    'Double-click 2BACKUP.CMD. It exports the registry items, reads them twice and checks that both readings agree.',
  'kit.readme.step.fix':
    'Open a command prompt in this folder and type {command} with the name of this server and your answers. A double click only shows the questions. It refuses without the backup, stops the service, removes the items one by one and reads each again.',
  'kit.readme.step.trim':
    'Open a command prompt in this folder and type {command} with the name of this server. It refuses without the backup and writes ImagePath without what follows the program. It deletes nothing.',
  'kit.readme.step.undo':
    'ONLY TO GO BACK: double-click 9UNDO.CMD. It is no step of the repair. It puts back what the backup holds and reads it again.',
  'kit.readme.doubt': 'Each file stops at the first doubt and says what to do. Each can be run again at any time.',
  'kit.readme.results':
    'Results are in the folder RESULT beside these files. If nothing can be written there, they are in %TEMP%\\EXKMSKIT.',
  'kit.readme.secret':
    'RESULT can hold the Key Management password (ImagePath). Treat it as a secret and delete it when the repair is over.',
  'kit.readme.read':
    'Carry RESULT to the program (kit-read RESULT, or the page "Windows NT 4.0 or 2000 server"). Do not edit its files: the program would refuse them.',
  'kit.readme.regedt32':
    'An export leaves out a key that even administrators may not read. If a file names a key as NOT IN THE EXPORT, look for it in Regedt32. If it is not there, type the name of that file and the word REGEDT32 in a command prompt.',
  'kit.readme.left':
    'If a file was interrupted, delete EXKMSALL.REG in TEMP, or run any numbered file again, which does it. It may hold the password, too.',
  'kit.readme.undo':
    'Limits of the undo: importing puts back what was there. What was added to these keys since then stays; the program lists it.',
  'kit.readme.constructs': 'WHAT THE FILES USE, AND SINCE WHICH WINDOWS IT IS THERE',
  'kit.readme.unproven': 'not documented for NT 4.0; its effect is checked by looking again',

  'kit.cli.written': 'Kit {kit} written to {folder}: {n} files, {bytes} bytes.',
  'kit.cli.next.look': 'Carry the folder to the server and run 1LOOK.CMD there. Then: kit-read RESULT',
  'kit.cli.next.fix':
    'Carry the folder to the server. Run 2BACKUP.CMD, then type {command} with the name of that server and your answers. README.TXT says the rest.',
  'kit.cli.results': 'Results of kit {kit} from {server} ({windows}).',
  'kit.cli.phase.LOOK': 'Look: complete.',
  'kit.cli.phase.BACKUP': 'Backup: complete.',
  'kit.cli.phase.AFTER': 'Read again after the repair: complete.',
  'kit.cli.phase.UNDONE': 'Read again after the undo: complete.',
  'kit.cli.started': 'Begun, not finished: {phase}. The log says where it stopped: {line}',
  'kit.cli.outcome.looked': 'These results hold no sign that the kit has changed anything on this server.',
  'kit.cli.outcome.backed-up': 'The items are backed up. These results hold no sign that the kit has changed anything.',
  'kit.cli.outcome.repaired': 'The repair {article} is proven: everything else is as it was.',
  'kit.cli.outcome.unseen':
    'All that the backup holds is removed. At least one key is in no export, which does not prove that it is not there.',
  'kit.cli.outcome.partly': 'The repair {article} is not complete.',
  'kit.cli.outcome.undone': 'Everything is back as it was, byte for byte.',
  'kit.cli.outcome.undo-differs': 'Not everything is as it was.',
  'kit.cli.outcome.unclear':
    'These results do not tell what the kit has done: a part of them is missing, or something else has changed the items.',
  'kit.cli.outcome.begun':
    'How the items are now cannot be told from these results: a change was begun, and no whole look was made after it.',
  'kit.cli.item.unchanged': '{path}: as it was',
  'kit.cli.item.removed': '{path}: gone',
  'kit.cli.item.changed': '{path}: changed as planned',
  'kit.cli.item.never': '{path}: was not there',
  'kit.cli.item.there': '{path}: still there',
  'kit.cli.item.differs': '{path}: differs from the backup: {difference}',
  'kit.cli.item.unread': '{path}: in no export, or could not be read: look for it in Regedt32',
  'kit.cli.item.unknown': '{path}: not known: the kit began to change the items, and no whole look followed',
  'kit.cli.siblings': 'What the repair does not touch is not as it was: {difference}',
  'kit.cli.added': 'Added since the backup, and still there: {name}',
} as const;
