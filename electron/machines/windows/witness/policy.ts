import * as api from '../native/registry-api';
import { windowsBits, Win32Failure } from '../native/win32';

const POLICY_KEY = 'Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\System';

/** Whether the policy "Prevent access to registry editing tools" applies to this user: it stops reg.exe, not the API. */
export function registryToolsBlocked(): boolean {
  const view = windowsBits() === 64 ? '64' : '32';
  try {
    const value = api.withKey(api.openKey(api.HKCU_KEY, POLICY_KEY, api.Right.QUERY_VALUE, { view, link: 'followed' }), (key) =>
      api.queryValue(key, 'DisableRegistryTools'),
    );
    return value !== undefined && value.data.some((byte) => byte !== 0);
  } catch (error) {
    if (error instanceof Win32Failure) return false;
    throw error;
  }
}
