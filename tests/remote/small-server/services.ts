import { NdrReader, NdrWriter } from '../../../electron/machines/remote/wire/rpc/ndr';
import { encodeUtf16 } from '../../../electron/domain/utf16';
import type { Procedures } from './registry';

export interface SmallService {
  readonly name: string;
  readonly display: string;
  readonly path: string;
  readonly state: number;
  readonly dependents: readonly { readonly name: string; readonly display: string }[];
}

/** \svcctl over services in memory, only for looking. */
export function serviceProcedures(services: readonly SmallService[]): Procedures {
  const handles = new Map<string, SmallService | null>();
  let next = 1;
  const handle = (of: SmallService | null): Buffer => {
    const made = Buffer.alloc(20, 9);
    made.writeUInt32LE(next++, 4);
    handles.set(made.toString('hex'), of);
    return made;
  };
  return (opnum, stub) => {
    if (opnum === 15) return new NdrWriter().handle(handle(null)).u32(0).done();
    const service = handles.get(stub.subarray(0, 20).toString('hex'));
    const args = new NdrReader(stub.subarray(20), 'arguments');
    if (service === undefined) return new NdrWriter().u32(6).done();
    if (opnum === 0) return new NdrWriter().handle(Buffer.alloc(20)).u32(0).done();
    if (opnum === 16) {
      const name = args.varying().replace(/\0$/, '').toLowerCase();
      const found = services.find((one) => one.name.toLowerCase() === name);
      return new NdrWriter()
        .handle(found ? handle(found) : Buffer.alloc(20))
        .u32(found ? 0 : 1060)
        .done();
    }
    if (service === null) return null;
    if (opnum === 6)
      return new NdrWriter()
        .u32(16)
        .u32(service.state)
        .u32(service.state === 4 ? 1 : 0)
        .u32(0)
        .u32(0)
        .u32(0)
        .u32(0)
        .u32(0)
        .done();
    if (opnum === 17) return configOf(service, args.u32());
    return opnum === 13 ? dependentsOf(service, (args.u32(), args.u32())) : null;
  };
}

function configOf({ path, display }: SmallService, room: number): Buffer {
  const needed = 36 + (path.length + display.length + 20) * 2;
  if (needed > room) {
    const empty = new NdrWriter();
    for (let i = 0; i < 9; i++) empty.u32(0);
    return empty.u32(needed).u32(122).done();
  }
  const writer = new NdrWriter().u32(16).u32(3).u32(1).pointer().null().u32(0).pointer().pointer().pointer();
  return writer.wide(path).wide('RpcSs/').wide('LocalSystem').wide(display).u32(needed).u32(0).done();
}

function dependentsOf({ dependents }: SmallService, room: number): Buffer {
  const texts: Buffer[] = [];
  let at = dependents.length * 36;
  const put = (text: string): number => {
    const bytes = Buffer.from(encodeUtf16(`${text}\0`));
    texts.push(bytes);
    at += bytes.length;
    return at - bytes.length;
  };
  const entries = dependents.map(({ name, display }) => {
    const entry = Buffer.alloc(36);
    [put(name), put(display), 16, 4].forEach((number, i) => entry.writeUInt32LE(number, i * 4));
    return entry;
  });
  const data = Buffer.concat([...entries, ...texts]);
  const fits = data.length <= room;
  const buffer = Buffer.alloc(room);
  if (fits) data.copy(buffer);
  return new NdrWriter()
    .bytes(buffer)
    .u32(data.length)
    .u32(fits ? dependents.length : 0)
    .u32(fits ? 0 : 234)
    .done();
}
