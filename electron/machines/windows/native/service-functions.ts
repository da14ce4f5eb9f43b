import type { KoffiFunc, TypeObject } from 'koffi';
import { koffi, once } from './load';

/** An open handle of the SCM; 0 if it gave none. */
export type Handle = number | bigint;

interface Functions {
  readonly config: TypeObject;
  readonly dependent: TypeObject;
  OpenSCManagerW(machine: null, database: null, rights: number): Handle;
  OpenServiceW(manager: Handle, name: Buffer, rights: number): Handle;
  CloseServiceHandle(handle: Handle): number;
  QueryServiceStatusEx(service: Handle, level: 0, buffer: Buffer, size: number, needed: Uint32Array): number;
  QueryServiceConfigW(service: Handle, buffer: Buffer, size: number, needed: Uint32Array): number;
  EnumDependentServicesW(
    service: Handle,
    state: number,
    buffer: Buffer,
    size: number,
    needed: Uint32Array,
    count: Uint32Array,
  ): number;
  readonly ControlService: KoffiFunc<(service: Handle, control: number, status: Buffer) => number>;
}

/** The service control manager's functions and structures (winsvc.h), loaded at first use. */
export const scm = once((): Functions => {
  const k = koffi();
  const lib = k.load('advapi32.dll');
  const query = ['uintptr', 'void *', 'uint32', 'void *'];
  return {
    config: k.struct({
      serviceType: 'uint32',
      startType: 'uint32',
      errorControl: 'uint32',
      binaryPath: 'void *',
      loadOrderGroup: 'void *',
      tag: 'uint32',
      dependencies: 'void *',
      account: 'void *',
      displayName: 'void *',
    }),
    dependent: k.struct({
      name: 'void *',
      displayName: 'void *',
      serviceType: 'uint32',
      currentState: 'uint32',
      controlsAccepted: 'uint32',
      win32ExitCode: 'uint32',
      specificExitCode: 'uint32',
      checkPoint: 'uint32',
      waitHint: 'uint32',
    }),
    OpenSCManagerW: lib.func('OpenSCManagerW', 'uintptr', ['void *', 'void *', 'uint32']),
    OpenServiceW: lib.func('OpenServiceW', 'uintptr', ['uintptr', 'void *', 'uint32']),
    CloseServiceHandle: lib.func('CloseServiceHandle', 'int', ['uintptr']),
    QueryServiceStatusEx: lib.func('QueryServiceStatusEx', 'int', ['uintptr', 'int', 'void *', 'uint32', 'void *']),
    QueryServiceConfigW: lib.func('QueryServiceConfigW', 'int', query),
    EnumDependentServicesW: lib.func('EnumDependentServicesW', 'int', [
      'uintptr',
      'uint32',
      'void *',
      'uint32',
      'void *',
      'void *',
    ]),
    ControlService: lib.func('ControlService', 'int', ['uintptr', 'uint32', 'void *']),
  };
});
