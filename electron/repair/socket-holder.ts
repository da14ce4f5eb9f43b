import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * The process that listens at an abstract socket, as Linux itself tells it; null where it does not, as of other accounts'
 * processes. What a holder would say of itself is not asked for: anybody can hold a name and say anything.
 */
export async function holderOfSocket(name: string): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const sockets = await readFile('/proc/net/unix', 'utf8').catch(() => '');
  const inode = sockets
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    // Node fills the name up with NULs, which are shown as @.
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
