import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A program of its own that changes a hive, or puts its original back, and ends itself at the n-th boundary as a kill or a
 * power cut would. Boundaries lie before and after everything that is done to a file, and in the middle of what is written.
 * `node worker.mjs delete|put-back HIVE links|copies N [SHA256]`; with N = 0 it runs through and prints how many there are.
 */
const [mode = '', hive = '', links = '', killAt = '0', sha256 = ''] = process.argv.slice(2);

let passed = 0;
let armed = true;

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

/** Puts a boundary on both sides of a function. */
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

const handle = await fs.open(hive, 'r');
const prototype = Object.getPrototypeOf(handle) as FileHandle;
await handle.close();
const { writeFile } = prototype;
Object.assign(prototype, {
  async writeFile(this: FileHandle, data: Uint8Array) {
    boundary();
    if (reached()) {
      await writeFile.call(this, data.subarray(0, data.length >> 1));
      die();
    }
    await writeFile.call(this, data);
    boundary();
  },
});
watch(prototype, 'sync');
for (const name of ['open', 'rename', 'copyFile', 'chmod', 'chown', 'rm', 'writeFile']) watch(fs, name);
const refusal = Object.assign(new Error('no links here'), { code: 'EPERM' });
watch(fs, 'link', links === 'links' ? undefined : () => Promise.reject(refusal));
syncBuiltinESMExports();

const { openHiveFile } = await import('../../../../electron/machines/offline/hives/hive-file');
const file = openHiveFile(hive, { requireAtRest: () => Promise.resolve(), now: () => new Date('2001-02-03T04:05:06Z') });
if (mode === 'delete') await file.change({ kind: 'delete-key', parts: ['ControlSet001', 'Services', 'MSExchangeKMS'] });
else await file.putBack(sha256);
armed = false;
console.log(passed);
