import { inflateSync } from 'node:zlib';

/**
 * The text on every page of a PDF that Chromium printed: the pages in order, the characters of each in drawing order.
 * It knows only what Chromium writes: plain objects, deflated streams, and fonts with a table to Unicode.
 */
export function textsOfPages(pdf: Uint8Array): readonly string[] {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const page = (id: string): string => objects.get(id)?.head ?? '';
  const ids = [...objects].filter(([, { head }]) => /\/Type\s*\/Page\b/.test(head)).map(([id]) => id);
  return inOrder(objects, ids).map((id) => {
    const fonts = fontsOf(objects, page(id));
    const [, content = ''] = /\/Contents (\d+) 0 R/.exec(page(id)) ?? [];
    return textIn(objects.get(content)?.stream ?? '', fonts);
  });
}

interface PdfObject {
  readonly head: string;
  /** Inflated; empty if the object has no stream. */
  readonly stream: string;
}

type Objects = ReadonlyMap<string, PdfObject>;

function objectsOf(file: string): Objects {
  const found = file.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)(?:stream\n([\s\S]*?)\nendstream\s*)?endobj/g);
  return new Map(
    Array.from(found, ([, id = '', head = '', stream]) => [
      id,
      { head, stream: stream === undefined ? '' : inflated(head, stream) },
    ]),
  );
}

function inflated(head: string, stream: string): string {
  if (!head.includes('/FlateDecode')) return stream;
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** The pages in the order of the page tree. */
function inOrder(objects: Objects, ids: readonly string[]): readonly string[] {
  const [root] = [...objects].find(([, { head }]) => /\/Type\s*\/Pages\b/.test(head) && !head.includes('/Parent')) ?? [];
  const walk = (id: string): readonly string[] => {
    if (ids.includes(id)) return [id];
    const [, kids = ''] = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(id)?.head ?? '') ?? [];
    return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid = '']) => kid).flatMap(walk);
  };
  return root === undefined ? [] : walk(root);
}

/** A font: how many bytes a code has, and which character each code draws. */
interface Font {
  readonly bytes: 1 | 2;
  readonly signs: ReadonlyMap<number, string>;
}

/** A page's fonts, by their names on that page. */
function fontsOf(objects: Objects, head: string): ReadonlyMap<string, Font> {
  const [, listed = ''] = /\/Font\s*<<([^>]*)>>/.exec(head) ?? [];
  return new Map(
    Array.from(listed.matchAll(/\/(\w+) (\d+) 0 R/g), ([, name = '', id = '']) => {
      const font = objects.get(id)?.head ?? '';
      const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? [];
      // Type 3 fonts, whose characters are drawings (Chromium writes Noto's Japanese fonts so), have one-byte codes.
      return [name, { bytes: font.includes('/Type3') ? 1 : 2, signs: signsOf(objects.get(table)?.stream ?? '') }] as const;
    }),
  );
}

function signsOf(table: string): Font['signs'] {
  const signs = new Map<number, string>();
  for (const [, part = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', sign = ''] of part.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      signs.set(Number.parseInt(code, 16), utf16(sign));
  for (const [, part = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', sign = ''] of part.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at += 1)
        signs.set(at, String.fromCodePoint((utf16(sign).codePointAt(0) ?? 0) + at - Number.parseInt(from, 16)));
  return signs;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** What a page's content draws. */
function textIn(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  const parts: string[] = [];
  for (const [, name, hex, literal] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\)/gis)) {
    if (name !== undefined) font = fonts.get(name);
    else if (font) for (const code of codesOf(hex, literal, font.bytes)) parts.push(font.signs.get(code) ?? '');
  }
  // Some fonts map a character to the look-alike radical.
  return parts.join('').normalize('NFKC');
}

/** The character codes of a string written in hex or as text. */
function codesOf(hex: string | undefined, literal: string | undefined, width: Font['bytes']): readonly number[] {
  const bytes =
    hex === undefined
      ? Buffer.from(
          (literal ?? '').replace(/\\(\d{3}|.)/gs, (_, sign: string) =>
            /^\d{3}$/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPES[sign] ?? sign),
          ),
          'latin1',
        )
      : Buffer.from(hex, 'hex');
  return Array.from({ length: Math.floor(bytes.length / width) }, (_, at) => bytes.readUIntBE(at * width, width));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
