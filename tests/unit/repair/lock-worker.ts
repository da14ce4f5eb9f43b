import { lockMachine } from '../../../electron/places/lock-machine';

/** A separate program that takes the lock, reports that, and holds it until it is killed. */
async function main(): Promise<void> {
  await lockMachine('practice', process.argv[2] ?? '');
  process.stdout.write('held');
  setInterval(() => undefined, 60_000);
}

void main();
