import { EXCHANGE_KEY, KMS_SERVICE, KMSERVER_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../domain/articles';
import { file, folder, key } from '../build';
import { defineScenario } from '../scenario';
import { EXCHSRVR, installedService, keyDatabase, KM_PROGRAM, nt4 } from '../server-parts';

const in32 = { view: '32' } as const;

/** A 64-bit Windows that inherited the keys: 32-bit programs see them, and a registry editor below WOW6432Node. */
export const wow6432 = defineScenario({
  id: 'wow6432',
  server: nt4({
    windows: { major: 6, minor: 1, build: 7601, label: 'Windows Server 2008 R2 Service Pack 1' },
    bits: 64,
    environment: {
      SYSTEMROOT: 'C:\\Windows',
      WINDIR: 'C:\\Windows',
      SYSTEMDRIVE: 'C:',
      PROGRAMFILES: 'C:\\Program Files',
      COMPUTERNAME: 'SERVER01',
    },
  }),
  contents: [
    file('C:\\Windows\\System32\\cmd.exe', { size: 345_088, version: '6.1.7601.17514' }),
    folder(`${EXCHSRVR}\\bin`),
    key(EXCHANGE_KEY, {}, in32),
    key(SETUP_KEY, { Services: EXCHSRVR, AdminDest: `${EXCHSRVR}\\BIN`, [SETUP_COMPONENT]: EXCHSRVR }, in32),
    key(KMSERVER_KEY, { MasterPasswordPath: 'A:\\', BackupPasswordPath: 'A:\\' }, in32),
    installedService(KMS_SERVICE, {
      displayName: 'Microsoft Exchange Key Management Server',
      imagePath: KM_PROGRAM,
      start: 3,
      account: 'LocalSystem',
    }),
    keyDatabase(),
  ],
});
