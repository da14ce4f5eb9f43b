// npm test [-- STAGE…]: runs the stages this machine allows, one after another, and closes with their counts.
import { STAGES } from './stages';
import { NONE, add, exitStatus, line } from './stages/counts';

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
