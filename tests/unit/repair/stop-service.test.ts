import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import type { ServiceStatus, StopAnswer } from '../../../electron/domain/service';
import { present } from '../../../electron/domain/reading';
import {
  type Contents,
  hanging,
  key,
  noService,
  promptly,
  refusing,
  service,
  type ServiceOptions,
  slowly,
} from '../../../electron/machines/practice/build';
import { removeItems } from '../../../electron/repair/remove';
import type { Run } from '../../../electron/repair/run';
import { isDown, STOP_CEILING, type StopOptions, stopService } from '../../../electron/repair/stop-service';
import { backedUp, type Bench, bench, closeRunsAfterwards, codeOf, KM, testFolder, withMachine } from './bench';

let root: string;
let runs = 0;

closeRunsAfterwards();

beforeAll(async () => {
  root = await testFolder();
});

const KMS = 'MSExchangeKMS';
const DEFAULT: StopOptions = { ceiling: STOP_CEILING, dependentsToo: false };

async function serverWith(more: ServiceOptions, contents: Contents = []): Promise<{ on: Bench; run: Run }> {
  const on = await bench({ contents: [KM, service(KMS, more), contents] });
  const run = await backedUp(on, path.join(root, `run-${String((runs += 1))}`));
  return { on, run };
}

/** Every outcome must obey this: a stopped service opens the removal, and anything else keeps it closed. */
async function expectRemoval(on: Bench, run: Run, opens: boolean): Promise<void> {
  const before = await on.registry();
  if (opens) expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });
  else {
    expect(['E-SERVICE-NOT-STOPPED', 'E-SCM-DENIED']).toContain(await codeOf(removeItems(on.context, run)));
    expect(await on.registry()).toBe(before);
  }
}

describe('a stop', () => {
  test.each<[string, ServiceOptions, string, string | null]>([
    ['running', { state: 'running', stop: promptly }, 'stopped', null],
    ['paused', { state: 'paused', stop: promptly }, 'stopped', null],
    ['stopped already (1062 or seen before)', { state: 'stopped' }, 'not-running', null],
    ['slow, with checkpoints', { state: 'running', stop: slowly({ takes: 90_000, checkpointEvery: 4_000 }) }, 'stopped', null],
    ['start pending (1061)', { state: 'start-pending' }, 'refused', 'E-SERVICE-REFUSED-STOP'],
    ['stop pending and stuck', { state: 'stop-pending', stop: hanging }, 'still-stopping', 'E-SERVICE-STILL-STOPPING'],
    ['hanging', { state: 'running', stop: hanging }, 'still-stopping', 'E-SERVICE-STILL-STOPPING'],
    [
      'slower than the ceiling',
      { state: 'running', stop: slowly({ takes: 400_000, checkpointEvery: 1_000 }) },
      'still-stopping',
      'E-SERVICE-STILL-STOPPING',
    ],
    ['not accepting the control (1052)', { state: 'running', stop: refusing(1052) }, 'refused', 'E-SERVICE-REFUSED-STOP'],
    ['unable to accept it now (1061)', { state: 'running', stop: refusing(1061) }, 'refused', 'E-SERVICE-REFUSED-STOP'],
    ['answering too late but stopping (1053)', { state: 'running', stop: refusing(1053) }, 'stopped', null],
    ['answering with a code nobody knows', { state: 'running', stop: refusing(1234) }, 'refused', 'E-SERVICE-REFUSED-STOP'],
    ['marked for deletion (1072)', { state: 'running', markedForDeletion: true }, 'refused', 'E-SERVICE-MARKED-FOR-DELETE'],
    ['denied to be stopped', { state: 'running', denied: ['stop'] }, 'refused', 'E-SCM-DENIED'],
    ['denied to be asked', { state: 'running', denied: ['query'] }, 'unreadable', 'E-SCM-DENIED'],
  ])('of a service that is %s is reported truthfully', async (_what, more, kind, code) => {
    const { on, run } = await serverWith(more);
    const outcome = await stopService(on.context, run, DEFAULT);
    expect(outcome.kind).toBe(kind);
    expect(outcome.error?.code ?? null).toBe(code);
    expect(isDown(outcome)).toBe(code === null);
    await expectRemoval(on, run, code === null);
  });

  test('of a service that the SCM does not know opens the removal', async () => {
    const { on, run } = await serverWith({}, [noService(KMS)]);
    expect(await stopService(on.context, run, DEFAULT)).toMatchObject({ kind: 'not-known', error: null });
    await expectRemoval(on, run, true);
  });

  test('of a service that was registered anew succeeds', async () => {
    const { on, run } = await serverWith({ state: 'running', stop: promptly });
    await on.put(noService(KMS));
    await on.put(service(KMS, { state: 'running', stop: promptly }));
    expect(await stopService(on.context, run, DEFAULT)).toMatchObject({ kind: 'stopped' });
  });

  test('answered with "not running" (1062) or "unknown" (1060) does not open the removal of a running service', async () => {
    for (const [win32, kind] of [
      [1062, 'not-running'],
      [1060, 'not-known'],
    ] as const) {
      const { on, run } = await serverWith({ state: 'running' });
      const context = withMachine(on.context, {
        services: { ...on.machine.services, requestStop: async (): Promise<StopAnswer> => ({ accepted: false, win32 }) },
      });
      expect(await stopService(context, run, DEFAULT)).toMatchObject({ kind, error: null });
      // The service still runs: the removal asks again and stays closed.
      await expectRemoval(on, run, false);
    }
  });

  test('whose request is lost on the way (1053) ends in a time-out, never in success', async () => {
    const { on, run } = await serverWith({ state: 'running' });
    const context = withMachine(on.context, {
      services: { ...on.machine.services, requestStop: async (): Promise<StopAnswer> => ({ accepted: false, win32: 1053 }) },
    });
    expect(await stopService(context, run, DEFAULT)).toMatchObject({
      kind: 'still-stopping',
      error: { detail: { id: 'detail.no-progress' } },
    });
    await expectRemoval(on, run, false);
  });
});

describe('waiting', () => {
  test('gives up if no checkpoint moves within the wait hint, and otherwise at the ceiling', async () => {
    const stuck = await serverWith({ state: 'running', stop: hanging });
    const began = stuck.on.clock.now().getTime();
    expect(await stopService(stuck.on.context, stuck.run, DEFAULT)).toMatchObject({
      error: { detail: { id: 'detail.no-progress' } },
    });
    expect(stuck.on.clock.now().getTime() - began).toBeLessThan(10_000);
    const busy = await serverWith({ state: 'running', stop: slowly({ takes: null as never, checkpointEvery: 1_000 }) });
    const from = busy.on.clock.now().getTime();
    expect(await stopService(busy.on.context, busy.run, { ceiling: 20_000, dependentsToo: false })).toMatchObject({
      error: { detail: { id: 'detail.ceiling' } },
    });
    expect(busy.on.clock.now().getTime() - from).toBe(20_000);
  });

  test('reports every status, and the user can leave it without harm', async () => {
    const { on, run } = await serverWith({ state: 'running', stop: slowly({ takes: 30_000, checkpointEvery: 1_000 }) });
    const leave = new AbortController();
    const looks: [ServiceStatus['state'], number][] = [];
    const outcome = await stopService(on.context, run, {
      ...DEFAULT,
      signal: leave.signal,
      onStatus: ({ state, checkPoint }) => {
        looks.push([state, checkPoint]);
        if (checkPoint === 4) leave.abort();
      },
    });
    expect(outcome).toMatchObject({ kind: 'left', error: { code: 'E-STOP-WAITING' } });
    expect(looks[0]).toEqual(['stop-pending', 1]);
    expect(looks.at(-1)).toEqual(['stop-pending', 4]);
    await expectRemoval(on, run, false);
    // The service continues to stop by itself, and a second try finds it stopped.
    on.clock.pass(40_000);
    expect(await stopService(on.context, run, DEFAULT)).toMatchObject({ kind: 'not-running' });
    await expectRemoval(on, run, true);
  });

  test('reports "stopped" if the service is, even at the moment the user leaves', async () => {
    const { on, run } = await serverWith({ state: 'running', stop: slowly({ takes: 1, checkpointEvery: 1 }) });
    const leave = new AbortController();
    leave.abort();
    on.faults.after = (act) => {
      if (act === 'services.requestStop') on.clock.pass(5);
    };
    expect(await stopService(on.context, run, { ...DEFAULT, signal: leave.signal })).toMatchObject({ kind: 'stopped' });
  });

  test('ends if the SCM can no longer be asked, or no longer knows the service', async () => {
    const { on, run } = await serverWith({ state: 'running', stop: slowly({ takes: 30_000, checkpointEvery: 1_000 }) });
    let asked = 0;
    on.faults.before = (act) => {
      if (act === 'services.query' && (asked += 1) > 3) throw new RepairError('E-SCM-FAILED', KMS, { win32: 1722 });
    };
    expect(await stopService(on.context, run, DEFAULT)).toMatchObject({
      kind: 'unreadable',
      error: { code: 'E-SCM-FAILED', win32: 1722 },
    });
    delete on.faults.before;
    await on.put(noService(KMS));
    expect(await stopService(on.context, run, DEFAULT)).toMatchObject({ kind: 'not-known' });
  });
});

describe('dependent services', () => {
  const dependent = (name: string, needs: string, more: ServiceOptions = {}): Contents => [
    key(`SYSTEM\\CurrentControlSet\\Services\\${name}`, { DependOnService: [needs] }),
    service(name, { state: 'running', dependsOn: [needs], stop: promptly, displayName: `${name} Display`, ...more }),
  ];

  test('are listed, and nothing is stopped (1051)', async () => {
    const { on, run } = await serverWith({ state: 'running' }, [dependent('Watch', KMS), dependent('Logger', 'Watch')]);
    const outcome = await stopService(on.context, run, DEFAULT);
    expect(outcome).toMatchObject({ kind: 'dependents', error: { code: 'E-SERVICE-DEPENDENTS', win32: 1051 } });
    expect(outcome.dependents.map(({ name, displayName }) => [name, displayName])).toEqual(
      expect.arrayContaining([
        ['Watch', 'Watch Display'],
        ['Logger', 'Logger Display'],
      ]),
    );
    await expectRemoval(on, run, false);
  });

  test('are stopped first, in an order that works, if the user agreed', async () => {
    const { on, run } = await serverWith({ state: 'running', stop: promptly }, [
      dependent('Watch', KMS),
      dependent('Logger', 'Watch'),
    ]);
    expect(await stopService(on.context, run, { ...DEFAULT, dependentsToo: true })).toMatchObject({
      kind: 'stopped',
      error: null,
    });
    expect(await on.machine.services.query('Logger')).toMatchObject({ value: { state: 'stopped' } });
    await expectRemoval(on, run, true);
  });

  test('that do not stop leave the service running, and are named', async () => {
    const { on, run } = await serverWith({ state: 'running', stop: promptly }, dependent('Watch', KMS, { stop: refusing(1052) }));
    expect(await stopService(on.context, run, { ...DEFAULT, dependentsToo: true })).toMatchObject({
      kind: 'refused',
      error: { where: 'Watch', win32: 1052 },
    });
    expect(await on.machine.services.query(KMS)).toMatchObject({ value: { state: 'running' } });
    await expectRemoval(on, run, false);
  });

  test('that cannot be listed prevent every stop', async () => {
    const { on, run } = await serverWith({ state: 'running', stop: promptly }, dependent('Watch', KMS));
    on.faults.before = (act) => {
      if (act === 'services.runningDependents') throw new RepairError('E-SCM-DENIED', KMS, { win32: 5 });
    };
    expect(await stopService(on.context, run, { ...DEFAULT, dependentsToo: true })).toMatchObject({
      kind: 'unreadable',
      error: { code: 'E-SCM-DENIED' },
    });
    expect(await on.machine.services.query('Watch')).toMatchObject({ value: { state: 'running' } });
  });
});

describe('the journal', () => {
  test('records every stop before and after it, whatever its outcome', async () => {
    for (const more of [
      { state: 'running', stop: promptly },
      { state: 'running', denied: ['stop'] },
      { state: 'running', stop: hanging },
    ] as const) {
      const { on, run } = await serverWith(more);
      const events: string[] = [];
      const listening: Run = { ...run, state: run.state, record: (event) => (events.push(event.kind), run.record(event)) };
      await stopService(on.context, listening, DEFAULT);
      expect(events).toEqual(['stop-started', 'stop-ended']);
    }
  });
});

test('a service that asks for no time gets as long as the SCM gives it for an answer', async () => {
  const { on, run } = await serverWith({ state: 'running' });
  const status: ServiceStatus = {
    name: KMS,
    state: 'stop-pending',
    checkPoint: 0,
    waitHint: 0,
    acceptsStop: false,
    win32ExitCode: 0,
    processId: 1,
    config: { state: 'absent' },
  };
  const context = withMachine(on.context, { services: { ...on.machine.services, query: async () => present(status) } });
  const began = on.clock.now().getTime();
  expect(await stopService(context, run, DEFAULT)).toMatchObject({ kind: 'still-stopping' });
  expect(on.clock.now().getTime() - began).toBeGreaterThan(30_000);
  expect(on.clock.now().getTime() - began).toBeLessThan(33_000);
});
