import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openResults, readResults, sortResults } from '../../../electron/kit';
import { readKitApart } from '../../../electron/main/read-kit';
import { BACKED_UP, exchange, log, LOOKED, newResults, owner, REPAIRED, step } from '../kit/results';

/** The thread in which the program with a window reads results: the same file, built as for the program. */

const folder = mkdtempSync(path.join(tmpdir(), 'kit-reader-'));
const script = path.join(folder, 'kit-reader.mjs');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: fileURLToPath(new URL('../../../electron/main/kit-reader.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'kit-reader.mjs' } },
    },
    ssr: { noExternal: true },
  });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

function repaired(): string {
  const results = newResults();
  owner(results);
  for (const phase of ['LOOK', 'BACKUP']) step(results, phase);
  step(results, 'AFTER', { exchange: exchange(false), service: null });
  log(results, ...LOOKED, ...BACKED_UP, ...REPAIRED);
  return results;
}

test('a separate thread reads what this one reads, and this one goes on meanwhile', { timeout: 300_000 }, async () => {
  const results = await openResults(repaired());
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  const apart = await readKitApart(script, { results, held: {} });
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(0);
  const here = await readResults(results);
  const undated = (reading: typeof here) => ({ ...reading, observation: { ...reading.observation, takenAt: '' } });
  expect(undated(apart)).toEqual(undated(here));
});

test('an error in the reader arrives as it was thrown', { timeout: 300_000 }, async () => {
  const results = sortResults([{ path: 'OWNER.TXT', bytes: new Uint8Array() }], 'RESULT');
  await expect(readKitApart(script, { results, held: {} })).rejects.toMatchObject({
    name: 'RepairError',
    code: 'E-KIT-INCOMPLETE',
    where: 'OWNER.TXT',
  });
});
