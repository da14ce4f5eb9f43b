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

/** The label of a code page by its number as the registry has it; undefined where no table is known. */
export const codePageLabel = (number: string): string | undefined => LABELS[number];

/** 437 and 850 share their letters; for others without a table the text itself is weighed. */
export function oemDecoder(number: string): OemDecoder {
  if (number === '437' || number === '850') return decodeOem;
  const label = LABELS[number];
  return label === undefined ? (bytes) => decodeText(bytes).text : (bytes) => new TextDecoder(label).decode(bytes);
}

export const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** The `"NAME=value"` lines of WHO.TXT, DONE.TXT, OWNER.TXT and the `NAME=value` lines of KIT.TXT. */
export function factsOf(text: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const line of linesOf(text)) {
    const found = /^"?([A-Z]+)=(.*?)"?\s*$/.exec(line);
    if (found) facts.set(found[1] ?? '', found[2] ?? '');
  }
  return facts;
}
