import { RegistryType, textData, type KeyTree, type RegistryValue } from '../../electron/domain/registry';
import type { WitnessLimit } from '../../electron/domain/witness';
import { listData } from '../../electron/domain/witness-values';

/** The cases that the package `regedit` is asked about, with the real scripts in Windows and with their stand-in. */

const { REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ, REG_QWORD } = RegistryType;

export const value = (name: string, type: number, data: Uint8Array | readonly number[]): RegistryValue => ({
  name,
  type,
  data: Uint8Array.from(data),
});

const key = (name: string, values: readonly RegistryValue[] = [], subkeys: readonly KeyTree[] = []): KeyTree => ({
  name,
  values,
  subkeys,
});

/** Everything the package carries to the byte: every type it names, and names and texts that are awkward to quote. */
export const CARRIED_TREE: KeyTree = key(
  'MSExchangeKMS',
  [
    value('', REG_SZ, textData('default')),
    value('ImagePath', REG_EXPAND_SZ, textData('"%SystemRoot%\\exchsrvr\\bin\\kmserver.exe" -p Grüße')),
    value('DisplayName', REG_SZ, textData('Microsoft Exchange "KM" \\ 中\ud800 \u{1F600}')),
    value('Start', REG_DWORD, [3, 0, 0, 0]),
    value('Highest', REG_DWORD, [255, 255, 255, 255]),
    value('Sign', REG_DWORD, [0, 0, 0, 128]),
    value('Quad', REG_QWORD, [1, 2, 3, 4, 5, 6, 0x1f, 0]),
    value('DependOnService', REG_MULTI_SZ, listData(['MSExchangeSA', 'a,b', 'é"\\'])),
    value('Empty list', REG_MULTI_SZ, [0, 0]),
    value('FailureActions', REG_BINARY, [0, 1, 254, 255]),
    value('Empty', REG_BINARY, []),
    value('Empty text', REG_SZ, textData('')),
    value('Empty text to expand', REG_EXPAND_SZ, textData('')),
    value('tab\tand \u0001', REG_SZ, textData('a\tb\u001f\u007f\u0080\u00ff\u0100\u0fff\u1000\uffff')),
    value('constructor', REG_SZ, textData('x')),
    value('__proto__', REG_SZ, textData('y')),
    value('hasOwnProperty', REG_EXPAND_SZ, textData('%x%')),
    value('7', REG_SZ, textData('seven')),
    value(' blanks ', REG_SZ, textData(' x ')),
    value('a+b%20%u00e4/é中', REG_EXPAND_SZ, textData('%PATH%;%nosuch%;%%')),
  ],
  [
    key(
      'Parameters',
      [value('only', REG_EXPAND_SZ, textData('%SystemRoot%'))],
      [key('Deep'), key('A "key" with 100% ü+ü'), key('%u00e4'), key('__proto__'), key('中 ')],
    ),
    key('Enum', [value('', REG_SZ, textData('alone'))]),
  ],
);

/** By limit: values that the package carries only in part; a comparison skips only what it does not carry. */
export const LIMIT_VALUES = {
  'text-endings': [
    value('no bytes', REG_SZ, []),
    value('no NUL', REG_SZ, [65, 0]),
    value('behind the NUL', REG_SZ, textData('a\0b')),
    value('two NULs', REG_EXPAND_SZ, textData('a\0')),
  ],
  'list-endings': [
    value('no bytes', REG_MULTI_SZ, []),
    value('one NUL', REG_MULTI_SZ, textData('a')),
    value('an empty one', REG_MULTI_SZ, textData('a\0\0b\0')),
  ],
  'odd-lengths': [
    value('text', REG_SZ, [65, 0, 66]),
    value('text, half its NUL', REG_SZ, [65, 0, 0]),
    value('text to expand', REG_EXPAND_SZ, [65, 0, 66]),
    value('list', REG_MULTI_SZ, [65, 0, 0]),
    value('half a character', REG_SZ, [65]),
  ],
  'line-breaks': [
    value('text', REG_SZ, textData('a\r\nb\nc\rd')),
    value('to expand', REG_EXPAND_SZ, textData('a\nb')),
    value('list', REG_MULTI_SZ, listData(['a\r', 'b'])),
    value('name\r\n', REG_DWORD, [1, 0, 0, 0]),
  ],
  'unusual-types': [
    value('none', 0, [1, 2]),
    value('big-endian', 5, [1, 2, 3, 4]),
    value('link', 6, [1]),
    value('resources', 8, [1, 2]),
    value('own', 0x1234, []),
    value('highest', 0xffff_ffff, [1]),
  ],
  'large-numbers': [
    value('2^53 + 1', REG_QWORD, [1, 0, 0, 0, 0, 0, 0x20, 0]),
    value('highest', REG_QWORD, [255, 255, 255, 255, 255, 255, 255, 255]),
  ],
  'expandable-names': [value('a\\b', REG_EXPAND_SZ, textData('%SystemRoot%'))],
} as const satisfies Partial<Record<WitnessLimit, readonly RegistryValue[]>>;

/** Numbers of odd sizes: each of them ends the scripts in the middle of a line. */
export const ODD_NUMBERS: readonly RegistryValue[] = [
  value('short', REG_DWORD, [1]),
  value('8 bytes', REG_DWORD, [1, 2, 3, 4, 5, 6, 7, 8]),
  value('no bytes', REG_DWORD, []),
  value('short quad', REG_QWORD, [1, 2, 3, 4]),
  value('long quad', REG_QWORD, [1, 2, 3, 4, 5, 6, 7, 0, 9]),
];

/** Default values alone in their keys: of these, the package sees only a text that is not empty. */
export const LONE_DEFAULTS: KeyTree = key(
  'MSExchangeKMS',
  [],
  [
    key('empty', [value('', REG_SZ, textData(''))]),
    key('number', [value('', REG_DWORD, [1, 0, 0, 0])]),
    key('expand', [value('', REG_EXPAND_SZ, textData('%x%'))]),
    key('text', [value('', REG_SZ, textData('x'))]),
    key('two', [value('', REG_EXPAND_SZ, textData('%x%')), value('b', REG_SZ, textData('x'))]),
  ],
);
