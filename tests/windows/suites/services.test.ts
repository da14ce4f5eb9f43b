import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Win32 } from '../../../electron/domain/service';
import { openWindowsMachine } from '../../../electron/machines/windows';
import type { ServicesPort } from '../../../electron/machines/ports';
import { valueOf } from '../support/scratch';
import { noStandIn, STAND_IN, start, until, withService } from '../support/service';

let services: ServicesPort;

before(async () => {
  ({ services } = await openWindowsMachine());
});

test('a service the SCM does not know is absent, and asking it to stop is answered 1060', async () => {
  assert.deepEqual(await services.query('No such service'), { state: 'absent' });
  assert.deepEqual(await services.runningDependents('No such service'), { state: 'absent' });
  assert.deepEqual(await services.requestStop('No such service'), { accepted: false, win32: Win32.SERVICE_DOES_NOT_EXIST });
});

describe('a real service', { skip: noStandIn }, () => {
  test('stops when asked to, and answers 1062 when asked again', async () => {
    await withService('KmsRepairNormal', 'normal', services, async () => {
      assert.equal(valueOf(await services.query('KmsRepairNormal')).state, 'stopped');
      start('KmsRepairNormal');
      const running = await until(services, 'KmsRepairNormal', 'running');
      assert.ok(running.acceptsStop && running.processId > 0);
      assert.deepEqual(await services.runningDependents('KmsRepairNormal'), { state: 'present', value: [] });
      assert.deepEqual(await services.requestStop('KmsRepairNormal'), { accepted: true });
      await until(services, 'KmsRepairNormal', 'stopped');
      assert.deepEqual(await services.requestStop('KmsRepairNormal'), { accepted: false, win32: Win32.SERVICE_NOT_ACTIVE });
    });
  });

  test('shows its whole configuration', async () => {
    await withService('KmsRepairConfig', 'normal', services, async () => {
      const config = valueOf(valueOf(await services.query('KmsRepairConfig')).config);
      assert.equal(config.displayName, 'Stand-in KmsRepairConfig');
      assert.equal(config.startType, 'manual');
      assert.equal(config.serviceType, 0x10);
      assert.equal(config.binaryPath, `"${STAND_IN}" normal`);
      assert.match(config.account, /LocalSystem/i);
      assert.deepEqual(config.dependsOn, []);
    });
  });

  test('that stops slowly shows its checkpoints and wait hints, and the call does not wait for its end', async () => {
    await withService('KmsRepairSlow', 'slow 1500 5', services, async () => {
      start('KmsRepairSlow');
      await until(services, 'KmsRepairSlow', 'running');
      assert.deepEqual(await services.requestStop('KmsRepairSlow'), { accepted: true });
      const checkpoints = new Set<number>();
      for (
        let status = valueOf(await services.query('KmsRepairSlow'));
        status.state !== 'stopped';
        status = valueOf(await services.query('KmsRepairSlow'))
      ) {
        assert.equal(status.state, 'stop-pending');
        assert.equal(status.waitHint, 1300);
        checkpoints.add(status.checkPoint);
        await sleep(40);
      }
      assert.ok(checkpoints.size >= 3, `checkpoints seen: ${[...checkpoints].join(', ')}`);
    });
  });

  test('that hangs while stopping stays stop-pending with one checkpoint, and accepts no further stop', async () => {
    await withService('KmsRepairHang', 'hang', services, async () => {
      start('KmsRepairHang');
      await until(services, 'KmsRepairHang', 'running');
      assert.deepEqual(await services.requestStop('KmsRepairHang'), { accepted: true });
      const first = await until(services, 'KmsRepairHang', 'stop-pending');
      await sleep(300);
      const later = valueOf(await services.query('KmsRepairHang'));
      assert.deepEqual([later.state, later.checkPoint, later.acceptsStop], ['stop-pending', first.checkPoint, false]);
      const again = await services.requestStop('KmsRepairHang');
      assert.ok(
        !again.accepted && [Win32.SERVICE_CANNOT_ACCEPT_CTRL, Win32.INVALID_SERVICE_CONTROL].includes(again.win32 as 1061),
        JSON.stringify(again),
      );
    });
  });

  test('that accepts no stop refuses with 1052 and keeps running', async () => {
    await withService('KmsRepairRefuse', 'refuse', services, async () => {
      start('KmsRepairRefuse');
      assert.equal((await until(services, 'KmsRepairRefuse', 'running')).acceptsStop, false);
      assert.deepEqual(await services.requestStop('KmsRepairRefuse'), { accepted: false, win32: Win32.INVALID_SERVICE_CONTROL });
      assert.equal(valueOf(await services.query('KmsRepairRefuse')).state, 'running');
    });
  });

  test('that is still starting does not accept a stop', async () => {
    await withService('KmsRepairStarting', 'start-pending', services, async () => {
      start('KmsRepairStarting');
      await until(services, 'KmsRepairStarting', 'start-pending');
      const answer = await services.requestStop('KmsRepairStarting');
      assert.ok(!answer.accepted, JSON.stringify(answer));
    });
  });

  test('that is paused says so and can be stopped', async () => {
    await withService('KmsRepairPaused', 'paused', services, async () => {
      start('KmsRepairPaused');
      await until(services, 'KmsRepairPaused', 'paused');
      assert.deepEqual(await services.requestStop('KmsRepairPaused'), { accepted: true });
      await until(services, 'KmsRepairPaused', 'stopped');
    });
  });

  test('that does not return from the stop request does not block the program', async () => {
    await withService('KmsRepairDeaf', 'deaf 1000', services, async () => {
      start('KmsRepairDeaf');
      await until(services, 'KmsRepairDeaf', 'running');
      let turns = 0;
      const ticking = setInterval(() => (turns += 1), 20);
      assert.deepEqual(await services.requestStop('KmsRepairDeaf'), { accepted: true });
      clearInterval(ticking);
      assert.ok(turns >= 10, `the event loop turned ${turns} times`);
      await until(services, 'KmsRepairDeaf', 'stopped');
    });
  });
});
