import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { NO_ANSWERS } from '../../../electron/domain/gates';
import { planRepair } from '../../../electron/domain/plan';
import { lookForJournal } from '../../../electron/repair/run-look';
import type { KeyTree } from '../../../electron/domain/registry';
import { koffi } from '../../../electron/machines/windows/native/load';
import { windowsRegistry } from '../../../electron/machines/windows/registry/registry';
import { windowsServices } from '../../../electron/machines/windows/services';
import { describeWindows } from '../../../electron/machines/windows/system';
import type { Machine, RegistryPort } from '../../../electron/machines/ports';
import { windowsFiles } from '../../../electron/machines/windows/files/files';
import { carryOut } from '../../../electron/repair/carry-out';
import { systemClock } from '../../../electron/repair/clock';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { lockMachine } from '../../../electron/places/lock-machine';
import { observe } from '../../../electron/repair/observe';
import { beginRun, reopenRun, type RunContext } from '../../../electron/repair/run';
import { nodeStorage, type Storage } from '../../../electron/repair/storage';
import { undoRun } from '../../../electron/repair/undo';
import { firstHalf } from '../../support/file-content';

/**
 * A program that repairs or undoes on this Windows and kills itself at the n-th boundary, as the Task Manager would.
 * There are boundaries before and after every line of the journal, every file, every act on the registry and the stop
 * request, and in the middle of most of them. It waits for one line `{ mode, folder, killAt }`, so that it can be
 * started ahead of time. With killAt 0 it runs to the end and prints the names of its boundaries as JSON. In mode
 * `lock` it takes a lock and keeps it.
 */
export interface Order {
  readonly mode: 'repair' | 'undo' | 'lock';
  /** The run's folder; in mode `lock` the lock's name. */
  readonly folder: string;
  readonly killAt: number;
}

/** The exit code of the program when it kills itself. */
export const KILLED = 0x6b;

/**
 * This Windows with the first route as its own witness: finding a second route and asking it would only cost time,
 * because the test itself asks reg.exe after every kill.
 */
export function quickMachine(): Machine {
  const registry = windowsRegistry(['64', '32']);
  return {
    kind: 'this',
    registry,
    services: windowsServices(),
    files: windowsFiles(),
    witness: { id: 'reg-export', limits: [], readTree: (key) => registry.readTree(key) },
    describe: () => Promise.resolve(describeWindows()),
  };
}

const passed: string[] = [];
let killAt = 0;

/** True if this is the boundary to die at; the caller may first leave something half done, then calls `die`. */
function reached(name: string): boolean {
  passed.push(name);
  return passed.length === killAt;
}

function die(): never {
  const terminate = koffi().load('kernel32.dll').func('TerminateProcess', 'int', ['intptr', 'uint32']);
  for (;;) terminate(-1, KILLED);
}

function boundary(name: string): void {
  if (reached(name)) die();
}

async function around<T>(name: string, half: (() => Promise<void>) | null, act: () => Promise<T>): Promise<T> {
  boundary(`before ${name}`);
  if (half && reached(`half ${name}`)) {
    await half();
    die();
  }
  const result = await act();
  boundary(`after ${name}`);
  return result;
}

function mortalRegistry(registry: RegistryPort): RegistryPort {
  const halfOf = (tree: KeyTree): KeyTree => ({ ...tree, values: tree.values.slice(0, 1), subkeys: tree.subkeys.slice(0, 1) });
  return {
    ...registry,
    writeTree: (key, tree) =>
      around(
        `writing ${key.path}`,
        () => registry.writeTree(key, halfOf(tree)),
        () => registry.writeTree(key, tree),
      ),
    writeValue: (key, value) => around(`writing into ${key.path}`, null, () => registry.writeValue(key, value)),
    deleteTree: (key) =>
      around(
        `deleting ${key.path}`,
        () => deleteHalf(registry, key),
        () => registry.deleteTree(key),
      ),
    deleteValue: (key, name) => around(`deleting a value of ${key.path}`, null, () => registry.deleteValue(key, name)),
  };
}

/** Leaves the key as a removal does that got no further than the first subkey. */
async function deleteHalf(registry: RegistryPort, key: { readonly view: '64' | '32'; readonly path: string }): Promise<void> {
  const listing = await registry.listKey(key);
  const [first] = listing.state === 'present' ? listing.value.subkeys : [];
  if (first !== undefined) await registry.deleteTree({ ...key, path: `${key.path}\\${first}` });
}

function mortalStorage(disk: Storage): Storage {
  return {
    ...disk,
    makePrivateFolder: (folder) => around('a folder', null, () => disk.makePrivateFolder(folder)),
    writeFile: (file, content) =>
      around(
        'a file',
        () => writeFile(`${file}.part`, firstHalf(content)),
        () => disk.writeFile(file, content),
      ),
    async openAppend(file) {
      const journal = await around('opening the journal', null, () => disk.openAppend(file));
      return {
        ...journal,
        append: (line) => {
          const kind = /"kind":"([\w-]+)"/.exec(line)?.[1] ?? '';
          return around(
            `line ${kind}`,
            () => journal.append(line.slice(0, line.length / 2)),
            () => journal.append(line),
          );
        },
      };
    },
  };
}

async function obey({ mode, folder, killAt: at }: Order, machine: Machine): Promise<void> {
  killAt = at;
  const { services } = machine;
  const mortal: Machine = {
    ...machine,
    registry: mortalRegistry(machine.registry),
    services: { ...services, requestStop: (name) => around('asking for the stop', null, () => services.requestStop(name)) },
  };
  const facts = await machine.describe();
  const context: RunContext = {
    machine: mortal,
    facts,
    storage: mortalStorage(nodeStorage()),
    clock: systemClock,
    program: 'test',
  };
  if (mode === 'undo') {
    await undoRun(context, await reopenRun(context, folder));
    return;
  }
  const observation = await observe(machine, systemClock);
  const plan = planRepair('Q290226', observation);
  const fingerprint = planFingerprint(plan, observation);
  const look = lookForJournal(observation, NO_ANSWERS, 'Q290226');
  const run = await beginRun(context, { folder, plan, fingerprint, ticket: '', technician: '', answers: {}, look });
  await carryOut(context, run, plan);
}

async function main(): Promise<void> {
  const machine = quickMachine();
  for await (const line of createInterface(process.stdin)) {
    const order = JSON.parse(line) as Order;
    if (order.mode === 'lock') {
      await lockMachine('this', order.folder);
      process.stdout.write('held');
      continue;
    }
    await obey(order, machine);
    process.stdout.write(JSON.stringify(passed));
    process.exit();
  }
}

if (process.argv[2] === 'obey') void main();
