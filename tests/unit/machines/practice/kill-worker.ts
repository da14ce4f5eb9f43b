import { openPracticeMachine } from '../../../../electron/machines/practice/practice';
import { realClock } from './support';

/**
 * A separate program that deletes the KMServer key of a practice server and kills itself, as a power cut would, as soon
 * as it reaches the named point of a save. Arguments, once it is bundled: `STATEFILE before|after ACT`
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
