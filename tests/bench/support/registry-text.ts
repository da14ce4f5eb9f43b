import type { RegFileFormat } from '../../../electron/domain/reg-file';
import { type KeyTree, RegistryType, type RegistryValue, textData } from '../../../electron/domain/registry';
import { type Random, randomFrom } from '../../support/random';

/** The parent key of everything generated, as `.reg` text names it. */
export const PARENT = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
export const TOP = 'Generated';

/** A registry tree and the exact text that Registry Editor would export, both made without the code under test. */
export interface RegistryText {
  readonly tree: KeyTree;
  /** CRLF, no BOM. Each character is a UTF-16 code unit; in REGEDIT4 it is a byte. */
  readonly text: string;
  readonly values: number;
}

/** How much to generate: the first service or product that reaches the amount is the last. */
export type Amount = { readonly characters: number } | { readonly values: number };

/**
 * Generates about that much of what a registry contains: services with numbers, paths, lists and descriptors, products
 * with settings, and an occasional large blob. The result depends only on the amount and the format. REGEDIT4 text has
 * only characters that Windows-1252 and Latin-1 share.
 */
export function registryText(amount: Amount, format: RegFileFormat = 'version-5'): RegistryText {
  const random = randomFrom(1);
  const make: Maker = { random, wide: format === 'version-5' ? WIDE : LATIN };
  const lines: string[] = [format === 'version-5' ? 'Windows Registry Editor Version 5.00' : 'REGEDIT4', ''];
  let [written, values] = [0, 0];
  const emit = (path: string, own: readonly RegistryValue[]): void => {
    const from = lines.length;
    lines.push(`[${path}]`, ...own.flatMap((value) => linesOf(value, format)), '');
    for (let i = from; i < lines.length; i++) written += lines[i]!.length + 2;
    values += own.length;
  };
  const top = `${PARENT}\\${TOP}`;
  emit(top, []);
  const subkeys: KeyTree[] = [];
  for (let number = 1; 'values' in amount ? values < amount.values : written < amount.characters; number++) {
    subkeys.push(number % 3 === 0 ? product(random, number, top, emit) : service(make, number, top, emit));
  }
  return { tree: { name: TOP, values: [], subkeys }, text: `${lines.join('\r\n')}\r\n`, values };
}

interface Maker {
  readonly random: Random;
  /** Words with characters beyond ASCII. */
  readonly wide: readonly string[];
}

type Emit = (path: string, values: readonly RegistryValue[]) => void;

function service({ random, wide }: Maker, number: number, parent: string, emit: Emit): KeyTree {
  const name = `Service${String(number).padStart(6, '0')}`;
  const values = [
    dword('Type', 0x10 << random(2)),
    dword('Start', random(5)),
    dword('ErrorControl', random(3)),
    expand('ImagePath', `%SystemRoot%\\System32\\${name.toLowerCase()}.exe -k "${words(random, 2)}"`),
    text('DisplayName', words(random, 4)),
    text('Description', `${words(random, 12)} (${wide[random(wide.length)]!})`),
    text('ObjectName', 'LocalSystem'),
    list(
      'DependOnService',
      Array.from({ length: random(4) }, () => words(random, 1)),
    ),
    binary('FailureActions', random, 44),
  ];
  emit(`${parent}\\${name}`, values);
  const below = [
    {
      name: 'Parameters',
      values: [text('ServiceDll', `C:\\Program Files\\${words(random, 2)}\\${name}.dll`), ...settings(random)],
    },
    { name: 'Security', values: [binary('Security', random, 168)] },
    { name: 'Enum', values: [text('0', `Root\\LEGACY_${name}\\0000`), dword('Count', 1), dword('NextInstance', 1)] },
  ];
  for (const key of below) emit(`${parent}\\${name}\\${key.name}`, key.values);
  return { name, values, subkeys: below.map((key) => ({ ...key, subkeys: [] })) };
}

function product(random: Random, number: number, parent: string, emit: Emit): KeyTree {
  const name = `Product ${number}.${random(10)} [${words(random, 1)}]`;
  const values = [text('', words(random, 3)), text('InstallDir', `C:\\${words(random, 2)}\\`), qword('Installed', random)];
  emit(`${parent}\\${name}`, values);
  const subkeys = Array.from({ length: 1 + random(3) }, (_, i): KeyTree => {
    const key = {
      name: `{${hex(random, 8)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 12)}} ${i}`,
      values: settings(random),
    };
    if (random(60) === 0) key.values.push(binary('State', random, 2_000 + random(14_000)));
    emit(`${parent}\\${name}\\${key.name}`, key.values);
    return { ...key, subkeys: [] };
  });
  return { name, values, subkeys };
}

function settings(random: Random): RegistryValue[] {
  return Array.from({ length: 2 + random(10) }, (_, i) => {
    const name = `${words(random, 1)}${i}`;
    switch (random(5)) {
      case 0:
        return dword(name, random(0x7fff_ffff));
      case 1:
        return text(`${name} "quoted" \\ path`, `${words(random, 3)} "${words(random, 1)}" \\\\server\\share`);
      case 2:
        return binary(name, random, random(40));
      case 3:
        return { ...binary(name, random, random(24)), type: RegistryType.REG_NONE };
      default:
        return text(name, words(random, 1 + random(6)));
    }
  });
}

const WORDS = 'access agent backup cache channel client connector data directory event exchange filter host index key link'.split(
  ' ',
);
const LATIN = ['Größe', 'énergie', 'señal', '£ 5.50'];
const WIDE = [...LATIN, 'ключ', '鍵の管理', '€ 5.50', 'ﬁnal', '😀'];

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => WORDS[random(WORDS.length)]!).join(' ');
}

function hex(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => random(16).toString(16)).join('');
}

const text = (name: string, of: string): RegistryValue => ({ name, type: RegistryType.REG_SZ, data: textData(of) });
const expand = (name: string, of: string): RegistryValue => ({ name, type: RegistryType.REG_EXPAND_SZ, data: textData(of) });
const list = (name: string, of: readonly string[]): RegistryValue => ({
  name,
  type: RegistryType.REG_MULTI_SZ,
  data: textData(of.map((one) => `${one}\0`).join('')),
});

function dword(name: string, number: number): RegistryValue {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(number);
  return { name, type: RegistryType.REG_DWORD, data };
}

function binary(name: string, random: Random, length: number): RegistryValue {
  return { name, type: RegistryType.REG_BINARY, data: Uint8Array.from({ length }, () => random(256)) };
}

function qword(name: string, random: Random): RegistryValue {
  return { ...binary(name, random, 8), type: RegistryType.REG_QWORD };
}

/** Text types that are written in hex: as UTF-16, or in REGEDIT4 as ANSI bytes. */
const WIDE_TYPES: ReadonlySet<number> = new Set([RegistryType.REG_EXPAND_SZ, RegistryType.REG_MULTI_SZ]);

/** The lines of one value as Registry Editor exports it: hex data wraps after the byte that reaches column 77. */
function linesOf({ name, type, data }: RegistryValue, format: RegFileFormat): readonly string[] {
  const head = name === '' ? '@=' : `"${escaped(name)}"=`;
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (type === RegistryType.REG_SZ) return [`${head}"${escaped(bytes.toString('utf16le').slice(0, -1))}"`];
  if (type === RegistryType.REG_DWORD) return [`${head}dword:${bytes.readUInt32LE().toString(16).padStart(8, '0')}`];
  const lines: string[] = [];
  let line = `${head}hex${type === RegistryType.REG_BINARY ? '' : `(${type.toString(16)})`}:`;
  const shown = format === 'regedit4' && WIDE_TYPES.has(type) ? Buffer.from(bytes.toString('utf16le'), 'latin1') : bytes;
  for (const [i, byte] of shown.entries()) {
    line += byte.toString(16).padStart(2, '0');
    if (i === shown.length - 1) break;
    line += ',';
    if (line.length < 77) continue;
    lines.push(`${line}\\`);
    line = '  ';
  }
  return [...lines, line];
}

function escaped(of: string): string {
  return of.replaceAll(/[\\"]/g, '\\$&');
}
