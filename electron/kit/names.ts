import { EXCHANGE_KEY, KMSERVER_KEY, SERVICE_KEY, SERVICES_KEY, SETUP_COMPONENT, SETUP_KEY } from '../domain/articles';
import { HKLM } from '../domain/registry';

/** The names that the kit's scripts write and the reader looks for. All are 8.3. */

export const RESULT_FOLDER = 'RESULT';
/** Below %TEMP%, used if nothing can be written beside the kit. */
export const TEMP_FOLDER = 'EXKMSKIT';

/** The folders that KITLOOK.CMD writes its looks into; it does nothing for any other argument. */
export const LOOK_FOLDERS = ['LOOK', 'BACKUP', 'NOW', 'AFTER', 'UNDONE'] as const;

/** Each has one folder of results; NOW is a script's own look just before it changes something. */
export const KIT_PHASES = ['LOOK', 'BACKUP', 'AFTER', 'UNDONE'] as const;
export type KitPhase = (typeof KIT_PHASES)[number];

/** The scripts' name of an item, and of the file of its export. */
export type KitItem = 'KMSSVC' | 'KMSERVER' | 'SETUPKEY' | 'SETUPVAL';

export const KIT_ITEMS: readonly KitItem[] = ['KMSSVC', 'KMSERVER', 'SETUPKEY', 'SETUPVAL'];

/**
 * Export file (without .REG) → the key it contains, below HKEY_LOCAL_MACHINE. SETUPVAL contains one value of its key.
 */
export const EXPORTS = {
  KMSSVC: SERVICE_KEY,
  KMSERVER: KMSERVER_KEY,
  SETUPKEY: `${SETUP_KEY}\\${SETUP_COMPONENT}`,
  SETUPVAL: SETUP_KEY,
  EXCHANGE: EXCHANGE_KEY,
  SETUP: SETUP_KEY,
  CNAME: 'SYSTEM\\CurrentControlSet\\Control\\ComputerName',
  CODEPAGE: 'SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage',
  WINCTL: 'SYSTEM\\CurrentControlSet\\Control\\Windows',
  SESSMAN: 'SYSTEM\\CurrentControlSet\\Control\\Session Manager',
} as const satisfies Record<string, string>;

export type ExportName = keyof typeof EXPORTS;

/**
 * Services whose keys the look exports: those of Exchange 5.5 and its connectors, and the web server. Key → file.
 * The names of all services are in SVCKEYS.TXT.
 */
export const SERVICE_EXPORTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['SA', 'DS', 'IS', 'MTA', 'IMC', 'ES', 'WEB', 'MSMI', 'CCMC', 'PCMTA', 'DX', 'FB'].map((part) => [
      `MSExchange${part}`,
      `S_${part}`,
    ]),
  ),
  W3SVC: 'S_W3SVC',
};

/**
 * Services that every Windows NT has, one before and one after MSExchangeKMS in the alphabet. A list of services that a
 * full disk truncated lacks the second and is rejected.
 */
export const LANDMARKS = ['EventLog', 'RpcSs'] as const;

/**
 * Only administrators may read these subkeys of services, and regedit omits from an export what it may not read.
 * Without one of them, a gap in an export proves nothing.
 */
export const ADMIN_KEY = '\\Security]';

/**
 * Every file that a look can leave in its folder. A look deletes these by name before it begins, and nothing else: a
 * wildcard in the wrong folder would delete somebody else's files.
 */
export const LOOK_FILES: readonly string[] = [
  'WHO.TXT',
  'CHANGES.TXT',
  'NETSTART.TXT',
  'SVCKEYS.TXT',
  ...Object.keys(EXPORTS).map((name) => `${name}.REG`),
  'AGAIN.REG',
  'VALUE.TXT',
  ...Object.values(SERVICE_EXPORTS).map((name) => `${name}.REG`),
  'PATHS.TXT',
  'FILES.TXT',
  'SIZED.TXT',
  'SETUP1.LOG',
  'SETUP2.LOG',
  'MAD.EXE',
  'KMSERVER.EXE',
  'CHECK.TXT',
  'SIZES.TXT',
  'ROOM.TXT',
];

/** One line for each change that was begun, before it is made: `FIX=item` or `UNDO=item`. Every look keeps a copy. */
export const CHANGES_FILE = 'CHANGES.TXT';

/** All services, with the password that ImagePath may contain; in %TEMP%, and only while a look needs it. */
export const ALL_SERVICES_FILE = 'EXKMSALL.REG';

/** What KITLOOK.CMD returns in DOUBT: NONE, or the last reason it found not to trust the look. */
export const NO_DOUBT = 'NONE';
export const DISK_DOUBT = 'DISK';

/** Exports whose lines the scripts count (see `COUNTED`), so that an edited file is recognised. */
export const COUNTED_FILES = ['KMSSVC', 'KMSERVER', 'SETUPKEY', 'SETUPVAL', 'SETUP', 'EXCHANGE'] as const;

/** The scripts count the lines that contain each of these: the only checksum that a batch file of 1996 can make. */
export const COUNTED = ['0', '1', '8', 'a', 'e'] as const;

export const fullKey = (path: string): string => `${HKLM}\\${path}`;

export const SERVICES_ROOT = fullKey(SERVICES_KEY);
