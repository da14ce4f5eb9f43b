import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { after, test } from 'node:test';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { registerContract } from '../../contract/machine-contract';
import { scratchFolder, scratchRoot } from '../support/scratch';
import { install, noStandIn, remove, start, until } from '../support/service';

/** The stand-in's arguments for each way of responding to a stop. */
const MODES = { normal: 'normal', slow: 'slow 1500 5', hangs: 'hang', refuses: 'refuse' } as const;

const registryRoot = scratchRoot();
const fileRoot = scratchFolder();
const machine = await openWindowsMachine();
const installed: string[] = [];

after(async () => {
  for (const name of installed) await remove(name, machine.services);
});

async function service(mode: keyof typeof MODES): Promise<string> {
  assert.equal(noStandIn, false);
  const name = `KmsRepairContract${installed.length}`;
  install(name, MODES[mode]);
  installed.push(name);
  start(name);
  await until(machine.services, name, 'running');
  return name;
}

async function makeFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

registerContract(test, async () => ({ machine, registryRoot, fileRoot, makeFile, service }));
