import { spawnSync } from 'node:child_process';
import { runNode } from '../../build/tools';
import { LAB, whyNotReady } from '../windows/stage.mjs';
import { add, type Counts, ONE_SKIPPED, oneFailed } from './counts';
import { runVitest } from './vitest';

/** What packing on Linux needs that is not downloaded: environment variables that name programs. */
const NEEDED = ['ELECTRON_WIN_DIST', 'ELECTRON_BUILDER_NSIS_DIR', 'ELECTRON_BUILDER_NSIS_RESOURCES_DIR'];

/** Builds the portable exe, reads it and runs it: on Windows itself, on Linux in the lab. */
export async function packaged(): Promise<Counts> {
  const reason = whyNot();
  if (reason !== null) {
    console.log(`skipped: ${reason}`);
    return ONE_SKIPPED;
  }
  const { status, output } = await runNode('build/dist.ts', [], { nodeArgs: ['--import', 'tsx'] });
  console.log(output.trimEnd());
  if (status !== 0) return oneFailed('build/dist.ts', output);
  const config = ['--config', 'tests/packaged/vitest.config.ts'];
  const obstacle = whyNotReady();
  const impossible = not32Bit();
  if (impossible !== null) console.log(`not possible on this machine: 1 (${impossible})`);
  if (obstacle === null) return runVitest('packaged', config);
  console.log(`the exe is read, but not run: ${obstacle}`);
  return add(await runVitest('packaged', [...config, 'contents']), ONE_SKIPPED);
}

/** What the lab's probe proves impossible here, in one line; null if everything runs. */
function not32Bit(): string | null {
  if (process.platform !== 'linux') return null;
  const bits = spawnSync(LAB, ['bits'], { encoding: 'utf8' }).stdout.trim();
  return bits === '64'
    ? 'no 32-bit programs run here: the exe is tested with NSIS’ 64-bit stub, a release has the 32-bit one'
    : null;
}

function whyNot(): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return 'the exe is packed on Windows or Linux';
  const missing = NEEDED.filter((name) => !process.env[name]);
  if (missing.length === 0) return null;
  return `set ${missing.join(', ')} (an unpacked Electron for Windows; NSIS with its plug-ins) to pack the exe and test it`;
}
