import { RepairError } from '../../../contract/errors';
import { errorOf, type Reading, unreadable, type Unreadable } from '../../../domain/reading';
import { fullPath } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import type { ConnectionFacts, ConnectOptions, NetworkMachine } from '../../network';
import type { FilesPort, RegistryPort, ServicesPort, WitnessPort } from '../../ports';
import type { PracticeMachine } from '../practice';

/** A practice server as reached over the practice network. */
export type PracticeNetworkMachine = PracticeMachine & NetworkMachine;

interface Reached extends Pick<ConnectOptions, 'address' | 'credentials'> {
  readonly facts: ConnectionFacts;
  readonly administrator: boolean;
  readonly acceptUnsigned: boolean;
  readonly saveRefused: number | undefined;
}

/** A practice server that can do what its connection and its account allow, and says why it cannot do the rest. */
export function overNetwork(practice: PracticeMachine, reached: Reached): PracticeNetworkMachine {
  const { facts, administrator, credentials, address } = reached;
  let mayGoUnsigned = reached.acceptUnsigned;
  let isOpen = true;

  const requireOpen = (): void => {
    if (!isOpen) throw new RepairError('E-NET-LOST', facts.where);
  };
  const requireWritable = (denied: () => RepairError): void => {
    requireOpen();
    if (!facts.signed && !mayGoUnsigned) throw new RepairError('E-NET-UNSIGNED', facts.where);
    if (!administrator) throw denied();
  };
  const lost = (): Unreadable | null => (isOpen ? null : unreadable('E-NET-LOST', facts.where));
  const noShare = (): Unreadable | null => {
    const why = facts.failed.files;
    return lost() ?? (why ? unreadable(why.code, why.where, why.win32) : null);
  };
  const notSaved = (where: string): Unreadable | null =>
    noShare() ?? (reached.saveRefused === undefined ? null : unreadable('E-REMOTE-SAVE-REFUSED', where, reached.saveRefused));

  return {
    ...practice,
    registry: guardedRegistry(practice.registry, lost, requireWritable),
    services: guardedServices(practice.services, lost, requireWritable),
    files: guardedFiles(practice.files, noShare),
    witness: guardedWitness(practice.witness, notSaved),
    origin: {
      ...practice.origin,
      host: address.host,
      ...(address.port === undefined ? {} : { port: String(address.port) }),
      user: credentials.user,
      ...(credentials.domain === '' ? {} : { domain: credentials.domain }),
    },
    async describe() {
      requireOpen();
      const described = await practice.describe();
      return { ...described, elevated: described.elevated && administrator && facts.failed.files === undefined };
    },
    connection: () => facts,
    isUnsignedAccepted: () => mayGoUnsigned,
    acceptUnsigned: () => void (mayGoUnsigned = true),
    async requireChangeable() {
      requireWritable(() => new RepairError('E-REMOTE-NOT-ADMIN', facts.where, { win32: Win32.ACCESS_DENIED }));
      const why = notSaved(PROBE);
      if (why) throw errorOf(why);
    },
    close() {
      credentials.secret.wipe();
      isOpen = false;
    },
  };
}

const PROBE = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName';

/** Says why a question gets no answer; null if it gets one. */
type Why = () => Unreadable | null;
type RequireWritable = (denied: () => RepairError) => void;

async function ask<T>(why: Unreadable | null, question: () => Promise<Reading<T>>): Promise<Reading<T>> {
  return why ?? question();
}

function guardedRegistry(registry: RegistryPort, why: Why, requireWritable: RequireWritable): RegistryPort {
  const deniedAt = (where: string) => (): RepairError => new RepairError('E-REG-DENIED', where, { win32: Win32.ACCESS_DENIED });
  return {
    views: registry.views,
    readTree: (key) => ask(why(), () => registry.readTree(key)),
    readValue: (key, name) => ask(why(), () => registry.readValue(key, name)),
    listKey: (key) => ask(why(), () => registry.listKey(key)),
    async writeTree(key, tree) {
      requireWritable(deniedAt(fullPath(key)));
      await registry.writeTree(key, tree);
    },
    async writeValue(key, value) {
      requireWritable(deniedAt(fullPath(key)));
      await registry.writeValue(key, value);
    },
    async deleteTree(key) {
      requireWritable(deniedAt(fullPath(key)));
      await registry.deleteTree(key);
    },
    async deleteValue(key, name) {
      requireWritable(deniedAt(fullPath(key)));
      await registry.deleteValue(key, name);
    },
  };
}

function guardedServices(services: ServicesPort, why: Why, requireWritable: RequireWritable): ServicesPort {
  return {
    query: (name) => ask(why(), () => services.query(name)),
    runningDependents: (name) => ask(why(), () => services.runningDependents(name)),
    async requestStop(name) {
      requireWritable(() => new RepairError('E-SCM-DENIED', name, { win32: Win32.ACCESS_DENIED }));
      return services.requestStop(name);
    },
  };
}

function guardedFiles(files: FilesPort, why: Why): FilesPort {
  return {
    drives: () => ask(why(), () => files.drives()),
    stat: (path) => ask(why(), () => files.stat(path)),
    list: (path) => ask(why(), () => files.list(path)),
    readEnd: (path, limit) => ask(why(), () => files.readEnd(path, limit)),
    version: (path) => ask(why(), () => files.version(path)),
    async copyFolder(from, to, options) {
      const refused = why();
      if (refused) throw errorOf(refused);
      return files.copyFolder(from, to, options);
    },
  };
}

function guardedWitness(witness: WitnessPort, why: (where: string) => Unreadable | null): WitnessPort {
  return { ...witness, readTree: (key) => ask(why(fullPath(key)), () => witness.readTree(key)) };
}
