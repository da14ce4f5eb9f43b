import type { Evidence, PendingRestartFacts, RestartReason } from '../../domain/evidence';
import { ABSENT, present, type Reading } from '../../domain/reading';
import type { RegistryValue } from '../../domain/registry';
import type { Machine } from '../../machines/ports';
import { ownView } from './items';

const SESSION_MANAGER = 'SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const CURRENT_VERSION = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion';

/** Keys whose mere existence means that Windows is waiting for a restart. */
const WAITING_KEYS: readonly (readonly [string, RestartReason])[] = [
  [`${CURRENT_VERSION}\\WindowsUpdate\\Auto Update\\RebootRequired`, 'windows-update'],
  [`${CURRENT_VERSION}\\Component Based Servicing\\RebootPending`, 'component-servicing'],
];

/** Why a restart is pending: the service's own deletion, files waiting to be replaced, updates. */
export async function readPendingRestart(
  machine: Machine,
  serviceKey: Evidence['serviceKey'],
): Promise<Reading<PendingRestartFacts>> {
  const view = ownView(machine);
  const reasons: RestartReason[] = serviceKey.state === 'present' && serviceKey.value.markedForDelete ? ['service-deletion'] : [];
  const renames = await machine.registry.readValue({ view, path: SESSION_MANAGER }, 'PendingFileRenameOperations');
  if (renames.state === 'present') reasons.push(...renameReasons(renames.value));
  let unread: Reading<PendingRestartFacts> = renames.state === 'unreadable' ? renames : ABSENT;
  for (const [path, reason] of WAITING_KEYS) {
    const key = await machine.registry.listKey({ view, path });
    if (key.state === 'present') reasons.push(reason);
    if (key.state === 'unreadable') unread = key;
  }
  return reasons.length > 0 ? present({ reasons }) : unread;
}

/** The value is a REG_MULTI_SZ of pairs; an empty one means that no file is waiting. */
function renameReasons({ data }: RegistryValue): readonly RestartReason[] {
  const text = new TextDecoder('utf-16le').decode(data).replaceAll('\0', '\n').trim();
  if (text === '') return [];
  return [/\\exchsrvr\\|\\exchange/i.test(text) ? 'exchange-files' : 'files'];
}
