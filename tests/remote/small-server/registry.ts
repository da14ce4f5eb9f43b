import { type KeyTree, sameName } from '../../../electron/domain/registry';
import { hiveOf } from '../../unit/machines/offline/server-disk';
import { NdrReader, NdrWriter } from '../../../electron/machines/remote/wire/rpc/ndr';

/** Answers a call with the stub, whose last field is the Win32 code; null for a fault. */
export type Procedures = (opnum: number, stub: Buffer) => Buffer | null;

const FILETIME = 126_000_000_000_000_000n;

/** Writes a file on the server and returns the Win32 code. */
export type SaveFile = (path: string, data: Uint8Array) => number;

/** \winreg over a tree in memory, for reading and saving, with Windows' class names and links, which Samba lacks. */
export function registryProcedures(root: KeyTree, save: SaveFile): Procedures {
  const handles = new Map<string, KeyTree>();
  let next = 1;
  const handle = (key: KeyTree): Buffer => {
    const made = Buffer.alloc(20);
    made.writeUInt32LE(next++, 4);
    handles.set(made.toString('hex'), key);
    return made;
  };

  return (opnum, stub) => {
    if (opnum === 2) return new NdrWriter().handle(handle(root)).u32(0).done();
    const name = stub.subarray(0, 20).toString('hex');
    const key = handles.get(name);
    const args = new NdrReader(stub.subarray(20), 'arguments');
    if (opnum === 5) {
      handles.delete(name);
      return new NdrWriter()
        .handle(Buffer.alloc(20))
        .u32(key ? 0 : 6)
        .done();
    }
    if (!key) return new NdrWriter().handle(Buffer.alloc(20)).u32(6).done();
    switch (opnum) {
      case 15: {
        const found = find(key, args.counted(), args.u32() === 8);
        return new NdrWriter()
          .handle(found ? handle(found) : Buffer.alloc(20))
          .u32(found ? 0 : 2)
          .done();
      }
      case 16:
        return infoOf(key);
      case 9: {
        const subkey = key.subkeys[args.u32()];
        if (!subkey) return new NdrWriter().room(1).null().null().u32(259).done();
        return new NdrWriter().counted(subkey.name).pointer().nothingCounted().pointer().u32(1).u32(2).u32(0).done();
      }
      case 10:
        return valueAnswer(key.values[args.u32()], dataRoom(args, true), true);
      case 17: {
        const wanted = args.counted();
        return valueAnswer(
          key.values.find((value) => sameName(value.name, wanted)),
          dataRoom(args, false),
          false,
        );
      }
      case 20:
        return new NdrWriter().u32(save(args.counted(), hiveOf(key.subkeys))).done();
      default:
        return null;
    }
  };

  function find(from: KeyTree, path: string, itself: boolean): KeyTree | null {
    let key: KeyTree | undefined = from;
    const names = path.split('\\').filter(Boolean);
    for (const [i, part] of names.entries()) {
      key = key.subkeys.find((subkey) => sameName(subkey.name, part));
      if (!key) return null;
      if (key.link && !(itself && i === names.length - 1)) key = target(key) ?? undefined;
      if (!key) return null;
    }
    return key;
  }

  /** A link's target, `\REGISTRY\MACHINE\…`. */
  function target(link: KeyTree): KeyTree | null {
    const text = Buffer.from(link.values[0]?.data ?? Buffer.alloc(0)).toString('utf16le');
    return find(root, text.split('\\').slice(3).join('\\'), false);
  }
}

function infoOf(key: KeyTree): Buffer {
  const longest = (numbers: readonly number[]): number => Math.max(0, ...numbers);
  return new NdrWriter()
    .counted(key.className ?? '')
    .u32(key.subkeys.length)
    .u32(longest(key.subkeys.map(({ name }) => name.length * 2)))
    .u32(longest(key.subkeys.map(({ className = '' }) => className.length * 2)))
    .u32(key.values.length)
    .u32(longest(key.values.map(({ name }) => name.length * 2)))
    .u32(longest(key.values.map(({ data }) => data.length)))
    .u32(120)
    .u32(Number(FILETIME & 0xffff_ffffn))
    .u32(Number(FILETIME >> 32n))
    .u32(0)
    .done();
}

/** The room offered for data: reads past the name to lpType, lpData and lpcbData. */
function dataRoom(args: NdrReader, named: boolean): number {
  if (named) {
    args.u16();
    args.u16();
    args.u32();
    args.varying();
  }
  args.numberAt();
  args.u32();
  args.varyingBytes();
  return args.numberAt() ?? 0;
}

function valueAnswer(value: KeyTree['values'][number] | undefined, room: number, named: boolean): Buffer {
  const writer = new NdrWriter();
  if (!value) {
    if (named) writer.room(1);
    return writer
      .null()
      .null()
      .null()
      .null()
      .u32(named ? 259 : 2)
      .done();
  }
  const fits = value.data.length <= room;
  if (named) writer.counted(fits ? value.name : '');
  writer.numberAt(value.type).pointer().u32(room).u32(0);
  writer.bytes(fits ? value.data : Buffer.alloc(0));
  return writer
    .numberAt(value.data.length)
    .numberAt(fits ? value.data.length : 0)
    .u32(fits ? 0 : 234)
    .done();
}
