/** English sentences about the Windows on a disk. Keys start with `disk.`. */
export const disk = {
  'disk.where.title': 'A disk or folder of another Windows',
  'disk.where.needs': 'Repairs a server that is not running, in the files of its registry. Needs its disk on this computer.',
  'disk.where.browser':
    'Not offered in a browser: a web page must not be able to name files on this computer. The program’s own window offers it.',
  'disk.where.careful':
    'Do not mount the disk of a Windows NT 4.0 in Windows 2000 or later: mounting upgrades its NTFS volumes, and NT 4.0 before Service Pack 4 cannot read them any more (KB 184299). Safer: work on an image of the disk, or copy SYSTEM, SYSTEM.ALT, SOFTWARE and their .LOG files from system32\\config into a folder and choose that folder.',
  'disk.where.steps':
    'Shut that Windows down and connect its disk, or mount the disk of the virtual machine. Then choose the disk, its Windows folder, or the folder with the files SYSTEM and SOFTWARE.',
  'disk.where.folder': 'Choose a folder…',
  'disk.where.hives': 'Choose the two files…',
  'disk.where.drop': 'Or drop the folder, or the disk, here.',
  'disk.where.typed': 'Or type the folder',
  'disk.where.example': 'For example E:\\ or E:\\winnt\\system32\\config',
  'disk.where.open': 'Open',
  'disk.opening.title': 'Reading {folder}',
  'disk.service.offline': 'Not running (offline)',
  'disk.now.unopened': 'Nothing was changed. The server could not be opened.',
  'disk.sets.title': 'Control sets',
  'disk.sets.starts': '{windows} on {server} starts next with {set}. The diagnosis and the repair are about this set.',
  'disk.sets.current': 'Current: Windows started with it last',
  'disk.sets.default': 'Default: starts next time',
  'disk.sets.last-known-good': 'Last Known Good: the last one that started well',
  'disk.sets.failed': 'Failed: given up for Last Known Good',
  'disk.sets.name': 'Control set',
  'disk.sets.role': 'Used as',
  'disk.sets.key': 'Service key',
  'disk.sets.unused': 'Not in use',
  'disk.sets.why':
    'The repair works on the set that starts next. A start with another one, such as Last Known Good, would bring the key back.',
  'disk.sets.include': 'Remove the key from {sets} as well (recommended)',
  'disk.files.title': 'Files of the registry',
  'disk.files.name': 'File',
  'disk.files.where': 'On this computer',
  'disk.files.mirror':
    'SYSTEM.ALT is the second copy of SYSTEM. This Windows starts from it by itself if SYSTEM is damaged, so both are changed.',
  'disk.files.completed':
    'The last write of {name} was cut short. Its log {log} completes it: this program reads and changes the completed file.',
  'disk.drives.title': 'Drives of this server',
  'disk.drives.letter': 'Drive',
  'disk.drives.folder': 'Folder on this computer',
  'disk.drives.missing': 'Not known: what lies on it could not be read',
  'disk.drives.choose': 'Choose the folder of drive {letter}…',
  'disk.drives.why': 'The registry names files on a drive that is not here. Choose its folder, so that they are read.',
  'disk.rights':
    'The files of this disk cannot be written: it is connected read-only, or its files belong to somebody else. Looking needs no more; backing up and removing do. Connect it so that it can be written, then start over.',
  'disk.stop.text': 'The Windows on this disk is not running (offline), so there is no service to stop.',
  'disk.done.kept': 'The original {name} is kept beside the hive. SHA-256: {sha256}',
  'disk.done.left': '{name} is repaired. SHA-256: {sha256}',
  'disk.done.put-back': '{name} is the original again, byte for byte. SHA-256: {sha256}',
  'disk.undo.files':
    'Nobody has changed the hives since the repair: their originals are put back whole, byte for byte. Then every item is read and compared.',
  'disk.undo.items':
    'The hives were changed since the repair, so the items are put back one by one from the proven backup, then read and compared. What else was changed stays.',
} as const;
