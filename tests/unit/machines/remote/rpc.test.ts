import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { NdrReader, NdrWriter } from '../../../../electron/machines/remote/wire/rpc/ndr';
import {
  bindPdu,
  fragmentLength,
  readBindAck,
  readResponsePart,
  requestPdus,
  RpcFault,
} from '../../../../electron/machines/remote/wire/rpc/pdu';
import { enumActiveDependents, queryConfig, SVCCTL } from '../../../../electron/machines/remote/wire/rpc/svcctl';
import {
  createKey,
  enumKey,
  enumValue,
  openKey,
  queryInfoKey,
  queryValue,
  setValue,
  WINREG,
} from '../../../../electron/machines/remote/wire/rpc/winreg';
import { Reader } from '../../../../electron/machines/remote/wire/reader';
import { readFoundFirst } from '../../../../electron/machines/remote/wire/smb/find';
import { Writer } from '../../../../electron/machines/remote/wire/writer';

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');
const HANDLE = Buffer.alloc(20, 0xaa);

function codeOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof RepairError ? error.code : String(error);
  }
}

describe('in RPC', () => {
  test('bind is laid out as C706 12.6.4.3 says, with the interface of MS-RRP 1.9', () => {
    expect(bindPdu(1, WINREG).toString('hex')).toBe(
      (
        '05000b03 10000000 4800 0000 01000000 b810 b810 00000000 01000000 0000 01 00 ' +
        '01d08c33 4422 f131 aaaa 900038001003 01000000 045d888a eb1c c911 9fe8 08002b104860 02000000'
      ).replace(/ /g, ''),
    );
    expect(SVCCTL.uuid.toString('hex')).toBe('81bb7a364498f135ad3298f038001003');
  });

  test('the answer to bind is read, whatever the length of its address', () => {
    for (const address of ['', '\\PIPE\\winreg\0', 'x']) {
      const body = new Writer().u16(4280).u16(2048).u32(1).u16(address.length).ascii(address);
      while ((body.length + 16) % 4 !== 0) body.u8(0);
      body.u8(1).zeros(3).u16(0).u16(0).zeros(20);
      expect(readBindAck(pdu(12, 3, 7, body.done()), 7), address).toBe(2048);
    }
    expect(codeOf(() => readBindAck(pdu(13, 3, 7, hex('0400')), 7))).toBe('E-NET-RPC');
    expect(codeOf(() => readBindAck(pdu(2, 3, 7, hex('0400')), 7))).toBe('E-NET-PROTOCOL');
    expect(codeOf(() => readBindAck(pdu(12, 3, 8, hex('0400')), 7))).toBe('E-NET-PROTOCOL');
  });

  function pdu(type: number, flags: number, call: number, body: Buffer): Buffer {
    return new Writer()
      .u8(5)
      .u8(0)
      .u8(type)
      .u8(flags)
      .u32(0x10)
      .u16(16 + body.length)
      .u16(0)
      .u32(call)
      .bytes(body)
      .done();
  }

  test('a call of any length is cut into fragments that are marked first and last and join to the same call', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 100, max: 4280 }), (length, fragment) => {
        const stub = Buffer.alloc(length, 3);
        const pdus = requestPdus(9, 22, stub, fragment);
        expect(pdus.map((one) => one[3]! & 3)).toEqual(pdus.map((_, i) => (i === 0 ? 1 : 0) | (i === pdus.length - 1 ? 2 : 0)));
        expect(pdus.every((one) => one.length <= fragment && one.readUInt16LE(8) === one.length)).toBe(true);
        expect(Buffer.concat(pdus.map((one) => one.subarray(24))).equals(stub)).toBe(true);
      }),
    );
  });

  test('a fault is thrown as such, and fragments with a false header are refused', () => {
    const fault = pdu(3, 3, 4, new Writer().zeros(8).u32(0x6f7).u32(0).done());
    expect(() => readResponsePart(fault, 4)).toThrow(RpcFault);
    expect(readResponsePart(pdu(2, 1, 4, new Writer().zeros(8).u8(5).done()), 4)).toEqual({
      stub: hex('05'),
      first: true,
      last: false,
    });
    expect(fragmentLength(hex('0500'))).toBeNull();
    expect(codeOf(() => fragmentLength(pdu(2, 3, 4, Buffer.alloc(5000))))).toBe('E-NET-PROTOCOL');
    const bigEndian = Buffer.from(fault);
    bigEndian[4] = 0;
    expect(codeOf(() => readResponsePart(bigEndian, 4))).toBe('E-NET-PROTOCOL');
  });
});

describe('in NDR', () => {
  test('numbers are aligned relative to the start of the stub', () => {
    expect(new NdrWriter().u16(1).u32(2).counted('ab').u32(3).done().toString('hex')).toBe(
      '0100 0000 02000000 0600 0600 00000200 03000000 00000000 03000000 6100 6200 0000 0000 03000000'.replace(/ /g, ''),
    );
  });

  test('the reader returns what the writer wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat())), (items) => {
        const writer = new NdrWriter();
        for (const item of items) {
          if (typeof item === 'string') writer.counted(item);
          else writer.numberAt(item);
        }
        const reader = new NdrReader(writer.done(), 'test');
        for (const item of items) expect(typeof item === 'string' ? reader.counted() : reader.numberAt()).toBe(item.valueOf());
      }),
    );
  });

  test('arrays that claim more than the message contains or their maximum allows are refused', () => {
    const varying = (max: number, offset: number, actual: number): NdrReader =>
      new NdrReader(new Writer().u32(max).u32(offset).u32(actual).zeros(8).done(), 'test');
    expect(varying(4, 0, 4).varying()).toBe('\0\0\0\0');
    for (const [max, offset, actual] of [
      [4, 1, 3],
      [3, 0, 4],
      [0xffff_ffff, 0, 0xffff_ffff],
      [9, 0, 9],
    ] as const)
      expect(codeOf(() => varying(max, offset, actual).varying())).toBe('E-NET-PROTOCOL');
  });
});

describe('over \\winreg', () => {
  test('calls are laid out as MS-RRP 3.1.5 says', () => {
    const handle = HANDLE.toString('hex');
    const a = '0400 0400 00000200 02000000 00000000 02000000 6100 0000'.replace(/ /g, '');
    expect(openKey(HANDLE, 'a', 0x20019, 'itself').stub.toString('hex')).toBe(`${handle}${a}0800000019000200`);
    expect(openKey(HANDLE, 'a', 1, 'followed').stub.toString('hex')).toBe(`${handle}${a}0000000001000000`);
    expect(createKey(HANDLE, 'a', { rights: 4 }).stub.toString('hex')).toBe(
      `${handle}${a}0000 0000 00000000 00000000 04000000 00000000 00000200 00000000`.replace(/ /g, ''),
    );
    expect(setValue(HANDLE, 'a', 3, hex('0102')).stub.toString('hex')).toBe(
      `${handle}${a}03000000 02000000 0102 0000 02000000`.replace(/ /g, ''),
    );
    expect(queryInfoKey(HANDLE, 2).stub.toString('hex')).toBe(
      `${handle}0200 0400 00000200 02000000 00000000 01000000 0000`.replace(/ /g, ''),
    );
  });

  const read = <T>(operation: { read: (answer: NdrReader, code: number) => T }, answer: NdrWriter, code = 0): T =>
    operation.read(new NdrReader(answer.u32(code).done(), 'test'), code);

  test('a value is read with its name, its type and exactly its bytes', () => {
    const answer = new NdrWriter().counted('v').numberAt(0xffff_ffff).pointer().u32(10).u32(0).u32(3);
    const stub = Buffer.concat([answer.done(), hex('010203 00'), new NdrWriter().numberAt(10).numberAt(3).u32(0).done()]);
    expect(enumValue(HANDLE, 0, 10, 10).read(new NdrReader(stub, 't'), 0)).toEqual({
      kind: 'value',
      name: 'v',
      type: 0xffff_ffff,
      data: hex('010203'),
    });
  });

  test('an answer that needs more room says how much, and the end of a list is not a value', () => {
    const more = new NdrWriter().counted('').numberAt(1).null().numberAt(4000).numberAt(0);
    expect(read(enumValue(HANDLE, 0, 1, 1), more, 234)).toEqual({ kind: 'more', needed: 4000 });
    expect(read(enumValue(HANDLE, 9, 1, 1), new NdrWriter(), 259)).toEqual({ kind: 'none' });
    expect(read(enumKey(HANDLE, 9), new NdrWriter(), 259)).toBeNull();
    const lying = new NdrWriter().numberAt(1).null().numberAt(0).numberAt(99);
    expect(codeOf(() => read(queryValue(HANDLE, 'v', 9), lying))).toBe('E-NET-PROTOCOL');
  });
});

describe('over \\svcctl', () => {
  test('the dependencies in a configuration are separated by slashes or NULs', () => {
    for (const separator of ['/', '\0']) {
      const writer = new NdrWriter().u32(0x10).u32(2).u32(1).pointer().null().u32(0).pointer().pointer().null();
      writer.wide('C:\\x.exe').wide(`A${separator}+B${separator}`).wide('LocalSystem').u32(0).u32(0);
      expect(queryConfig(HANDLE, 999).read(new NdrReader(writer.done(), 't'), 0)).toEqual({
        value: { type: 0x10, start: 2, path: 'C:\\x.exe', account: 'LocalSystem', display: '', dependencies: ['A', '+B'] },
      });
    }
  });

  test('dependents are refused if their texts lie outside the answer or more are claimed than fit in it', () => {
    const answer = (name: number, count: number): NdrReader => {
      const buffer = new Writer().u32(name).u32(40).u32(0x10).u32(4).zeros(20).utf16('ab\0c\0').done();
      return new NdrReader(new NdrWriter().bytes(buffer).u32(0).u32(count).u32(0).done(), 't');
    };
    expect(enumActiveDependents(HANDLE, 99).read(answer(36, 1), 0)).toEqual({ value: [{ name: 'ab', display: '', state: 4 }] });
    for (const [name, count] of [
      [0xffff_fff0, 1],
      [36, 2],
      [36, 0xffff_ffff],
    ] as const)
      expect(codeOf(() => enumActiveDependents(HANDLE, 99).read(answer(name, count), 0))).toBe('E-NET-PROTOCOL');
  });
});

test('a listing whose entries point backwards or past its end is refused', () => {
  const find = (next: number, count: number): string => {
    const entry = new Writer().u32(next).zeros(56).u32(2).zeros(30).utf16('a').done();
    const parameters = new Writer().u16(1).u16(count).u16(1).zeros(4).done();
    const [at, dataAt] = [64, 64 + parameters.length];
    const message = Buffer.concat([Buffer.alloc(at), parameters, entry]);
    const words = new Writer()
      .u16(10)
      .u16(entry.length)
      .u16(0)
      .u16(10)
      .u16(at)
      .u16(0)
      .u16(entry.length)
      .u16(dataAt)
      .u16(0)
      .done();
    return codeOf(() =>
      readFoundFirst({
        command: 0x32,
        status: 0,
        tid: 0,
        uid: 0,
        mid: 0,
        words: new Reader(words, 't'),
        bytes: new Reader(hex(''), 't'),
        message,
      }),
    );
  };
  expect(find(0, 1)).toBe('');
  expect(find(0, 2)).toBe('E-NET-PROTOCOL');
  expect(find(0xffff_ff00, 2)).toBe('E-NET-PROTOCOL');
});
