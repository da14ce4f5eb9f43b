import { describe, expect, test } from 'vitest';
import { SERVICE_KEY, SERVICES_KEY } from '../../../../electron/domain/articles';
import type { ServiceStatus } from '../../../../electron/domain/service';
import { openPracticeMachine, type PracticeMachine } from '../../../../electron/machines/practice';
import {
  bytes,
  type Contents,
  file,
  hanging,
  key,
  noService,
  raw,
  refusing,
  service,
  type ServiceOptions,
  slowly,
} from '../../../../electron/machines/practice/build';
import { installedService, KM_PROGRAM } from '../../../../electron/machines/practice/server-parts';
import { fakeClock, machineOn } from './support';

const KMS = 'MSExchangeKMS';

function km(more: ServiceOptions = {}): Contents {
  return installedService(KMS, { displayName: 'KM', imagePath: KM_PROGRAM, start: 3, state: 'running', ...more });
}

async function statusOf(machine: PracticeMachine, name = KMS): Promise<ServiceStatus> {
  const reading = await machine.services.query(name);
  if (reading.state !== 'present') throw new Error(reading.state);
  return reading.value;
}

async function server(contents: Contents) {
  const clock = fakeClock();
  const { machine, add } = await machineOn({ contents, clock });
  const look = async (): Promise<unknown[]> => {
    const { state, checkPoint, waitHint, acceptsStop } = await statusOf(machine);
    return [state, checkPoint, waitHint, acceptsStop];
  };
  return { clock, machine, add, look, stop: () => machine.services.requestStop(KMS) };
}

describe('a service', () => {
  test('that is slow to stop passes its checkpoints on time and is stopped only at the end', async () => {
    const { clock, look, stop, machine } = await server(
      km({ stop: slowly({ takes: 9_000, checkpointEvery: 1_500, waitHint: 3_000 }) }),
    );
    expect(await look()).toEqual(['running', 0, 0, true]);
    expect(await stop()).toEqual({ accepted: true });
    const seen: unknown[] = [];
    for (const step of [0, 1_499, 1, 3_000, 4_499, 1]) {
      clock.pass(step);
      seen.push(await look());
    }
    expect(seen).toEqual([
      ['stop-pending', 1, 3_000, false],
      ['stop-pending', 1, 3_000, false],
      ['stop-pending', 2, 3_000, false],
      ['stop-pending', 4, 3_000, false],
      ['stop-pending', 6, 3_000, false],
      ['stopped', 0, 0, false],
    ]);
    expect((await statusOf(machine)).processId).toBe(0);
  });

  test('that hangs stays in stop-pending at the same checkpoint', async () => {
    const { clock, look, stop } = await server(km({ stop: hanging }));
    await stop();
    clock.pass(1e9);
    expect(await look()).toEqual(['stop-pending', 1, 5_000, false]);
    expect(await stop()).toEqual({ accepted: false, win32: 1061 });
  });

  test('is still stopping after the clock goes back', async () => {
    const { clock, look, stop } = await server(km({ stop: slowly({ takes: 9_000, checkpointEvery: 1_500 }) }));
    await stop();
    clock.pass(-60_000);
    expect((await look())[0]).toBe('stop-pending');
  });

  test.each([
    ['1052', { stop: refusing(1052) }, 1052, 'running'],
    ['1061', { stop: refusing(1061) }, 1061, 'running'],
    ['1053 although it stops', { stop: refusing(1053) }, 1053, 'stopped'],
    ['1061 while it starts', { state: 'start-pending' }, 1061, 'start-pending'],
    ['1062 if it is stopped', { state: 'stopped' }, 1062, 'stopped'],
    ['1072 if it is marked for deletion', { markedForDeletion: true }, 1072, 'running'],
  ] satisfies [string, ServiceOptions, number, string][])('answers a stop request with %s', async (_, more, win32, after) => {
    const { clock, look, stop } = await server(km(more));
    expect(await stop()).toEqual({ accepted: false, win32 });
    clock.pass(60_000);
    expect((await look())[0]).toBe(after);
  });

  test('that is paused accepts a stop request', async () => {
    const { clock, look, stop } = await server(km({ state: 'paused' }));
    expect(await look()).toEqual(['paused', 0, 0, true]);
    expect(await stop()).toEqual({ accepted: true });
    clock.pass(60_000);
    expect((await look())[0]).toBe('stopped');
  });

  test('denies a stop without the right to stop it or without elevation', async () => {
    const { machine, stop } = await server(km({ denied: ['stop'] }));
    await expect(stop()).rejects.toMatchObject({ code: 'E-SCM-DENIED', where: KMS, win32: 5 });
    expect((await statusOf(machine)).state).toBe('running');
    const { machine: guest } = await machineOn({ elevated: false, contents: km() });
    await expect(guest.services.requestStop(KMS)).rejects.toMatchObject({ code: 'E-SCM-DENIED' });
  });

  test('that may not be queried is unreadable, not absent', async () => {
    const { machine } = await server(km({ denied: ['query'] }));
    expect(await machine.services.query(KMS)).toEqual({ state: 'unreadable', code: 'E-SCM-DENIED', at: KMS, win32: 5 });
  });

  test('answers 1051 until its last dependent has stopped, and lists the dependents in the order to stop them', async () => {
    const dependents = [
      installedService('Direct', {
        displayName: 'D',
        imagePath: 'C:\\d.exe',
        start: 2,
        state: 'running',
        dependsOn: [KMS.toUpperCase()],
        stop: slowly({ takes: 2_000, checkpointEvery: 500 }),
      }),
      installedService('Indirect', {
        displayName: 'I',
        imagePath: 'C:\\i.exe',
        start: 2,
        state: 'running',
        dependsOn: ['Direct'],
      }),
      installedService('Stopped', { displayName: 'S', imagePath: 'C:\\s.exe', start: 3, dependsOn: [KMS] }),
    ];
    const { clock, machine, stop } = await server([km(), dependents]);
    const names = async (): Promise<unknown> => {
      const reading = await machine.services.runningDependents(KMS);
      return reading.state === 'present' && reading.value.map(({ name, state }) => `${name} ${state}`);
    };
    expect(await stop()).toEqual({ accepted: false, win32: 1051 });
    expect(await names()).toEqual(['Indirect running', 'Direct running']);
    expect(await machine.services.requestStop('Direct')).toEqual({ accepted: false, win32: 1051 });
    await machine.services.requestStop('Indirect');
    clock.pass(1_000);
    expect(await machine.services.requestStop('Direct')).toEqual({ accepted: true });
    expect(await names()).toEqual(['Direct stop-pending']);
    expect(await stop()).toEqual({ accepted: false, win32: 1051 });
    clock.pass(2_000);
    expect(await names()).toEqual([]);
    expect(await stop()).toEqual({ accepted: true });
  });
});

describe('the configuration', () => {
  test('is read from the key at each query, and is absent without the key even while the service runs', async () => {
    const { machine } = await server(km());
    expect((await statusOf(machine)).config).toEqual({
      state: 'present',
      value: {
        displayName: 'KM',
        startType: 'manual',
        serviceType: 0x10,
        binaryPath: KM_PROGRAM,
        account: 'EXAMPLE\\exservice',
        dependsOn: [],
      },
    });
    await machine.registry.writeValue({ view: '32', path: SERVICE_KEY }, { name: 'start', type: 4, data: bytes('04000000') });
    expect((await statusOf(machine)).config).toMatchObject({ value: { startType: 'disabled' } });
    await machine.registry.deleteTree({ view: '32', path: SERVICE_KEY });
    expect(await statusOf(machine)).toMatchObject({ state: 'running', config: { state: 'absent' } });
  });

  test('is readable even if its values have wrong types', async () => {
    const odd = key(SERVICE_KEY, {
      Type: 'x',
      Start: bytes('01'),
      ImagePath: raw(1, bytes('41')),
      DependOnService: raw(7, bytes('41 00 00')),
    });
    const { machine } = await server([service(KMS), odd]);
    expect((await statusOf(machine)).config.state).toBe('present');
  });
});

describe('a restart', () => {
  test('drops services without a key, keeps the others, and starts the automatic ones whose program exists', async () => {
    const { clock, machine, stop } = await server([
      km(),
      installedService('Auto', { displayName: 'A', imagePath: '"C:\\a b.exe" -x', start: 2 }),
      file('C:\\a b.exe', { size: 1 }),
      installedService('Lost', { displayName: 'L', imagePath: 'C:\\lost.exe', start: 2, state: 'running' }),
      installedService('Manual', { displayName: 'M', imagePath: KM_PROGRAM, start: 3, state: 'running' }),
      installedService('Marked', { displayName: 'D', imagePath: 'C:\\a b.exe', start: 2, markedForDeletion: true }),
      installedService('Unknown', { displayName: 'U', imagePath: 'C:\\u.exe', start: 3 }),
      noService('Unknown'),
    ]);
    await stop();
    clock.pass(60_000);
    await machine.registry.deleteTree({ view: '32', path: SERVICE_KEY });
    expect((await statusOf(machine)).state).toBe('stopped');
    expect(await machine.services.query('Unknown')).toEqual({ state: 'absent' });
    await machine.restart();
    expect(await machine.services.query(KMS)).toEqual({ state: 'absent' });
    expect(await machine.services.query('Marked')).toEqual({ state: 'absent' });
    expect(await machine.registry.readTree({ view: '32', path: `${SERVICES_KEY}\\Marked` })).toEqual({ state: 'absent' });
    const states = await Promise.all(
      ['Auto', 'Lost', 'Manual', 'Unknown'].map(async (name) => (await statusOf(machine, name)).state),
    );
    expect(states).toEqual(['running', 'stopped', 'stopped', 'stopped']);
  });

  test('clears the file renames that were waiting for it', async () => {
    const path = 'SYSTEM\\CurrentControlSet\\Control\\Session Manager';
    const { machine } = await server([key(path, { PendingFileRenameOperations: ['\\??\\C:\\x'], Other: 1 })]);
    await machine.restart();
    expect(await machine.registry.listKey({ view: '32', path })).toMatchObject({ value: { values: ['Other'] } });
  });
});

test('the service in the scenario q290226-running takes nine seconds to stop', async () => {
  const clock = fakeClock();
  const machine = await openPracticeMachine({ scenario: 'q290226-running', stateFile: null, clock });
  expect((await statusOf(machine)).acceptsStop).toBe(true);
  expect(await machine.services.requestStop(KMS)).toEqual({ accepted: true });
  clock.pass(4_600);
  expect(await statusOf(machine)).toMatchObject({ state: 'stop-pending', checkPoint: 4 });
  clock.pass(4_400);
  expect((await statusOf(machine)).state).toBe('stopped');
});
