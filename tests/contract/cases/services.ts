import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceState, ServiceStatus } from '../../../electron/domain/service';
import type { ServicesPort } from '../../../electron/machines/ports';
import type { ContractCase } from '../contract-case';
import { isAbsent, valueOf } from '../support';

/** Far more looks than the service of any fixture needs; only a broken one gets this far. */
const PATIENCE = 600;

/** Every status that the SCM reported up to the wanted state. */
async function watch(services: ServicesPort, name: string, wanted: ServiceState): Promise<readonly ServiceStatus[]> {
  const seen: ServiceStatus[] = [];
  while (seen.length < PATIENCE) {
    const status = valueOf(await services.query(name));
    seen.push(status);
    if (status.state === wanted) return seen;
    await sleep(50);
  }
  throw new Error(`${name} never was ${wanted}: ${seen.at(-1)?.state}`);
}

export const serviceCases: readonly ContractCase[] = [
  {
    name: 'services: one that the SCM does not know is absent, and its stop is answered with 1060',
    async run({ machine: { services } }) {
      isAbsent(await services.query('KmsRepairNoSuchService'));
      isAbsent(await services.runningDependents('KmsRepairNoSuchService'));
      assert.deepEqual(await services.requestStop('KmsRepairNoSuchService'), { accepted: false, win32: 1060 });
    },
  },
  {
    name: 'services: a running one accepts a stop, has a process and a configuration',
    async run({ machine: { services }, service }) {
      const name = await service('normal');
      const status = (await watch(services, name, 'running')).at(-1);
      assert.ok(status);
      assert.equal(status.acceptsStop, true);
      assert.ok(status.processId > 0);
      const config = valueOf(status.config);
      assert.ok(config.displayName.length > 0 && config.binaryPath.length > 0);
      assert.equal(config.serviceType & 0x30, 0x10);
      assert.deepEqual(valueOf(await services.runningDependents(name)), []);
    },
  },
  {
    name: 'services: case does not count in their names',
    async run({ machine: { services }, service }) {
      const name = await service('normal');
      assert.equal(
        valueOf(await services.query(name.toUpperCase())).state,
        valueOf(await services.query(name.toLowerCase())).state,
      );
    },
  },
  {
    name: 'services: a stop is accepted and leads to stopped; a second one is answered with 1062',
    async run({ machine: { services }, service }) {
      const name = await service('normal');
      await watch(services, name, 'running');
      assert.deepEqual(await services.requestStop(name), { accepted: true });
      const stopped = (await watch(services, name, 'stopped')).at(-1);
      assert.equal(stopped?.processId, 0);
      assert.equal(stopped.acceptsStop, false);
      assert.deepEqual(await services.requestStop(name), { accepted: false, win32: 1062 });
    },
  },
  {
    name: 'services: a slow stop shows an advancing checkpoint and a wait hint, and never goes back',
    async run({ machine: { services }, service }) {
      const name = await service('slow');
      await watch(services, name, 'running');
      assert.deepEqual(await services.requestStop(name), { accepted: true });
      const pending = (await watch(services, name, 'stopped')).filter((status) => status.state === 'stop-pending');
      const checkpoints = pending.map((status) => status.checkPoint);
      assert.deepEqual(
        checkpoints,
        [...checkpoints].sort((a, b) => a - b),
      );
      assert.ok(new Set(checkpoints).size >= 2, `checkpoints seen: ${checkpoints.join(', ')}`);
      assert.ok(pending.every((status) => status.waitHint > 0 && !status.acceptsStop));
    },
  },
  {
    name: 'services: one that hangs stays in stop-pending and does not accept another stop',
    async run({ machine: { services }, service }) {
      const name = await service('hangs');
      await watch(services, name, 'running');
      await services.requestStop(name);
      await watch(services, name, 'stop-pending');
      await sleep(300);
      assert.equal(valueOf(await services.query(name)).state, 'stop-pending');
      const answer = await services.requestStop(name);
      assert.equal(answer.accepted, false);
    },
  },
  {
    name: 'services: one that does not accept a stop says so with a code and runs on',
    async run({ machine: { services }, service }) {
      const name = await service('refuses');
      await watch(services, name, 'running');
      const answer = await services.requestStop(name);
      assert.ok(!answer.accepted && [1052, 1061].includes(answer.win32), JSON.stringify(answer));
      assert.equal(valueOf(await services.query(name)).state, 'running');
    },
  },
  {
    name: 'services: asking for a state does not change it',
    async run({ machine: { services }, service }) {
      const name = await service('normal');
      await watch(services, name, 'running');
      for (let i = 0; i < 5; i++) assert.equal(valueOf(await services.query(name)).state, 'running');
    },
  },
];
