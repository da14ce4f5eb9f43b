// npm test [-- STAGE…]: runs the stages this machine allows, one after another, and closes with their counts.
import { bench } from './stages/bench';
import { checks } from './stages/checks';
import type { Counts } from './stages/counts';
import { NONE, add, exitStatus, line } from './stages/counts';
import { e2e } from './stages/e2e';
import { packaged } from './stages/packaged';
import { unit } from './stages/unit';
import { windows } from './stages/windows';

const STAGES: Readonly<Record<string, () => Promise<Counts>>> = { checks, unit, bench, e2e, windows, packaged };

/** With CI=true a stage that cannot run is a failure: there, nothing may go untested unnoticed. */
const strict = process.env['CI'] === 'true';

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(STAGES, name));
if (unknown !== undefined) {
  console.error(`There is no stage ${unknown}. There are: ${Object.keys(STAGES).join(', ')}`);
  process.exit(64);
}

let total = NONE;
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const counts = await stage();
  console.log(`${name}: ${line(counts)}`);
  total = add(total, counts);
}

process.exitCode = exitStatus(total, strict);
console.log(`\n${line(total)}`);
