import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENT, present, unreadable } from '../../../electron/domain/reading';
import { SERVICE_STATES, type ServiceState, type ServiceStatus } from '../../../electron/domain/service';
import { isConfirmedStopped, nextStopStep, type StopProgress, stopRefusal } from '../../../electron/domain/stop-rules';

const status = (state: ServiceState, checkPoint = 0, waitHint = 0): ServiceStatus => ({
  name: 'MSExchangeKMS',
  state,
  checkPoint,
  waitHint,
  acceptsStop: false,
  win32ExitCode: 0,
  processId: 1,
  config: ABSENT,
});

describe('nextStopStep', () => {
  test('says stopped only for the state "stopped", whatever the time and the checkpoints', () => {
    const anyStatus = fc.record({
      state: fc.constantFrom(...Object.values(SERVICE_STATES)),
      checkPoint: fc.nat(9),
      waitHint: fc.nat(60_000),
    });
    const anyProgress = fc.option(
      fc.record({ advancedAt: fc.nat(100_000), checkPoint: fc.nat(9), state: fc.constantFrom(...Object.values(SERVICE_STATES)) }),
    );
    fc.assert(
      fc.property(
        anyStatus,
        anyProgress,
        fc.nat(400_000),
        fc.integer({ min: 1, max: 300_000 }),
        (now, before, elapsed, ceiling) => {
          const step = nextStopStep(status(now.state, now.checkPoint, now.waitHint), before, elapsed, ceiling);
          expect(step.kind === 'stopped').toBe(now.state === 'stopped');
          if (step.kind === 'wait') {
            expect(elapsed).toBeLessThan(ceiling);
            expect(step.milliseconds).toBeGreaterThan(0);
            expect(elapsed + step.milliseconds).toBeLessThanOrEqual(ceiling);
          }
          if (elapsed >= ceiling && now.state !== 'stopped') expect(step).toEqual({ kind: 'give-up', reason: 'ceiling' });
        },
      ),
    );
  });

  test('restarts the wait hint at a checkpoint or a change of state, and lets it run out without one', () => {
    const before: StopProgress = { advancedAt: 0, checkPoint: 1, state: 'stop-pending' };
    expect(nextStopStep(status('stop-pending', 1, 5_000), before, 5_000, 60_000).kind).toBe('wait');
    expect(nextStopStep(status('stop-pending', 1, 5_000), before, 5_001, 60_000)).toEqual({
      kind: 'give-up',
      reason: 'no-progress',
    });
    expect(nextStopStep(status('stop-pending', 2, 5_000), before, 5_001, 60_000)).toMatchObject({
      kind: 'wait',
      progress: { advancedAt: 5_001, checkPoint: 2 },
    });
    expect(nextStopStep(status('running', 1, 5_000), before, 5_001, 60_000)).toMatchObject({
      kind: 'wait',
      progress: { advancedAt: 5_001 },
    });
    expect(nextStopStep(status('stop-pending', 1, 0), before, 30_000, 60_000).kind).toBe('wait');
    expect(nextStopStep(status('stop-pending', 1, 0), before, 30_001, 60_000).kind).toBe('give-up');
  });

  test('looks again after a tenth of the wait hint, between a quarter of a second and one', () => {
    const wait = (hint: number): unknown => nextStopStep(status('stop-pending', 1, hint), null, 0, 60_000);
    expect(wait(100)).toMatchObject({ milliseconds: 250 });
    expect(wait(5_000)).toMatchObject({ milliseconds: 500 });
    expect(wait(60_000)).toMatchObject({ milliseconds: 1_000 });
  });
});

test.each([
  [1051, 'dependents'],
  [1052, 'cannot-accept'],
  [1053, 'keep-asking'],
  [1060, 'not-known'],
  [1061, 'cannot-accept'],
  [1062, 'already-stopped'],
  [1072, 'marked-for-delete'],
  [5, 'denied'],
  [0, 'other'],
  [87, 'other'],
])('a stop request refused with %i means %s', (win32, meaning) => {
  expect(stopRefusal(win32)).toBe(meaning);
});

test('a removal may begin if the service is stopped or not listed, but not if its state could not be read', () => {
  expect(isConfirmedStopped(ABSENT)).toBe(true);
  expect(isConfirmedStopped(unreadable('E-SCM-DENIED', 'x', 5))).toBe(false);
  for (const state of Object.values(SERVICE_STATES)) expect(isConfirmedStopped(present(status(state)))).toBe(state === 'stopped');
});
