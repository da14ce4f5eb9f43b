import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives this run's processes a temporary folder of their own and deletes it at the end, with what killed tests left in it. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'kms-tests-'));
  // Node reads TMPDIR, and TEMP on Windows; so do the programs that the tests start.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
