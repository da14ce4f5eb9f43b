import { lockMachine } from '../../../electron/places/lock-machine';

/** Run as a program of its own: takes the lock, says so, and holds it until it is killed. */
async function main(): Promise<void> {
  await lockMachine('practice', process.argv[2] ?? '');
  process.stdout.write('held');
  setInterval(() => undefined, 60_000);
}

void main();
