import { runNode } from '../../build/tools';
import { whyNotReady } from '../windows/stage.mjs';
import { add, type Counts, NONE } from './counts';
import { runVitest } from './vitest';

/** What packing on Linux takes that is not fetched from somewhere: programs that somebody has to name. */
const NEEDED = ['ELECTRON_WIN_DIST', 'ELECTRON_BUILDER_NSIS_DIR', 'ELECTRON_BUILDER_NSIS_RESOURCES_DIR'];

/** Builds the portable exe, reads it and runs it: on Windows itself, on Linux in the lab. */
export async function packaged(): Promise<Counts> {
  const reason = whyNot();
  if (reason !== null) {
    console.log(`skipped: ${reason}`);
    return { ...NONE, skipped: 1 };
  }
  const { status, output } = await runNode('build/dist.ts', [], { nodeArgs: ['--import', 'tsx'] });
  console.log(output.trimEnd());
  if (status !== 0) return { ...NONE, failed: 1 };
  const config = ['--config', 'tests/packaged/vitest.config.ts'];
  const obstacle = whyNotReady();
  if (obstacle === null) return runVitest('packaged', config);
  console.log(`the exe is read, but not run: ${obstacle}`);
  return add(await runVitest('packaged', [...config, 'contents']), { ...NONE, skipped: 1 });
}

function whyNot(): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return 'the exe is packed on Windows or Linux';
  const missing = NEEDED.filter((name) => !process.env[name]);
  if (missing.length === 0) return null;
  return `set ${missing.join(', ')} (an unpacked Electron for Windows; NSIS with its plug-ins) to pack the exe and test it`;
}
