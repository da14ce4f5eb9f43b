/** English sentences: more practice servers. Keys start with `practice.`; four for each, see machines/practice/scenario.ts. */
export const scenarios = {
  'practice.value-not-key.title': 'The third key is not there',
  'practice.value-not-key.caller':
    'I deleted the keys by hand as the article says. The third one does not exist, and Service Pack 3 still stops with 0xc0020002.',
  'practice.value-not-key.look': 'Look for “Key Management Server” among the values of the Setup key, not among its subkeys.',
  'practice.value-not-key.expert':
    'Setup records most components as values. The third item is such a value; its neighbors belong to other components and stay.',

  'practice.q235418.title': 'Something follows the program path',
  'practice.q235418.caller':
    'Service Pack 3 cannot find the file specified. Key Management itself works; since last year it starts by itself.',
  'practice.q235418.look': 'Compare what ImagePath holds with the path of the program.',
  'practice.q235418.expert':
    'The password was written behind the path, so Update asks for a file of that long name. ImagePath is cut back to the path and nothing is deleted. From then on the password is needed at each start.',

  'practice.q182814.title': 'The upgrade to 5.5 stops',
  'practice.q182814.caller':
    'The upgrade from Exchange 5.0 to 5.5 stops right after I choose Upgrade: path not found, 0xC0020003.',
  'practice.q182814.look': 'Read the error number to its last digit, then see which of the three items is left.',
  'practice.q182814.expert':
    '0xC0020003 speaks of a path, not of a file. An earlier attempt left the service key behind; Q182814 removes this one key and asks for a restart.',

  'practice.web-connector.title': 'The same number, another cause',
  'practice.web-connector.caller':
    'The service pack stops with 0xc0020002. We took Outlook Web Access and the web server off this machine in spring.',
  'practice.web-connector.look': 'See which component Setup still lists although it is gone.',
  'practice.web-connector.expert':
    'Key Management was never here. Setup still lists Web Connector, so Q274197 is the article; this program changes nothing.',

  'practice.missing-files.title': 'Someone freed up space on the disk',
  'practice.missing-files.caller':
    'The service pack says 0xc0020002. The disk was full last month, and somebody deleted what did not look necessary.',
  'practice.missing-files.look': 'Open “Which file is missing” and count the paths that do not exist.',
  'practice.missing-files.expert':
    'Files of other components are gone, so no registry item explains the error. Q246086 lets Setup’s Reinstall put them back; the databases stay.',

  'practice.exchange-2000.title': 'Not an Exchange 5.5',
  'practice.exchange-2000.caller':
    'The keys of the article are all there and the program is gone. Remove them on this server, too.',
  'practice.exchange-2000.look': 'See which version the programs of this server have.',
  'practice.exchange-2000.expert':
    'Exchange 2000 uses the same service name, and the articles were not written for it. The repair is refused, and no answer changes that.',

  'practice.healthy-running.title': 'The right number on the wrong server',
  'practice.healthy-running.caller':
    'The service pack stopped with 0xc0020002. The article says that it is Key Management, so remove it.',
  'practice.healthy-running.look': 'Weigh the error number against the program, the keys and the running service.',
  'practice.healthy-running.expert':
    'Ten or more causes share this number. Key Management is complete and running, so it is not the cause; the setup log went further than in Q290226.',

  'practice.orphaned-4.0.title': 'A leftover without an Exchange',
  'practice.orphaned-4.0.caller':
    'Exchange 4.0 was taken off this server years ago. Now 5.5 is to be installed. Is anything left that would hurt?',
  'practice.orphaned-4.0.look':
    'Find what speaks for Q196171 and the one thing that speaks against it. See what lies in Security\\Mgrent.',
  'practice.orphaned-4.0.expert':
    'The service key points to SECURITY\\BIN, but Exchange 5.5 is not installed yet, so Q196171 is possible and not certain. The old key database is still there; it is copied before anyone cleans up.',

  'practice.log-many-sessions.title': 'A long setup log',
  'practice.log-many-sessions.caller':
    'The log is full of errors: 0xc0020422, 0xc0020003, and more. Service Pack 3 stops with 0xc0020002.',
  'practice.log-many-sessions.look': 'Find where the last session begins. Nothing before it counts.',
  'practice.log-many-sessions.expert':
    'Setup appends to its log. The old errors belong to runs that ended well later; the last session has one line, as Q290226 describes.',

  'practice.unreadable-key.title': 'A key that cannot be read',
  'practice.unreadable-key.caller': 'I looked for the KMServer key and could not open it. Is it there or not?',
  'practice.unreadable-key.look': 'See what the program says of a key it may not read, and what it offers then.',
  'practice.unreadable-key.expert':
    '“Access denied” is not “not there”. What cannot be read can be neither backed up nor proven gone, so nothing is removed until somebody with Full Control lets it be read.',

  'practice.dependents.title': 'Another service needs it',
  'practice.dependents.caller': 'Stopping Key Management is refused: other services depend on it.',
  'practice.dependents.look': 'Read which service depends on it, and decide whether it may stop as well.',
  'practice.dependents.expert':
    'No Exchange service depends on Key Management; a third-party monitoring program does. It is stopped first, by name and after a question.',

  'practice.stop-hangs.title': 'The service does not stop',
  'practice.stop-hangs.caller': 'I stopped the service half an hour ago and it still says ‘Stopping’.',
  'practice.stop-hangs.look': 'Watch the checkpoint. Stop waiting, and see what was changed.',
  'practice.stop-hangs.expert':
    'The checkpoint never moves. Waiting longer does not help and a time-out is not a stop, so nothing is removed. After a restart the service is stopped and the repair goes on.',

  'practice.wow6432.title': 'Keys only 32-bit programs see',
  'practice.wow6432.caller':
    'Our inventory finds Key Management on this 64-bit server, but the keys of the article are not in the registry.',
  'practice.wow6432.look': 'See in which view of the registry the items are.',
  'practice.wow6432.expert':
    'On 64-bit Windows, 32-bit programs have their own part of SOFTWARE (WOW6432Node). Both views are read; the items are backed up, removed and put back where they are.',

  'practice.restart-pending.title': 'A restart is pending',
  'practice.restart-pending.caller': 'Service Pack 3 stopped half-way with 0xc0020002. Nobody has restarted the server since.',
  'practice.restart-pending.look': 'See why the repair does not start yet, and what opens the way.',
  'practice.restart-pending.expert':
    'Setup left Exchange files to be replaced at the next start. Until then the server is between two states, so the restart comes first and the server is looked at again.',
} as const;
