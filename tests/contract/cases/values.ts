import { RegistryType, typeName } from '../../../electron/domain/registry';
import type { ContractCase } from '../contract-case';
import { at, hex, roundTrip, sameValue, treeFor, valueOf } from '../support';

/** Data that ordinary programs write, and data that they should not write. All of it must come back byte for byte. */
const ODD_DATA: readonly (readonly [string, number, Uint8Array])[] = [
  ['REG_SZ of no bytes', RegistryType.REG_SZ, hex('')],
  ['REG_SZ that is empty', RegistryType.REG_SZ, hex('0000')],
  ['REG_SZ of an odd number of bytes', RegistryType.REG_SZ, hex('41 00 42')],
  ['REG_SZ without its closing NUL', RegistryType.REG_SZ, hex('41 00 42 00')],
  ['REG_SZ with a NUL inside', RegistryType.REG_SZ, hex('41 00 00 00 42 00 00 00')],
  ['REG_SZ that ends with two NULs', RegistryType.REG_SZ, hex('41 00 00 00 00 00')],
  ['REG_SZ with lone surrogates', RegistryType.REG_SZ, hex('00 d8 41 00 00 dc 00 00')],
  ['REG_SZ with a byte order mark', RegistryType.REG_SZ, hex('ff fe 41 00 00 00')],
  [
    'REG_EXPAND_SZ with a variable, unexpanded',
    RegistryType.REG_EXPAND_SZ,
    Uint8Array.from(Buffer.from('%SystemRoot%\\x\0', 'utf16le')),
  ],
  ['REG_MULTI_SZ that is empty', RegistryType.REG_MULTI_SZ, hex('00 00')],
  ['REG_MULTI_SZ of no bytes', RegistryType.REG_MULTI_SZ, hex('')],
  ['REG_MULTI_SZ with an empty string inside', RegistryType.REG_MULTI_SZ, hex('41 00 00 00 00 00 42 00 00 00 00 00')],
  ['REG_MULTI_SZ without its last NUL', RegistryType.REG_MULTI_SZ, hex('41 00 00 00')],
  ['REG_MULTI_SZ without any NUL', RegistryType.REG_MULTI_SZ, hex('41 00 42 00')],
  ['REG_DWORD of no bytes', RegistryType.REG_DWORD, hex('')],
  ['REG_DWORD of two bytes', RegistryType.REG_DWORD, hex('01 02')],
  ['REG_DWORD of eight bytes', RegistryType.REG_DWORD, hex('01 02 03 04 05 06 07 08')],
  ['REG_DWORD with its highest bit', RegistryType.REG_DWORD, hex('ff ff ff ff')],
  ['REG_QWORD of four bytes', RegistryType.REG_QWORD, hex('01 02 03 04')],
  ['REG_QWORD beyond the exact range of a double', RegistryType.REG_QWORD, hex('01 00 00 00 00 00 20 80')],
  ['REG_NONE of no bytes', RegistryType.REG_NONE, hex('')],
];

const CUSTOM_TYPES = [12, 0x1234, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];

function kept(what: string, type: number, data: Uint8Array): ContractCase {
  return {
    name: `values: ${what} comes back byte for byte`,
    async run(fixture) {
      const value = { name: 'v', type, data };
      await roundTrip(fixture, treeFor(at(fixture), { values: [value] }));
      sameValue(valueOf(await fixture.machine.registry.readValue(at(fixture), 'v')), value);
    },
  };
}

export const valueCases: readonly ContractCase[] = [
  ...[...Object.values<number>(RegistryType), ...CUSTOM_TYPES].map((type) =>
    kept(`type ${typeName(type)}`, type, hex('de ad be ef 00 01')),
  ),
  ...ODD_DATA.map(([what, type, data]) => kept(what, type, data)),
  kept(
    'a value of 1 MB',
    RegistryType.REG_BINARY,
    Uint8Array.from({ length: 1 << 20 }, (_, i) => (i * 31 + (i >> 8)) & 0xff),
  ),
  {
    name: 'values: the registry does not change with data that the caller wrote or read',
    async run(fixture) {
      const { registry } = fixture.machine;
      const mine = hex('01 02 03');
      await registry.writeTree(at(fixture), treeFor(at(fixture), { values: [{ name: 'v', type: 3, data: mine }] }));
      mine.fill(0xff);
      valueOf(await registry.readValue(at(fixture), 'v')).data.fill(0xee);
      sameValue(valueOf(await registry.readValue(at(fixture), 'v')), { name: 'v', type: 3, data: hex('01 02 03') });
    },
  },
  {
    name: 'values: data in a part of a larger Buffer is written as only that part',
    async run(fixture) {
      const part = Buffer.from('00112233', 'hex').subarray(1, 3);
      await fixture.machine.registry.writeTree(
        at(fixture),
        treeFor(at(fixture), { values: [{ name: 'v', type: 3, data: part }] }),
      );
      sameValue(valueOf(await fixture.machine.registry.readValue(at(fixture), 'v')), { name: 'v', type: 3, data: hex('1122') });
    },
  },
];
