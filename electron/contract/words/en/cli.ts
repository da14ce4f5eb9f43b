/** English sentences of the command line. Keys start with `cli.`. */
export const cli = {
  'cli.help': `Exchange KMS Repair: repairs a wrongly removed Exchange Server 5.5
Key Management component.

Usage: exchange-kms-repair COMMAND [options]

Examples:
  exchange-kms-repair scan
  exchange-kms-repair repair --machine practice:q290226 --yes

  scan                 look and say what is wrong; changes nothing
    --evidence FILE      diagnose a machine described in a file instead
    --log FILE           an Exchange setup log to take into account
    --error TEXT         the error number or message that was shown
    --report DIR         also write a report there: report.html, report.txt,
                         report.json
    --ticket, --technician TEXT
  repair               back up, stop the service, remove, prove; without --yes
                       only says what it would do
    --article Qnnnnnn    the article to follow, if the diagnosis does not rule
                         it out
    --out DIR            the folder of this run
    --log FILE, --error TEXT
    --report DIR         also write a report there
    --ticket, --technician TEXT
    --all-control-sets   on a disk: also remove the service's key from the
                         other control sets
    --yes                do it, and confirm: Setup was tried, the key database
                         is copied, the password is at hand
  undo                 put back what a run removed; without --yes only says
                       what it would do
    --run DIR            the run; the latest that can be undone if left out
    --yes                do it
    --accept SUM         with --yes: also a run that was made elsewhere, by its
                         backup's checksum
    --report DIR         also write a report there
  verify               look again at what a run left, after the restart
    --run DIR            the run; the latest if left out
    --report DIR         also write a report there
  runs                 list earlier runs
    --report DIR         write the report of one of them; --run DIR says which,
                         the latest if left out
  kit --out DIR        write files to carry to a Windows NT 4.0 or 2000 server
    --article Qnnnnnn    a kit that repairs as well; without it it only looks
    --from DIR           the results of a look at that server
  kit-read DIR         read the results a kit brought back
    --log FILE, --error TEXT
    --report DIR         also write a report there
    --ticket, --technician TEXT
  inspect FILE.reg     list what a .reg file holds
    --rewrite OUT        write it again
  explain ID           say what a Setup error number means

  --machine this | practice:SCENARIO | offline:PATH | remote:HOST
                       where to act; this computer if left out. PATH: a disk
                       or folder with another Windows, its system32\\config, or
                       its hive SYSTEM
  --software FILE      the hive SOFTWARE, where it is not beside SYSTEM
  --drive D=DIR        on a disk: the folder that is its drive D; can be
                       repeated
  --user [DOMAIN\\]USER on a server (remote:HOST): the account to log on with;
                       the password is asked for on a terminal
  --password-stdin     the password is the first line of standard input
  --port N             the server's port; 445 and 139 if left out
  --ntlm1              log on by NTLM v1, which gives the password's hash to
                       whoever listens; only for NT 4.0 before Service Pack 4
  --accept-unsigned    change a server that signs nothing, so that somebody on
                       the way could alter what is sent
  --trace FILE         write what went over the network, without names and data
  --state FILE         the practice server's file
  --language en|de|fr|es|ja
                       the language of the report (scan, repair, undo, verify,
                       runs, kit-read); English if left out
  --json               one JSON document instead of text
  --quiet              no text but errors; the exit code says the rest
  --output FILE        write the answer to a file as well; the portable program
                       has no console
  --help, --version

Practice servers (SCENARIO):
{scenarios}

Exit codes: 0 done, or nothing wrong; 10 fault found; 20 refused by a safety
rule; 30 failed: nothing was changed, or what was done can be undone; 64 wrong
usage; 65 unusable data; 66 missing input; 73 cannot write; 77 not permitted`,
  'cli.report': 'Report: {file}',
  'cli.password': 'Password of {account} on {host}: ',
  'cli.connection.signed': 'Reached {address}, port {port}. The connection is signed.',
  'cli.connection.unsigned':
    'Reached {address}, port {port}. The connection is not signed: somebody on the way could alter what is sent.',
  'cli.connect.reach': 'Connecting…',
  'cli.connect.talk': 'Agreeing on SMB1…',
  'cli.connect.log-on': 'Logging on…',
  'cli.connect.registry': 'Opening the registry…',
  'cli.connect.services': 'Opening the service control manager…',
  'cli.connect.files': 'Opening the administrative share…',
  'cli.progress.looking': 'Looking at {server}…',
  'cli.progress.backup': 'Backing up and proving the backup…',
  'cli.progress.stop': 'Stopping the service…',
  'cli.progress.change': 'Changing the registry and proving it…',
  'cli.progress.undo': 'Restoring and proving it…',
  'cli.win32': 'Windows error {code}',
  'cli.looked': 'Looked at {server} ({windows}).',
  'cli.verdict.applies': 'This is the fault described in {article}.',
  'cli.verdict.possible': 'This may be {article}. One thing decides it.',
  'cli.verdict.other-fault': 'This is another fault: {article}.',
  'cli.verdict.healthy': 'Key Management works on this server.',
  'cli.verdict.exchange-2000': 'This is Exchange 2000 or later. These articles do not apply to it.',
  'cli.verdict.nothing': 'Nothing to repair.',
  'cli.verdict.cannot-tell': 'Not enough could be read.',
  'cli.also': '{article} applies as well. {about}',
  'cli.for': 'Speaks for {article}:',
  'cli.against': 'Speaks against {article}:',
  'cli.unread': 'Could not be read:',
  'cli.decides': 'What decides:',
  'cli.action.remove-three': 'Repair: remove the registry items that Q290226 names.',
  'cli.action.remove-service-key': 'Repair: remove the registry key of the service MSExchangeKMS.',
  'cli.action.trim-imagepath': 'Repair: shorten ImagePath to the path of the program. Nothing is deleted.',
  'cli.action.none': 'There is nothing for this program to change.',
  'cli.action.none.possible':
    'Nothing is changed on a doubt. Read what speaks against it; the window can go on after the server’s name has been typed.',
  'cli.action.none.cannot-tell': 'Nothing is changed until everything could be read.',
  'cli.action.refuse': 'Nothing will be removed here.',
  'cli.plan.title': 'The plan:',
  'cli.plan.settle': 'Before --yes, these must be settled:',
  'cli.plan.stop': 'Stop the service {service}, if it runs.',
  'cli.plan.remove': 'Remove {path}.',
  'cli.plan.change': 'Change {path}.',
  'cli.plan.nothing': '{path} is not there: nothing to do.',
  'cli.sets.starts': '{windows} starts next with {set}. The diagnosis is about this set.',
  'cli.sets.carry': '{set} has the service’s key, too.',
  'cli.sets.carry-current': '{set}, with which it started last, has the service’s key, too.',
  'cli.sets.carry-failed': '{set}, which it gave up for “Last Known Good”, has the service’s key, too.',
  'cli.sets.carry-last-known-good': '{set} has the service’s key, too: “Last Known Good” would bring it back.',
  'cli.sets.include': 'Add --all-control-sets to remove it there as well.',
  'cli.repair.nothing': 'None of the items is there. Nothing to do.',
  'cli.repair.preview': 'Nothing was changed. Add --yes to carry it out.',
  'cli.repair.removed': 'Done, and proven by two routes.',
  'cli.repair.not-backed-up': 'The backup could not be proven. No registry item was changed.',
  'cli.repair.not-stopped': 'The service did not stop. Nothing was removed.',
  'cli.repair.failed': 'Not everything could be done. What was done can be undone.',
  'cli.repair.interrupted':
    'An earlier repair of this server was interrupted. Undo it first with undo --run {run}, or resume it in the wizard.',
  'cli.repair.folder': 'Backup and journal: {folder}',
  'cli.undo.title': 'Undo of {run}:',
  'cli.undo.restore': 'Restore {path}.',
  'cli.undo.nothing': '{path} is as it was: nothing to do.',
  'cli.undo.added': 'Added since the backup, will be removed: {name}',
  'cli.undo.nothing-to-do': '{run} is undone already. Nothing to do.',
  'cli.undo.preview': 'Nothing was changed. Add --yes to carry it out.',
  'cli.undo.foreign.claims': 'It claims to be a repair of {server}, begun at {at}. If it is undone, this is written:',
  'cli.undo.foreign.accept':
    'Nothing was changed. If you know who made this repair and every line above is right, add --yes --accept {sum}: the backup is then copied to a private folder of this computer, and undone from there.',
  'cli.undo.undone': 'Everything is back as it was, proven by two routes.',
  'cli.undo.failed': 'Not everything could be restored. Nothing is lost: the backup is whole, and undo can be run again.',
  'cli.verify.as-left': 'as the repair left it',
  'cli.verify.clean': 'Everything is as the repair left it.',
  'cli.verify.not-clean': 'Something is not as the repair left it.',
  'cli.verify.service-listed': 'Windows still lists the service. That is expected until the restart.',
  'cli.verify.service-gone': 'Windows no longer lists the service.',
  'cli.verify.service-unknown': 'Whether Windows still lists the service could not be read.',
  'cli.runs.none': 'No earlier runs on {server}.',
  'cli.runs.undoable': 'can be undone',
  'cli.inspect.head': { one: '{file}: {format}, {encoding}, {n} key', other: '{file}: {format}, {encoding}, {n} keys' },
  'cli.inspect.no-mark':
    'This is UTF-16 without a byte order mark. It is taken for that because of its first character; other programs may not.',
  'cli.inspect.rewritten': 'Written again: {file}',
  'cli.inspect.rewritten-utf-16': 'Written again as UTF-16, since Windows does not import UTF-8: {file}',
} as const;
