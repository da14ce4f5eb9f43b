// npm run check:guards: removes each guard once, in a copy of the project, and checks that a test fails.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Guard, GUARDS } from './table';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The parts of the project that the tests need. */
const COPIED = ['electron', 'tests', 'assets', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

function copyOfProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'ekr-guards-'));
  for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Whether these tests pass in the copy. */
function passes(copy: string, tests: readonly string[]): boolean {
  const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--bail=1', ...tests], { cwd: copy, stdio: 'ignore' });
  return status === 0;
}

/** Whether a test fails without the guard. Throws if the table does not match the sources. */
function isNoticed(copy: string, { name, file, find, replace, tests }: Guard): boolean {
  const at = path.join(copy, file);
  const source = readFileSync(at, 'utf8');
  if (source.split(find).length !== 2) throw new Error(`${name}: ${file} does not contain its text exactly once`);
  try {
    writeFileSync(
      at,
      source.replace(find, () => replace),
    );
    return !passes(copy, tests);
  } finally {
    writeFileSync(at, source);
  }
}

const copy = copyOfProject();
try {
  const whole = [...new Set(GUARDS.flatMap(({ tests }) => tests))];
  if (!passes(copy, whole)) throw new Error('the tests fail with every guard in place');
  const unnoticed = GUARDS.filter((guard) => {
    const noticed = isNoticed(copy, guard);
    console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'}  ${guard.name}`);
    return !noticed;
  });
  console.log(`${GUARDS.length - unnoticed.length} of ${GUARDS.length} guards are missed by a test when they are gone`);
  if (unnoticed.length > 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
