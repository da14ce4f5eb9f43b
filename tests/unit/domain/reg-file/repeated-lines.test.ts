import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectView, parseRegFile } from '../../../../electron/domain/reg-file';
import { KEY, utf16, V5, v5 } from './samples';

/** What a file says, with no line of it like another: a comment behind each makes them differ. */
function readWithoutRepeats(lines: readonly string[]): unknown {
  return inspectView(parseRegFile(v5(...lines.map((line, i) => `${line} ; ${i}`))));
}

describe('lines that were read before', () => {
  it('are one value, in every key', () => {
    const line = '"Start"=dword:00000003';
    const [first, second] = parseRegFile(utf16([V5, '[A]', line, '"x"="1"', line, '[B]', line, ''].join('\r\n'))).keys;
    expect(first!.values.map(({ name }) => name)).toEqual(['Start', 'x', 'Start']);
    expect(first!.values[2]).toBe(first!.values[0]);
    expect(second!.values[0]).toBe(first!.values[0]);
  });

  it.each<[string, readonly string[]]>([
    ['a string that goes on over lines', ['"a"="b', 'c"', '"a"="b', 'd"']],
    ['hex data that goes on', ['"a"=hex:01,\\', '  02', '"a"=hex:01,\\', '  03']],
    ['a string that ends with its first line break', ['"a"="b', '"', '"a"="b', 'c"', '"a"="b', '"']],
  ])('differ where %s', (_, lines) => {
    const values = parseRegFile(v5(...lines)).keys[0]!.values.map(({ data }) => Buffer.from(data).toString('latin1'));
    expect(new Set(values.slice(0, 2)).size).toBe(2);
    expect(values.length).toBe(lines.length / 2);
  });

  it.each(['\r\n', '\n', '\r'])('are found with the line break %j, the last line without one', (br) => {
    const lines = ['"a"=dword:00000001', '"b"=-', '"a"=dword:00000001', '', '"b"=-', '"a"=dword:00000001'];
    const { values } = parseRegFile(utf16([V5, `[${KEY}]`, ...lines].join(br))).keys[0]!;
    expect(values.map(({ name, type, deleted }) => [name, type, deleted])).toEqual([
      ['a', 4, false],
      ['b', 0, true],
      ['a', 4, false],
      ['b', 0, true],
      ['a', 4, false],
    ]);
  });

  it('are not taken for a line like them that the file’s end cuts off', () => {
    const text = [V5, `[${KEY}]`, '"a"=dword:1', '"b"="x"', '"a"=dword:1'].join('\r\n');
    expect(() => parseRegFile(utf16(text))).toThrow(/line 5 .*cut off/);
    expect(parseRegFile(utf16(`${text}\r\n`)).keys[0]!.values.length).toBe(3);
  });

  it('say what they say by themselves, whatever stands between them', () => {
    const line = fc.constantFrom(
      '@="x"',
      '"a"="x"',
      '"a"="\\\\"',
      '"a"=-',
      ' "a"="x"',
      '"a"=dword:00000001',
      '"a"=dword:00000002',
      '"b"=dword:00000001',
      '"a"=hex:',
      '"a"=hex(7):00,00',
      `"a"="${'long '.repeat(12)}"`,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        expect(inspectView(parseRegFile(v5(...lines)))).toEqual(readWithoutRepeats(lines));
      }),
    );
  });
});

describe('paths of keys', () => {
  it.each<[string, readonly string[]]>([
    ['siblings and children', ['A', 'A\\B', 'A\\B\\C', 'A\\B\\D', 'A\\E', 'A']],
    ['parents that only look alike', ['A\\BC\\D', 'A\\B\\D', 'A\\BCD', 'A\\bc\\D', 'AB\\C', 'A\\BC']],
    ['empty names', ['A\\', 'A\\\\', '\\A', '\\', 'A\\\\B']],
    ['names beyond ASCII, halves of surrogate pairs', ['é\\\ud800', 'é\\\udc00', 'e\\\ud800', 'é\\中']],
    ['long ones', ['n'.repeat(300), `${'n'.repeat(300)}\\x`, `${'n'.repeat(301)}\\x`, `${'n\\'.repeat(9000)}x`]],
  ])('%s', (_, paths) => {
    const file = parseRegFile(utf16([V5, ...paths.map((path) => `[${path}]`), ''].join('\r\n')));
    expect(file.keys.map(({ path }) => path)).toEqual(paths);
  });
});
