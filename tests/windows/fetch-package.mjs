import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fetches an npm package and puts one of its files at `target`. Throws if the package is not the pinned one. */
export function fetchFromPackage({ name, version, integrity }, file, target) {
  const folder = mkdtempSync(join(tmpdir(), 'npm-package-'));
  const run = (program, args) => execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('npm', ['pack', `${name}@${version}`, '--silent']);
    const archive = join(folder, `${name}-${version}.tgz`);
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}@${version} is not what it was: ${found}`);
    run('tar', ['-xzf', archive, `package/${file}`]);
    run('mv', [join(folder, 'package', file), target]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
