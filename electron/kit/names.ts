import { EXCHANGE_KEY, KMSERVER_KEY, SERVICE_KEY, SERVICES_KEY, SETUP_COMPONENT, SETUP_KEY } from '../domain/articles';
import { HKLM } from '../domain/registry';

/** The names that the kit's scripts write and the reader looks for. All are 8.3. */

export const RESULT_FOLDER = 'RESULT';
/** Below %TEMP%, where nothing can be written beside the kit. */
export const TEMP_FOLDER = 'EXKMSKIT';

/** The folders KITLOOK.CMD looks into; it does nothing for any other argument. */
export const LOOK_FOLDERS = ['LOOK', 'BACKUP', 'NOW', 'AFTER', 'UNDONE'] as const;

/** One folder of results for each; NOW is a script's own look just before it changes something. */
export const KIT_PHASES = ['LOOK', 'BACKUP', 'AFTER', 'UNDONE'] as const;
export type KitPhase = (typeof KIT_PHASES)[number];

/** What the scripts name an item by, and the file its export is in. */
export type KitItem = 'KMSSVC' | 'KMSERVER' | 'SETUPKEY' | 'SETUPVAL';

export const KIT_ITEMS: readonly KitItem[] = ['KMSSVC', 'KMSERVER', 'SETUPKEY', 'SETUPVAL'];

/** Export file (without .REG) → the key it holds, below HKEY_LOCAL_MACHINE. SETUPVAL holds one value of its key. */
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
 * Services that every Windows NT has, one before and one after MSExchangeKMS in the alphabet: a list of services that was
 * cut off by a full disk lacks the second, and is none.
 */
export const LANDMARKS = ['EventLog', 'RpcSs'] as const;

/**
 * Only administrators may read these subkeys of services, and regedit leaves out of an export what it may not read:
 * without one of them, what is missing in an export proves nothing.
 */
export const ADMIN_KEY = '\\Security]';

/**
 * Every file that a look can leave in its folder. A look takes these away by name before it begins, and nothing else: a
 * wildcard in the wrong folder would take somebody else's files.
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

/** All services, with the password that ImagePath may hold; in %TEMP%, and only while a look needs it. */
export const ALL_SERVICES_FILE = 'EXKMSALL.REG';

/** What KITLOOK.CMD answers in DOUBT: nothing, or the first thing that stands in the way of trusting the look. */
export const NO_DOUBT = 'NONE';
export const DISK_DOUBT = 'DISK';

/** Exports of which the scripts count lines (see `COUNTED`), so that an edited file is recognised. */
export const COUNTED_FILES = ['KMSSVC', 'KMSERVER', 'SETUPKEY', 'SETUPVAL', 'SETUP', 'EXCHANGE'] as const;

/** The scripts count the lines that hold each of these; all a batch file of 1996 can do in the way of a checksum. */
export const COUNTED = ['0', '1', '8', 'a', 'e'] as const;

export const fullKey = (path: string): string => `${HKLM}\\${path}`;

export const SERVICES_ROOT = fullKey(SERVICES_KEY);
