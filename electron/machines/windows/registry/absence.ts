import { ABSENT, unreadable, type Absent, type Unreadable } from '../../../domain/reading';
import { fullPath, HKLM, leafOf, parentOf, sameName, type KeyRef } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import * as api from '../native/registry-api';
import { asReading, at, saysMissing } from './failures';

/**
 * Whether a key that Windows reports as missing really is: its parent, or the nearest ancestor that opens, must list
 * its children without it. An unreadable ancestor leaves the question open.
 */
export function absence(key: KeyRef): Absent | Unreadable {
  for (let child = key; child.path !== ''; child = parentOf(child)) {
    try {
      return namesBelow(parentOf(child)).some((name) => sameName(name, leafOf(child)))
        ? unreadable('E-REG-FAILED', fullPath(child), Win32.FILE_NOT_FOUND)
        : ABSENT;
    } catch (error) {
      if (!saysMissing(error)) return asReading(error);
    }
  }
  return unreadable('E-REG-FAILED', HKLM, Win32.FILE_NOT_FOUND);
}

/** Follows links to the parent: `CurrentControlSet` is itself a link. */
function namesBelow(key: KeyRef): readonly string[] {
  return at(key.path === '' ? HKLM : fullPath(key), () =>
    api.withKey(api.openKey(api.HKLM_KEY, key.path, api.Right.LIST, { view: key.view, link: 'followed' }), api.subkeyNames),
  );
}
