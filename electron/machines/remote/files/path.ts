/** A path of the server, e.g. `D:\exchsrvr\bin`, as the share of its drive and the path on that share. */
export interface SharePath {
  /** Upper case. */
  readonly drive: string;
  /** From the drive's root with a leading backslash; `\` is the root. */
  readonly path: string;
}

/** Null for anything but a full path on a drive, and for names that a server would take for a pattern. */
export function sharePath(path: string): SharePath | null {
  const [, drive, rest] = /^([a-z]):(\\.*)$/is.exec(path.replaceAll('/', '\\')) ?? [];
  if (drive === undefined || rest === undefined || /[*?"<>|\0]/.test(rest)) return null;
  const parts = rest.split('\\').filter(Boolean);
  if (parts.some((part) => part === '.' || part === '..' || part.includes(':'))) return null;
  return { drive: drive.toUpperCase(), path: `\\${parts.join('\\')}` };
}

/** Whether a name that the server lists names one entry of a folder, there and here, and nothing else. */
export function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\/:*?"<>|\0]/.test(name);
}

/**
 * Whether a name that the server lists can name a file on *this* computer and nothing else. Windows strips dots and
 * spaces from the end, reserves the device names in every folder, and never creates names with control characters.
 */
export function isLocalName(name: string): boolean {
  return isPlainName(name) && name.length <= 255 && !/[\x00-\x1f]|[. ]$/.test(name) && !DEVICE.test(name);
}

const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** A FILETIME as ISO 8601, UTC. */
export function isoTime(fileTime: bigint): string {
  const milliseconds = Number(fileTime / 10_000n - EPOCH);
  return new Date(Math.abs(milliseconds) <= LATEST ? milliseconds : 0).toISOString();
}

/** From 1601 to 1970, in milliseconds. */
const EPOCH = 11_644_473_600_000n;
const LATEST = 8.64e15;
