import { koffi } from './load';
import { scm, type Handle } from './service-functions';
import { dword, lastError, read, wide, wideAt, Win32Failure } from './win32';

/** The service control manager's functions (winsvc.h). Handles of services exist only inside `withService`. */

export const ServiceRight = {
  QUERY_CONFIG: 0x0001,
  QUERY_STATUS: 0x0004,
  ENUMERATE_DEPENDENTS: 0x0008,
  STOP: 0x0020,
} as const;

const SC_MANAGER_CONNECT = 0x0001;
/** The access needed to change services; requested only to find out whether it would be granted. */
const SC_MANAGER_ALL_ACCESS = 0xf003f;
/** The only control code this program ever sends. */
const SERVICE_CONTROL_STOP = 1;
const SERVICE_ACTIVE = 1;
const INSUFFICIENT_BUFFER = 122;
const MORE_DATA = 234;

/** An open service. */
export type Service = Handle;
type Pointer = bigint | null;

/** SERVICE_STATUS and the start of SERVICE_STATUS_PROCESS. */
export interface RawStatus {
  readonly currentState: number;
  readonly controlsAccepted: number;
  readonly win32ExitCode: number;
  readonly checkPoint: number;
  readonly waitHint: number;
}

export interface RawStatusProcess extends RawStatus {
  readonly processId: number;
}

/** QUERY_SERVICE_CONFIGW. */
export interface RawConfig {
  readonly serviceType: number;
  readonly startType: number;
  readonly binaryPath: string;
  readonly dependencies: readonly string[];
  readonly account: string;
  readonly displayName: string;
}

export interface RawDependent extends RawStatus {
  readonly name: string;
  readonly displayName: string;
}

/** Opens a service, uses it and closes all handles. Throws Win32Failure (1060: the SCM does not know the service). */
export async function withService<T>(name: string, rights: number, use: (service: Service) => T | Promise<T>): Promise<T> {
  const manager = opened('OpenSCManagerW', scm().OpenSCManagerW(null, null, SC_MANAGER_CONNECT));
  try {
    const service = opened('OpenServiceW', scm().OpenServiceW(manager, wide(name), rights));
    try {
      return await use(service);
    } finally {
      scm().CloseServiceHandle(service);
    }
  } finally {
    scm().CloseServiceHandle(manager);
  }
}

/** Whether the SCM would let this process change services. */
export function mayChangeServices(): boolean {
  const manager = scm().OpenSCManagerW(null, null, SC_MANAGER_ALL_ACCESS);
  if (Number(manager) === 0) return false;
  scm().CloseServiceHandle(manager);
  return true;
}

export function queryStatus(service: Service): RawStatusProcess {
  const buffer = Buffer.alloc(36); // sizeof(SERVICE_STATUS_PROCESS)
  if (!scm().QueryServiceStatusEx(service, 0, buffer, buffer.length, dword()))
    throw new Win32Failure('QueryServiceStatusEx', lastError());
  const at = (index: number): number => buffer.readUInt32LE(index * 4);
  return {
    currentState: at(1),
    controlsAccepted: at(2),
    win32ExitCode: at(3),
    checkPoint: at(5),
    waitHint: at(6),
    processId: at(7),
  };
}

export function queryConfig(service: Service): RawConfig {
  const buffer = filled('QueryServiceConfigW', (room, size, needed) => scm().QueryServiceConfigW(service, room, size, needed));
  const raw = koffi().decode(buffer, scm().config) as Record<'serviceType' | 'startType', number> & Record<string, Pointer>;
  return {
    serviceType: raw.serviceType,
    startType: raw.startType,
    binaryPath: textAt(buffer, raw['binaryPath']),
    dependencies: listAt(buffer, raw['dependencies']),
    account: textAt(buffer, raw['account']),
    displayName: textAt(buffer, raw['displayName']),
  };
}

/** Services that need this one and are not stopped. */
export function activeDependents(service: Service): readonly RawDependent[] {
  const count = dword();
  const buffer = filled('EnumDependentServicesW', (room, size, needed) =>
    scm().EnumDependentServicesW(service, SERVICE_ACTIVE, room, size, needed, count),
  );
  const found = count[0]
    ? (koffi().decode(buffer, scm().dependent, count[0]) as (RawStatus & Record<'name' | 'displayName', Pointer>)[])
    : [];
  return found.map((raw) => ({ ...raw, name: textAt(buffer, raw.name), displayName: textAt(buffer, raw.displayName) }));
}

/** Requests the stop on another thread: the SCM can block the call for 30 seconds while the service is busy. */
export function controlStop(service: Service): Promise<void> {
  return new Promise((resolve, reject) => {
    const status = Buffer.alloc(28); // sizeof(SERVICE_STATUS)
    scm().ControlService.async(service, SERVICE_CONTROL_STOP, status, (error: Error | null, accepted: number) => {
      if (error) reject(error);
      else if (accepted) resolve();
      else reject(new Win32Failure('ControlService', lastError()));
    });
  });
}

function opened(call: string, handle: Handle): Handle {
  if (Number(handle) === 0) throw new Win32Failure(call, lastError());
  return handle;
}

/** Repeats the call until the buffer is large enough for the answer, which may grow between two calls. */
function filled(call: string, fill: (buffer: Buffer, size: number, needed: Uint32Array) => number): Buffer {
  const needed = dword();
  for (let size = 8192; ; size = Math.max(read(needed), size * 2)) {
    const buffer = Buffer.alloc(size);
    if (fill(buffer, size, needed)) return buffer;
    const code = lastError();
    if (code !== INSUFFICIENT_BUFFER && code !== MORE_DATA) throw new Win32Failure(call, code);
  }
}

/** Strings follow the structures in the same buffer. */
function offsetOf(buffer: Buffer, pointer: Pointer | undefined): number | undefined {
  if (!pointer) return undefined;
  const offset = Number(pointer - koffi().address(buffer));
  return offset >= 0 && offset < buffer.length ? offset : undefined;
}

function textAt(buffer: Buffer, pointer: Pointer | undefined): string {
  const offset = offsetOf(buffer, pointer);
  return offset === undefined ? '' : wideAt(buffer, offset);
}

/** A list of strings, each with its NUL, that ends with an empty one. */
function listAt(buffer: Buffer, pointer: Pointer | undefined): readonly string[] {
  const offset = offsetOf(buffer, pointer);
  const list: string[] = [];
  if (offset === undefined) return list;
  let at = offset;
  for (let text = wideAt(buffer, at); text !== ''; text = wideAt(buffer, at)) {
    list.push(text);
    at += (text.length + 1) * 2;
  }
  return list;
}
