import { RepairError } from '../contract/errors';
import { placeShown, type RegistryView } from '../domain/registry';
import type { RegistryPort } from '../machines/ports';

/**
 * A registry error with its place as Registry Editor shows it: keys in the 32-bit view of a 64-bit Windows appear below
 * `SOFTWARE\WOW6432Node`. Anything else is returned as it is.
 */
export function placed(thrown: unknown, view: RegistryView, { views }: Pick<RegistryPort, 'views'>): unknown {
  if (!(thrown instanceof RepairError)) return thrown;
  const { code, where, win32, detail } = thrown;
  const shown = placeShown(where, view, views.length > 1 ? 64 : 32);
  return shown === where ? thrown : new RepairError(code, shown, { win32, detail, cause: thrown });
}
