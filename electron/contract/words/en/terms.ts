/** English sentences: the terms a reader may not know. Keys start with `terms.`; each has a name, and what it means in `.text`. */
export const terms = {
  'terms.key-management': 'Key Management',
  'terms.key-management.text':
    'The component of Exchange that gives users the keys for encrypted and signed mail, and recovers lost ones (KM Server). It runs on one server of a site, as the service MSExchangeKMS. Mail that is not encrypted works without it.',
  'terms.password': 'Key Management password',
  'terms.password.text':
    'A long random string of capital letters that Setup made when Key Management was installed. It was shown once to be written down, or saved to a floppy disk: that disk holds a file Kmserver.pwd (Kmspwd.ini in 4.0 and 5.0). It is neither a Windows password nor that of a mailbox. Ask whoever installed Exchange, and look where its CDs and emergency disks are kept.',
  'terms.kmsdata': 'Key database (Kmsdata)',
  'terms.kmsdata.text':
    'The folder Kmsdata below Exchsrvr, with the database Kmsmdb.edb and its logs; in 4.0 and 5.0 the folder Security\\Mgrent. It holds the encryption keys of every user who ever got one, and nothing can make them again. An online backup of Exchange leaves it out. This program copies it and never deletes it.',
  'terms.encrypted-mail': 'Old encrypted mail',
  'terms.encrypted-mail.text':
    'The repair changes no mail and no user’s key. Where a user’s key is lost, only Key Management can recover it: from the key database, and with its password. Without both, old encrypted mail may stay unreadable for good.',
  'terms.service-key': 'Service key MSExchangeKMS',
  'terms.service-key.text':
    'It tells Windows that there is a service MSExchangeKMS, which program it runs, and when and under which account. If it is left behind, a service pack takes Key Management for installed and looks for its program.',
  'terms.image-path': 'ImagePath',
  'terms.image-path.text':
    'The value of the service key that names the service’s program, for example C:\\Exchsrvr\\Bin\\Kmserver.exe. Only that path belongs there. What follows it can be the Key Management password in plain text, and keeps Setup from finding the file.',
  'terms.kmserver-key': 'KMServer key',
  'terms.kmserver-key.text':
    'Settings of Key Management in the registry, among them where it looks for its password (MasterPasswordPath, BackupPasswordPath).',
  'terms.setup-component': 'Setup’s entry',
  'terms.setup-component.text':
    'The entry “Key Management Server” in the list that Exchange Setup keeps of installed components, as a value or as a key. Setup and service packs update what is on that list. The other entries stay.',
  'terms.setup-log': 'Setup log',
  'terms.setup-log.text':
    'Exchange Server Setup.log, in the root folder of the drive on which Exchange is installed. Setup adds to it at every run, so only the last session counts.',
  'terms.error-number': 'Error number',
  'terms.error-number.text':
    'Setup reports an error of Windows as 0xC002 and four more digits: 0xC0020002 is Windows error 2, a file that was not found.',
  'terms.service-pack': 'Service pack',
  'terms.service-pack.text':
    'An update of Exchange that brings newer files for every component it takes for installed. That is why the leftovers of a removed component can stop it.',
  'terms.article': 'Article, such as Q290226',
  'terms.article.text':
    'A numbered text of Microsoft’s Knowledge Base about one fault and what to do. This program carries out four of them and explains the others.',
  'terms.proven': 'Proven',
  'terms.proven.text':
    'Read again in two independent ways that agree. Nothing is removed before its backup is proven, and only what is proven gone is called removed.',
  'terms.control-set': 'Control set',
  'terms.control-set.text':
    'Windows keeps its services in numbered sets (ControlSet001, ControlSet002) and starts with one of them. “Last Known Good” starts with another, which can still hold a key that was removed.',
} as const;
