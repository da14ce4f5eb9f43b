import { SERVICES_KEY } from '../../domain/articles';
import { foldName } from '../../domain/registry';
import type { ServiceState } from '../../domain/service';
import { promptly } from './build';
import { findEntry } from './files/tree';
import { findKey } from './registry/keys';
import { storedParts } from './registry/path';
import { removeKey, removeValue } from './registry/place';
import { configOf, serviceKeyParts } from './services/config';
import type { PracticeState, StoredService } from './state/model';

/** Own process and shared process (winsvc.h); this simulation ignores drivers. */
const PROGRAM_SERVICE = 0x30;

/** Where programs register files to be replaced at the next restart. */
const SESSION_MANAGER = 'SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const PENDING_RENAMES = 'PendingFileRenameOperations';

/**
 * The server after a restart. The SCM rebuilds its list from the registry: services whose key is gone or that were
 * marked for deletion disappear (Q140415, Q182814), automatic ones run if their program exists, all others are stopped.
 */
export function restarted(state: PracticeState): PracticeState {
  const marked = [...state.services.values()].filter((service) => service.markedForDeletion);
  const kept = marked.reduce((root, { name }) => removeKey(root, serviceKeyParts(name)), state.registry);
  const registry = removeValue(kept, storedParts({ view: '32', path: SESSION_MANAGER }, 32), PENDING_RENAMES);
  const now = { ...state, registry };
  const found = findKey(registry, storedParts({ view: '32', path: SERVICES_KEY }, 32), SERVICES_KEY);
  const names = found.state === 'present' ? [...found.value.key.keys.values()].map((key) => key.name) : [];
  const services = new Map(names.flatMap((name) => entryFor(now, name)));
  return { ...now, services };
}

function entryFor(state: PracticeState, name: string): readonly [string, StoredService][] {
  const config = configOf(state, name);
  if (config.state !== 'present' || (config.value.serviceType & PROGRAM_SERVICE) === 0) return [];
  const { stop = promptly, denied } = state.services.get(foldName(name)) ?? {};
  const { displayName, dependsOn, startType, binaryPath } = config.value;
  const running: ServiceState = startType === 'automatic' && programExists(state, binaryPath) ? 'running' : 'stopped';
  return [[foldName(name), { name, displayName, dependsOn, state: running, stop, ...(denied ? { denied } : {}) }]];
}

function programExists(state: PracticeState, binaryPath: string): boolean {
  const program = /^"([^"]+)"|^(.+?\.exe)/i.exec(
    binaryPath.replace(/%SystemRoot%/i, state.server.environment['SYSTEMROOT'] ?? ''),
  );
  return findEntry(state.files, program?.[1] ?? program?.[2] ?? binaryPath)?.kind === 'file';
}
