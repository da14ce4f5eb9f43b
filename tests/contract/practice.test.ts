import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { fakeClock, machineOn, realClock } from '../unit/machines/practice/support';
import { connectPractice, PRACTICE_PASSWORD, type PracticeMachine } from '../../electron/machines/practice';
import { Secret } from '../../electron/machines/secret';
import { installedService } from '../../electron/machines/practice/server-parts';
import { file, folder, hanging, refusing, slowly } from '../../electron/machines/practice/build';
import type { StopBehaviour } from '../../electron/machines/practice/state/model';
import type { Machine } from '../../electron/machines/ports';
import type { ContractFixture } from './contract-case';
import { registerContract } from './machine-contract';

const MODES: Readonly<Record<Parameters<ContractFixture['service']>[0], StopBehaviour>> = {
  normal: { takes: 100, checkpointEvery: 50, waitHint: 1_000 },
  slow: slowly({ takes: 800, checkpointEvery: 200 }),
  hangs: hanging,
  refuses: refusing(1052),
};

const FILE_ROOT = 'C:\\TEMP\\contract';

/** With a state file, acts go to one program and questions to another, so that every answer comes from the file. */
async function fixture(stateFile: string | null, bits: 32 | 64): Promise<ContractFixture> {
  const server = { bits, stateFile, clock: realClock, contents: [folder(FILE_ROOT)] };
  const { machine, add } = await machineOn(server);
  return {
    machine: stateFile === null ? machine : asking((await machineOn(server)).machine, machine),
    registryRoot: 'SOFTWARE\\ExchangeKmsRepairTest',
    fileRoot: FILE_ROOT,
    makeFile: (path, bytes) => add(file(path, { data: bytes })),
    async service(mode) {
      const name = `KmsRepair-${mode}`;
      await add(
        installedService(name, {
          displayName: name,
          imagePath: `C:\\TEMP\\${mode}.exe`,
          start: 3,
          state: 'running',
          stop: MODES[mode],
        }),
      );
      return name;
    },
  };
}

function asking(asked: Machine, acting: Machine): Machine {
  const { writeTree, writeValue, deleteTree, deleteValue } = acting.registry;
  return {
    ...asked,
    registry: { ...asked.registry, writeTree, writeValue, deleteTree, deleteValue },
    services: { ...asked.services, requestStop: acting.services.requestStop },
    files: { ...asked.files, copyFolder: acting.files.copyFolder },
  };
}

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true, force: true }))));

async function stateFile(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'practice-contract-'));
  folders.push(path);
  return join(path, 'state.json');
}

describe('practice server in memory, 32-bit', () => registerContract(test, () => fixture(null, 32)));
describe('practice server in memory, 64-bit', () => registerContract(test, () => fixture(null, 64)));
describe('practice server that is reached over the practice network', () =>
  registerContract(test, async () => {
    const given = await fixture(null, 32);
    const secret = Secret.fromUtf8(Buffer.from(PRACTICE_PASSWORD));
    const credentials = { user: 'Administrator', domain: '', secret, ntlm1: false };
    const options = { address: { host: 'SIGNED' }, credentials };
    return { ...given, machine: await connectPractice(given.machine as PracticeMachine, options, fakeClock()) };
  }));
describe('practice server in a file that two programs use, 64-bit', () =>
  registerContract(test, async () => fixture(await stateFile(), 64)));
