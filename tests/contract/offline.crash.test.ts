import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { openOfflineMachine } from '../../electron/machines/offline';
import { type ServerDisk, serverDisk } from '../unit/machines/offline/server-disk';
import type { ContractFixture } from './contract-case';
import { machineContract, registerContract } from './machine-contract';

/** Cases about running services: nothing runs on a machine that is off. A case below covers stopped services. */
const RUNNING_ONLY = new Set([
  'services: a running one accepts a stop, has a process and a configuration',
  'services: a stop is accepted and leads to stopped; a second one is answered with 1062',
  'services: a slow stop shows an advancing checkpoint and a wait hint, and never goes back',
  'services: one that hangs stays in stop-pending and does not accept another stop',
  'services: one that does not accept a stop says so with a code and runs on',
  'services: asking for a state does not change it',
]);

const disks: ServerDisk[] = [];

afterAll(() => Promise.all(disks.map((disk) => disk.remove())));

async function disk(bits: 32 | 64, minor: number): Promise<ServerDisk> {
  const made = await serverDisk({ bits, minor, files: { 'Temp/contract/.keep': '' } });
  disks.push(made);
  return made;
}

/** Questions go to a machine that is opened separately, so that every answer comes from the files. */
async function fixture({ root }: ServerDisk): Promise<ContractFixture> {
  const acting = await openOfflineMachine({ place: { folder: root } });
  const asked = await openOfflineMachine({ place: { folder: path.join(root, 'WINNT', 'System32', 'Config') } });
  const { writeTree, writeValue, deleteTree, deleteValue } = acting.registry;
  return {
    machine: { ...asked, registry: { ...asked.registry, writeTree, writeValue, deleteTree, deleteValue } },
    registryRoot: 'SOFTWARE\\ExchangeKmsRepairTest',
    fileRoot: 'C:\\TEMP\\contract',
    async makeFile(at, bytes) {
      const file = path.join(root, 'Temp', ...at.split('\\').slice(2));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    },
    service: () => Promise.resolve('MSExchangeDS'),
  };
}

const cases = machineContract.filter(({ name }) => !RUNNING_ONLY.has(name));

test('every case that is left out exists', () => {
  const names = new Set(machineContract.map(({ name }) => name));
  assert.deepEqual(
    [...RUNNING_ONLY].filter((name) => !names.has(name)),
    [],
  );
});

describe.each([
  { bits: 32, minor: 3, what: 'Windows NT 4.0, hives 1.3' },
  { bits: 64, minor: 5, what: '64-bit Windows, hives 1.5' },
] as const)('offline disk: $what', ({ bits, minor }) => {
  let opened: Promise<ServerDisk> | undefined;
  registerContract(test, async () => fixture(await (opened ??= disk(bits, minor))), cases);

  test('services: one that has a key is present and stopped, has its configuration, and answers a stop with 1062', async () => {
    const { services } = (await fixture(await disk(bits, minor))).machine;
    const reading = await services.query('msexchangekms');
    assert.ok(reading.state === 'present' && reading.value.config.state === 'present');
    const { state, processId, acceptsStop, config } = reading.value;
    assert.deepEqual([state, processId, acceptsStop], ['stopped', 0, false]);
    assert.deepEqual(config.value, {
      displayName: 'Microsoft Exchange Key Management Server',
      startType: 'manual',
      serviceType: 0x10,
      binaryPath: 'C:\\exchsrvr\\bin\\kmserver.exe',
      account: 'EXAMPLE\\exservice',
      dependsOn: ['MSExchangeDS'],
    });
    assert.deepEqual(await services.requestStop('MSExchangeKMS'), { accepted: false, win32: 1062 });
  });
});
