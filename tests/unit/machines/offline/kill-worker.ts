import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A separate program that continues a run on a disk and kills itself at the n-th boundary, as a power cut would.
 * There is a boundary before and after every file operation and in the middle of every write.
 * `node worker.mjs remove|undo DISK RUN links|copies N`; with N = 0 it runs to the end and prints their number.
 */
const [mode = '', disk = '', folder = '', links = '', killAt = '0'] = process.argv.slice(2);

let passed = 0;
let armed = false;

function reached(): boolean {
  if (!armed) return false;
  passed += 1;
  return passed === Number(killAt);
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

function boundary(): void {
  if (reached()) die();
}

type Act = (...args: never[]) => Promise<unknown>;

/** Puts a boundary before and after a function. */
function watch(owner: object, name: string, instead?: Act): void {
  const acts = owner as Record<string, Act>;
  const real = instead ?? acts[name]!;
  acts[name] = async function (this: unknown, ...args: never[]) {
    boundary();
    const result = await real.apply(this, args);
    boundary();
    return result;
  };
}

const handle = await fs.open(process.argv[1]!, 'r');
const prototype = Object.getPrototypeOf(handle) as FileHandle;
await handle.close();
const { writeFile } = prototype;
Object.assign(prototype, {
  async writeFile(this: FileHandle, data: Uint8Array | string) {
    boundary();
    if (reached()) {
      await writeFile.call(this, data.slice(0, data.length >> 1));
      die();
    }
    await writeFile.call(this, data);
    boundary();
  },
});
watch(prototype, 'sync');
for (const name of ['rename', 'copyFile', 'rm', 'writeFile']) watch(fs, name);
const refusal = Object.assign(new Error('no links here'), { code: 'EPERM' });
watch(fs, 'link', links === 'links' ? undefined : () => Promise.reject(refusal));
syncBuiltinESMExports();

const { reopened } = await import('./disk-run');
const { context, run } = await reopened(disk, folder);
armed = true;
if (mode === 'remove') {
  const { removeItems } = await import('../../../../electron/repair/remove');
  await removeItems(context, run);
} else {
  const { undoRun } = await import('../../../../electron/repair/undo');
  await undoRun(context, run);
}
armed = false;
console.log(passed);
