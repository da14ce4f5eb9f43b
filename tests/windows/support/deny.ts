import assert from 'node:assert/strict';
import { koffi, once } from '../../../electron/machines/windows/native/load';
import * as api from '../../../electron/machines/windows/native/registry-api';
import { wide } from '../../../electron/machines/windows/native/win32';

const DACL_SECURITY_INFORMATION = 4;
const WRITE_DAC = 0x0004_0000;

const functions = once(() => {
  const k = koffi();
  const lib = k.load('advapi32.dll');
  return {
    ConvertStringSecurityDescriptorToSecurityDescriptorW: lib.func(
      'ConvertStringSecurityDescriptorToSecurityDescriptorW',
      'int',
      ['void *', 'uint32', k.out(k.pointer('void *')), 'void *'],
    ),
    RegSetKeySecurity: lib.func('RegSetKeySecurity', 'int32', ['uintptr', 'uint32', 'void *']),
  };
});

/** Access lists by what they withhold from everyone, including administrators, in Windows' own notation (SDDL). */
const ACCESS_LISTS = {
  everything: 'D:(D;;KA;;;WD)',
  reading: 'D:(D;;KR;;;WD)(A;;KA;;;WD)',
  writing: 'D:(D;;KW;;;WD)(A;;KA;;;WD)',
  deleting: 'D:(D;;SD;;;WD)(A;;KA;;;WD)',
  nothing: 'D:(A;OICI;KA;;;WD)',
} as const;

/** Denies access to a key by real Windows permissions while `act` runs; afterwards everyone has full access. */
export async function denying(
  path: string,
  what: Exclude<keyof typeof ACCESS_LISTS, 'nothing'>,
  act: () => Promise<void>,
): Promise<void> {
  // Rights are checked when a handle is opened, so this one still works after the key is closed to everyone.
  const key = api.openKey(api.HKLM_KEY, path, WRITE_DAC, { view: '64', link: 'itself' });
  try {
    setAccess(key, ACCESS_LISTS[what]);
    try {
      await act();
    } finally {
      setAccess(key, ACCESS_LISTS.nothing);
    }
  } finally {
    api.closeKey(key);
  }
}

function setAccess(key: api.OpenKey, sddl: string): void {
  const descriptor: [bigint | null] = [null];
  const converted = functions().ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(sddl), 1, descriptor, null) as number;
  assert.ok(converted !== 0 && descriptor[0] !== null, 'the access list is well formed');
  assert.equal(functions().RegSetKeySecurity(key, DACL_SECURITY_INFORMATION, descriptor[0]), 0);
}
