import { koffi, once } from './load';

/** A handle or a pointer; 0 or null if there is none. */
export type Handle = number | bigint;
export type Pointer = bigint | null;

interface Functions {
  CreateFileW(path: Buffer, rights: number, share: number, security: null, open: number, flags: number, template: 0): Handle;
  CreateDirectoryW(path: Buffer, security: object): number;
  CloseHandle(handle: Handle): number;
  LocalFree(pointer: Pointer): Pointer;
  GetFileInformationByHandle(file: Handle, info: Buffer): number;
  GetVolumeInformationByHandleW(file: Handle, a: null, b: 0, c: null, d: null, flags: Uint32Array, e: null, f: 0): number;
  GetSecurityInfo(handle: Handle, kind: number, what: number, a: null, b: null, c: null, d: null, out: Pointer[]): number;
  SetSecurityInfo(handle: Handle, kind: number, what: number, owner: Pointer, group: null, dacl: Pointer, sacl: null): number;
  GetSecurityDescriptorOwner(descriptor: Pointer, owner: Pointer[], defaulted: Uint32Array): number;
  GetSecurityDescriptorDacl(descriptor: Pointer, present: Uint32Array, dacl: Pointer[], defaulted: Uint32Array): number;
  ConvertStringSecurityDescriptorToSecurityDescriptorW(text: Buffer, revision: 1, out: Pointer[], size: null): number;
  ConvertSecurityDescriptorToStringSecurityDescriptorW(
    descriptor: Pointer,
    revision: 1,
    what: number,
    out: Pointer[],
    length: Uint32Array,
  ): number;
  ConvertSidToStringSidW(sid: Pointer, out: Pointer[]): number;
  CreateWellKnownSid(which: number, domain: null, sid: Buffer, size: Uint32Array): number;
  CheckTokenMembership(token: 0, sid: Buffer, member: Uint32Array): number;
  GetCurrentProcess(): Handle;
  OpenProcessToken(process: Handle, rights: number, out: Handle[]): number;
  GetTokenInformation(token: Handle, what: number, buffer: Buffer, size: number, needed: Uint32Array): number;
  LookupPrivilegeValueW(machine: null, name: Buffer, luid: Buffer): number;
  AdjustTokenPrivileges(token: Handle, none: 0, wanted: Buffer, size: number, before: Buffer, needed: Uint32Array): number;
}

/** Windows' functions for access to files and for this process's own rights, loaded at first use. */
export const security = once((): Functions => {
  const k = koffi();
  const advapi32 = k.load('advapi32.dll');
  const kernel32 = k.load('kernel32.dll');
  const pointer = k.out(k.pointer('void *'));
  const handle = k.out(k.pointer('uintptr'));
  const attributes = k.struct({ length: 'uint32', descriptor: 'void *', inherit: 'int' });
  const nothing = (count: number): string[] => Array<string>(count).fill('void *');
  return {
    CreateFileW: kernel32.func('CreateFileW', 'uintptr', ['void *', 'uint32', 'uint32', 'void *', 'uint32', 'uint32', 'uintptr']),
    CreateDirectoryW: kernel32.func('CreateDirectoryW', 'int', ['void *', k.pointer(attributes)]),
    CloseHandle: kernel32.func('CloseHandle', 'int', ['uintptr']),
    LocalFree: kernel32.func('LocalFree', 'void *', ['void *']),
    GetFileInformationByHandle: kernel32.func('GetFileInformationByHandle', 'int', ['uintptr', 'void *']),
    GetVolumeInformationByHandleW: kernel32.func('GetVolumeInformationByHandleW', 'int', [
      'uintptr',
      'void *',
      'uint32',
      ...nothing(4),
      'uint32',
    ]),
    GetSecurityInfo: advapi32.func('GetSecurityInfo', 'uint32', ['uintptr', 'int', 'uint32', ...nothing(4), pointer]),
    SetSecurityInfo: advapi32.func('SetSecurityInfo', 'uint32', ['uintptr', 'int', 'uint32', ...nothing(4)]),
    GetSecurityDescriptorOwner: advapi32.func('GetSecurityDescriptorOwner', 'int', ['void *', pointer, 'void *']),
    GetSecurityDescriptorDacl: advapi32.func('GetSecurityDescriptorDacl', 'int', ['void *', 'void *', pointer, 'void *']),
    ConvertStringSecurityDescriptorToSecurityDescriptorW: advapi32.func(
      'ConvertStringSecurityDescriptorToSecurityDescriptorW',
      'int',
      ['void *', 'uint32', pointer, 'void *'],
    ),
    ConvertSecurityDescriptorToStringSecurityDescriptorW: advapi32.func(
      'ConvertSecurityDescriptorToStringSecurityDescriptorW',
      'int',
      ['void *', 'uint32', 'uint32', pointer, 'void *'],
    ),
    ConvertSidToStringSidW: advapi32.func('ConvertSidToStringSidW', 'int', ['void *', pointer]),
    CreateWellKnownSid: advapi32.func('CreateWellKnownSid', 'int', ['int', ...nothing(3)]),
    CheckTokenMembership: advapi32.func('CheckTokenMembership', 'int', ['uintptr', 'void *', 'void *']),
    GetCurrentProcess: kernel32.func('GetCurrentProcess', 'uintptr', []),
    OpenProcessToken: advapi32.func('OpenProcessToken', 'int', ['uintptr', 'uint32', handle]),
    GetTokenInformation: advapi32.func('GetTokenInformation', 'int', ['uintptr', 'int', 'void *', 'uint32', 'void *']),
    LookupPrivilegeValueW: advapi32.func('LookupPrivilegeValueW', 'int', nothing(3)),
    AdjustTokenPrivileges: advapi32.func('AdjustTokenPrivileges', 'int', [
      'uintptr',
      'int',
      'void *',
      'uint32',
      'void *',
      'void *',
    ]),
  };
});
