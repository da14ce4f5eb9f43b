import { decodeOem, decodeText } from '../../domain/setup-log/decode';

/** Text that cmd.exe and its programs wrote: in the server's OEM code page. */
export type OemDecoder = (bytes: Uint8Array) => string;

/** ANSI and OEM code pages for which a TextDecoder has a table. */
const LABELS: Readonly<Record<string, string>> = {
  '866': 'ibm866',
  '874': 'windows-874',
  '932': 'shift_jis',
  '936': 'gbk',
  '949': 'euc-kr',
  '950': 'big5',
  ...Object.fromEntries(
    [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [String(page), `windows-${String(page)}`]),
  ),
};

/** The label of a code page, by its number as in the registry; undefined if there is no table. */
export const codePageLabel = (number: string): string | undefined => LABELS[number];

/** 437 and 850 share their letters; for others without a table, the encoding is guessed from the text. */
export function oemDecoder(number: string): OemDecoder {
  const decode = tableDecoder(number);
  return (bytes) => (isAscii(bytes) ? latin1(bytes) : decode(bytes));
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! > 0x7f) return false;
  return true;
}

function tableDecoder(number: string): OemDecoder {
  if (number === '437' || number === '850') return decodeOem;
  const label = LABELS[number];
  return label === undefined ? (bytes) => decodeText(bytes).text : (bytes) => new TextDecoder(label).decode(bytes);
}

/** One character per byte. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** The scripts write no line as long as this; a longer one is not theirs and is not searched. */
export const LONGEST_LINE = 1000;

/** The `"NAME=value"` lines of WHO.TXT, DONE.TXT, OWNER.TXT and the `NAME=value` lines of KIT.TXT. */
export function factsOf(text: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const line of linesOf(text)) {
    if (line.length > LONGEST_LINE) continue;
    const bare = line.trimEnd().replace(/^"/, '').replace(/"$/, '');
    const equals = bare.indexOf('=');
    const name = bare.slice(0, Math.max(0, equals));
    if (/^[A-Z][A-Z0-9]*$/.test(name)) facts.set(name, bare.slice(equals + 1));
  }
  return facts;
}

/** The number after a blank at the end of a text, as `dir` writes sizes: 1056768, 1,056,768, 1.056.768, 1 056 768. */
export function sizeAtEnd(text: string): number | null {
  // No size has more than thirteen digits with their separators.
  const found = /\s(\d+|\d{1,3}(?:[.,'’ \u00a0\u00ff]\d{3})+)$/.exec(text.slice(-LONGEST_SIZE));
  return found ? Number((found[1] ?? '').replace(/\D/g, '')) : null;
}

const LONGEST_SIZE = 24;
