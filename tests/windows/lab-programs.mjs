import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAGE } from './stage.mjs';

export const COMPILER = 'x86_64-w64-mingw32-gcc';

/** Stand-ins for programs of Windows that Wine lacks or has only in part; each source says what it is for. */
const LAB_PROGRAMS = [
  { name: 'nt-find', options: [] },
  { name: 'nt-fc', options: ['-municode'] },
  { name: 'script-host', options: ['-municode', '-lole32', '-loleaut32', '-luuid'] },
];

/** Compiles programs that the stage lacks or that are older than their source. Throws with the compiler's message. */
export function buildLabPrograms() {
  mkdirSync(STAGE, { recursive: true });
  for (const { name, options } of LAB_PROGRAMS) {
    const source = fileURLToPath(new URL(`services/${name}.c`, import.meta.url));
    const target = join(STAGE, `${name}.exe`);
    if (existsSync(target) && statSync(target).mtimeMs >= statSync(source).mtimeMs) continue;
    const { status, stderr } = spawnSync(COMPILER, ['-O2', '-s', '-o', target, source, ...options], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name}.c could not be compiled\n${stderr ?? `${COMPILER} is missing`}`);
  }
}
