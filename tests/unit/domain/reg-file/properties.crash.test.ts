import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { firstDifference } from '../../../../electron/domain/compare';
import {
  parseRegFile,
  type RegFile,
  type RegFileFormat,
  RegFileParser,
  serializeRegFile,
  treesOf,
  withoutLosses,
  writeRegFile,
} from '../../../../electron/domain/reg-file';
import type { KeyTree } from '../../../../electron/domain/registry';
import { ansiTree, anyTree, hardTree, latin1, plain, regedit4, utf16, utf8, V5, v5 } from './samples';

const PARENT = 'HKEY_LOCAL_MACHINE\\SOFTWARE';

function roundTrip(tree: KeyTree, format: RegFileFormat): void {
  const { bytes, notExpressed } = writeRegFile([{ parent: PARENT, tree }], format);
  const expected = withoutLosses(PARENT, tree, notExpressed);
  const doc = parseRegFile(bytes);
  const found = treesOf(doc, `${PARENT}\\${tree.name}`);
  if (!expected || !found) expect(found).toBe(expected);
  else expect(firstDifference(expected, found)).toBeNull();
  const again = serializeRegFile(doc);
  expect(again.notExpressed).toEqual([]);
  expect(Buffer.compare(again.bytes, bytes)).toBe(0);
}

describe('writing, then reading', () => {
  it('is the identity for Version 5.00: every type code, any bytes, any name', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(writeRegFile([{ parent: PARENT, tree }], 'version-5').notExpressed).toEqual([]);
        roundTrip(tree, 'version-5');
      }),
      { numRuns: 5000 },
    );
  });

  it('is the identity for REGEDIT4 with ANSI text', () => {
    fc.assert(
      fc.property(ansiTree, (tree) => {
        const { notExpressed } = writeRegFile([{ parent: PARENT, tree }], 'regedit4');
        expect(notExpressed).toEqual([]);
        roundTrip(tree, 'regedit4');
      }),
      { numRuns: 3000 },
    );
  });

  it('is the identity less the reported losses, for every tree in both formats', () => {
    fc.assert(
      fc.property(hardTree, fc.constantFrom<RegFileFormat>('version-5', 'regedit4'), (tree, format) => roundTrip(tree, format)),
      { numRuns: 3000 },
    );
  });
});

const fragment = fc.constantFrom(
  ...[
    '[HKLM\\A]',
    '[-HKLM\\A]',
    '[',
    ']',
    '"',
    '"a"',
    '"a"="b"',
    '@',
    '=',
    '-',
    'hex:',
    'hex(',
    ')',
    ':',
    '00,',
    '0',
    'f',
    ',',
    '\\',
    'dword:',
    '12345678',
  ],
  ...[
    '\r\n',
    '\n',
    '\r',
    ' ',
    '\t',
    ';',
    '#',
    '\0',
    '\ud800',
    '\udc00',
    '\ufeff',
    'é',
    '中',
    'x',
    'hex(2):',
    'hex(7):41,00',
    '\\\r\n  ',
  ],
);
const soup = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));
const headed = fc
  .tuple(fc.constantFrom(`${V5}\r\n`, 'REGEDIT4\r\n', `${V5}\n[HKLM\\A]\n`, 'REGEDIT4\n[HKLM\\A]\n"a"='), soup)
  .map((parts) => parts.join(''));

const SAMPLES = [
  v5(
    '"a"="b\\\\c"',
    '@=dword:00000001',
    '"x"=hex:00,01,\\',
    '  02,03',
    '"m"=hex(7):41,00,00,00,00,00',
    '; comment',
    '[-HKLM\\B]',
    '[HKLM\\C]',
    '"d"=-',
  ),
  regedit4('"a"="b\\"c"', '@=dword:1f', '"x"=hex(2):41,42,\\', '  43,00', '', '[HKLM\\]]]', '"é"="ü"'),
  utf8(`${V5}\n[HKLM\\中]\n"中"="a\r\nb"\n`),
];

const mutated = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('set', 'drop', 'copy', 'cut'),
        fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x5c, 0x0a, 0x0d, 0x5b, 0x5d, 0x2c, 0x00)),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([sample, edits]) =>
    edits.reduce((bytes, [place, edit, byte]) => EDITS[edit]!(bytes, place % (bytes.length + 1), byte), sample),
  );

const EDITS: Readonly<Record<string, (bytes: Uint8Array, at: number, byte: number) => Uint8Array>> = {
  set: (bytes, at, byte) => Uint8Array.from([...bytes.subarray(0, at), byte, ...bytes.subarray(at + 1)]),
  drop: (bytes, at, byte) => Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + (byte % 8))]),
  copy: (bytes, at, byte) => Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at - byte))]),
  cut: (bytes, at) => bytes.slice(0, at),
};

/** The result of reading: the document, or the error. */
function outcomeOf(read: () => RegFile): unknown {
  try {
    return plain(read());
  } catch (error) {
    return error;
  }
}

function readInPieces(bytes: Uint8Array, lengths: readonly number[]): RegFile {
  const parser = new RegFileParser();
  const memory = new Uint8Array(Math.max(...lengths));
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const piece = bytes.subarray(at, at + lengths[i % lengths.length]!);
    memory.fill(0xff).set(piece);
    parser.push(memory.subarray(0, piece.length));
    at += piece.length;
  }
  return parser.end();
}

function expectTheSameInPieces(bytes: Uint8Array, lengths: readonly number[]): void {
  expect(outcomeOf(() => readInPieces(bytes, lengths))).toEqual(outcomeOf(() => parseRegFile(bytes)));
}

/** Reads, or fails in the documented way with a line of the file; what was read is written and read again the same. */
function survives(bytes: Uint8Array): boolean {
  let doc;
  try {
    doc = parseRegFile(bytes);
  } catch (error) {
    if (!(error instanceof RepairError)) throw error;
    expect(error.code).toBe('E-REG-FILE-MALFORMED');
    expect(error.detail).not.toBe('');
    const line = Number(/^line (\d+)$/.exec(error.where)?.[1]);
    const breaks = bytes.reduce((count, byte) => count + (byte === 0x0a || byte === 0x0d ? 1 : 0), 0);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(breaks + 1);
    return false;
  }
  const again = serializeRegFile(doc);
  expect(again.notExpressed.filter((loss) => loss.leftOut)).toEqual([]);
  const { encoding, ...rest } = plain(parseRegFile(again.bytes));
  expect(rest).toEqual({ format: doc.format, keys: plain(doc).keys });
  expect([doc.encoding, 'utf-16le']).toContain(encoding);
  treesOf(doc, 'HKLM\\A');
  return true;
}

describe('a file in pieces', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 5 });

  it('gives the same document or fault as the whole file, for any tree in both formats', () => {
    fc.assert(
      fc.property(anyTree, fc.constantFrom<RegFileFormat>('version-5', 'regedit4'), lengths, (tree, format, cuts) => {
        expectTheSameInPieces(writeRegFile([{ parent: PARENT, tree }], format).bytes, cuts);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same document or fault for soups of the format's own pieces and for changed valid files", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          headed.map((text) => utf16(text)),
          mutated,
        ),
        lengths,
        expectTheSameInPieces,
      ),
      { numRuns: 4000 },
    );
  });

  it('gives the same document or fault wherever it is cut in two', () => {
    for (const sample of SAMPLES) {
      for (let first = 1; first < sample.length; first++) expectTheSameInPieces(sample, [first, sample.length - first]);
    }
  });

  it('gives the same document or fault for an item longer than many pieces and a fault after it', () => {
    const long = `"long"=hex:${'aa,'.repeat(50_000)}bb`;
    expectTheSameInPieces(v5(long, '"b"="c"'), [1000]);
    expectTheSameInPieces(v5(long, `"lines"="${'\r\n'.repeat(40_000)}"`, 'no value'), [4096, 1]);
  });
});

describe('hostile files', () => {
  it('are read or refused with a line, whatever their bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void survives(bytes)),
      { numRuns: 2000 },
    );
  });

  it("are read or refused with a line if they are soups of the format's own pieces, in every encoding", () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(headed, fc.constantFrom(utf16, utf8, latin1), (text, encode) => {
        seen[survives(encode(text)) ? 'read' : 'refused'] += 1;
      }),
      { numRuns: 6000 },
    );
    expect(seen.read).toBeGreaterThan(200);
    expect(seen.refused).toBeGreaterThan(2000);
  });

  it('are read or refused with a line if they are valid files changed in a few places', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(mutated, (bytes) => {
        seen[survives(bytes) ? 'read' : 'refused'] += 1;
      }),
      { numRuns: 5000 },
    );
    expect(seen.read).toBeGreaterThan(200);
    expect(seen.refused).toBeGreaterThan(2000);
  });

  it('are read as far as they go or refused with a line if they are cut at any byte', () => {
    for (const sample of SAMPLES) for (let length = 0; length < sample.length; length++) survives(sample.slice(0, length));
  });
});
