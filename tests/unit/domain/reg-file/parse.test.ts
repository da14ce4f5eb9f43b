import { describe, expect, it } from 'vitest';
import type { RepairError } from '../../../../electron/contract/errors';
import { inspectView, parseRegFile } from '../../../../electron/domain/reg-file';
import { english } from '../../../support/english';
import { bytesOf, hexOf, KEY, latin1, regedit4, utf16, utf16be, utf8, V5, v5 } from './samples';

/** The values of the only key in a file as `name|type|hex` or `name|deleted`. */
function valuesOf(bytes: Uint8Array, codePage?: string): string[] {
  const { keys } = parseRegFile(bytes, codePage === undefined ? {} : { codePage });
  expect(keys.length).toBe(1);
  return Array.from(
    keys[0]!.values,
    ({ name, type, data, deleted }) => `${name ?? '@'}|${deleted ? 'deleted' : `${type.toString(16)}|${hexOf(data)}`}`,
  );
}

const wide = (text: string): string => Buffer.from(`${text}\0`, 'utf16le').toString('hex');

describe('the parser', () => {
  it('takes text data by the encoding: as UTF-16 in a UTF-16 REGEDIT4 file, as ANSI in an ANSI one', () => {
    const lines = (data: string): string => `REGEDIT4\r\n\r\n[${KEY}]\r\n"x"=hex(2):${data}\r\n`;
    expect(valuesOf(utf16(lines('25,00,41,00,25,00,00,00')))).toEqual(['x|2|2500410025000000']);
    expect(valuesOf(latin1(lines('25,41,25,00')))).toEqual(['x|2|2500410025000000']);
  });

  it('reads UTF-16 without a byte order mark, and reports that it is missing', () => {
    expect(parseRegFile(utf16(`${V5}\r\n`, false)).markMissing).toBe(true);
    for (const bytes of [utf16(`${V5}\r\n`), utf8(`${V5}\r\n`), latin1(`${V5}\r\n`)])
      expect(parseRegFile(bytes).markMissing).toBeUndefined();
  });

  const text = `${V5}\r\n\r\n[${KEY}]\r\n"Grün"="中é"\r\n`;
  it.each([
    ['UTF-16LE with BOM', utf16(text), 'utf-16le'],
    ['UTF-16LE without BOM', utf16(text, false), 'utf-16le'],
    ['UTF-16BE with BOM', utf16be(text), 'utf-16le'],
    ['UTF-8 with BOM', utf8(text), 'utf-8'],
    ['UTF-8 without BOM', utf8(text, false), 'utf-8'],
  ])('reads %s', (_, bytes, encoding) => {
    const file = parseRegFile(bytes);
    expect(file.encoding).toBe(encoding);
    expect(file.format).toBe('version-5');
    expect(valuesOf(bytes)).toEqual([`Grün|1|${wide('中é')}`]);
  });

  it('reads from bytes at an odd offset', () => {
    const bytes = utf16(text);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(valuesOf(shifted.subarray(1))).toEqual([`Grün|1|${wide('中é')}`]);
  });

  it('takes REGEDIT4 as ANSI even if its bytes would be UTF-8', () => {
    expect(valuesOf(regedit4('"\xc3\xa9"="x"'))).toEqual([`Ã©|1|${wide('x')}`]);
  });

  it('reads 8-bit Version 5.00 that is not UTF-8 as ANSI, and ASCII as ANSI', () => {
    const bytes = latin1(`${V5}\r\n[${KEY}]\r\n"\xe9"="x"\r\n`);
    expect(parseRegFile(bytes).encoding).toBe('ansi');
    expect(valuesOf(bytes)).toEqual([`é|1|${wide('x')}`]);
    expect(parseRegFile(latin1(`${V5}\r\n`)).encoding).toBe('ansi');
  });

  it('keeps all 256 ANSI bytes apart', () => {
    const all = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')).join(',');
    const [value] = parseRegFile(regedit4(`"x"=hex(2):${all}`)).keys[0]!.values;
    const units = new Uint16Array(value!.data.slice().buffer);
    expect(new Set(units).size).toBe(256);
    expect([units[0x80], units[0x81], units[0x9f], units[0xff]]).toEqual([0x20ac, 0x81, 0x178, 0xff]);
  });

  it('reads another code page if it is given', () => {
    const bytes = latin1('REGEDIT4\r\n[HKEY_LOCAL_MACHINE\\A]\r\n"\x83e"=hex(2):83,65,00\r\n"y"=hex:83,65\r\n');
    expect(valuesOf(bytes, 'shift_jis')).toEqual([`テ|2|${wide('テ')}`, 'y|3|8365']);
    expect(() => parseRegFile(regedit4('"a"="b"', '"x"=hex(2):83'), { codePage: 'shift_jis' })).toThrow(/line 5/);
    expect(() => parseRegFile(regedit4('"a"="b"', '"x"="\x83"'), { codePage: 'shift_jis' })).toThrow(/line 5 .*no-character/);
  });

  it('keeps lone surrogates in names and text', () => {
    const [value] = parseRegFile(v5('"a\ud800b"="\udc00"')).keys[0]!.values;
    expect(value!.name).toBe('a\ud800b');
    expect(hexOf(value!.data)).toBe('00dc0000');
  });
});

describe('values', () => {
  it.each<[string, string, string]>([
    ['a string', '"a"="text"', `a|1|${wide('text')}`],
    ['an empty string', '"a"=""', 'a|1|0000'],
    ['escapes in data', '"a"="C:\\\\x\\\\\\"y\\""', `a|1|${wide('C:\\x\\"y"')}`],
    ['escapes in a name', '"C:\\\\a\\"b"="x"', `C:\\a"b|1|${wide('x')}`],
    ['= ; [ ] @ in a name', '"a=b;[c]@,d"="x"', `a=b;[c]@,d|1|${wide('x')}`],
    ['NUL in a name', '"a\0b"="x"', `a\0b|1|${wide('x')}`],
    ['an empty quoted name', '""="x"', `|1|${wide('x')}`],
    ['the default value', '@="x"', `@|1|${wide('x')}`],
    ['a value named @', '"@"="x"', `@|1|${wide('x')}`],
    ['a comment sign inside a string', '"a"="b;c"', `a|1|${wide('b;c')}`],
    ['a comment after a string', '"a"="b" ; "c"', `a|1|${wide('b')}`],
    ['a string over lines (CRLF)', '"a"="1\r\n2"', `a|1|${wide('1\r\n2')}`],
    ['a string over lines (LF, CR, blank)', '"a"="1\n\n2\r3"', `a|1|${wide('1\n\n2\r3')}`],
    ['a string holding lines like keys', '"a"="\r\n[HKEY]\r\n;x\r\n"', `a|1|${wide('\r\n[HKEY]\r\n;x\r\n')}`],
    ["Wine's escapes", '"a"="1\\r\\n2\\03"', `a|1|${wide('1\r\n2\x003')}`],
    ['a dword', '"a"=dword:0123abCD', 'a|4|cdab2301'],
    ['the largest dword', '"a"=dword:ffffffff', 'a|4|ffffffff'],
    ['a short dword', '"a"=dword:1f', 'a|4|1f000000'],
    ['a dword with a comment', '"a"=dword:10;20', 'a|4|10000000'],
    ['binary', '"a"=hex:00,aB,Cd', 'a|3|00abcd'],
    ['empty binary', '"a"=hex:', 'a|3|'],
    ['one-digit bytes', '"a"=hex:1,2,a', 'a|3|01020a'],
    ['a comma at the end', '"a"=hex:01,02,', 'a|3|0102'],
    ['no type', '"a"=hex(0):', 'a|0|'],
    ['an expandable string', '"a"=hex(2):25,00,00,00', 'a|2|25000000'],
    ['a string as bytes', '"a"=hex(1):41', 'a|1|41'],
    ['a link', '"a"=hex(6):5c,00', 'a|6|5c00'],
    ['a quadword', '"a"=hex(b):01,00,00,00,00,00,00,00', 'a|b|0100000000000000'],
    ['a short dword as bytes', '"a"=hex(4):01', 'a|4|01'],
    ['the largest type code', '"a"=hex(FFFFFFFF):01', 'a|ffffffff|01'],
    ['a type code over 2^31', '"a"=hex(80000000):01', 'a|80000000|01'],
    ['continued lines', '"a"=hex:01,\\\r\n  02,\\\r\n  03', 'a|3|010203'],
    ['continued at once', '"a"=hex:\\\r\n  01', 'a|3|01'],
    ['continued with tabs, blanks, LF', '"a"=hex:01 , \\  \n\t\t02', 'a|3|0102'],
    ['comments and blank lines between', '"a"=hex:01,\\ ; one\r\n ; two\r\n\r\n  02', 'a|3|0102'],
    ['blanks around everything', ' \t"a" \t= \tdword: \t01 \t', 'a|4|01000000'],
    ['upper-case words', '"a"=HEX(A):01', 'a|a|01'],
    ['a deletion', '"a"=-', 'a|deleted'],
    ['a deletion with a comment', '"a"= - ; gone', 'a|deleted'],
    ['a deleted default value', '@=-', '@|deleted'],
  ])('are read from %s', (_, line, expected) => {
    expect(valuesOf(v5(line))).toEqual([expected]);
  });

  it('are widened from ANSI in REGEDIT4 for text types, and for these only', () => {
    const lines = ['1', '2', '7', '0', '3', '6', 'b'].map((type) => `"t${type}"=hex(${type}):41,e9,00`);
    expect(valuesOf(regedit4(...lines))).toEqual([
      't1|1|4100e9000000',
      't2|2|4100e9000000',
      't7|7|4100e9000000',
      't0|0|41e900',
      't3|3|41e900',
      't6|6|41e900',
      'tb|b|41e900',
    ]);
  });

  it('each have their own data, even beyond the size of a slab', () => {
    const lines = Array.from({ length: 9000 }, (_, i) => `"v${String(i)}"="${'x'.repeat(i % 50)}${String(i)}"`);
    const found = valuesOf(v5(...lines));
    expect(found).toEqual(lines.map((_, i) => `v${String(i)}|1|${wide('x'.repeat(i % 50) + String(i))}`));
  });

  it('keep names with escapes apart, including long ones', () => {
    const names = ['a\\b', 'a"b', 'a\\\\b', 'ab', '\\', '"', `${'x'.repeat(300)}\\`, `${'x'.repeat(300)}"`, 'a\\b'];
    const line = (name: string): string => `"${name.replaceAll(/[\\"]/g, '\\$&')}"=-`;
    expect(valuesOf(v5(...names.map(line)))).toEqual(names.map((name) => `${name}|deleted`));
  });

  it('keep long and similar names apart', () => {
    const names = [...Array.from({ length: 5000 }, (_, i) => `n${String(i)}`), 'x'.repeat(16383), 'y'.repeat(64), 'y'.repeat(65)];
    expect(valuesOf(v5(...names.map((name) => `"${name}"=-`)))).toEqual(names.map((name) => `${name}|deleted`));
  });
});

describe('keys and lines', () => {
  it.each(['\r\n', '\n', '\r'])('are read with the line break %j', (br) => {
    const file = parseRegFile(utf16([V5, '', '; c', `[${KEY}]`, '"a"="b"', '', `[-${KEY}\\X]`].join(br)));
    expect(file.keys.map(({ path, deleted, values }) => [path, deleted, values.length])).toEqual([
      [KEY, false, 1],
      [`${KEY}\\X`, true, 0],
    ]);
  });

  it.each<[string, string]>([
    ['[HKEY_USERS\\.DEFAULT]', 'HKEY_USERS\\.DEFAULT'],
    ['[HKLM\\a]b]', 'HKLM\\a]b'],
    ['[HKLM\\[a] ]', 'HKLM\\[a] '],
    ['[HKLM\\a"=;b]', 'HKLM\\a"=;b'],
    ['[HKLM\\a] ; why', 'HKLM\\a'],
    [' \t[HKLM\\a]\t', 'HKLM\\a'],
    ['[HKLM\\-a\\]', 'HKLM\\-a\\'],
    ['[HKLM\\a\0b]', 'HKLM\\a\0b'],
    ['[X]', 'X'],
  ])('are read from the line %s', (line, path) => {
    const [key] = parseRegFile(utf16(`${V5}\r\n${line}\r\n`)).keys;
    expect([key?.path, key?.deleted]).toEqual([path, false]);
  });

  it.each<[string, readonly string[]]>([
    ['siblings and children', ['A', 'A\\B', 'A\\B\\C', 'A\\B\\D', 'A\\E', 'A']],
    ['parents that only look alike', ['A\\BC\\D', 'A\\B\\D', 'A\\BCD', 'A\\bc\\D', 'AB\\C', 'A\\BC']],
    ['empty names', ['A\\', 'A\\\\', '\\A', '\\', 'A\\\\B']],
    ['names beyond ASCII, halves of surrogate pairs', ['é\\\ud800', 'é\\\udc00', 'e\\\ud800', 'é\\中']],
    ['long names', ['n'.repeat(300), `${'n'.repeat(300)}\\x`, `${'n'.repeat(301)}\\x`, `${'n\\'.repeat(9000)}x`]],
  ])('keep the paths of %s', (_, paths) => {
    const file = parseRegFile(utf16([V5, ...paths.map((path) => `[${path}]`), ''].join('\r\n')));
    expect(file.keys.map(({ path }) => path)).toEqual(paths);
  });

  it('keep their order and repeated sections', () => {
    const { keys } = parseRegFile(utf16(`${V5}\n[B]\n"x"="1"\n"x"="2"\n[A]\n[-B]\n[B]\n"x"=-\n`));
    expect(keys.map(({ path, deleted, values }) => [path, deleted, values.length])).toEqual([
      ['B', false, 2],
      ['A', false, 0],
      ['B', true, 0],
      ['B', false, 1],
    ]);
  });

  it('are skipped if they begin with #, as in Windows', () => {
    expect(parseRegFile(utf16(`${V5}\n# x\n[A]\n#"a"="b"\n`)).keys).toEqual([{ path: 'A', deleted: false, values: [] }]);
  });

  it('may be absent after a header with blanks around it', () => {
    expect(parseRegFile(latin1(' \tREGEDIT4 \t'))).toEqual({ format: 'regedit4', encoding: 'ansi', keys: [] });
  });
});

describe('faults', () => {
  const at = (line: number, bytes: Uint8Array, detail: RegExp): void => {
    try {
      parseRegFile(bytes);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'E-REG-FILE-MALFORMED', where: `line ${String(line)}` });
      expect(english((error as RepairError).detail)).toMatch(detail);
    }
  };

  it.each<[string, string]>([
    ['empty', ''],
    ['another header', 'REGEDIT5\r\n'],
    ['Windows 3.1', 'REGEDIT\r\n'],
    ['another case', 'regedit4\r\n'],
    ['another version', 'Windows Registry Editor Version 4.00\r\n'],
    ['a longer header', `${V5}1\r\n`],
    ['a cut header', 'Windows Registry Ed'],
    ['a blank line first', '\r\nREGEDIT4\r\n'],
  ])('are found in the header: %s', (_, text) => {
    at(1, latin1(text), /first line/);
    at(1, utf16(text), /first line/);
  });

  it.each<[string, string, RegExp]>([
    ['a line of text', 'hello', /no key, value or comment/],
    ['a name without quotes', 'a="b"', /no key, value or comment/],
    ['a name not closed', '"a=dword:1', /without a closing quotation mark/],
    ['a name not closed before text', '"a="b"', /no = after/],
    ['no =', '"a" "b"', /no = after/],
    ['no data', '"a"=', /no known form/],
    ['unknown data', '"a"=foo', /no known form/],
    ['text without quotes', '"a"=b"', /no known form/],
    ['text after a string', '"a"="b"c"', /text after "…"/],
    ['text after a deletion', '"a"=-1', /text after -/],
    ['an unknown escape', '"a"="C:\\Temp"', /escapes nothing/],
    ['an unknown escape in a name', '"C:\\Temp"="a"', /escapes nothing/],
    ['an escaped line break', '"a"="b\\\r\nc"', /escapes nothing/],
    ['dword without digits', '"a"=dword:', /no hexadecimal digits after/],
    ['dword without colon', '"a"=dword1', /no : after dword/],
    ['dword with text', '"a"=dword:hello', /no hexadecimal digits after/],
    ['dword too long', '"a"=dword:000000001', /more than 8 hexadecimal/],
    ['dword with 0x', '"a"=dword:0x12', /text after dword:/],
    ['dword in two parts', '"a"=dword:12 34', /text after dword:/],
    ['hex without colon', '"a"=hex 01', /no : after hex/],
    ['a type code without digits', '"a"=hex():01', /no hexadecimal digits after/],
    ['a type code over 32 bits', '"a"=hex(100000000):01', /more than 8 hexadecimal/],
    ['a type code not closed', '"a"=hex(2:01', /no \) after/],
    ['a type code with 0x', '"a"=hex(0x2):01', /no \) after/],
    ['no hex', '"a"=hex:zz', /no hexadecimal byte/],
    ['no hex later', '"a"=hex:00,01,0g', /no hexadecimal byte/],
    ['three digits', '"a"=hex:00,011,02', /more than 2 hexadecimal/],
    ['a comma first', '"a"=hex:,01', /no hexadecimal byte/],
    ['two commas', '"a"=hex:00,,01', /no hexadecimal byte/],
    ['bytes without comma', '"a"=hex:00 01', /no hexadecimal byte/],
    ['a \\ without comma', '"a"=hex:00\\\r\n  ,01', /no hexadecimal byte/],
    ['text after \\', '"a"=hex:00,\\ 01', /text after \\/],
    ['a key not closed', '[HKLM\\a', /without a closing bracket/],
    ['an empty key', '[]', /without a path/],
    ['an empty deletion', '[-]', /without a path/],
    ['text after a key', '[HKLM\\a] b', /text after ]/],
  ])('are found on their line: %s', (_, line, detail) => {
    at(5, v5('"ok"="1"', line, '; more'), detail);
    at(5, regedit4('"ok"="1"', line, '; more'), detail);
  });

  it('name the line on which a forgotten quotation mark was needed, not the one where it shows', () => {
    at(4, v5('"a"="b', '"c"="d"'), /text after "…"/);
    at(4, v5('"a"="b', 'c', 'd', ''), /without a closing quotation mark/);
    at(4, v5('"a', '"b"="c"'), /no = after/);
  });

  it('name the line of a wrong continuation', () => {
    at(5, v5('"a"=hex:00,\\', '"b"="c"'), /no hexadecimal byte/);
    at(5, v5('"a"=hex:00,\\', '  \\', '  01'), /no hexadecimal byte/);
    at(6, v5('"a"=hex:00,\\', '  01,\\', '  0x'), /no hexadecimal byte/);
    at(5, v5('"a"=hex:00,\\', '# 01'), /no hexadecimal byte/);
  });

  it('include a value before the first key', () => at(3, utf16(`${V5}\r\n\r\n"a"="b"\r\n`), /before the first key/));

  it('are reported by the first one, with every kind of line break counted', () => {
    at(6, utf16(`${V5}\r\n\r\r[A]\n;\nfault\r\nfault`), /no key/);
    at(6, utf16(`${V5}\n[A]\n"a"="\r\n\r\n"\r"b"=\n`), /no known form/);
  });

  it.each<[string, string]>([
    ['in a key', '[HKLM\\a'],
    ['after [', '['],
    ['in a name', '"nam'],
    ['after a name', '"name"'],
    ['after =', '"name"='],
    ['in a string', '"name"="tex'],
    ['in an escape', '"name"="tex\\'],
    ['in a word', '"name"=dwo'],
    ['after a word', '"name"=dword'],
    ['after dword:', '"name"=dword:'],
    ['in a dword', '"name"=dword:0000001'],
    ['in a type code', '"name"=hex(7'],
    ['after a type code', '"name"=hex(7)'],
    ['in a byte', '"name"=hex:00,0'],
    ['after a comma', '"name"=hex:00,'],
    ['after a \\', '"name"=hex:00,\\'],
    ['after a \\ and a line break', '"name"=hex:00,\\\r\n'],
    ['after a \\ and blanks', '"name"=hex:00,\\\r\n  '],
    ['in a string, on its second line', '"name"="tex\r\nt'],
  ])('are found if the file is cut off %s', (_, end) => {
    at(4, utf16(`${V5}\r\n\r\n[A]\r\n${end}`), /./);
    at(4, latin1(`REGEDIT4\r\n\r\n[A]\r\n${end}`), /./);
  });

  it('include half a UTF-16 character at the end', () => {
    for (const text of [`${V5}\r\n[A]\r\n"a"="b"\r\n`, `${V5}\r\n[A]\r\n"a"="b`, `${V5}\r\n[A]\r\n"a"=`, `${V5}\r\n[A]\r\n"a"`]) {
      const whole = utf16(text);
      const cut = new Uint8Array([...whole, 0x22]);
      at(text.endsWith('\n') ? 4 : 3, cut, /within a UTF-16 character/);
    }
  });

  it('name the line of bytes that are not UTF-8', () => {
    const bytes = new Uint8Array([...utf8(`${V5}\n[A]\n"a"="b`), 0xc3, 0x28, ...latin1('"\n')]);
    at(3, bytes, /not UTF-8/);
  });

  it.each<[string, string]>([
    ['a lone continuation byte', '80'],
    ['a cut sequence', 'e4b8'],
    ['an overlong slash', 'c0af'],
    ['an overlong U+07FF', 'e09fbf'],
    ['an overlong U+FFFF', 'f08fbfbf'],
    ['a surrogate', 'eda080'],
    ['above U+10FFFF', 'f4908080'],
    ['a byte that begins nothing', 'ff'],
  ])('include bytes that are not UTF-8: %s', (_, hex) => {
    const bytes = new Uint8Array([...utf8(`${V5}\n[A]\n"a"="`), ...bytesOf(hex), ...latin1('"\n')]);
    at(3, bytes, /not UTF-8/);
    expect(parseRegFile(bytes.subarray(3)).encoding).toBe('ansi');
  });

  it('do not include UTF-8 sequences of any length, the first and last of each', () => {
    const text = '\u0080\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}';
    expect(valuesOf(utf8(`${V5}\n[A]\n"a"="${text}"\n`))).toEqual([`a|1|${wide(text)}`]);
  });

  it('never quote the file', () => {
    const secret = 'Tr0ub4dor';
    for (const line of [
      secret,
      `"${secret}`,
      `"${secret}"=${secret}`,
      `"a"="\\${secret}"`,
      `"a"="b"${secret}`,
      `"a"=hex:${secret}`,
      `[${secret}`,
    ]) {
      try {
        parseRegFile(v5(line));
        expect.unreachable();
      } catch (error) {
        expect(JSON.stringify(error) + String(error)).not.toContain(secret);
      }
    }
  });
});

describe('hostile sizes', () => {
  it.each<[string, string]>([
    ['backslashes', '"a"="' + '\\\\'.repeat(500_000)],
    ['brackets', '[' + ']['.repeat(500_000)],
    ['quotes', '"'.repeat(1_000_001)],
    ['continuations', '"a"=hex:' + '00,\\\r\n'.repeat(300_000)],
    ['blanks', '"a"=hex:' + ' '.repeat(1_000_000) + 'x'],
    ['empty lines in a continuation', '"a"=hex:00,\\' + '\r\n'.repeat(500_000)],
    ['a long dword', '"a"=dword:' + '0'.repeat(1_000_000)],
    ['one long line', 'x'.repeat(1_000_000)],
  ])('are refused with %s', (_, line) => {
    expect(() => parseRegFile(v5(line))).toThrow(expect.objectContaining({ code: 'E-REG-FILE-MALFORMED' }) as Error);
  });

  it('do not include a 16,383-character name and a 1 MB value, which are read', () => {
    const data = '5a,'.repeat(1_048_575) + '5a';
    const [value] = parseRegFile(v5(`"${'n'.repeat(16_383)}"=hex:${data}`)).keys[0]!.values;
    expect([value?.name?.length, value?.data.length, value?.data.every((byte) => byte === 0x5a)]).toEqual([
      16_383,
      1_048_576,
      true,
    ]);
  });
});

it('inspectView shows the document as plain JSON', () => {
  const bytes = v5('@=dword:0000000a', '"s"="é"', '"d"=-', '"b"=hex:');
  expect(JSON.parse(JSON.stringify(inspectView(parseRegFile(bytes))))).toEqual({
    format: 'version-5',
    encoding: 'utf-16le',
    keys: [
      {
        path: KEY,
        deleted: false,
        values: [
          { name: null, type: 4, hex: '0a000000', deleted: false },
          { name: 's', type: 1, hex: 'e9000000', deleted: false },
          { name: 'd', type: 0, hex: '', deleted: true },
          { name: 'b', type: 3, hex: '', deleted: false },
        ],
      },
    ],
  });
});
