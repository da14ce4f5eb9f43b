import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RemoteMachine } from '../../electron/machines/remote';
import type { ContractFixture } from '../contract/contract-case';
import { machineContract, registerContract } from '../contract/machine-contract';
import { type NtServer, type StandInService, startNtServer } from './support/nt-server';

/** What Samba's registry cannot keep, or the product does otherwise on a server; the reason stands beside each. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
]);

const MODES: Readonly<Record<Parameters<ContractFixture['service']>[0], Partial<StandInService>>> = {
  normal: { stop: { seconds: 0.1 } },
  slow: { stop: { seconds: 2 }, frozen: false },
  hangs: { stop: { seconds: 1_000_000 }, frozen: true },
  refuses: { acceptsStop: false },
};

let server: NtServer;
let acting: RemoteMachine;
let asked: RemoteMachine;
let made = 0;

beforeAll(async () => {
  server = await startNtServer();
  [acting, asked] = [await server.open(), await server.open()];
});

afterAll(async () => {
  await acting?.close();
  await asked?.close();
  await server?.remove();
});

/** Acts go over one connection and questions over another, so that every answer comes from the server. */
async function fixture(): Promise<ContractFixture> {
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
      const file = path.join(server.driveC, ...at.split('\\').slice(1));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    },
    async service(mode) {
      const name = `KmsRepair-${mode}-${++made}`;
      await server.setServices([...(await server.services()), { name, display: name, path: `C:\\${mode}.exe`, ...MODES[mode] }]);
      return name;
    },
  };
}

test('every case left out is a case', () => {
  const names = new Set(machineContract.map(({ name }) => name));
  assert.deepEqual([...LEFT_OUT.keys()].filter((name) => !names.has(name)), []);
});

describe('a server on the network', () => {
  registerContract(test, fixture, machineContract.filter(({ name }) => !LEFT_OUT.has(name)));
});
