/** English sentences about the Windows on a disk. Keys start with `disk.`. */
export const disk = {
  'disk.where.title': 'A disk or folder of another Windows',
  'disk.where.needs': 'Repairs a server that is not running, in the files of its registry. Needs its disk on this computer.',
  'disk.where.browser':
    'Not offered in a browser: a web page must not be able to name files on this computer. The program’s own window offers it.',
  'disk.where.steps':
    'Shut that Windows down and connect its disk, or mount the disk of the virtual machine. Then choose the disk, its Windows folder, or the folder with the files SYSTEM and SOFTWARE.',
  'disk.where.folder': 'Choose a folder',
  'disk.where.hives': 'Choose the two files',
  'disk.where.typed': 'Or type the folder',
  'disk.where.example': 'For example E:\\ or E:\\winnt\\system32\\config',
  'disk.where.open': 'Open',
  'disk.opening.title': 'Reading {folder}',
  'disk.service.offline': 'Not running (offline)',
  'disk.now.unopened': 'Nothing was changed. The server could not be opened.',
  'disk.sets.title': 'Control sets',
  'disk.sets.current': 'Current: Windows starts with it',
  'disk.sets.default': 'Default',
  'disk.sets.last-known-good': 'Last Known Good',
  'disk.sets.failed': 'Failed',
  'disk.sets.name': 'Control set',
  'disk.sets.role': 'Used as',
  'disk.sets.key': 'Service key',
  'disk.sets.unused': 'Not in use',
  'disk.sets.why':
    'The repair works on the current set. A start with another one, such as Last Known Good, would bring the key back.',
  'disk.sets.include': 'Remove the key from {sets} as well (recommended)',
  'disk.drives.title': 'Drives of this server',
  'disk.drives.letter': 'Drive',
  'disk.drives.folder': 'Folder on this computer',
  'disk.drives.missing': 'Not known: what lies on it could not be read',
  'disk.drives.choose': 'Choose the folder of drive {letter}',
  'disk.drives.why': 'The registry names files on a drive that is not here. Choose its folder, so that they are read.',
  'disk.rights':
    'The files of this disk cannot be written: it is connected read-only, or its files belong to somebody else. Looking needs no more; backing up and removing do. Connect it so that it can be written, then start over.',
  'disk.stop.text': 'The Windows on this disk is not running (offline), so there is no service to stop.',
  'disk.done.kept': 'The original {name} is kept beside the hive. SHA-256: {sha256}',
  'disk.done.put-back': '{name} is the original again, byte for byte. SHA-256: {sha256}',
  'disk.undo.files':
    'Nobody has changed the hives since the repair: their originals are put back whole, byte for byte. Then every item is read and compared.',
  'disk.undo.items':
    'The hives were changed since the repair, so the items are put back one by one from the proven backup, then read and compared. What else was changed stays.',
} as const;
