import { inflateSync } from 'node:zlib';

/**
 * The text on every page of a PDF that Chromium printed: pages in their order, the signs of each as they are drawn. Knows what
 * Chromium writes and no more: objects that stand for themselves, streams that are deflated, fonts with a table to Unicode.
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
  /** Inflated; empty where there is none. */
  readonly stream: string;
}

type Objects = ReadonlyMap<string, PdfObject>;

function objectsOf(file: string): Objects {
  const found = file.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)(?:stream\r?\n([\s\S]*?)\r?\nendstream\s*)?endobj/g);
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

/** Pages as the tree of pages has them. */
function inOrder(objects: Objects, ids: readonly string[]): readonly string[] {
  const [root] = [...objects].find(([, { head }]) => /\/Type\s*\/Pages\b/.test(head) && !head.includes('/Parent')) ?? [];
  const walk = (id: string): readonly string[] => {
    if (ids.includes(id)) return [id];
    const [, kids = ''] = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(id)?.head ?? '') ?? [];
    return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid = '']) => kid).flatMap(walk);
  };
  return root === undefined ? [] : walk(root);
}

type Glyphs = ReadonlyMap<number, string>;

/** Fonts of a page by the names they have there. */
function fontsOf(objects: Objects, head: string): ReadonlyMap<string, Glyphs> {
  const [, listed = ''] = /\/Font\s*<<([^>]*)>>/.exec(head) ?? [];
  return new Map(
    Array.from(listed.matchAll(/\/(\w+) (\d+) 0 R/g), ([, name = '', id = '']) => {
      const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '') ?? [];
      return [name, glyphsOf(objects.get(table)?.stream ?? '')] as const;
    }),
  );
}

function glyphsOf(table: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [, part = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', sign = ''] of part.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      glyphs.set(Number.parseInt(glyph, 16), utf16(sign));
  for (const [, part = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', sign = ''] of part.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at += 1)
        glyphs.set(at, String.fromCodePoint((utf16(sign).codePointAt(0) ?? 0) + at - Number.parseInt(from, 16)));
  return glyphs;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** What a page's content draws. */
function textIn(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let font: Glyphs = new Map();
  const parts: string[] = [];
  for (const [, name, hex, literal] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\)/gi)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else for (const glyph of glyphNumbers(hex, literal)) parts.push(font.get(glyph) ?? '');
  }
  return parts.join('');
}

/** Glyphs of two bytes each, written in hex or as text. */
function glyphNumbers(hex: string | undefined, literal: string | undefined): readonly number[] {
  const bytes =
    hex === undefined
      ? Buffer.from(
          (literal ?? '').replace(/\\(\d{3}|.)/gs, (_, sign: string) =>
            /^\d{3}$/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPES[sign] ?? sign),
          ),
          'latin1',
        )
      : Buffer.from(hex, 'hex');
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => bytes.readUInt16BE(at * 2));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
