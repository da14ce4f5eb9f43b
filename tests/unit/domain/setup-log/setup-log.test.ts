import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/domain/setup-log/decode';
import { readSetupLog } from '../../../../electron/domain/setup-log/sessions';

const START = '++++ Microsoft Exchange Setup initialized ++++';
const FIRST = [START, 'Creating Object /o=Müller/ou=Zürich/cn=servers', 'Dateien werden übertragen'];
const ONE_LINE = [...FIRST, START].join('\r\n');

/** 'ü' in code pages 437 and 850 is 81h, 'ö' 94h; windows-1252 has FCh, F6h. */
const oem = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => ({ ü: 0x81, ö: 0x94, é: 0x82 })[char] ?? char.charCodeAt(0));
const ansi = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const ENCODINGS: readonly (readonly [string, string, (text: string) => Uint8Array])[] = [
  ['ANSI (windows-1252)', 'windows-1252', ansi],
  ['OEM (437/850)', 'oem-850', oem],
  ['UTF-16LE with BOM', 'utf-16le', (text) => bytes([0xff, 0xfe], utf16le(text))],
  ['UTF-16LE without BOM', 'utf-16le', utf16le],
  ['UTF-16BE with BOM', 'utf-16be', (text) => bytes([0xfe, 0xff], utf16be(text))],
  ['UTF-16BE without BOM', 'utf-16be', utf16be],
  ['UTF-8 with BOM', 'utf-8', (text) => bytes([0xef, 0xbb, 0xbf], new TextEncoder().encode(text))],
  ['UTF-8 without BOM', 'utf-8', (text) => new TextEncoder().encode(text)],
];

describe.each(ENCODINGS)('a setup log in %s', (_, encoding, encode) => {
  it('is recognised by its bytes and read with its accents', () => {
    expect(decodeText(encode(ONE_LINE))).toEqual({ encoding, text: ONE_LINE });
  });

  it('has one line in its last session, as Q290226 says', () => {
    expect(readSetupLog('C:\\x.log', encode(ONE_LINE), []).facts).toEqual({
      path: 'C:\\x.log',
      sessions: 2,
      lineCount: 1,
      lines: [START],
    });
  });

  it('counts for its last session only', () => {
    const log = readSetupLog('x', encode([START, 'ID no: 0xc0020003', ...FIRST].join('\r\n')), []);
    expect(log).toMatchObject({ errorId: null, facts: { sessions: 2, lineCount: 3, lines: FIRST } });
  });
});

describe('the setup log', () => {
  it.each([
    ['CR LF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('may end its lines with %s', (_, end) => {
    expect(readSetupLog('x', ansi([START, 'a', '', 'b', ''].join(end)), []).facts).toMatchObject({ sessions: 1, lineCount: 3 });
  });

  it('names the last error of its last session', () => {
    const text = [START, 'ID no: 0xc0020003', START, 'The system cannot find the file specified.', 'ID no: 0xc0020002'].join(
      '\n',
    );
    expect(readSetupLog('x', ansi(text), []).errorId).toBe(0xc0020002);
  });

  it('without a start line says nothing about a session', () => {
    expect(readSetupLog('x', ansi('a\nb\nID no: 0xc0020002'), [])).toEqual({
      facts: { path: 'x', sessions: 0, lineCount: 0, lines: [] },
      errorId: null,
      signs: [],
    });
  });

  it('hides the password from ImagePath', () => {
    expect(readSetupLog('x', ansi(`${START}\nStarting with HZGYYHACWLQACTI`), ['HZGYYHACWLQACTI']).facts.lines).toEqual([
      START,
      'Starting with ***',
    ]);
  });

  it('keeps only part of a long session, and counts all its lines', () => {
    const { facts } = readSetupLog(
      'x',
      ansi([START, ...Array.from({ length: 5000 }, (_, at) => `line ${at} ${'x'.repeat(1000)}`)].join('\n')),
      [],
    );
    expect(facts).toMatchObject({ lineCount: 5001 });
    expect(facts.lines).toHaveLength(40);
    expect(Math.max(...facts.lines.map((line) => line.length))).toBeLessThan(500);
  });

  it('cut in the middle of a UTF-16 character is still read', () => {
    const cut = utf16le(`lost line\r\n${START}\r\nü`).subarray(2);
    expect(readSetupLog('x', cut, []).facts).toMatchObject({ sessions: 1, lineCount: 2 });
    expect(readSetupLog('x', cut.subarray(1), []).facts).toMatchObject({ sessions: 1, lineCount: 2 });
  });

  it('is read without a fault from any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        (data) => void expect(readSetupLog('x', data, ['abcd']).facts.path).toBe('x'),
      ),
    );
  });

  it('counts every line that is not blank after a start', () => {
    const line = fc.stringMatching(/^[ -~]{0,30}$/);
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(...ENCODINGS), (lines, [, , encode]) => {
        const told = lines.filter((one) => one.trim() !== '').length;
        expect(readSetupLog('x', encode([START, ...lines].join('\r\n')), []).facts).toMatchObject({
          sessions: 1,
          lineCount: told + 1,
        });
      }),
    );
  });
});
