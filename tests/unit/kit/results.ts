import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXCHANGE_KEY, SERVICE_KEY, SETUP_COMPONENT } from '../../../electron/domain/articles';
import { type RegFileFormat, writeRegFile } from '../../../electron/domain/reg-file';
import { type KeyTree, RegistryType, type RegistryValue, textData } from '../../../electron/domain/registry';

/** Makes a RESULT folder as the scripts leave it, but without them: the form of each line is repeated here. */

export const sz = (name: string, text: string): RegistryValue => ({ name, type: RegistryType.REG_SZ, data: textData(text) });
const dword = (name: string, low: number): RegistryValue => ({
  name,
  type: RegistryType.REG_DWORD,
  data: Uint8Array.from([low, 0, 0, 0]),
});
export const key = (name: string, values: readonly RegistryValue[] = [], subkeys: readonly KeyTree[] = []): KeyTree => ({
  name,
  values,
  subkeys,
});

export const IMAGE = 'C:\\exchsrvr\\bin\\Kmserver.exe';

export const service = (image = IMAGE): KeyTree =>
  key(
    'MSExchangeKMS',
    [dword('Type', 16), dword('Start', 3), sz('ImagePath', image), sz('DisplayName', 'Microsoft Exchange Key Management Server')],
    [key('Security')],
  );

const SETUP_VALUES = [sz('Services', 'C:\\exchsrvr')];

export const exchange = (whole = true, more: readonly RegistryValue[] = []): KeyTree =>
  key(
    'Exchange',
    [],
    [
      ...(whole ? [key('KMServer', [sz('MasterPasswordPath', 'A:\\'), sz('Grüße', 'Ü'), ...more], [key('Sub')])] : []),
      key(
        'Setup',
        [...SETUP_VALUES, ...(whole ? [sz(SETUP_COMPONENT, 'C:\\exchsrvr')] : [])],
        whole ? [key(SETUP_COMPONENT, [dword('x', 1)])] : [],
      ),
    ],
  );

export interface Made {
  readonly exchange?: KeyTree | null;
  readonly service?: KeyTree | null;
  readonly started?: readonly string[];
  readonly format?: RegFileFormat;
  readonly server?: string;
  readonly kit?: string;
  readonly ver?: string;
  /** Keys below Services, as SVCKEYS.TXT lists them. */
  readonly services?: readonly string[];
  readonly doubt?: string;
  /** The server's name in the registry, if the environment spells it differently. */
  readonly active?: string;
  /** Numbers of the ANSI and the OEM code page. */
  readonly codePages?: readonly [ansi: string, oem: string];
  /** A program in Bin, as the OEM code page (850) spells it. */
  readonly program?: string;
  /** What the scripts write about further drives; null for an earlier kit, which did not look at all drives. */
  readonly drives?: readonly string[] | null;
  /** Lines of CHANGES.TXT as this look found it. */
  readonly changes?: readonly string[];
  /** False: no room on the disk for a copy of MAD.EXE. */
  readonly roomForCopies?: boolean;
  /** The server has Exchange's Event Service. */
  readonly events?: boolean;
  /** Somebody has confirmed that Regedt32 shows none of the keys that no export shows. */
  readonly seenInRegedt32?: boolean;
}

type Content = Map<string, Uint8Array>;
const text = (lines: readonly string[]): Uint8Array =>
  new Uint8Array(Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1'));
const full = (below: string): string => `HKEY_LOCAL_MACHINE\\${below}`;
const above = (below: string): string => full(below.slice(0, below.lastIndexOf('\\')));
const leaf = (below: string): string => below.slice(below.lastIndexOf('\\') + 1);

export function newResults(): string {
  return mkdtempSync(path.join(tmpdir(), 'kit-results-'));
}

export function owner(folder: string, server = 'SERVER01', kit = 'K00000001', article = 'Q290226'): void {
  mkdirSync(path.join(folder, 'RESULT'), { recursive: true });
  writeFileSync(path.join(folder, 'RESULT', 'OWNER.TXT'), text([`"KIT=${kit}"`, `"SERVER=${server}"`, `"ARTICLE=${article}"`]));
  writeFileSync(path.join(folder, 'KIT.TXT'), text([`KIT=${kit}`, `ARTICLE=${article}`]));
}

export function log(folder: string, ...lines: readonly string[]): void {
  writeFileSync(path.join(folder, 'RESULT', 'LOG.TXT'), text(lines));
}

/** Writes what was begun, as the scripts record each change before they make it. */
export function changed(folder: string, changes: readonly string[]): void {
  writeFileSync(path.join(folder, 'RESULT', 'CHANGES.TXT'), text(changes));
}

export const FIXES = ['FIX=KMSSVC', 'FIX=KMSERVER', 'FIX=SETUPKEY', 'FIX=SETUPVAL'] as const;
export const UNDOES = ['UNDO=KMSSVC', 'UNDO=KMSERVER', 'UNDO=SETUPKEY', 'UNDO=SETUPVAL'] as const;

/** What was begun if each step was run once. */
const CHANGES_AT: Readonly<Record<string, readonly string[]>> = { AFTER: FIXES, UNDONE: [...FIXES, ...UNDOES] };

export function step(folder: string, phase: string, made: Made = {}): string {
  const {
    exchange: tree = exchange(),
    service: kms = service(),
    started = ['Event Log'],
    format = 'regedit4',
    server = 'SERVER01',
    kit = 'K00000001',
    roomForCopies = true,
  } = made;
  const files: Content = new Map();
  const reg = (file: string, below: string, content: KeyTree): void => {
    files.set(`${file}.REG`, writeRegFile([{ parent: above(below), tree: { ...content, name: leaf(below) } }], format).bytes);
  };
  files.set(
    'WHO.TXT',
    text([
      `"KIT=${kit}"`,
      `"PHASE=${phase}"`,
      `"SERVER=${server}"`,
      '"ROOT=C:\\WINNT"',
      '"DRIVE=C:"',
      '"PROGRAMS="',
      '"ARCH=x86"',
      `"REGEDT32=${made.seenInRegedt32 ? 'YES' : 'NO'}"`,
      '"UNKNOWN=NO"',
      '#VER',
      '',
      made.ver ?? 'Windows NT Version 4.0  ',
      '#WHEN',
      'Mo 20.08.2001',
    ]),
  );
  const { changes = CHANGES_AT[phase] } = made;
  if (changes) files.set('CHANGES.TXT', text(changes));
  files.set('NETSTART.TXT', text(['Folgende Windows NT-Dienste sind gestartet:', '', ...started.map((name) => `   ${name}`)]));
  files.set(
    'SVCKEYS.TXT',
    text([
      '',
      '---------- X',
      `[${full('SYSTEM\\CurrentControlSet\\Services')}]`,
      ...(
        made.services ?? [
          'EventLog',
          'EventLog\\Security',
          ...(made.events ? ['MSExchangeES'] : []),
          ...(kms ? ['MSExchangeKMS'] : []),
          'RpcSs',
        ]
      ).map((name) => `[${full(`SYSTEM\\CurrentControlSet\\Services\\${name}`)}]`),
    ]),
  );
  reg(
    'CNAME',
    'SYSTEM\\CurrentControlSet\\Control\\ComputerName',
    key('ComputerName', [], [key('ActiveComputerName', [sz('ComputerName', made.active ?? server)])]),
  );
  reg(
    'CODEPAGE',
    'SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage',
    key('CodePage', [sz('ACP', made.codePages?.[0] ?? '1252'), sz('OEMCP', made.codePages?.[1] ?? '850')]),
  );
  reg(
    'WINCTL',
    'SYSTEM\\CurrentControlSet\\Control\\Windows',
    key('Windows', [{ name: 'CSDVersion', type: 4, data: Uint8Array.from([0, 6, 0, 0]) }]),
  );
  reg('SESSMAN', 'SYSTEM\\CurrentControlSet\\Control\\Session Manager', key('Session Manager'));
  if (kms) reg('KMSSVC', SERVICE_KEY, kms);
  if (made.events) reg('S_ES', 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeES', key('MSExchangeES', [dword('Start', 2)]));
  if (tree) {
    reg('EXCHANGE', EXCHANGE_KEY, tree);
    const [km, setup] = ['KMServer', 'Setup'].map((name) => tree.subkeys.find((subkey) => subkey.name === name));
    const component = setup?.subkeys.find(({ name }) => name === SETUP_COMPONENT);
    const value = setup?.values.find(({ name }) => name === SETUP_COMPONENT);
    if (km) reg('KMSERVER', `${EXCHANGE_KEY}\\KMServer`, km);
    if (setup) reg('SETUP', `${EXCHANGE_KEY}\\Setup`, setup);
    if (component) reg('SETUPKEY', `${EXCHANGE_KEY}\\Setup\\${SETUP_COMPONENT}`, component);
    if (value)
      files.set('SETUPVAL.REG', writeRegFile([{ path: full(`${EXCHANGE_KEY}\\Setup`), values: [value] }], 'regedit4').bytes);
  }
  if (phase !== 'BACKUP') {
    files.set(
      'FILES.TXT',
      text([
        ...(made.drives === null ? [] : ['#DRIVES', '#DRIVE C:']),
        '#LIST C:\\',
        'exchsrvr',
        'WINNT',
        '#FILES',
        'Exchange Server Setup.log',
        '#END',
        '#COPY SETUP1.LOG "C:\\Exchange Server Setup.log"',
        '#LOGS C:\\',
        'Exchange Server Setup.log',
        '#END',
        '#THERE C:\\WINNT\\system32\\cmd.exe',
        '#LIST "C:\\\\exchsrvr"',
        'BIN',
        'kmsdata',
        '#FILES',
        '#END',
        '#LIST "C:\\\\exchsrvr"\\BIN',
        '#FILES',
        'MAD.EXE',
        ...(made.program ? [made.program] : []),
        '#END',
        ...(roomForCopies ? ['#COPY MAD.EXE "C:\\\\exchsrvr"\\BIN\\MAD.EXE'] : []),
        ...(made.program ? [`#COPY KMSERVER.EXE "C:\\\\exchsrvr"\\BIN\\${made.program}`] : []),
        '#TREE "C:\\\\exchsrvr"\\KMSDATA',
        '#FILES',
        'C:\\exchsrvr\\kmsdata\\Kmsmdb.edb',
        '#END',
        ...(made.drives ?? []),
      ]),
    );
    files.set(
      'SIZED.TXT',
      text([' Verzeichnis von C:\\exchsrvr\\kmsdata', '', '14.05.01  16:20              1.056.768 Kmsmdb.edb']),
    );
    files.set('SETUP1.LOG', text(['++++ Microsoft Exchange Setup initialized ++++']));
    if (made.program) files.set('KMSERVER.EXE', Uint8Array.from([0xbd, 4, 0xef, 0xfe, 0, 0, 1, 0, 5, 0, 5, 0, 0, 0, 0x90, 9]));
    if (roomForCopies)
      files.set(
        'MAD.EXE',
        Uint8Array.from([0x4d, 0x5a, 0xbd, 4, 0xbd, 4, 0xef, 0xfe, 0, 0, 1, 0, 5, 0, 5, 0, 0, 0, 0x90, 9, 0, 0]),
      );
  }
  const exported = ['KMSSVC', 'KMSERVER', 'SETUPKEY', 'SETUPVAL', 'SETUP', 'EXCHANGE'].flatMap((name) => {
    const bytes = files.get(`${name}.REG`);
    if (!bytes) return [];
    const decoded = bytes[0] === 0xff ? Buffer.from(bytes).toString('utf16le') : Buffer.from(bytes).toString('latin1');
    return [{ name, lines: decoded.split('\n') }];
  });
  const counted = ['0', '1', '8', 'a', 'e'].flatMap((each) =>
    exported.flatMap(({ name, lines }) => [
      '',
      `---------- ${phase}\\${name}.REG: ${lines.filter((line) => line.includes(each)).length}`,
    ]),
  );
  files.set('CHECK.TXT', text(counted));
  files.set(
    'SIZES.TXT',
    text([
      ' Datentr\u0084ger in Laufwerk C: ist X',
      '',
      ...[...files].map(
        ([name, bytes]) => `20.08.01  18:04             ${bytes.length.toLocaleString('de-DE').padStart(9)} ${name}`,
      ),
      '20.08.01  18:04                     0 SIZES.TXT',
      '              16 Datei(en)         12.345 Bytes',
    ]),
  );
  files.set(
    'DONE.TXT',
    text([`"KIT=${kit}"`, `"PHASE=${phase}"`, `"SERVER=${server}"`, `"DOUBT=${made.doubt ?? 'NONE'}"`, '"HAS=1111"', '"END"']),
  );
  const at = path.join(folder, 'RESULT', phase);
  mkdirSync(at, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(at, name), bytes);
  return at;
}

export const LOOKED = ['Looking at this server. Nothing is changed.', 'DONE. The look is complete.'] as const;
export const BACKED_UP = ['Backing up. Nothing is changed.', 'DONE. The backup is complete.'] as const;
export const REPAIRED = ['Repair as Q290226 describes.', 'Removing HKEY_LOCAL_MACHINE', 'DONE. Everything is removed.'] as const;
export const UNDONE = [
  'Putting back what the backup holds.',
  'Restoring HKEY_LOCAL_MACHINE',
  'DONE. Everything is back.',
] as const;
