import { koffi, once } from './load';

/** A Win32 function failed. Ports turn this into an unreadable reading or a RepairError. */
export class Win32Failure extends Error {
  override readonly name = 'Win32Failure';

  constructor(
    readonly call: string,
    readonly code: number,
  ) {
    super(`${call}: Win32 error ${code}`);
  }
}

/** Room for one DWORD that the callee writes. */
export const dword = (): Uint32Array => new Uint32Array(1);

/** What the callee wrote into it. */
export const read = ([value = 0]: Uint32Array): number => value;

/** UTF-16LE with the closing NUL; lone surrogates pass unchanged. */
export const wide = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf16le');

/** The UTF-16 text at `offset` of a buffer, up to its NUL. */
export function wideAt(buffer: Buffer, offset = 0): string {
  let end = offset;
  while (end + 1 < buffer.length && buffer.readUInt16LE(end) !== 0) end += 2;
  return buffer.toString('utf16le', offset, end);
}

interface Kernel {
  GetLastError(): number;
  GetSystemDirectoryW(buffer: Buffer, length: number): number;
  GetSystemWindowsDirectoryW(buffer: Buffer, length: number): number;
  GetComputerNameW(buffer: Buffer, length: Uint32Array): number;
  GetCurrentProcess(): number | bigint;
  IsWow64Process(process: number | bigint, answer: Uint32Array): number;
  RtlGetVersion(info: Buffer): number;
  RtlNtStatusToDosError(status: number): number;
}

const kernel = once((): Kernel => {
  const kernel32 = koffi().load('kernel32.dll');
  const ntdll = koffi().load('ntdll.dll');
  return {
    GetLastError: kernel32.func('GetLastError', 'uint32', []),
    GetSystemDirectoryW: kernel32.func('GetSystemDirectoryW', 'uint32', ['void *', 'uint32']),
    GetSystemWindowsDirectoryW: kernel32.func('GetSystemWindowsDirectoryW', 'uint32', ['void *', 'uint32']),
    GetComputerNameW: kernel32.func('GetComputerNameW', 'int', ['void *', 'void *']),
    GetCurrentProcess: kernel32.func('GetCurrentProcess', 'uintptr', []),
    IsWow64Process: kernel32.func('IsWow64Process', 'int', ['uintptr', 'void *']),
    RtlGetVersion: ntdll.func('RtlGetVersion', 'int32', ['void *']),
    RtlNtStatusToDosError: ntdll.func('RtlNtStatusToDosError', 'uint32', ['uint32']),
  };
});

/** Call this right after a call that failed; koffi protects the number from what Node does in between. */
export const lastError = (): number => kernel().GetLastError();

export const win32OfNtStatus = (status: number): number => kernel().RtlNtStatusToDosError(status);

/** C:\Windows\System32, from Windows itself and not from a variable that anyone can set. */
export const systemDirectory = once((): string => folderFrom('GetSystemDirectoryW'));

/** C:\Windows, also on a Terminal Server, where each session has its own Windows folder. */
export const windowsDirectory = once((): string => folderFrom('GetSystemWindowsDirectoryW'));

function folderFrom(call: 'GetSystemDirectoryW' | 'GetSystemWindowsDirectoryW'): string {
  const buffer = Buffer.alloc(520);
  if (kernel()[call](buffer, buffer.length / 2) === 0) throw new Win32Failure(call, lastError());
  return wideAt(buffer);
}

/** The NetBIOS name; at most 15 characters, in upper case as Windows stores it. */
export function computerName(): string {
  const buffer = Buffer.alloc(64);
  if (kernel().GetComputerNameW(buffer, Uint32Array.of(buffer.length / 2)) === 0)
    throw new Win32Failure('GetComputerNameW', lastError());
  return wideAt(buffer);
}

/** The bits of Windows, not of this process: a 32-bit program also runs on a 64-bit Windows. */
export const windowsBits = once((): 32 | 64 => {
  if (process.arch !== 'ia32') return 64;
  const answer = dword();
  kernel().IsWow64Process(kernel().GetCurrentProcess(), answer);
  return answer[0] ? 64 : 32;
});

export interface KernelVersion {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  /** "Service Pack 1", or nothing. */
  readonly servicePack: string;
}

/** RtlGetVersion, because GetVersionEx reports Windows 8 to programs whose manifest does not name a later version. */
export function kernelVersion(): KernelVersion {
  const size = 276; // sizeof(OSVERSIONINFOW)
  const info = Buffer.alloc(size);
  info.writeUInt32LE(size, 0);
  kernel().RtlGetVersion(info);
  return {
    major: info.readUInt32LE(4),
    minor: info.readUInt32LE(8),
    build: info.readUInt32LE(12),
    servicePack: wideAt(info, 20),
  };
}
