import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandPath, isLocalPath, parseImagePath, trimmedImagePath } from '../../../electron/domain/image-path';

const NT = { SYSTEMROOT: 'C:\\WINNT', SYSTEMDRIVE: 'C:' };
const KM = 'C:\\Exchsrvr\\Bin\\Kmserver.exe';

describe('ImagePath', () => {
  it.each([
    ['plain', KM, [[KM, '']]],
    ['with a password (Q235418)', `${KM} HZGYYHACWLQACTI`, [[KM, 'HZGYYHACWLQACTI']]],
    ['quoted', `"${KM}"`, [[KM, '']]],
    ['quoted with a password', `"${KM}" HZGYY`, [[KM, 'HZGYY']]],
    ['the password inside the quotes', `"${KM} HZGYY"`, [[KM, 'HZGYY']]],
    ['an open quote', `"${KM}`, [[KM, '']]],
    [
      'unquoted blanks',
      'C:\\Program Files\\Exchsrvr\\Bin\\Kmserver.exe pw',
      [['C:\\Program Files\\Exchsrvr\\Bin\\Kmserver.exe', 'pw']],
    ],
    [
      'a folder named like a program',
      'C:\\a.exe b\\Kmserver.exe pw',
      [
        ['C:\\a.exe', 'b\\Kmserver.exe pw'],
        ['C:\\a.exe b\\Kmserver.exe', 'pw'],
      ],
    ],
    ['%SystemRoot%', '%SystemRoot%\\System32\\km.exe', [['C:\\WINNT\\System32\\km.exe', '']]],
    ['\\SystemRoot\\', '\\SystemRoot\\System32\\km.exe', [['C:\\WINNT\\System32\\km.exe', '']]],
    ['system32 alone', 'system32\\km.exe', [['C:\\WINNT\\System32\\km.exe', '']]],
    ['\\??\\', `\\??\\${KM}`, [[KM, '']]],
    ['an unknown variable', '%EXCHANGE%\\km.exe', [['%EXCHANGE%\\km.exe', '']]],
    ['blanks around', `  ${KM}  `, [[KM, '']]],
    ['a tab before the password', `${KM}\tpw`, [[KM, 'pw']]],
    ['the password stuck to the program', `${KM}HZGYY`, [[KM, 'HZGYY']]],
    [
      'no .exe',
      'C:\\Exchsrvr\\Bin\\Kmserver pw',
      [
        ['C:\\Exchsrvr\\Bin\\Kmserver', 'pw'],
        ['C:\\Exchsrvr\\Bin\\Kmserver pw', ''],
      ],
    ],
    ['upper case', 'C:\\EXCHSRVR\\SECURITY\\BIN\\KMSERVER.EXE pw', [['C:\\EXCHSRVR\\SECURITY\\BIN\\KMSERVER.EXE', 'pw']]],
    ['empty', '', [['', '']]],
  ] as const)('is read with its candidates: %s', (_, raw, candidates) => {
    expect(parseImagePath(raw, NT).candidates.map(({ program, rest }) => [program, rest])).toEqual(candidates);
  });

  it.each([
    ['plain', `${KM} HZGYY`, KM],
    ['quotes stay', `"${KM}" HZGYY`, `"${KM}"`],
    ['the quote is closed before a password inside it', `"${KM} HZGYY"`, `"${KM}"`],
    ['variables stay', '%SystemDrive%\\Exchsrvr\\Bin\\Kmserver.exe HZGYY', '%SystemDrive%\\Exchsrvr\\Bin\\Kmserver.exe'],
    ['nothing to trim', KM, null],
    ['another program', 'D:\\other.exe HZGYY', null],
  ] as const)('is trimmed as Q235418 describes: %s', (_, raw, trimmed) => {
    expect(trimmedImagePath(raw, KM, NT)).toBe(trimmed);
  });

  it('is trimmed to the program that the disk confirmed', () => {
    expect(trimmedImagePath('C:\\a.exe b\\Kmserver.exe pw', 'C:\\a.exe b\\Kmserver.exe', NT)).toBe('C:\\a.exe b\\Kmserver.exe');
  });

  it('names the same program and nothing more once it is trimmed', () => {
    const argument = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/["\0]/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(KM, `"${KM}"`), argument, (path, rest) => {
        const trimmed = trimmedImagePath(`${path} ${rest}`, KM, NT);
        expect(trimmed).toBe(path);
        expect(parseImagePath(trimmed ?? '', NT).candidates).toEqual([{ program: KM, stored: path, rest: '' }]);
      }),
    );
  });

  it('has at least one candidate for any text', () => {
    fc.assert(fc.property(fc.string(), (raw) => void expect(parseImagePath(raw, NT).candidates.length).toBeGreaterThan(0)));
  });

  it('is local only with a drive, and is expanded by its type', () => {
    expect(
      [
        KM,
        'c:\\',
        '\\\\server\\share\\km.exe',
        'km.exe',
        '\\Exchsrvr\\km.exe',
        'C:km.exe',
        '\\\\.\\pipe\\x',
        '%X%\\km.exe',
      ].filter(isLocalPath),
    ).toEqual([KM, 'c:\\']);
    expect(expandPath('%systemroot%\\x', NT)).toBe('C:\\WINNT\\x');
    // In a REG_SZ, a percent sign is only a percent sign.
    expect(expandPath('%systemroot%\\x', NT, false)).toBe('%systemroot%\\x');
    expect(expandPath('\\SystemRoot\\x', NT, false)).toBe('C:\\WINNT\\x');
    expect(trimmedImagePath('%SystemRoot%\\k.exe pw', 'C:\\WINNT\\k.exe', NT, false)).toBeNull();
  });
});
