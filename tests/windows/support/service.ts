import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceState, ServiceStatus } from '../../../electron/domain/service';
import type { ServicesPort } from '../../../electron/machines/ports';
import { system, valueOf } from './scratch';

/** The stand-in program, built into the stage by setup-lab.mjs, or by run.mjs on Windows. */
export const STAND_IN = join(dirname(fileURLToPath(import.meta.url)), '..', 'kms-stand-in.exe');

/** Why service tests cannot run here; false if they can. */
export const noStandIn: string | false = existsSync(STAND_IN)
  ? false
  : 'no kms-stand-in.exe: a C compiler (gcc) is needed to build it';

/** Creates a real service that is not running, and removes it after `act`. */
export async function withService(name: string, mode: string, services: ServicesPort, act: () => Promise<void>): Promise<void> {
  install(name, mode);
  try {
    await act();
  } finally {
    await remove(name, services);
  }
}

/** Creates a real service that is not running. `mode`: a mode of kms-stand-in.c with its numbers. */
export function install(name: string, mode: string): void {
  assert.equal(system('sc.exe', 'query', name).status, 1060, `${name} must not exist on the machine the tests run on`);
  assert.equal(
    system('sc.exe', 'create', name, 'binPath=', `"${STAND_IN}" ${mode}`, 'start=', 'demand', 'DisplayName=', `Stand-in ${name}`)
      .status,
    0,
  );
}

export async function remove(name: string, services: ServicesPort): Promise<void> {
  const status = await services.query(name);
  if (status.state === 'present' && status.value.processId !== 0 && status.value.state !== 'stopped') end(status.value.processId);
  system('sc.exe', 'delete', name);
}

export function start(name: string): void {
  assert.equal(system('sc.exe', 'start', name).status, 0);
}

/** Waits until the SCM reports the state. Throws after `limit` milliseconds. */
export async function until(services: ServicesPort, name: string, state: ServiceState, limit = 300_000): Promise<ServiceStatus> {
  for (const end = Date.now() + limit; ;) {
    const status = valueOf(await services.query(name));
    if (status.state === state) return status;
    assert.ok(Date.now() < end, `${name} is ${status.state}, not ${state}`);
    await sleep(50);
  }
}

/** Ends the stand-in's own process, because it may be made to hang. */
function end(processId: number): void {
  try {
    process.kill(processId);
  } catch {
    // It has ended by itself meanwhile.
  }
}
