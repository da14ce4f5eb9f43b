import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, STAGE } from './stage.mjs';

/** Brings `out/` up to date and copies it into the stage, where its dependencies for Windows are. */
export function stageProduct() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join('build', 'build.ts')], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm run build failed\n${stdout}${stderr}`);
  rmSync(join(STAGE, 'out'), { recursive: true, force: true });
  cpSync(join(PROJECT, 'out'), join(STAGE, 'out'), { recursive: true });
}
