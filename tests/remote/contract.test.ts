import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RemoteMachine } from '../../electron/machines/remote';
import type { ContractCase, ContractFixture } from '../contract/contract-case';
import { machineContract, registerContract } from '../contract/machine-contract';
import { at, isAbsent, roundTrip, sz, tree, treeFor, valueOf } from '../contract/support';
import { type NtServer, type StandInService, startNtServer } from './support/nt-server';

/** Cases that Samba's registry cannot keep or that the product handles differently on a server, with the reasons. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['names: a value name with a lone surrogate is kept', 'Samba’s marshalling refuses lone surrogates with a fault'],
  ['names: a value name with 16,383 characters is kept', 'Samba keeps names of 256 and more characters, but finds them no more'],
  ['trees: a class name is kept', 'Samba drops class names'],
  ['removal: what was removed can be written again and is the same', 'it has a class name'],
  ['trees: what is overwritten keeps its first spelling, keys and values alike', 'Samba takes the last spelling of a value'],
  ['trees: 5,000 values in one key', 'Samba reads all values for each: minutes; fewer of them below'],
  ['trees: 1,000 subkeys in one key', 'Samba writes all names for each: minutes; fewer of them below'],
  ['services: a running one accepts a stop, has a process and a configuration', 'NT 4.0 tells no process; the rest below'],
  ['files: a folder is copied whole, with hashes, and the source stays', 'copies go to this computer, see machine.test.ts'],
  ['files: an empty folder is copied, too', 'copies go to this computer'],
  ['files: nothing is copied over or into what is there already', 'copies go to this computer'],
  ['files: an aborted copy leaves nothing and the source as it was', 'copies go to this computer'],
]);

const MODES: Readonly<Record<Parameters<ContractFixture['service']>[0], Partial<StandInService>>> = {
  normal: { stop: { seconds: 0.1 } },
  slow: { stop: { seconds: 2 }, frozen: false },
  hangs: { stop: { seconds: 1_000_000 }, frozen: true },
  refuses: { acceptsStop: false },
};

let server: NtServer | undefined;
let machines: readonly [acting: RemoteMachine, asked: RemoteMachine] | undefined;
let made = 0;

beforeAll(async () => {
  server = await startNtServer();
  machines = [await server.open(), await server.open()];
});

afterAll(async () => {
  for (const machine of machines ?? []) machine.close();
  await server?.remove();
});

/** Replacements for cases that are left out, as far as these apply to a server. */
const INSTEAD: readonly ContractCase[] = [
  {
    name: 'trees: 300 values in one key, over several lanes',
    run: (given) =>
      roundTrip(given, treeFor(at(given), { values: Array.from({ length: 300 }, (_, i) => sz(`value ${i}`, `text ${i}`)) })),
  },
  {
    name: 'trees: 60 subkeys in one key, over several lanes',
    run: (given) =>
      roundTrip(
        given,
        treeFor(at(given), { subkeys: Array.from({ length: 60 }, (_, i) => tree(`key ${i}`, { values: [sz('', `${i}`)] })) }),
      ),
  },
  {
    name: 'removal: what was removed can be written again and is the same, all but class names',
    async run(given) {
      const { registry } = given.machine;
      const written = treeFor(at(given), { values: [sz('a', '1')], subkeys: [tree('x', { values: [sz('', 'd')] })] });
      await roundTrip(given, written);
      const backup = valueOf(await registry.readTree(at(given)));
      await registry.deleteTree(at(given));
      isAbsent(await registry.readTree(at(given)));
      await roundTrip(given, backup);
    },
  },
  {
    name: 'services: a running one accepts a stop and has a configuration, and no process that is known',
    async run({ machine: { services }, service }) {
      const name = await service('normal');
      const { state, acceptsStop, processId, config } = valueOf(await services.query(name));
      assert.deepEqual([state, acceptsStop, processId], ['running', true, 0]);
      const { displayName, binaryPath, serviceType } = valueOf(config);
      assert.deepEqual([displayName, binaryPath, serviceType], [name, 'C:\\normal.exe', 0x10]);
      assert.deepEqual(valueOf(await services.runningDependents(name)), []);
    },
  },
];

/** Acts use one connection and questions another, so that every answer comes from the server. */
async function fixture(): Promise<ContractFixture> {
  assert.ok(server && machines);
  const { driveC, services, setServices } = server;
  const [acting, asked] = machines;
  const { writeTree, writeValue, deleteTree, deleteValue } = acting.registry;
  return {
    machine: {
      ...asked,
      registry: { ...asked.registry, writeTree, writeValue, deleteTree, deleteValue },
      services: { ...asked.services, requestStop: acting.services.requestStop },
    },
    registryRoot: 'SOFTWARE\\ExchangeKmsRepairTest',
    fileRoot: 'C:\\contract',
    async makeFile(at, bytes) {
      const file = path.join(driveC, ...at.split('\\').slice(1));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    },
    async service(mode) {
      const name = `KmsRepair-${mode}-${++made}`;
      await setServices([...(await services()), { name, display: name, path: `C:\\${mode}.exe`, ...MODES[mode] }]);
      return name;
    },
  };
}

test('every case that is left out exists', () => {
  const names = new Set(machineContract.map(({ name }) => name));
  assert.deepEqual(
    [...LEFT_OUT.keys()].filter((name) => !names.has(name)),
    [],
  );
});

describe('a server on the network', () => {
  registerContract(test, fixture, [...machineContract.filter(({ name }) => !LEFT_OUT.has(name)), ...INSTEAD]);
});
