import { RepairError } from '../../contract/errors';
import { SERVICES_KEY } from '../../domain/articles';
import { ABSENT, present, type Reading, unreadable } from '../../domain/reading';
import { foldName, type KeyTree, RegistryType, sameName, textOf, valueIn } from '../../domain/registry';
import { type ServiceConfig, type ServiceStatus, START_TYPES } from '../../domain/service';
import type { SystemFacts } from '../../domain/system';
import type { Machine } from '../../machines/ports';
import { EXPORTS } from '../names';
import { exportedTree, type KitKnowledge, kitRegistry, seenByAdministrator } from './kit-registry';
import { copiesIn, readListings } from './listings';
import { programVersion } from './program-version';
import type { Files } from './result-folder';
import { codePageLabel, factsOf, linesOf, type OemDecoder, oemDecoder } from './texts';

/** A look's folder behind the ports of a machine: what the kit did not see is unreadable, never absent. */
export interface KitMachine extends Machine {
  /** Label of the server's ANSI code page, which REGEDIT4 exports use; undefined for 1252 and pages without a table. */
  readonly codePage: string | undefined;
}

/** `programs`: the folder whose copies of programs provide versions; only LOOK makes them. */
export function openKitMachine(phase: string, files: Files, programs: Files, knowledge: KitKnowledge): KitMachine {
  const pages = codePages(phase, files);
  const codePage = pages.ansi === '1252' ? undefined : codePageLabel(pages.ansi);
  const oem = oemDecoder(pages.oem);
  const textOfFile = (name: string, from = files): string => oem(from.get(name) ?? new Uint8Array());
  const registry = kitRegistry(phase, files, codePage, knowledge);
  const listings = readListings(textOfFile('FILES.TXT'), textOfFile('SIZED.TXT'));
  const copyOf = copiesIn(oem(programs.get('FILES.TXT') ?? new Uint8Array()));
  const started = startedIn(textOfFile('NETSTART.TXT'));
  const cannot = (what: string): never => {
    throw new RepairError('E-WRONG-STEP', what);
  };
  return {
    // Not running anywhere that this program could act on.
    kind: 'offline',
    codePage,
    describe: async () => describe(phase, files, oem, codePage),
    registry: {
      views: ['32'],
      ...registry,
      writeTree: async ({ path }) => cannot(path),
      writeValue: async ({ path }) => cannot(path),
      deleteTree: async ({ path }) => cannot(path),
      deleteValue: async ({ path }) => cannot(path),
    },
    services: {
      query: async (name) => query(await registry.readTree({ view: '32', path: `${SERVICES_KEY}\\${name}` }), name, started),
      // NET names dependents only when it is asked to stop a service.
      runningDependents: async (name) => unreadable('E-KIT-NOT-SEEN', name),
      requestStop: async (name) => cannot(name),
    },
    files: {
      drives: () =>
        Promise.resolve(listings.drives === null ? unreadable('E-KIT-NOT-SEEN', 'C: … Z:') : present(listings.drives)),
      stat: async (path) => listings.stat(path),
      list: async (path) => listings.list(path),
      readEnd: async (path, limit) => {
        const copy = files.get(listings.copyOf(path) ?? '');
        return copy ? present(copy.subarray(Math.max(0, copy.length - limit))) : unseen(listings.stat(path), path);
      },
      version: async (path) => {
        const copy = programs.get(copyOf(path) ?? '');
        if (!copy) return unseen(listings.stat(path), path);
        const version = programVersion(copy);
        return version === null ? ABSENT : present(version);
      },
      copyFolder: async (from) => cannot(from),
    },
    witness: { id: 'reg-export', limits: [], readTree: (key) => registry.readTree(key) },
  };
}

function unseen(stat: Reading<unknown>, path: string): Reading<never> {
  return stat.state === 'absent' ? ABSENT : unreadable('E-KIT-NOT-SEEN', path);
}

/**
 * A service's state from its key and from `net start`, which lists the display names of services that are not stopped.
 * Without a key, the service control manager may still know the service until the restart (Q140415), and nothing on NT
 * 4.0 can ask it.
 */
function query(key: Reading<KeyTree>, name: string, started: ReadonlySet<string>): Reading<ServiceStatus> {
  if (key.state === 'unreadable') return key;
  if (key.state === 'absent') return sameName(name, 'MSExchangeKMS') ? unreadable('E-KIT-NOT-SEEN', name) : ABSENT;
  if (started.size === 0) return unreadable('E-KIT-NOT-SEEN', name);
  const config = configOf(key.value, name);
  const running = started.has(foldName(config.displayName.trim()));
  return present({
    name,
    state: running ? 'running' : 'stopped',
    checkPoint: 0,
    waitHint: 0,
    acceptsStop: running,
    win32ExitCode: 0,
    processId: 0,
    config: present(config),
  });
}

/** Lines of `net start`, folded: below its heading, the display names of services that are not stopped. */
const startedIn = (text: string): ReadonlySet<string> =>
  new Set(linesOf(text).flatMap((line) => (line.trim() === '' ? [] : [foldName(line.trim())])));

function configOf(key: KeyTree, name: string): ServiceConfig {
  const text = (value: string): string => {
    const found = valueIn(key, value);
    return found && (found.type === RegistryType.REG_SZ || found.type === RegistryType.REG_EXPAND_SZ) ? textOf(found) : '';
  };
  const number = (value: string): number => valueIn(key, value)?.data[0] ?? 0;
  const depends = valueIn(key, 'DependOnService');
  return {
    displayName: text('DisplayName') || name,
    startType: START_TYPES[number('Start')] ?? 'manual',
    serviceType: number('Type'),
    binaryPath: text('ImagePath'),
    account: text('ObjectName'),
    dependsOn: depends
      ? new TextDecoder('utf-16le')
          .decode(depends.data)
          .split('\0')
          .filter((part) => part !== '')
      : [],
  };
}

function codePages(phase: string, files: Files): { readonly ansi: string; readonly oem: string } {
  const tree = exportedTree(phase, files, 'CODEPAGE', EXPORTS.CODEPAGE, undefined);
  const page = (name: string, otherwise: string): string => {
    const value = tree && valueIn(tree, name);
    return value ? textOf(value) : otherwise;
  };
  return { ansi: page('ACP', '1252'), oem: page('OEMCP', '') };
}

/** The computer's name from the registry; the one in WHO.TXT went through the OEM code page. */
export function serverName(phase: string, files: Files, oem: OemDecoder, codePage: string | undefined): string {
  const names = exportedTree(phase, files, 'CNAME', EXPORTS.CNAME, codePage);
  const active = names?.subkeys.find(({ name }) => sameName(name, 'ActiveComputerName'));
  const value = active && valueIn(active, 'ComputerName');
  return value ? textOf(value) : (factsOf(oem(files.get('WHO.TXT') ?? new Uint8Array())).get('SERVER') ?? '');
}

function describe(phase: string, files: Files, oem: OemDecoder, codePage: string | undefined): SystemFacts {
  const who = oem(files.get('WHO.TXT') ?? new Uint8Array());
  const facts = factsOf(who);
  const name = serverName(phase, files, oem, codePage);
  const root = facts.get('ROOT') ?? '';
  return {
    name,
    id: `kit:${name}`,
    windows: windowsOf(who, servicePack(phase, files)),
    bits: 32,
    elevated: seenByAdministrator(files),
    environment: {
      ...(root === '' ? {} : { SYSTEMROOT: root, WINDIR: root }),
      SYSTEMDRIVE: facts.get('DRIVE') || root.slice(0, 2),
      ...(facts.get('PROGRAMS') ? { PROGRAMFILES: facts.get('PROGRAMS') ?? '' } : {}),
      COMPUTERNAME: name,
    },
  };
}

/** `Control\Windows`, CSDVersion: 0x600 is Service Pack 6. */
function servicePack(phase: string, files: Files): number {
  const tree = exportedTree(phase, files, 'WINCTL', EXPORTS.WINCTL, undefined);
  return (tree && valueIn(tree, 'CSDVersion')?.data[1]) ?? 0;
}

/** `ver` prints "Windows NT Version 4.0" or "Microsoft Windows 2000 [Version 5.00.2195]", in the server's language. */
function windowsOf(who: string, pack: number): SystemFacts['windows'] {
  const line = linesOf(who.slice(who.indexOf('#VER') + 4)).find((each) => /\d+\.\d+/.test(each)) ?? '';
  const [, major = '0', minor = '0', build = '0'] = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(line) ?? [];
  const version = { major: Number(major), minor: Number(minor), build: Number(build) };
  const isNt4 = version.major === 4;
  const name = isNt4 ? 'Windows NT 4.0' : version.major === 5 && version.minor === 0 ? 'Windows 2000' : line.trim();
  return {
    ...version,
    build: isNt4 && version.build === 0 ? 1381 : version.build,
    label: pack === 0 ? name : `${name} Service Pack ${String(pack)}`,
  };
}
