import { openPracticeMachine } from '../../../../electron/machines/practice/practice';
import { realClock } from './support';

/**
 * Run as a program of its own: deletes the KMServer key of a practice server and ends itself, as a power cut would, the
 * moment it comes to the named point of a save. `node --import tsx kill-at.ts STATEFILE before|after ACT`
 */
const [stateFile = '', when, point] = process.argv.slice(2);
let armed = false;

function killAt(moment: string) {
  return (act: string): void => {
    if (armed && moment === when && act === point) process.kill(process.pid, 'SIGKILL');
  };
}

async function main(): Promise<void> {
  const machine = await openPracticeMachine({
    scenario: 'q290226',
    stateFile,
    clock: realClock,
    faults: { before: killAt('before'), after: killAt('after') },
  });
  armed = true;
  await machine.registry.deleteTree({ view: '32', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' });
  process.stdout.write('not killed');
}

void main();
