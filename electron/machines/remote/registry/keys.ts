import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import type { RegistryValue } from '../../../domain/registry';
import type { Lane } from '../session/lanes';
import { tooMany } from '../session/failures';
import { Limit } from '../session/limits';
import * as winreg from '../wire/rpc/winreg';

export const { KeyRight } = winreg;

/** An open key on the lane it was opened on. */
export interface OpenKey {
  readonly lane: Lane;
  readonly handle: Buffer;
}

export function rootOf(lane: Lane): OpenKey {
  return { lane, handle: lane.root };
}

/** Opens a key below another one: the key itself, or the target of its link. Throws Win32Failure. */
export async function openBelow(
  { lane, handle }: OpenKey,
  path: string,
  rights: number,
  link: 'itself' | 'followed' = 'itself',
): Promise<OpenKey> {
  return { lane, handle: await lane.pipe.call(winreg.openKey(handle, path, rights, link)) };
}

/** Closes a key without waiting for it. */
export function closeKey({ lane, handle }: OpenKey): void {
  lane.closeLater(handle);
}

/** Closes a key at once: a deleted key lives on until its last handle is closed. */
export async function closeKeyNow({ lane, handle }: OpenKey): Promise<void> {
  await lane.pipe.call(winreg.closeKey(handle)).catch(() => undefined);
}

/** Uses a key and closes it. */
export async function withKey<T>(key: Promise<OpenKey>, use: (key: OpenKey) => Promise<T>): Promise<T> {
  const open = await key;
  try {
    return await use(open);
  } finally {
    closeKey(open);
  }
}

/** Facts about a key, including its class name. */
export async function keyInfo({ lane, handle }: OpenKey): Promise<winreg.KeyInfo> {
  for (const room of CLASS_ROOMS) {
    const info = await lane.pipe.call(winreg.queryInfoKey(handle, room));
    if (info) return info;
  }
  throw new RepairError('E-NET-LIMIT', 'BaseRegQueryInfoKey');
}

const CLASS_ROOMS = [256, 32_000] as const;

export async function subkeyName({ lane, handle }: OpenKey, index: number): Promise<string | null> {
  return lane.pipe.call(winreg.enumKey(handle, index));
}

/** Value number `index`; null after the last. `info` gives the initial buffer sizes. */
export async function valueAt({ lane, handle }: OpenKey, index: number, info: winreg.KeyInfo): Promise<RegistryValue | null> {
  // Some servers count names in bytes, others in UTF-16 units.
  let nameRoom = Math.min(info.longestValueName + 2, winreg.VALUE_NAME_ROOM);
  let dataRoom = Math.max(4, info.longestData);
  for (let tries = 0; tries < TRIES; tries++) {
    if (dataRoom > DATA_LIMIT) throw tooMany('BaseRegEnumValue', 'bytes', dataRoom, DATA_LIMIT);
    const answer = await lane.pipe.call(winreg.enumValue(handle, index, nameRoom, dataRoom));
    if (answer.kind === 'none') return null;
    if (answer.kind === 'value') return { name: answer.name, type: answer.type, data: answer.data };
    nameRoom = winreg.VALUE_NAME_ROOM;
    dataRoom = Math.max(dataRoom, answer.needed);
  }
  throw new RepairError('E-NET-LIMIT', 'BaseRegEnumValue', { detail: sentence('detail.keeps-changing') });
}

const TRIES = 4;
/** An answer also contains the longest name. */
const DATA_LIMIT = Limit.ANSWER - 64 * 1024;
