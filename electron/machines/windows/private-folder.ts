import { randomUUID } from 'node:crypto';
import { rmdirSync } from 'node:fs';
import { win32 } from 'node:path';
import { RepairError } from '../../contract/errors';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { Win32 } from '../../domain/service';
import type { Privacy } from '../make-folders';
import { isTrustedOwner, ownerSays, ownsRuns, privateAccess, readAccess, whyNotPrivate } from './access-list';
import * as api from './native/security-api';
import { Win32Failure } from './native/win32';

const ALREADY_EXISTS = 183;
const NOT_THERE: ReadonlySet<number> = new Set([Win32.FILE_NOT_FOUND, Win32.PATH_NOT_FOUND]);

/**
 * Makes a folder, with all missing ones above it, that only administrators and SYSTEM (without administrator rights:
 * and this user) can open, and proves it by reading the access list back; an existing folder gets that list. Throws
 * E-OUT-NOT-PRIVATE with the folder and the reason, unless the disk does not keep access lists.
 *
 * Everyone may create folders in %ProgramData%, so somebody may have been there first: a link, or a folder that belongs
 * to another ordinary account, is neither used nor passed through, because its owner could exchange what is below it.
 */
export function makePrivateFolder(folder: string): Promise<Privacy> {
  return Promise.resolve().then(() => makePrivateFolderNow(folder));
}

/** The same without a promise, for the program's start, which cannot wait. */
export function makePrivateFolderNow(path: string): Privacy {
  const folder = win32.resolve(path);
  const self = currentUser();
  const user = api.isAdministrator() ? null : self;
  const missing: string[] = [];
  let existing = folder;
  while (!exists(existing)) {
    missing.unshift(existing);
    const parent = win32.dirname(existing);
    if (parent === existing) throw new RepairError('E-OUT-NOT-WRITABLE', folder, { win32: Win32.PATH_NOT_FOUND });
    existing = parent;
  }
  if (!located(existing, () => api.withEntry(existing, 'look', api.keepsAccessLists))) {
    create(missing, privateAccess(user));
    return 'not-supported-by-disk';
  }
  for (const above of ancestors(missing.length === 0 ? win32.dirname(folder) : existing)) refuseStrangers(above, self);
  const ours = create(missing, privateAccess(user));
  for (const above of missing.slice(0, -1).filter((name) => !ours.includes(name))) refuseStrangers(above, self);
  const isOurs = ours.includes(folder);
  const reason = located(folder, () =>
    api.withEntry(folder, user === null ? 'own' : 'change', (entry) => close(entry, folder, isOurs, self, user)),
  );
  if (reason === null) return user === null ? 'administrators-only' : 'owner-only';
  if (keepsWhatIsSet(folder, privateAccess(user))) throw notPrivate(folder, reason);
  return 'not-supported-by-disk';
}

/** This account as SDDL writes it: some accounts, such as the first administrator, have short names there. */
export function currentUser(): string {
  return readAccess(api.canonical(`O:${api.currentUser()}`)).owner;
}

function exists(path: string): boolean {
  try {
    return api.withEntry(path, 'look', () => true);
  } catch (error) {
    if (error instanceof Win32Failure && NOT_THERE.has(error.code)) return false;
    throw asRepairError(path, error);
  }
}

/** A folder and those above it, without the root of the disk, which is not an entry of any folder. */
export function ancestors(folder: string): readonly string[] {
  const all: string[] = [];
  for (let at = folder; win32.dirname(at) !== at; at = win32.dirname(at)) all.push(at);
  return all.reverse();
}

function refuseStrangers(path: string, self: string): void {
  const why = located(path, () => whyNotPassable(path, self));
  if (why !== null) throw notPrivate(path, why);
}

/** Why a folder on the way to a private one cannot be trusted, or null. */
export function whyNotPassable(path: string, self: string): Sentence | null {
  return api.withEntry(path, 'look', (entry) => {
    const { owner } = readAccess(api.accessOf(entry));
    if (!isTrustedOwner(owner, self)) return ownerSays(owner);
    return api.kindOf(entry) === 'link' ? sentence('detail.is-link') : null;
  });
}

/** Returns the folders that were created; the others exist because somebody was faster. */
function create(folders: readonly string[], access: string): readonly string[] {
  return folders.filter((folder) => {
    try {
      api.createFolder(folder, access);
      return true;
    } catch (error) {
      if (error instanceof Win32Failure && error.code === ALREADY_EXISTS) return false;
      throw asRepairError(folder, error);
    }
  });
}

/**
 * Why the folder is not private after all, or null. Uses one handle throughout, so that the folder that is proven is
 * the one that was checked.
 */
function close(entry: api.Handle, folder: string, isOurs: boolean, self: string, user: string | null): Sentence | null {
  const kind = api.kindOf(entry);
  if (kind !== 'folder') throw notPrivate(folder, sentence(`detail.is-${kind}`));
  const before = readAccess(api.accessOf(entry));
  if (!isTrustedOwner(before.owner, self)) throw notPrivate(folder, ownerSays(before.owner));
  const reason = whyNotPrivate(before, user) ?? (ownsRuns(before.owner, user) ? null : ownerSays(before.owner));
  // A folder that was created with this list but does not have it would not take it a second time either.
  if (reason === null || isOurs) return reason;
  api.setAccess(entry, privateAccess(user));
  const after = readAccess(api.accessOf(entry));
  return whyNotPrivate(after, user) ?? (ownsRuns(after.owner, user) ? null : ownerSays(after.owner));
}

/**
 * Whether a folder created with its own access list has it afterwards. Some disks claim to keep access lists but change
 * them: network disks of other systems, and Wine's.
 */
export function keepsWhatIsSet(folder: string, access: string): boolean {
  const probe = win32.join(folder, `access-${randomUUID()}`);
  return located(probe, () => {
    api.createFolder(probe, access);
    try {
      return api.withEntry(probe, 'look', (entry) => readAccess(api.accessOf(entry)).isProtected);
    } finally {
      rmdirSync(probe);
    }
  });
}

/** Does `act`; a `Win32Failure` becomes an E-OUT-… that names the path. */
export function located<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw asRepairError(path, error);
  }
}

const CODES = new Map<number, 'E-OUT-FULL' | 'E-OUT-PATH-TOO-LONG'>([
  [112, 'E-OUT-FULL'], // ERROR_DISK_FULL
  [39, 'E-OUT-FULL'], // ERROR_HANDLE_DISK_FULL
  [206, 'E-OUT-PATH-TOO-LONG'], // ERROR_FILENAME_EXCED_RANGE
]);

function asRepairError(path: string, error: unknown): unknown {
  if (!(error instanceof Win32Failure)) return error;
  return new RepairError(CODES.get(error.code) ?? 'E-OUT-NOT-WRITABLE', path, {
    win32: error.code,
    detail: error.call,
    cause: error,
  });
}

function notPrivate(folder: string, detail: Sentence): RepairError {
  return new RepairError('E-OUT-NOT-PRIVATE', folder, { detail });
}
