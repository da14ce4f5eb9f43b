import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../../../electron/domain/compare';
import {
  parseRegFile,
  type RegFileLoss,
  regFilePieces,
  serializeRegFile,
  treesOf,
  withoutLosses,
  writeRegFile,
} from '../../../../electron/domain/reg-file';
import { type KeyTree, type RegistryValue, textData } from '../../../../electron/domain/registry';
import { bytesOf, latin1, plain, unitData, utf16, utf8, V5, v5 } from './samples';

const key = (name: string, values: readonly RegistryValue[] = [], subkeys: readonly KeyTree[] = []): KeyTree => ({
  name,
  values,
  subkeys,
});
const value = (type: number, data: Uint8Array, name = 'a'): RegistryValue => ({ name, type, data });
const text = (bytes: Uint8Array): string => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
const ansi = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The lines of the key `R\K` with these values. */
function lines(values: readonly RegistryValue[], format: 'version-5' | 'regedit4' = 'version-5'): string {
  const { bytes, notExpressed } = writeRegFile([{ path: 'R\\K', values }], format);
  expect(notExpressed).toEqual([]);
  const [head, body] = format === 'version-5' ? [`\ufeff${V5}`, text(bytes)] : ['REGEDIT4', ansi(bytes)];
  const start = `${head}\r\n\r\n[R\\K]\r\n`;
  expect(body.startsWith(start)).toBe(true);
  expect(body.endsWith('\r\n\r\n')).toBe(true);
  return body.slice(start.length, -4);
}

describe('golden bytes', () => {
  it.each<[string, RegistryValue, string]>([
    ['REG_SZ', value(1, textData('text')), '"a"="text"'],
    ['REG_SZ, empty text', value(1, textData('')), '"a"=""'],
    ['REG_SZ, escapes', value(1, textData('C:\\x "y"')), '"a"="C:\\\\x \\"y\\""'],
    ['REG_SZ, wide text', value(1, textData('中€😀')), '"a"="中€😀"'],
    ['REG_SZ, no bytes', value(1, bytesOf('')), '"a"=hex(1):'],
    ['REG_SZ, not closed', value(1, bytesOf('4100')), '"a"=hex(1):41,00'],
    ['REG_SZ, closed twice', value(1, bytesOf('410000000000')), '"a"=hex(1):41,00,00,00,00,00'],
    ['REG_SZ, NUL inside', value(1, bytesOf('4100000042000000')), '"a"=hex(1):41,00,00,00,42,00,00,00'],
    ['REG_SZ, odd', value(1, bytesOf('410000')), '"a"=hex(1):41,00,00'],
    ['REG_SZ, line break', value(1, textData('1\n2')), '"a"=hex(1):31,00,0a,00,32,00,00,00'],
    ['REG_SZ, carriage return', value(1, textData('\r')), '"a"=hex(1):0d,00,00,00'],
    ['REG_SZ, lone surrogate', value(1, unitData([0xd800, 0])), '"a"=hex(1):00,d8,00,00'],
    ['REG_SZ, tab and controls', value(1, textData('\t\u0001')), '"a"="\t\u0001"'],
    ['REG_NONE', value(0, bytesOf('01')), '"a"=hex(0):01'],
    ['REG_NONE, empty', value(0, bytesOf('')), '"a"=hex(0):'],
    ['REG_EXPAND_SZ', value(2, textData('%a')), '"a"=hex(2):25,00,61,00,00,00'],
    ['REG_BINARY', value(3, bytesOf('00ff10')), '"a"=hex:00,ff,10'],
    ['REG_BINARY, empty', value(3, bytesOf('')), '"a"=hex:'],
    ['REG_DWORD', value(4, bytesOf('efcdab89')), '"a"=dword:89abcdef'],
    ['REG_DWORD, small', value(4, bytesOf('01000000')), '"a"=dword:00000001'],
    ['REG_DWORD, short', value(4, bytesOf('0102')), '"a"=hex(4):01,02'],
    ['REG_DWORD, long', value(4, bytesOf('0102030405')), '"a"=hex(4):01,02,03,04,05'],
    ['REG_DWORD, empty', value(4, bytesOf('')), '"a"=hex(4):'],
    ['REG_DWORD_BIG_ENDIAN', value(5, bytesOf('00000001')), '"a"=hex(5):00,00,00,01'],
    ['REG_LINK', value(6, bytesOf('5c00')), '"a"=hex(6):5c,00'],
    ['REG_MULTI_SZ', value(7, bytesOf('4100000042000000 0000')), '"a"=hex(7):41,00,00,00,42,00,00,00,00,00'],
    ['REG_RESOURCE_LIST', value(8, bytesOf('01')), '"a"=hex(8):01'],
    ['REG_FULL_RESOURCE_DESCRIPTOR', value(9, bytesOf('01')), '"a"=hex(9):01'],
    ['REG_RESOURCE_REQUIREMENTS_LIST', value(10, bytesOf('01')), '"a"=hex(a):01'],
    ['REG_QWORD', value(11, bytesOf('0100000000000000')), '"a"=hex(b):01,00,00,00,00,00,00,00'],
    ['an own type', value(0x12345, bytesOf('01')), '"a"=hex(12345):01'],
    ['the largest type', value(0xffffffff, bytesOf('')), '"a"=hex(ffffffff):'],
    ['the default value', value(1, textData('x'), ''), '@="x"'],
    ['a value named @', value(1, textData('x'), '@'), '"@"="x"'],
    ['an odd name', value(3, bytesOf('01'), '\\"=[];'), '"\\\\\\"=[];"=hex:01'],
  ])('are written in Version 5.00 for %s', (_, held, line) => {
    expect(lines([held])).toBe(line);
  });

  it.each<[string, RegistryValue, string]>([
    ['REG_SZ', value(1, textData('Grün €')), '"a"="Gr\xfcn \x80"'],
    ['REG_SZ, NUL inside', value(1, textData('A\0é')), '"a"=hex(1):41,00,e9,00'],
    ['REG_SZ, not closed', value(1, bytesOf('4100')), '"a"=hex(1):41'],
    ['REG_SZ, line break', value(1, textData('\n')), '"a"=hex(1):0a,00'],
    ['REG_EXPAND_SZ', value(2, textData('%a™')), '"a"=hex(2):25,61,99,00'],
    ['REG_MULTI_SZ', value(7, textData('A\0B\0')), '"a"=hex(7):41,00,42,00,00'],
    ['REG_BINARY', value(3, bytesOf('00ff')), '"a"=hex:00,ff'],
    ['REG_DWORD', value(4, bytesOf('01000000')), '"a"=dword:00000001'],
    ['REG_LINK', value(6, bytesOf('5c00')), '"a"=hex(6):5c,00'],
    ['a name', value(3, bytesOf('01'), 'é€\x81'), '"\xe9\x80\x81"=hex:01'],
  ])('are written in REGEDIT4 for %s', (_, held, line) => {
    expect(lines([held], 'regedit4')).toBe(line);
  });

  it('have keys before their subkeys, each with a blank line after it', () => {
    const tree = key('K', [value(3, bytesOf('01'))], [key('A ]', [], [key('AA')]), key('B')]);
    const { bytes } = writeRegFile(
      [
        { parent: 'HKEY_LOCAL_MACHINE', tree },
        { path: 'HKLM\\V', values: [value(4, bytesOf('01000000'), '')] },
      ],
      'version-5',
    );
    const keys = [
      '[HKEY_LOCAL_MACHINE\\K]\r\n"a"=hex:01\r\n',
      '[HKEY_LOCAL_MACHINE\\K\\A ]]\r\n',
      '[HKEY_LOCAL_MACHINE\\K\\A ]\\AA]\r\n',
      '[HKEY_LOCAL_MACHINE\\K\\B]\r\n',
      '[HKLM\\V]\r\n@=dword:00000001\r\n',
    ];
    expect(text(bytes)).toBe(`\ufeff${V5}\r\n\r\n${keys.join('\r\n')}\r\n`);
    expect([...bytes.subarray(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0x00]);
  });

  it('break hex data where Registry Editor breaks it (services of a Windows XP export)', () => {
    const path = '%SystemRoot%\\System32\\svchost.exe -k netsvcs';
    expect(lines([value(2, textData(path), 'ImagePath')])).toBe(
      [
        '"ImagePath"=hex(2):25,00,53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,00,\\',
        '  74,00,25,00,5c,00,53,00,79,00,73,00,74,00,65,00,6d,00,33,00,32,00,5c,00,73,\\',
        '  00,76,00,63,00,68,00,6f,00,73,00,74,00,2e,00,65,00,78,00,65,00,20,00,2d,00,\\',
        '  6b,00,20,00,6e,00,65,00,74,00,73,00,76,00,63,00,73,00,00,00',
      ].join('\r\n'),
    );
    const actions = bytesOf('80510100000000000000000003000000140000000001000000 60ea00000001000000 60ea000000 00000000000000');
    expect(lines([value(3, actions, 'FailureActions')]).split('\r\n')[0]).toBe(
      '"FailureActions"=hex:80,51,01,00,00,00,00,00,00,00,00,00,03,00,00,00,14,00,00,\\',
    );
  });

  it('keep to 80 columns for every length of name and data', () => {
    for (let nameLength = 1; nameLength < 90; nameLength++) {
      for (const size of [1, 2, 24, 25, 26, 27, 50, 51, 77]) {
        const written = lines([value(3, new Uint8Array(size), 'n'.repeat(nameLength))]).split('\r\n');
        for (const [index, line] of written.entries()) {
          if (index > 0 || nameLength < 70) expect(line.length).toBeLessThanOrEqual(80);
          expect(line.endsWith(',\\')).toBe(index < written.length - 1);
          if (index > 0) expect(line).toMatch(/^ {2}\S/);
        }
        expect(written.join('').match(/00/g)?.length).toBe(size);
      }
    }
  });
});

describe('what the format cannot express', () => {
  const write = (
    tree: KeyTree,
    format: 'version-5' | 'regedit4' = 'version-5',
  ): { losses: readonly RegFileLoss[]; bytes: Uint8Array } => {
    const { bytes, notExpressed } = writeRegFile([{ parent: 'R', tree }], format);
    const expected = withoutLosses('R', tree, notExpressed);
    const found = treesOf(parseRegFile(bytes), `R\\${tree.name}`);
    if (expected && found) expect(firstDifference(expected, found)).toBeNull();
    else expect(found).toBe(expected);
    return { losses: notExpressed, bytes };
  };
  const one = bytesOf('01');

  it.each<[string, KeyTree, 'version-5' | 'regedit4', readonly RegFileLoss[]]>([
    ['a class', { ...key('K'), className: 'C' }, 'version-5', [{ kind: 'class-name', path: 'R\\K', leftOut: false }]],
    ['an empty class is none', { ...key('K'), className: '' }, 'version-5', []],
    [
      'a link',
      key('K', [], [{ ...key('L', [value(6, one)], [key('B')]), link: true }]),
      'version-5',
      [{ kind: 'link-key', path: 'R\\K\\L', leftOut: true }],
    ],
    ['a link at the top', { ...key('K'), link: true }, 'version-5', [{ kind: 'link-key', path: 'R\\K', leftOut: true }]],
    [
      'NUL in a key',
      key('K', [], [key('a\0b', [], [key('c')]), key('d')]),
      'version-5',
      [{ kind: 'nul-in-name', path: 'R\\K\\a\0b', leftOut: true }],
    ],
    ['LF in a key', key('a\nb'), 'version-5', [{ kind: 'line-break-in-name', path: 'R\\a\nb', leftOut: true }]],
    [
      'a backslash in a key',
      key('K', [], [key('a\\b'), key('')]),
      'version-5',
      [
        { kind: 'impossible-key-name', path: 'R\\K\\a\\b', leftOut: true },
        { kind: 'impossible-key-name', path: 'R\\K\\', leftOut: true },
      ],
    ],
    [
      'NUL in a value',
      key('K', [value(3, one, 'a\0b'), value(3, one, 'a')]),
      'version-5',
      [{ kind: 'nul-in-name', path: 'R\\K', valueName: 'a\0b', leftOut: true }],
    ],
    [
      'CR in a value',
      key('K', [value(3, one, '\r')]),
      'version-5',
      [{ kind: 'line-break-in-name', path: 'R\\K', valueName: '\r', leftOut: true }],
    ],
    ['lone surrogates are no loss in UTF-16', key('\ud800', [value(1, unitData([0xdc00, 0]), '\udfff')]), 'version-5', []],
    ['odd text is no loss in Version 5.00', key('K', [value(2, one)]), 'version-5', []],
    [
      'wide key',
      key('K', [], [key('中', [], [key('x')])]),
      'regedit4',
      [
        { kind: 'not-ansi-name', path: 'R\\K\\中', leftOut: true },
        { kind: 'not-ansi-name', path: 'R\\K\\中\\x', leftOut: true },
      ],
    ],
    [
      'wide value',
      key('K', [value(3, one, '中')]),
      'regedit4',
      [{ kind: 'not-ansi-name', path: 'R\\K', valueName: '中', leftOut: true }],
    ],
    [
      'surrogate in a name',
      key('K', [value(3, one, '\ud800')]),
      'regedit4',
      [{ kind: 'lone-surrogate-name', path: 'R\\K', valueName: '\ud800', leftOut: true }],
    ],
    [
      'wide text',
      key('K', [value(1, textData('中'), '')]),
      'regedit4',
      [{ kind: 'not-ansi-data', path: 'R\\K', valueName: '', leftOut: true }],
    ],
    [
      'a pair in text',
      key('K', [value(7, textData('😀'))]),
      'regedit4',
      [{ kind: 'not-ansi-data', path: 'R\\K', valueName: 'a', leftOut: true }],
    ],
    [
      'surrogate in text',
      key('K', [value(2, unitData([0xdc00]))]),
      'regedit4',
      [{ kind: 'lone-surrogate-data', path: 'R\\K', valueName: 'a', leftOut: true }],
    ],
    [
      'odd text',
      key('K', [value(7, one)]),
      'regedit4',
      [{ kind: 'odd-length-text', path: 'R\\K', valueName: 'a', leftOut: true }],
    ],
    ['wide bytes of another type are no loss', key('K', [value(3, textData('中'))]), 'regedit4', []],
  ])('is reported exactly: %s', (_, tree, format, losses) => {
    expect(write(tree, format).losses).toEqual(losses);
  });

  it('is left out if Windows would write it over another value', () => {
    const { bytes } = write(key('K', [value(3, one, 'a\0b'), value(3, bytesOf('02'), 'a')]));
    expect(text(bytes)).toBe(`\ufeff${V5}\r\n\r\n[R\\K]\r\n"a"=hex:02\r\n\r\n`);
  });
});

describe('a document that is written again', () => {
  it('keeps order, repeats, deletions and names that only this program reads', () => {
    const bytes = v5(
      '"a"="1"',
      '"a"=-',
      '@=-',
      '""="x"',
      '"n\0"="1\r\n2"',
      '"l\r\nl"=hex:',
      '[-HKLM\\X]',
      '"ignored"="1"',
      '[HKLM\\X]',
    );
    const doc = parseRegFile(bytes);
    const { bytes: again, notExpressed } = serializeRegFile(doc);
    expect(plain(parseRegFile(again))).toEqual(plain(doc));
    expect(notExpressed.map(({ kind, leftOut }) => [kind, leftOut])).toEqual([
      ['nul-in-name', false],
      ['line-break-in-name', false],
    ]);
  });

  it.each([
    ['utf-16le', utf16(`${V5}\n[A]\n"中"="中"\n`, false)],
    ['utf-8', utf8(`${V5}\n[A]\n"中"="😀"\n`, false)],
    ['utf-8', utf8(`REGEDIT4\n[A]\n"中"="中\n中"\n`)],
    ['utf-16le', utf16(`REGEDIT4\n[A]\n"中"="\ud800"\n"b"=hex(2):41,e9\n`)],
    ['ansi', latin1(`REGEDIT4\n[A]\n"\x80"="\xe9"\n`)],
    ['ansi', latin1(`${V5}\n[A]\n"\x80"=hex(2):2d,4e\n`)],
  ])('stays in %s (document %#)', (encoding, bytes) => {
    const doc = parseRegFile(bytes);
    const { bytes: again, notExpressed } = serializeRegFile(doc);
    expect(notExpressed).toEqual([]);
    expect(doc.encoding).toBe(encoding);
    // A document without a byte order mark gets one.
    const { format, keys } = plain(doc);
    expect(plain(parseRegFile(again))).toEqual({ format, encoding, keys });
  });

  it('changes to UTF-16 if its ANSI bytes would be mistaken for UTF-8', () => {
    const doc = parseRegFile(latin1(`${V5}\n; \xe9\n[A]\n"\xc3\xa9"="x"\n`));
    expect([doc.encoding, plain(doc).keys[0]?.values[0]?.name]).toEqual(['ansi', 'Ã©']);
    expect(plain(parseRegFile(serializeRegFile(doc).bytes))).toEqual({ ...plain(doc), encoding: 'utf-16le' });
  });

  it('reports what its encoding cannot express', () => {
    const doc = {
      format: 'version-5',
      encoding: 'utf-8',
      keys: [
        { path: 'A', deleted: false, values: [{ name: '\ud800', type: 1, data: textData('x'), deleted: false }] },
        { path: 'B\r', deleted: true, values: [] },
        { path: '-C', deleted: false, values: [] },
        { path: 'D\0', deleted: true, values: [] },
      ],
    } as const;
    const { bytes, notExpressed } = serializeRegFile(doc);
    expect(notExpressed).toEqual([
      { kind: 'lone-surrogate-name', path: 'A', valueName: '\ud800', leftOut: true },
      { kind: 'line-break-in-name', path: 'B\r', leftOut: true },
      { kind: 'impossible-key-name', path: '-C', leftOut: true },
      { kind: 'nul-in-name', path: 'D\0', leftOut: false },
    ]);
    expect(parseRegFile(bytes).keys).toEqual([{ path: 'A', deleted: false, values: [] }, doc.keys[3]]);
  });

  it.each(['version-5', 'regedit4'] as const)('comes in pieces that make up the whole and are never large (%s)', (format) => {
    const values = Array.from({ length: 60_000 }, (_, i) => value(1, textData(`é ${'x'.repeat(i % 50)}`), `value ${String(i)}`));
    const entries = [
      { parent: 'R', tree: key('A', [], [key('B', values), key('link'), { ...key('C', values), className: 'c' }]) },
    ];
    const { pieces, notExpressed } = regFilePieces(entries, format);
    const lengths: number[] = [];
    const hash = createHash('sha256');
    for (const piece of pieces) {
      lengths.push(piece.length);
      hash.update(piece);
    }
    const whole = writeRegFile(entries, format);
    expect(hash.digest('hex')).toBe(createHash('sha256').update(whole.bytes).digest('hex'));
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThan(2 * 256 * 1024 + 1000);
    expect(notExpressed).toEqual(whole.notExpressed);
    expect(notExpressed).toEqual([{ kind: 'class-name', path: 'R\\A\\C', leftOut: false }]);
  });

  it('may have text that is longer than a piece', () => {
    const long = `"${'\\'.repeat(700_000)}"`;
    const tree = key('K', [
      value(1, textData(long)),
      value(3, new Uint8Array(1_048_576).fill(7), 'b'),
      value(1, textData('é'.repeat(1_100_000)), 'c'),
    ]);
    for (const format of ['version-5', 'regedit4'] as const) {
      const { bytes, notExpressed } = writeRegFile([{ parent: 'R', tree }], format);
      expect(notExpressed).toEqual([]);
      expect(firstDifference(tree, treesOf(parseRegFile(bytes), 'R\\K')!)).toBeNull();
    }
  });
});
