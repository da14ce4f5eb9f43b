import { Reader } from '../reader';
import { type NdrReader, NdrWriter } from './ndr';
import type { Operation } from './operation';
import { type Interface, wireUuid } from './pdu';

/** The Service Control Manager Remote Protocol [MS-SCMR 3.1.4]: the procedures of NT 4.0 that are needed here. */
export const SVCCTL: Interface = { pipe: '\\svcctl', uuid: wireUuid('367abb81-9844-35f1-ad32-98f038001003'), version: 2 };

export const ServiceRight = { QUERY_CONFIG: 0x01, QUERY_STATUS: 0x04, ENUMERATE_DEPENDENTS: 0x08, STOP: 0x20 } as const;

const SC_MANAGER_CONNECT = 1;
const STOP = 1;
const ACTIVE = 1;
export const TOO_SMALL: readonly number[] = [122, 234];

export function openManager(): Operation<Buffer> {
  const stub = new NdrWriter().null().null().u32(SC_MANAGER_CONNECT).done();
  return { name: 'ROpenSCManagerW', opnum: 15, stub, read: (answer) => answer.handle() };
}

export function openService(manager: Buffer, name: string, rights: number): Operation<Buffer> {
  const stub = new NdrWriter().handle(manager).wide(name).u32(rights).done();
  return { name: 'ROpenServiceW', opnum: 16, stub, read: (answer) => answer.handle() };
}

export function closeService(handle: Buffer): Operation<undefined> {
  return { name: 'RCloseServiceHandle', opnum: 0, stub: new NdrWriter().handle(handle).done(), read: () => undefined };
}

/** SERVICE_STATUS [MS-SCMR 2.2.47]. */
export interface RawStatus {
  readonly state: number;
  readonly accepted: number;
  readonly exitCode: number;
  readonly checkPoint: number;
  readonly waitHint: number;
}

export function queryStatus(service: Buffer): Operation<RawStatus> {
  return { name: 'RQueryServiceStatus', opnum: 6, stub: new NdrWriter().handle(service).done(), read: readStatus };
}

/** Asks a service to stop; takes a `patience` because the server may wait for the service. */
export function controlStop(service: Buffer, patience: number): Operation<RawStatus> {
  const stub = new NdrWriter().handle(service).u32(STOP).done();
  return { name: 'RControlService', opnum: 1, stub, read: readStatus, patience };
}

function readStatus(answer: NdrReader): RawStatus {
  answer.u32();
  const [state, accepted, exitCode] = [answer.u32(), answer.u32(), answer.u32()];
  answer.u32();
  return { state, accepted, exitCode, checkPoint: answer.u32(), waitHint: answer.u32() };
}

/** QUERY_SERVICE_CONFIGW [MS-SCMR 2.2.15]. */
export interface RawConfig {
  readonly type: number;
  readonly start: number;
  readonly path: string;
  readonly account: string;
  readonly display: string;
  readonly dependencies: readonly string[];
}

/** An answer, or the number of bytes it needs. */
export type Sized<T> = { readonly value: T } | { readonly needed: number };

export function queryConfig(service: Buffer, room: number): Operation<Sized<RawConfig>> {
  return {
    name: 'RQueryServiceConfigW',
    opnum: 17,
    stub: new NdrWriter().handle(service).u32(room).done(),
    also: TOO_SMALL,
    read(answer, code) {
      const [type, start] = [answer.u32(), answer.u32()];
      answer.u32();
      const [path, group] = [answer.u32(), answer.u32()];
      answer.u32();
      const [dependencies, account, display] = [answer.u32(), answer.u32(), answer.u32()];
      const text = (pointer: number): string => (pointer === 0 ? '' : answer.varying());
      const texts = {
        path: text(path),
        group: text(group),
        dependencies: text(dependencies),
        account: text(account),
        display: text(display),
      };
      const needed = answer.u32();
      if (code !== 0) return { needed };
      const value = {
        type,
        start,
        path: untilNul(texts.path),
        account: untilNul(texts.account),
        display: untilNul(texts.display),
        // Separated by NULs as in memory, or by slashes as MS-SCMR specifies for the wire.
        dependencies: texts.dependencies.split(/[\0/]/).filter((name) => name !== ''),
      };
      return { value };
    },
  };
}

/** ENUM_SERVICE_STATUSW [MS-SCMR 2.2.11]. */
export interface RawDependent {
  readonly name: string;
  readonly display: string;
  readonly state: number;
}

/** The services that depend on this one and are not stopped. */
export function enumActiveDependents(service: Buffer, room: number): Operation<Sized<readonly RawDependent[]>> {
  return {
    name: 'REnumDependentServicesW',
    opnum: 13,
    stub: new NdrWriter().handle(service).u32(ACTIVE).u32(room).done(),
    also: TOO_SMALL,
    read(answer, code) {
      const buffer = answer.bytes();
      const [needed, count] = [answer.u32(), answer.u32()];
      return code === 0 ? { value: readDependents(buffer, count) } : { needed };
    },
  };
}

const ENTRY = 36;

/** Entries of 36 bytes; the two texts of each are in the same buffer, at offsets from its beginning. */
function readDependents(buffer: Buffer, count: number): readonly RawDependent[] {
  const reader = new Reader(buffer, 'REnumDependentServicesW');
  if (count > buffer.length / ENTRY) throw reader.wrong(`${count} services in ${buffer.length} bytes`);
  return Array.from({ length: count }, (_, i) => {
    const [name, display] = [reader.seek(i * ENTRY).u32(), reader.u32()];
    const state = reader.skip(4).u32();
    return { name: reader.seek(name).utf16z(), display: reader.seek(display).utf16z(), state };
  });
}

function untilNul(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
