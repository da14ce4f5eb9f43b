import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * The process that listens on an abstract socket, according to Linux itself; null if Linux does not say, as for other
 * accounts' processes. The holder is not asked: anybody can take a name and claim anything.
 */
export async function holderOfSocket(name: string): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const sockets = await readFile('/proc/net/unix', 'utf8').catch(() => '');
  const inode = sockets
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    // Node pads the name with NULs, which are shown as @.
    .find((columns) => columns[7]?.replace(/@+$/, '') === `@${name}`)?.[6];
  if (inode === undefined) return null;
  for (const pid of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    if (await holds(pid, `socket:[${inode}]`)) return Number(pid);
  }
  return null;
}

async function holds(pid: string, socket: string): Promise<boolean> {
  const handles = await readdir(`/proc/${pid}/fd`).catch(() => []);
  for (const handle of handles) {
    if ((await readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')) === socket) return true;
  }
  return false;
}
