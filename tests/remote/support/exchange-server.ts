import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HKLM, type KeyTree } from '../../../electron/domain/registry';
import { writeRegFile } from '../../../electron/domain/reg-file';
import type { Machine } from '../../../electron/machines/ports';
import { openPracticeMachine, type ScenarioId } from '../../../electron/machines/practice';
import { systemClock } from '../../../electron/repair/clock';
import { valueOf } from '../../contract/support';
import { program } from '../../support/program-file';
import { type NtServer, type StandInService, startNtServer, type Variant } from './nt-server';

/** Starts a stand-in with the registry, services and files of a practice scenario's server. */
export async function startExchangeServer(scenario: ScenarioId, variant: Variant = {}, computer = 'SERVER01'): Promise<NtServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'exchange-server-'));
  try {
    const machine = await openPracticeMachine({ scenario, stateFile: path.join(folder, 'state.json'), clock: systemClock });
    const seed = { NT_SEED: path.join(folder, 'seed.reg'), NT_SERVICES: path.join(folder, 'services.json') };
    await writeFile(seed.NT_SEED, await registryOf(machine, computer));
    await writeFile(seed.NT_SERVICES, JSON.stringify(await servicesOf(machine)));
    const server = await startNtServer({ ...seed, ...variant });
    await copyFiles(machine, 'C:', server.driveC);
    return server;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function registryOf({ registry }: Machine, computer: string): Promise<string> {
  const view = registry.views[0]!;
  const trees = await Promise.all(
    ['SYSTEM', 'SOFTWARE'].map(async (name) => valueOf(await registry.readTree({ view, path: name }))),
  );
  const { bytes, notExpressed } = writeRegFile(
    trees.map((tree) => ({ parent: HKLM, tree: withoutLinks(tree) })),
    'version-5',
  );
  if (notExpressed.length > 0) throw new Error(JSON.stringify(notExpressed));
  const name = `[${HKLM}\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\r\n"ComputerName"="${computer}"\r\n\r\n`;
  return `${Buffer.from(bytes).toString('utf16le').replace('\ufeff', '')}\r\n${name}`;
}

/** Samba has no links, so the current control set becomes a separate key. */
function withoutLinks(tree: KeyTree): KeyTree {
  const [first] = tree.subkeys.filter(({ name }) => /^ControlSet\d+$/.test(name));
  return { ...tree, subkeys: tree.subkeys.flatMap((key) => (!key.link ? [key] : first ? [{ ...first, name: key.name }] : [])) };
}

async function servicesOf({ registry, services }: Machine): Promise<readonly StandInService[]> {
  const listed = await registry.listKey({ view: registry.views[0]!, path: 'SYSTEM\\CurrentControlSet\\Services' });
  const known = await Promise.all(valueOf(listed).subkeys.map((name) => services.query(name)));
  return known.flatMap((reading): StandInService[] => {
    if (reading.state !== 'present') return [];
    const { name, state, config } = reading.value;
    const { displayName, binaryPath, account, dependsOn } = valueOf(config);
    const running = state === 'running' ? 'running' : 'stopped';
    return [{ name, display: displayName, state: running, path: binaryPath, account, dependsOn, stop: { seconds: 0.3 } }];
  });
}

/** Copies everything in a folder of the practice server; a file with a version becomes a program with that version. */
async function copyFiles({ files }: Machine, from: string, to: string): Promise<void> {
  for (const { name, kind, size } of valueOf(await files.list(`${from}\\`))) {
    const [source, target] = [`${from}\\${name}`, path.join(to, name)];
    if (kind === 'folder') {
      await mkdir(target, { recursive: true });
      await copyFiles({ files } as Machine, source, target);
      continue;
    }
    const version = await files.version(source);
    await writeFile(target, version.state === 'present' ? program(version.value) : valueOf(await files.readEnd(source, size)));
  }
}
