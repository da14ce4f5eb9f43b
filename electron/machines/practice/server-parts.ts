import { EXCHANGE_KEY, KMS_SERVICE, KMSERVER_KEY, SERVICES_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../domain/articles';
import type { SystemFacts } from '../../domain/system';
import { bytes, type Contents, expand, file, folder, key, service, type ServiceOptions } from './build';

/** Ready-made parts that make up most scenarios. */

export type ServerFacts = Omit<SystemFacts, 'id'>;

/** The server of nearly every scenario; pass only what differs. */
export function nt4(different: Partial<ServerFacts> = {}): ServerFacts {
  return {
    name: 'SERVER01',
    windows: { major: 4, minor: 0, build: 1381, label: 'Windows NT 4.0 Service Pack 6a' },
    bits: 32,
    elevated: true,
    environment: {
      SYSTEMROOT: 'C:\\WINNT',
      WINDIR: 'C:\\WINNT',
      SYSTEMDRIVE: 'C:',
      PROGRAMFILES: 'C:\\Program Files',
      COMPUTERNAME: 'SERVER01',
    },
    ...different,
  };
}

export interface InstalledService extends ServiceOptions {
  readonly imagePath: string;
  readonly displayName: string;
  /** 2 automatic, 3 manual, 4 disabled. */
  readonly start: 2 | 3 | 4;
  readonly dependsOn?: readonly string[];
  readonly account?: string;
}

/** A service as its installation leaves it: known to the SCM, with its key. */
export function installedService(
  name: string,
  { imagePath, start, account = 'EXAMPLE\\exservice', ...known }: InstalledService,
): Contents {
  return [
    key(`${SERVICES_KEY}\\${name}`, {
      Type: 0x10,
      Start: start,
      ErrorControl: 1,
      ImagePath: expand(imagePath),
      DisplayName: known.displayName,
      DependOnService: known.dependsOn ?? [],
      DependOnGroup: [],
      ObjectName: account,
    }),
    key(`${SERVICES_KEY}\\${name}\\Security`, { Security: SECURITY }),
    service(name, known),
  ];
}

/** A security descriptor as services have it: full access for SYSTEM and Administrators. */
const SECURITY = bytes(`
  01 00 14 80 48 00 00 00 54 00 00 00 14 00 00 00 30 00 00 00 02 00 1c 00 01 00 00 00 02 80 14 00 ff 01 0f 00
  01 01 00 00 00 00 00 01 00 00 00 00 02 00 18 00 01 00 00 00 00 00 14 00 ff 01 0f 00 01 01 00 00 00 00 00 05
  12 00 00 00 01 01 00 00 00 00 00 05 12 00 00 00 01 01 00 00 00 00 00 05 12 00 00 00`);

/** Where Exchange is installed by default (Q149205). */
export const EXCHSRVR = 'C:\\exchsrvr';

/** Where KM Server 4.0 and 5.0 are installed: beside Exchange, not in it (Q153394, Q155216). */
export const SECURITY_FOLDER = 'C:\\SECURITY';

/** The log that Setup itself writes and an administrator reads (Q158545). */
export const SETUP_LOG = 'C:\\Exchange Server Setup.log';
export const LOG_INITIALIZED = '++++ Microsoft Exchange Setup initialized ++++';

/**
 * Windows NT 4.0 with Exchange 5.5 of that build (1960 RTM, 2232 SP1, 2448 SP2, 2650 SP3, 2653 SP4: Q158530), without
 * Key Management.
 */
export function exchange55({ build }: { readonly build: number }): Contents {
  const version = `5.5.${build}.0`;
  const bin = `${EXCHSRVR}\\bin`;
  return [
    key('SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', {
      CurrentVersion: '4.0',
      CurrentBuildNumber: '1381',
      CSDVersion: 'Service Pack 6',
      SystemRoot: 'C:\\WINNT',
    }),
    key('SYSTEM\\CurrentControlSet\\Control\\Session Manager', { RegisteredProcessors: 1 }),
    file('C:\\WINNT\\system32\\cmd.exe', { size: 208_144, version: '4.0.1381.336' }),
    key(EXCHANGE_KEY),
    key(SETUP_KEY, {
      AdminDest: `${EXCHSRVR}\\BIN`,
      Services: EXCHSRVR,
      MSMailConnector: EXCHSRVR,
      Internet: EXCHSRVR,
      X400: EXCHSRVR,
    }),
    exchangeService('MSExchangeSA', 'Microsoft Exchange System Attendant', 'mad.exe', [], version),
    exchangeService('MSExchangeDS', 'Microsoft Exchange Directory', 'dsamain.exe', ['MSExchangeSA'], version),
    exchangeService('MSExchangeIS', 'Microsoft Exchange Information Store', 'store.exe', ['MSExchangeDS'], version),
    exchangeService('MSExchangeMTA', 'Microsoft Exchange Message Transfer Agent', 'emsmta.exe', ['MSExchangeDS'], version),
    file(`${bin}\\admin.exe`, { size: 1_840_400, version }),
    folder(`${EXCHSRVR}\\kmsdata`),
    file(SETUP_LOG, { text: logText(installSession) }),
  ];
}

function exchangeService(
  name: string,
  displayName: string,
  program: string,
  dependsOn: readonly string[],
  version: string,
): Contents {
  const imagePath = `${EXCHSRVR}\\bin\\${program}`;
  return [
    installedService(name, { displayName, imagePath, start: 2, dependsOn, state: 'running' }),
    file(imagePath, { size: 1_290_000, version }),
  ];
}

export interface KeyManagement extends ServiceOptions {
  readonly build: number;
  /** The value of `ImagePath`; Q235418 is about what may follow the path. */
  readonly imagePath?: string;
  readonly start?: 3 | 4;
}

/** Where the setup of 5.5 puts the program (Q235418). */
export const KM_PROGRAM = 'C:\\Exchsrvr\\Bin\\Kmserver.exe';

/** Key Management as the setup of 5.5 installs it: the three items of Q290226, the program and the key database. */
export function keyManagement55({ build, imagePath = KM_PROGRAM, start = 3, ...known }: KeyManagement): Contents {
  return [
    installedService(KMS_SERVICE, {
      displayName: 'Microsoft Exchange Key Management Server',
      imagePath,
      start,
      dependsOn: ['MSExchangeDS'],
      ...known,
    }),
    key(KMSERVER_KEY, { MasterPasswordPath: 'A:\\', BackupPasswordPath: 'A:\\' }),
    key(`${KMSERVER_KEY}\\Parameters`, { Policy: bytes('01 00 00 00 02 00 00 00') }),
    key(SETUP_KEY, { [SETUP_COMPONENT]: EXCHSRVR }),
    file(KM_PROGRAM, { size: 245_008, version: `5.5.${build}.0` }),
    keyDatabase(),
  ];
}

/** The key database (Q201271). The product must never delete it. */
export function keyDatabase(): Contents {
  return [
    file(`${EXCHSRVR}\\kmsdata\\Kmsmdb.edb`, { size: 1_056_768, modified: '2001-05-14T16:20:00.000Z' }),
    file(`${EXCHSRVR}\\kmsdata\\edb.log`, { size: 5_242_880, modified: '2001-05-14T16:20:00.000Z' }),
    file(`${EXCHSRVR}\\kmsdata\\edb.chk`, { size: 8_192, modified: '2001-05-14T16:20:00.000Z' }),
  ];
}

/** Sessions in the order in which Setup appends them; only the last one counts. */
export function logText(...sessions: readonly (readonly string[])[]): string {
  return sessions.map((lines) => lines.map((line) => `${line}\r\n`).join('')).join('');
}

/** A session that succeeded. */
export const installSession: readonly string[] = [
  LOG_INITIALIZED,
  'Creating Object /o=Example/ou=HEADQUARTERS/cn=configuration/cn=servers/cn=SERVER01',
  'Copying files',
  'Creating services',
  'Setup ended without an error',
];

/** The one line of Q290226. */
export const silentSession: readonly string[] = [LOG_INITIALIZED];
