import { type NdrReader, NdrWriter } from './ndr';
import type { Operation } from './operation';
import { type Interface, wireUuid } from './pdu';

/** The Windows Remote Registry Protocol [MS-RRP 3.1.5]: the procedures of NT 4.0 that are needed here. */
export const WINREG: Interface = { pipe: '\\winreg', uuid: wireUuid('338cd001-2244-31f1-aaaa-900038001003'), version: 1 };

/** Rights to keys [MS-RRP 2.2.3]. */
export const KeyRight = {
  QUERY: 0x0001,
  SET: 0x0002,
  CREATE: 0x0004,
  LINK: 0x0020,
  READ: 0x0002_0019,
} as const;

/** Opens a link itself instead of its target. */
const OPEN_LINK = 0x0000_0008;
const CREATE_LINK = 0x0000_0002;

export const MORE_DATA = 234;
export const NO_MORE_ITEMS = 259;

/** The longest names of a key and of a value, with the NUL, in units. */
export const KEY_NAME_ROOM = 256;
export const VALUE_NAME_ROOM = 16_384;

const nothing = (): undefined => undefined;

export function openLocalMachine(): Operation<Buffer> {
  const stub = new NdrWriter().null().u32(KeyRight.READ).done();
  return { name: 'OpenLocalMachine', opnum: 2, stub, read: (answer) => answer.handle() };
}

export function closeKey(key: Buffer): Operation<undefined> {
  return { name: 'BaseRegCloseKey', opnum: 5, stub: new NdrWriter().handle(key).done(), read: nothing };
}

export function openKey(parent: Buffer, path: string, rights: number, link: 'itself' | 'followed'): Operation<Buffer> {
  const stub = new NdrWriter()
    .handle(parent)
    .counted(path)
    .u32(link === 'itself' ? OPEN_LINK : 0)
    .u32(rights)
    .done();
  return { name: 'BaseRegOpenKey', opnum: 15, stub, read: (answer) => answer.handle() };
}

export interface NewKey {
  readonly className?: string;
  readonly link?: boolean;
  readonly rights: number;
}

export function createKey(
  parent: Buffer,
  path: string,
  { className, link = false, rights }: NewKey,
): Operation<{ readonly key: Buffer; readonly isNew: boolean }> {
  const writer = new NdrWriter().handle(parent).counted(path);
  if (className === undefined) writer.nothingCounted();
  else writer.counted(className);
  const stub = writer
    .u32(link ? CREATE_LINK : 0)
    .u32(rights)
    .null()
    .numberAt(0)
    .done();
  return {
    name: 'BaseRegCreateKey',
    opnum: 6,
    stub,
    read: (answer) => ({ key: answer.handle(), isNew: answer.numberAt() !== 2 }),
  };
}

export function deleteKey(parent: Buffer, name: string): Operation<undefined> {
  return { name: 'BaseRegDeleteKey', opnum: 7, stub: new NdrWriter().handle(parent).counted(name).done(), read: nothing };
}

export function deleteValue(key: Buffer, name: string): Operation<undefined> {
  return { name: 'BaseRegDeleteValue', opnum: 8, stub: new NdrWriter().handle(key).counted(name).done(), read: nothing };
}

export interface KeyInfo {
  readonly className: string;
  readonly subkeys: number;
  readonly values: number;
  /** Bytes of the longest data. */
  readonly longestData: number;
  /** Length of the longest value name without a NUL, in bytes or, from some servers, in units. */
  readonly longestValueName: number;
  /** FILETIME. */
  readonly lastWrite: bigint;
}

/** `room` is for the class name, in units including its NUL; null if it was too small. */
export function queryInfoKey(key: Buffer, room: number): Operation<KeyInfo | null> {
  const stub = new NdrWriter().handle(key).roomWithNul(room).done();
  return {
    name: 'BaseRegQueryInfoKey',
    opnum: 16,
    stub,
    also: [MORE_DATA],
    read: (answer, code) => (code === 0 ? readInfo(answer) : null),
  };
}

function readInfo(answer: NdrReader): KeyInfo {
  const className = answer.counted();
  const subkeys = answer.u32();
  answer.u32();
  answer.u32();
  const values = answer.u32();
  // In bytes [MS-RRP 3.1.5.16], though some servers count units: so the number is taken for units.
  const longestValueName = answer.u32();
  const longestData = answer.u32();
  answer.u32();
  return { className, subkeys, values, longestValueName, longestData, lastWrite: answer.fileTime() };
}

/** The name of a subkey; null after the last. */
export function enumKey(key: Buffer, index: number): Operation<string | null> {
  const stub = new NdrWriter().handle(key).u32(index).room(KEY_NAME_ROOM).pointer().room(1).pointer().u32(0).u32(0).done();
  return {
    name: 'BaseRegEnumKey',
    opnum: 9,
    stub,
    also: [NO_MORE_ITEMS],
    read: (answer, code) => (code === 0 ? answer.counted() : null),
  };
}

/** A value, or the size it needs if there was not enough room. */
export type ValueAnswer =
  | { readonly kind: 'value'; readonly name: string; readonly type: number; readonly data: Buffer }
  | { readonly kind: 'more'; readonly needed: number }
  | { readonly kind: 'none' };

/** Value number `index`; `none` after the last. Room for the name is in units with its NUL, for the data in bytes. */
export function enumValue(key: Buffer, index: number, nameRoom: number, dataRoom: number): Operation<ValueAnswer> {
  const writer = new NdrWriter().handle(key).u32(index).room(nameRoom);
  return {
    name: 'BaseRegEnumValue',
    opnum: 10,
    stub: dataArguments(writer, dataRoom).done(),
    also: [MORE_DATA, NO_MORE_ITEMS],
    read(answer, code) {
      if (code === NO_MORE_ITEMS) return { kind: 'none' };
      const name = answer.counted();
      return readData(answer, name, code);
    },
  };
}

/** The value of that name; throws 2 if there is none. */
export function queryValue(key: Buffer, name: string, dataRoom: number): Operation<ValueAnswer> {
  return {
    name: 'BaseRegQueryValue',
    opnum: 17,
    stub: dataArguments(new NdrWriter().handle(key).counted(name), dataRoom).done(),
    also: [MORE_DATA],
    read: (answer, code) => readData(answer, name, code),
  };
}

/** lpType, lpData, lpcbData and lpcbLen: room without contents. */
function dataArguments(writer: NdrWriter, room: number): NdrWriter {
  return writer.numberAt(0).pointer().u32(room).u32(0).u32(0).numberAt(room).numberAt(0);
}

function readData(answer: NdrReader, name: string, code: number): ValueAnswer {
  const type = answer.numberAt();
  const data = answer.u32() === 0 ? null : answer.varyingBytes();
  const needed = answer.numberAt();
  const length = answer.numberAt();
  if (code === MORE_DATA) return { kind: 'more', needed: needed ?? 0 };
  if (type === null) throw answer.wrong('a value without a type');
  const size = length ?? needed ?? 0;
  if (size > (data?.length ?? 0)) throw answer.wrong(`${size} bytes of ${data?.length ?? 0}`);
  return { kind: 'value', name, type, data: data?.subarray(0, size) ?? Buffer.alloc(0) };
}

export function setValue(key: Buffer, name: string, type: number, data: Uint8Array): Operation<undefined> {
  const stub = new NdrWriter().handle(key).counted(name).u32(type).bytes(data).u32(data.length).done();
  return { name: 'BaseRegSetValue', opnum: 22, stub, read: nothing };
}

export function flushKey(key: Buffer): Operation<undefined> {
  return { name: 'BaseRegFlushKey', opnum: 11, stub: new NdrWriter().handle(key).done(), read: nothing };
}

/** Saves a key to a new file on the *server*. */
export function saveKey(key: Buffer, file: string, patience: number): Operation<undefined> {
  return {
    name: 'BaseRegSaveKey',
    opnum: 20,
    stub: new NdrWriter().handle(key).counted(file).null().done(),
    read: nothing,
    patience,
  };
}
