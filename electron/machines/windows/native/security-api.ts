import { koffi } from './load';
import { security, type Handle, type Pointer } from './security-functions';
import { dword, lastError, read, wide, Win32Failure } from './win32';

/** Who may do what with folders, in Windows' own notation (SDDL). All failures are a `Win32Failure`. */

export { type Handle };

const SE_FILE_OBJECT = 1;
const OWNER = 0x1;
const DACL = 0x4;
const PROTECTED_DACL = 0x8000_0000;

const READ_CONTROL = 0x0002_0000;
const WRITE_DAC = 0x0004_0000;
const WRITE_OWNER = 0x0008_0000;
const FILE_READ_ATTRIBUTES = 0x0080;
const SHARE_ALL = 7;
const OPEN_EXISTING = 3;
/** Folders can be opened, and a reparse point itself is opened instead of being followed. */
const BACKUP_SEMANTICS = 0x0200_0000;
const OPEN_REPARSE_POINT = 0x0020_0000;

const ATTRIBUTE_DIRECTORY = 0x10;
const ATTRIBUTE_REPARSE_POINT = 0x400;
const PERSISTENT_ACLS = 0x8;

const TOKEN_ADJUST_PRIVILEGES = 0x20;
const TOKEN_QUERY = 0x8;
const TOKEN_USER = 1;
const BUILTIN_ADMINISTRATORS = 26;
const PRIVILEGE_ENABLED = 2;
const NOT_ALL_ASSIGNED = 1300;

/** In addition to looking: changing the access list, and the owner as well. */
const RIGHTS = { look: 0, change: WRITE_DAC, own: WRITE_DAC | WRITE_OWNER } as const;

/** Opens exactly the folder (or link, or file) of that name, to look at it and, if asked, to change who may use it. */
export function withEntry<T>(path: string, mode: 'look' | 'change' | 'own', use: (entry: Handle) => T): T {
  const rights = READ_CONTROL | FILE_READ_ATTRIBUTES | RIGHTS[mode];
  const flags = BACKUP_SEMANTICS | OPEN_REPARSE_POINT;
  const entry = security().CreateFileW(wide(longPath(path)), rights, SHARE_ALL, null, OPEN_EXISTING, flags, 0);
  if (isInvalidHandle(entry)) throw new Win32Failure('CreateFileW', lastError());
  try {
    return use(entry);
  } finally {
    security().CloseHandle(entry);
  }
}

/** The kind of an entry; a junction or a symbolic link to a folder is a 'link'. */
export function kindOf(entry: Handle): 'folder' | 'link' | 'file' {
  const info = Buffer.alloc(52); // sizeof(BY_HANDLE_FILE_INFORMATION)
  check('GetFileInformationByHandle', security().GetFileInformationByHandle(entry, info));
  const attributes = info.readUInt32LE(0);
  if (attributes & ATTRIBUTE_REPARSE_POINT) return 'link';
  return attributes & ATTRIBUTE_DIRECTORY ? 'folder' : 'file';
}

/** Whether the disk keeps access lists at all: FAT and some network disks do not. */
export function keepsAccessLists(entry: Handle): boolean {
  const flags = dword();
  check('GetVolumeInformationByHandleW', security().GetVolumeInformationByHandleW(entry, null, 0, null, null, flags, null, 0));
  return (read(flags) & PERSISTENT_ACLS) !== 0;
}

/** Owner and access list as stored on the disk. */
export function accessOf(entry: Handle): string {
  const out: Pointer[] = [null];
  const code = security().GetSecurityInfo(entry, SE_FILE_OBJECT, OWNER | DACL, null, null, null, null, out);
  if (code !== 0) throw new Win32Failure('GetSecurityInfo', code);
  return freed(out[0] ?? null, sddlOf);
}

/**
 * Sets an access list that inherits nothing from above, and the owner if `sddl` names one; Windows passes the list on
 * to what is inside.
 */
export function setAccess(entry: Handle, sddl: string): void {
  freed(descriptorOf(sddl), (descriptor) => {
    const owner: Pointer[] = [null];
    const dacl: Pointer[] = [null];
    check('GetSecurityDescriptorOwner', security().GetSecurityDescriptorOwner(descriptor, owner, dword()));
    check('GetSecurityDescriptorDacl', security().GetSecurityDescriptorDacl(descriptor, dword(), dacl, dword()));
    const what = ((owner[0] ? OWNER : 0) | DACL | PROTECTED_DACL) >>> 0;
    const code = security().SetSecurityInfo(entry, SE_FILE_OBJECT, what, owner[0] ?? null, null, dacl[0] ?? null, null);
    if (code !== 0) throw new Win32Failure('SetSecurityInfo', code);
  });
}

/** Creates a folder that has its access list from the first moment. */
export function createFolder(path: string, sddl: string): void {
  freed(descriptorOf(sddl), (descriptor) => {
    const size = koffi().sizeof('void *') * 3;
    check('CreateDirectoryW', security().CreateDirectoryW(wide(longPath(path)), { length: size, descriptor, inherit: 0 }));
  });
}

/** Windows' own spelling of an SDDL text, in which well-known accounts have their short names. */
export function canonical(sddl: string): string {
  return freed(descriptorOf(sddl), sddlOf);
}

/** Whether this process has administrator rights now: a token that UAC has restricted does not. */
export function isAdministrator(): boolean {
  const sid = Buffer.alloc(68); // SECURITY_MAX_SID_SIZE
  const member = dword();
  check('CreateWellKnownSid', security().CreateWellKnownSid(BUILTIN_ADMINISTRATORS, null, sid, Uint32Array.of(sid.length)));
  check('CheckTokenMembership', security().CheckTokenMembership(0, sid, member));
  return read(member) !== 0;
}

/** The account this process runs as, S-1-…. */
export function currentUser(): string {
  return withToken(TOKEN_QUERY, (token) => {
    const info = Buffer.alloc(256);
    check('GetTokenInformation', security().GetTokenInformation(token, TOKEN_USER, info, info.length, dword()));
    const sid = koffi().sizeof('void *') === 8 ? info.readBigUInt64LE(0) : BigInt(info.readUInt32LE(0));
    const out: Pointer[] = [null];
    check('ConvertSidToStringSidW', security().ConvertSidToStringSidW(sid, out));
    return freed(out[0] ?? null, textAt);
  });
}

/** Runs `act` with a privilege enabled and then restores it; undefined if this account does not hold the privilege. */
export function withPrivilege<T>(name: string, act: () => T): T | undefined {
  return withToken(TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, (token) => {
    const wanted = Buffer.alloc(16); // TOKEN_PRIVILEGES with one entry: count, LUID, attributes
    wanted.writeUInt32LE(1, 0);
    check('LookupPrivilegeValueW', security().LookupPrivilegeValueW(null, wide(name), wanted.subarray(4)));
    wanted.writeUInt32LE(PRIVILEGE_ENABLED, 12);
    const before = Buffer.alloc(16);
    adjust(token, wanted, before);
    // The call succeeds whether or not the privilege is held; only the error number shows it.
    if (lastError() === NOT_ALL_ASSIGNED) return undefined;
    try {
      return act();
    } finally {
      // A privilege that was enabled already is not in the list of changes, and stays enabled.
      if (before.readUInt32LE(0) > 0) adjust(token, before, Buffer.alloc(16));
    }
  });
}

function adjust(token: Handle, wanted: Buffer, before: Buffer): void {
  check('AdjustTokenPrivileges', security().AdjustTokenPrivileges(token, 0, wanted, before.length, before, dword()));
}

function withToken<T>(rights: number, use: (token: Handle) => T): T {
  const out: Handle[] = [0];
  check('OpenProcessToken', security().OpenProcessToken(security().GetCurrentProcess(), rights, out));
  const token = out[0] ?? 0;
  try {
    return use(token);
  } finally {
    security().CloseHandle(token);
  }
}

function descriptorOf(sddl: string): Pointer {
  const out: Pointer[] = [null];
  check(
    'ConvertStringSecurityDescriptorToSecurityDescriptorW',
    security().ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(sddl), 1, out, null),
  );
  return out[0] ?? null;
}

function sddlOf(descriptor: Pointer): string {
  const out: Pointer[] = [null];
  check(
    'ConvertSecurityDescriptorToStringSecurityDescriptorW',
    security().ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, 1, OWNER | DACL, out, dword()),
  );
  return freed(out[0] ?? null, textAt);
}

function textAt(pointer: Pointer): string {
  return pointer === null ? '' : (koffi().decode(pointer, 'char16_t', -1) as string);
}

function freed<T>(pointer: Pointer, use: (pointer: Pointer) => T): T {
  try {
    return use(pointer);
  } finally {
    security().LocalFree(pointer);
  }
}

function check(call: string, succeeded: number): void {
  if (!succeeded) throw new Win32Failure(call, lastError());
}

/** INVALID_HANDLE_VALUE is -1 in the width of a pointer. */
export function isInvalidHandle(handle: Handle): boolean {
  return BigInt.asIntN(koffi().sizeof('void *') * 8, BigInt(handle)) === -1n;
}

/** Lifts the limit of 260 characters; only absolute paths with backslashes may be written this way. */
export function longPath(path: string): string {
  if (path.startsWith('\\\\?\\')) return path;
  return path.startsWith('\\\\') ? `\\\\?\\UNC\\${path.slice(2)}` : `\\\\?\\${path}`;
}
