// npm test [-- STAGE…]: runs the stages that this machine allows, one after another, and ends with their counts.
import { GROUPS, STAGES } from './stages';
import { NONE, add, exitStatus, line } from './stages/counts';

/** With CI=true, a stage that cannot run is a failure, so that nothing goes untested unnoticed. */
const strict = process.env['CI'] === 'true';

const FAILURES_SHOWN = 20;

const asked = process.argv.slice(2);
const names = [...Object.keys(STAGES), ...Object.keys(GROUPS)];
if (asked.includes('--help')) {
  console.log(`npm test               every stage
npm test -- NAME…      the stages named, or: ${Object.entries(GROUPS)
    .map(([name, members]) => `${name} (${members.join(', ')})`)
    .join('; ')}

Stages, in order: ${Object.keys(STAGES).join(', ')}`);
  process.exit(0);
}
const unknown = asked.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`There is no stage ${unknown}. There are: ${names.join(', ')}`);
  process.exit(64);
}
const wanted = asked.flatMap((name) => GROUPS[name] ?? [name]);

const seconds = (since: number): string => `${Math.round((performance.now() - since) / 1000)} s`;
const began = performance.now();
const times: string[] = [];
const failures: string[] = [];
let total = NONE;
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const stageBegan = performance.now();
  const counts = await stage();
  times.push(`${name} ${seconds(stageBegan)}`);
  console.log(`${name}: ${line(counts)} in ${seconds(stageBegan)}`);
  failures.push(...counts.failures.map((failure) => `${name}: ${failure}`));
  total = add(total, counts);
}

// Repeated here, since the end of the output is what is read first, and sometimes all that is kept.
if (failures.length > 0) {
  const shown = failures.slice(0, FAILURES_SHOWN);
  console.log(`\nFailed${shown.length < failures.length ? ` (the first ${shown.length} of ${failures.length})` : ''}:\n`);
  console.log(shown.join('\n\n'));
}
process.exitCode = exitStatus(total, strict);
console.log(`\nTimes: ${times.join(', ')}; together ${seconds(began)}\n\n${line(total)}`);
