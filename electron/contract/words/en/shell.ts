/** English sentences: what the shell itself says, in native dialogs and in the terminal. Keys start with `shell.`. */
export const shell = {
  'shell.close.question': 'A removal is running. Closing the window does not stop it.',
  'shell.close.keepOpen': 'Keep open',
  'shell.close.stopAfterItem': 'Stop after this item',
  'shell.switch.title': 'Exchange KMS Repair did not start',
  'shell.switch.text': 'The option {name} is not allowed. Start the program without it.',
  'shell.crash.title': 'The window stopped working',
  'shell.crash.text':
    'It failed {n} times within a minute. No repair was interrupted by it: the repair does not run in the window.',
  'shell.crash.reload': 'Show it again',
  'shell.crash.close': 'Close',
  'shell.child.title': 'A part of the program keeps failing',
  'shell.child.text':
    'The part “{type}” ended {n} times within a minute ({reason}). No repair was interrupted by it: the repair does not run there. If the window stays empty, close it and start the program again.',
  'shell.elevated.changed':
    'The program that was started with administrator rights is not the one that asked for them: {name} is another file now. Nothing was changed. Get the program again and check its SHA-256.',
  'shell.start.title': 'Exchange KMS Repair could not start',
  'shell.folder.report': 'Choose where the report goes',
  'shell.folder.backup': 'Choose the folder for the backup',
  'shell.folder.kit': 'Choose where the server kit goes, such as a USB stick',
  'shell.folder.kit-results': 'Choose the RESULT folder that the server kit made',
  'shell.folder.disk': 'Choose the disk or folder of the other Windows',
  'shell.folder.drive': 'Choose the folder that is this drive',
  'shell.folder.hives': 'Choose the two hives SYSTEM and SOFTWARE',
  'shell.folder.choose': 'Choose',
  'shell.preview.no-electron': 'Electron was not found. Open the practice server in a browser: {url}',
  'shell.preview.no-display': 'There is no display for a window. Open the practice server in a browser: {url}',
  'shell.preview.root': 'Electron does not run as root. Open the practice server in a browser: {url}',
  'shell.preview.asked': 'Open the practice server in a browser: {url}',
  'shell.preview.used': 'This address was used already. Start the program again for a new one.',
  'shell.preview.refused': 'This address is not open to you. Use the one the program printed.',
} as const;
