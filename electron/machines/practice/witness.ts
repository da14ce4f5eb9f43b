import { RepairError } from '../../contract/errors';
import { ABSENT, present, type Reading, unreadable } from '../../domain/reading';
import { fullPath, type KeyRef, type KeyTree, RegistryType, type RegistryValue } from '../../domain/registry';
import { Win32 } from '../../domain/service';
import type { WitnessPort } from '../ports';
import type { Faults } from './faults';

/**
 * The practice server's second route to the registry, the counterpart of `reg.exe export` on Windows: it takes the
 * state file as text and finds its own way through it. On purpose it shares neither the model, the decoder nor the walk
 * with `registry/`, so that a mistake there shows as a disagreement. It carries everything it reads: no limits.
 *
 * @param bytes the current state file.
 */
export function practiceWitness(bytes: () => Promise<Buffer>, faults: Faults): WitnessPort {
  /** The file is read for every question, but parsed again only if it has changed. */
  let last: { readonly bytes: Buffer; readonly file: File } | undefined;
  const open = async (): Promise<File> => {
    const now = await bytes();
    if (!last?.bytes.equals(now)) last = { bytes: now, file: JSON.parse(now.toString('utf8')) as File };
    return last.file;
  };
  return {
    id: 'practice-export',
    limits: [],
    async readTree(key) {
      try {
        await faults.before?.('witness.readTree', fullPath(key));
        const reading = exportKey(await open(), key);
        await faults.after?.('witness.readTree', fullPath(key));
        return reading;
      } catch (error) {
        if (error instanceof RepairError) return unreadable(error.code, error.where, error.win32);
        if (error instanceof SyntaxError) return unreadable('E-STATE-MALFORMED', fullPath(key));
        throw error;
      }
    },
  };
}

/** Only what this route uses. */
interface File {
  readonly server: { readonly bits: number };
  readonly registry: Key;
}

interface Key {
  readonly name: string;
  readonly class?: string;
  readonly link?: boolean;
  readonly denied?: readonly string[];
  readonly values?: readonly Value[];
  readonly keys?: readonly Key[];
}

interface Value {
  readonly name: string;
  readonly type: string | number;
  readonly text?: string;
  readonly lines?: readonly string[];
  readonly number?: number;
  readonly hex?: string;
}

function exportKey(file: File, asked: KeyRef): Reading<KeyTree> {
  if (asked.path.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', fullPath(asked));
  let key = file.registry;
  for (const part of physicalPath(asked, file.server.bits).split('\\')) {
    if (key.denied?.includes('read')) return denied(fullPath(asked));
    const next = key.keys?.find((below) => below.name === part) ?? key.keys?.find((below) => sameLetters(below.name, part));
    if (!next) return ABSENT;
    key = next;
  }
  const hole = firstHole(key, fullPath(asked));
  return hole ?? present(exported(key));
}

function physicalPath({ view, path }: KeyRef, bits: number): string {
  const current = path.replace(/^system\\currentcontrolset(?=\\.)/i, 'SYSTEM\\ControlSet001');
  return bits === 64 && view === '32'
    ? current.replace(/^software(?!\\wow6432node(?:\\|$))(?=\\|$)/i, 'SOFTWARE\\WOW6432Node')
    : current;
}

/** Unit by unit, as Windows compares: upper-casing whole strings would equate `ß` with `SS`. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a.split('').keys()].every((i) => sameLetter(a.charAt(i), b.charAt(i)));
}

function sameLetter(a: string, b: string): boolean {
  return a === b || (a < '\x80' === b < '\x80' && a.toUpperCase() === b.toUpperCase());
}

function firstHole(key: Key, at: string): Reading<never> | undefined {
  if (key.denied?.includes('read')) return denied(at);
  const unsayable = key.values?.find((value) => value.name.includes('\0'));
  if (unsayable) return unreadable('E-REG-NAME-NOT-WIN32', `${at}\\${unsayable.name}`);
  for (const below of key.keys ?? []) {
    const path = `${at}\\${below.name}`;
    const hole = below.name.includes('\0') ? unreadable('E-REG-NAME-NOT-WIN32', path) : firstHole(below, path);
    if (hole) return hole;
  }
  return undefined;
}

function denied(at: string): Reading<never> {
  return unreadable('E-REG-DENIED', at, Win32.ACCESS_DENIED);
}

function exported(key: Key): KeyTree {
  return {
    name: key.name,
    ...(key.class === undefined ? {} : { className: key.class }),
    ...(key.link ? { link: true as const } : {}),
    values: (key.values ?? []).map(exportedValue),
    subkeys: (key.keys ?? []).map(exported),
  };
}

function exportedValue({ name, type, text, lines, number, hex }: Value): RegistryValue {
  const code = typeof type === 'number' ? type : RegistryType[type as keyof typeof RegistryType];
  if (number !== undefined) return { name, type: code, data: Uint8Array.of(number, number >> 8, number >> 16, number >> 24) };
  if (hex !== undefined) return { name, type: code, data: fromHex(hex) };
  return { name, type: code, data: utf16(lines ? [...lines, ''].join('\0') : (text ?? '')) };
}

function fromHex(hex: string): Uint8Array {
  const data = new Uint8Array(hex.length >> 1);
  for (let i = 0; i < data.length; i++) data[i] = (digitAt(hex, 2 * i) << 4) | digitAt(hex, 2 * i + 1);
  return data;
}

/** 0 to 15; the letters are 39 places behind the digits. */
function digitAt(hex: string, at: number): number {
  const code = hex.charCodeAt(at);
  return code <= 0x39 ? code - 0x30 : code - 0x30 - 39;
}

/** The text followed by one NUL. */
function utf16(text: string): Uint8Array {
  const data = new Uint8Array(2 * text.length + 2);
  for (let i = 0; i < text.length; i++) {
    data[2 * i] = text.charCodeAt(i) & 0xff;
    data[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return data;
}
