import { sortedKeys } from '../registry/keys';
import { formOf } from './value-form';
import type { PracticeState, StoredEntry, StoredKey } from './model';

/** The version of the state file's format this program writes and reads. */
export const STATE_SCHEMA = 1;

/** The state file's text. The same state always gives the same text. */
export function encodeState(state: PracticeState): string {
  const file = {
    schema: STATE_SCHEMA,
    scenario: state.scenario,
    server: state.server,
    services: [...state.services.values()],
    files: [...state.files.values()].map(encodeEntry),
    registry: encodeKey(state.registry),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function encodeKey(key: StoredKey): object {
  return {
    name: key.name,
    class: key.className,
    link: key.link,
    denied: key.denied,
    values: key.values.size > 0 ? Array.from(key.values.values(), formOf) : undefined,
    keys: key.keys.size > 0 ? sortedKeys(key).map(encodeKey) : undefined,
  };
}

/** Content as `zeros` (their number), as `text` if it is valid UTF-8, else as `hex`. */
function encodeEntry(entry: StoredEntry): object {
  if (entry.kind === 'folder') return entry;
  const { content, ...facts } = entry;
  if (typeof content === 'number') return { ...facts, zeros: content };
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? { ...facts, text } : { ...facts, hex: bytes.toString('hex') };
}
