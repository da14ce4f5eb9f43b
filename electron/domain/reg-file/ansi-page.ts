import { ansiByte, isAnsi } from './windows-1252';

/** An ANSI code page: the characters it has, and the bytes that stand for them. */
export interface AnsiPage {
  /** Windows' number, e.g. 1252 or 932. */
  readonly number: number;
  /** Its TextDecoder label; undefined for Windows-1252, which has its own decoder. */
  readonly label: string | undefined;
  has(unit: number): boolean;
  /** Text as bytes; the page must have each of its units. */
  encode(units: Uint16Array): Uint8Array;
}

/** The page of Western Windows. */
export const WINDOWS_1252: AnsiPage = {
  number: 1252,
  label: undefined,
  has: isAnsi,
  encode(units) {
    const bytes = new Uint8Array(units.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = ansiByte(units[i]!);
    return bytes;
  },
};

/** The other ANSI code pages with which Windows NT 4.0 and 2000 were sold, each with its TextDecoder label. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
]);

/**
 * The lowest first byte of two-byte characters. Below that, a TextDecoder's Big5 has Hong Kong's characters, which
 * Windows' page 950 lacks.
 */
const LEADS: ReadonlyMap<number, number> = new Map([
  [932, 0x81],
  [936, 0x81],
  [949, 0x81],
  [950, 0xa1],
]);

const pages = new Map<number, AnsiPage>([[1252, WINDOWS_1252]]);

/** The page with that number (`Control\Nls\CodePage`, value `ACP`), or null for an unknown one. */
export function ansiPage(number: number): AnsiPage | null {
  const label = LABELS.get(number);
  const known = pages.get(number) ?? (label === undefined ? null : pageFrom(number, label));
  if (known !== null) pages.set(number, known);
  return known;
}

/**
 * Decodes every byte and every pair of bytes once. If two codes mean the same character, the first is used, as Windows
 * mostly does.
 */
function pageFrom(number: number, label: string): AnsiPage {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const codes = new Uint16Array(0x10000);
  const note = (bytes: readonly number[], code: number): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const unit = text.charCodeAt(0);
    if (text.length === 1 && unit !== REPLACEMENT && codes[unit] === 0) codes[unit] = code;
  };
  for (let byte = 1; byte < 0x100; byte++) note([byte], byte);
  const lead = LEADS.get(number);
  for (let first = lead ?? 0x100; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) note([first, second], (first << 8) | second);
  const has = (unit: number): boolean => unit === 0 || codes[unit] !== 0;
  return { number, label, has, encode: (units) => encodeWith(codes, units) };
}

function encodeWith(codes: Uint16Array, units: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(units.length * 2);
  let length = 0;
  for (const unit of units) {
    const code = codes[unit]!;
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}

const REPLACEMENT = 0xfffd;
