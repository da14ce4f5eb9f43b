import type {
  Evidence,
  ExchangeServiceFacts,
  InView,
  KeyFacts,
  ServiceFacts,
  SetupValueFacts,
} from '../../../../electron/domain/evidence';
import { type DecidingAnswer, type DecidingQuestion, withAnswer } from '../../../../electron/domain/diagnosis/deciding';
import { signsIn } from '../../../../electron/domain/setup-errors/signs';
import { readErrorId } from '../../../../electron/domain/setup-errors/spelling';
import { ABSENT, present, type Reading, unreadable } from '../../../../electron/domain/reading';
import type { RegistryView } from '../../../../electron/domain/registry';

/** Described machines: a plain Exchange 5.5 SP3 server without Key Management, and named changes to it. */

export type Change = (evidence: Evidence) => Evidence;

export const EXCHSRVR = 'C:\\Exchsrvr';
export const KM_55 = `${EXCHSRVR}\\Bin\\Kmserver.exe`;
export const KM_40 = 'C:\\SECURITY\\BIN\\KMSERVER.EXE';
export const LOG = 'C:\\Exchange Server Setup.log';
export const DENIED = unreadable('E-REG-DENIED', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange', 5);

const KEY: Reading<KeyFacts> = present({ keys: 1, values: 3, hidden: null });

const views = <T>(reading: Reading<T>, ...which: readonly RegistryView[]): readonly InView<T>[] =>
  (which.length === 0 ? (['32'] as const) : which).map((view) => ({ view, reading }));

export const service = (name: string, more: Partial<ExchangeServiceFacts> = {}): ExchangeServiceFacts => {
  const program = `${EXCHSRVR}\\Bin\\${name}.exe`;
  return { name, startType: present('automatic'), program, found: present({ path: program }), ...more };
};

const OTHERS = ['MSExchangeSA', 'MSExchangeDS', 'MSExchangeIS', 'MSExchangeMTA'].map((name) => service(name));

/** Exchange 5.5 SP3 on NT 4.0, everything readable, nothing wrong, no Key Management, no log, no error. */
export const CLEAN: Evidence = {
  machine: {
    name: 'SERVER01',
    windows: { major: 4, minor: 0, build: 1381, label: 'Windows NT 4.0 Service Pack 6' },
    bits: 32,
    elevated: true,
  },
  serviceKey: ABSENT,
  service: ABSENT,
  dependents: ABSENT,
  program: ABSENT,
  programAtSetup: ABSENT,
  kmServerKey: views<KeyFacts>(ABSENT),
  setupSubkey: views<KeyFacts>(ABSENT),
  setupValue: views<SetupValueFacts>(ABSENT),
  exchange: {
    generation: present({ generation: '5.5', build: 2650, source: `${EXCHSRVR}\\Bin\\Store.exe 5.5.2650.21` }),
    setup: views(present({ subkeys: [], values: ['Services', 'AdminDest'] })),
    components: [
      { view: '32', name: 'Services', path: EXCHSRVR, found: present({ path: EXCHSRVR }) },
      { view: '32', name: 'AdminDest', path: `${EXCHSRVR}\\BIN`, found: present({ path: `${EXCHSRVR}\\BIN` }) },
    ],
    services: present(OTHERS),
    systemAttendant: present({ state: 'running' }),
    addressFolders: present([{ path: `${EXCHSRVR}\\Address\\SMTP`, dlls: present({ count: 1 }) }]),
  },
  web: { connector: views<{ form: 'key' | 'value' }>(ABSENT), serviceKey: ABSENT, dataFolder: ABSENT, iis: ABSENT },
  commandProcessor: present({ path: 'C:\\WINNT\\System32\\cmd.exe' }),
  dataFolders: [
    { path: `${EXCHSRVR}\\Kmsdata`, reading: ABSENT },
    { path: 'C:\\Security\\Mgrent', reading: ABSENT },
  ],
  setupLog: ABSENT,
  reportedError: null,
  reportedSigns: [],
  deciding: [],
  pendingRestart: ABSENT,
};

/** CLEAN after these changes, applied in their order. */
export const machine = (...changes: readonly Change[]): Evidence => changes.reduce((evidence, change) => change(evidence), CLEAN);

const knownService = (facts: Partial<ServiceFacts> = {}): Reading<ServiceFacts> =>
  present({
    state: 'stopped',
    acceptsStop: false,
    config: present({ startType: 'manual', serviceType: 0x10, account: 'DOMAIN\\exservice', dependsOn: ['MSExchangeDS'] }),
    ...facts,
  });

const imagePath = (program: string, hasMore = false): Evidence['serviceKey'] =>
  present({ keys: 2, values: 9, hidden: null, imagePath: present({ program, hasMore, quoted: false }), markedForDelete: false });

/** The service key exists and names a missing file. */
export const serviceLeft =
  (program = KM_55): Change =>
  (evidence) => ({
    ...evidence,
    serviceKey: imagePath(program),
    service: knownService(),
    dependents: present([]),
    program: ABSENT,
  });

/** The service key exists and names a file that exists. */
export const programThere =
  (program = KM_55, version = '5.5.2650.21'): Change =>
  (evidence) => ({
    ...evidence,
    serviceKey: imagePath(program),
    service: knownService(),
    dependents: present([]),
    program: present({ path: program, version: present(version) }),
  });

export const serviceWithoutImagePath: Change = (evidence) => ({
  ...evidence,
  serviceKey: present({ keys: 1, values: 2, hidden: null, imagePath: ABSENT, markedForDelete: false }),
  service: knownService(),
  dependents: present([]),
});

/** Something follows the program in ImagePath. */
export const withPassword: Change = (evidence) => {
  if (evidence.serviceKey.state !== 'present' || evidence.serviceKey.value.imagePath.state !== 'present') return evidence;
  return {
    ...evidence,
    serviceKey: present({
      ...evidence.serviceKey.value,
      imagePath: present({ ...evidence.serviceKey.value.imagePath.value, hasMore: true }),
    }),
  };
};

export const running: Change = (evidence) => ({ ...evidence, service: knownService({ state: 'running', acceptsStop: true }) });
export const serviceNotListed: Change = (evidence) => ({ ...evidence, service: ABSENT, dependents: ABSENT });
export const serviceState =
  (state: ServiceFacts['state']): Change =>
  (evidence) => ({ ...evidence, service: knownService({ state }) });
export const kmsDisabled: Change = (evidence) => ({
  ...evidence,
  service: knownService({ config: present({ startType: 'disabled', serviceType: 0x10, account: 'LocalSystem', dependsOn: [] }) }),
});

/** A part of the service key cannot be read. */
export const serviceKeyPartlyHidden: Change = (evidence) =>
  evidence.serviceKey.state === 'present'
    ? {
        ...evidence,
        serviceKey: present({
          ...evidence.serviceKey.value,
          hidden: unreadable('E-REG-DENIED', 'HKEY_LOCAL_MACHINE\\…\\Security', 5),
        }),
      }
    : evidence;

export const kmServerKey: Change = (evidence) => ({ ...evidence, kmServerKey: views(KEY) });
export const setupSubkey: Change = (evidence) => ({ ...evidence, setupSubkey: views(KEY) });
export const setupValue: Change = (evidence) => ({ ...evidence, setupValue: views(present({ type: 'REG_SZ', path: EXCHSRVR })) });

/** 64-bit Windows with all keys in the 32-bit view and none in the 64-bit view. */
export const only32: Change = (evidence) => {
  const split = <T>(all: readonly InView<T>[]): readonly InView<T>[] => [
    { view: '64', reading: ABSENT },
    { view: '32', reading: all[0]?.reading ?? ABSENT },
  ];
  return {
    ...evidence,
    machine: { ...evidence.machine, bits: 64 },
    kmServerKey: split(evidence.kmServerKey),
    setupSubkey: split(evidence.setupSubkey),
    setupValue: split(evidence.setupValue),
    exchange: { ...evidence.exchange, setup: split(evidence.exchange.setup) },
    web: { ...evidence.web, connector: split(evidence.web.connector) },
  };
};

export const generation =
  (which: '4.0' | '5.0' | '5.5' | '2000-or-later' | null): Change =>
  (evidence) => ({
    ...evidence,
    exchange: {
      ...evidence.exchange,
      generation: which === null ? ABSENT : present({ generation: which, build: null, source: `${EXCHSRVR}\\Bin\\Store.exe` }),
    },
  });

export const noExchange: Change = (evidence) => ({
  ...evidence,
  exchange: {
    generation: ABSENT,
    setup: views<{ subkeys: readonly string[]; values: readonly string[] }>(ABSENT),
    components: [],
    services: present([]),
    systemAttendant: ABSENT,
    addressFolders: ABSENT,
  },
});

export const error =
  (id: number, from: 'user' | 'log' = 'user'): Change =>
  (evidence) => ({ ...evidence, reportedError: { id, from } });

export const log =
  (lineCount: number, sessions = 1, lines: readonly string[] = []): Change =>
  (evidence) => ({ ...evidence, setupLog: present({ path: LOG, sessions, lineCount, lines }) });

export const oneLineLog = log(1, 3, ['++++ Microsoft Exchange Setup initialized ++++']);

export const elsewhere: Change = (evidence) => ({
  ...evidence,
  programAtSetup: present({ path: KM_55, version: present('5.5.2650.21') }),
});

/** `Setup\Web Connector` exists; OWA and the web server do not. */
export const webConnectorLeft: Change = (evidence) => ({
  ...evidence,
  web: {
    connector: views(present({ form: 'value' as const })),
    serviceKey: present({ values: 0 }),
    dataFolder: ABSENT,
    iis: ABSENT,
  },
});

/** Outlook Web Access, installed and complete. */
export const webAccess: Change = (evidence) => ({
  ...evidence,
  web: {
    connector: views(present({ form: 'value' as const })),
    serviceKey: present({ values: 5 }),
    dataFolder: present({ path: `${EXCHSRVR}\\Webdata` }),
    iis: present({ keys: 4, values: 12, hidden: null }),
  },
});

export const otherServices =
  (...services: readonly ExchangeServiceFacts[]): Change =>
  (evidence) => ({ ...evidence, exchange: { ...evidence.exchange, services: present(services) } });

export const programMissing = (name: string): ExchangeServiceFacts => service(name, { found: ABSENT });

export const componentMissing: Change = (evidence) => ({
  ...evidence,
  exchange: {
    ...evidence.exchange,
    components: [...evidence.exchange.components, { view: '32', name: 'X400', path: 'D:\\Exchsrvr', found: ABSENT }],
  },
});

export const cmdMissing: Change = (evidence) => ({ ...evidence, commandProcessor: ABSENT });

export const addressEmpty: Change = (evidence) => ({
  ...evidence,
  exchange: { ...evidence.exchange, addressFolders: present([{ path: `${EXCHSRVR}\\Address\\CCMAIL`, dlls: ABSENT }]) },
});

export const attendantStopped: Change = (evidence) => ({
  ...evidence,
  exchange: { ...evidence.exchange, systemAttendant: present({ state: 'stopped' }) },
});

/** A person's answer to a question that decides. */
export const answer =
  (question: DecidingQuestion, given: DecidingAnswer['answer']): Change =>
  (evidence) => ({ ...evidence, deciding: withAnswer(evidence.deciding, question, given) });

/** A message that a caller reads out: its number and what else it says. */
export const message =
  (text: string): Change =>
  (evidence) => {
    const id = readErrorId(text);
    return { ...evidence, reportedError: id === null ? null : { id, from: 'user' }, reportedSigns: signsIn(text) };
  };

export const dataFolder =
  (files = 12, path = `${EXCHSRVR}\\Kmsdata`): Change =>
  (evidence) => ({
    ...evidence,
    dataFolders: [
      { path, reading: present({ files, bytes: files * 4096 }) },
      ...evidence.dataFolders.filter((one) => one.path !== path),
    ],
  });

/** The paths of all readings in the evidence that were read; used to make one of them unreadable. */
export function readingPaths(node: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (node === null || typeof node !== 'object') return [];
  const own = 'state' in node && (node.state === 'present' || node.state === 'absent') ? [path] : [];
  return [...own, ...Object.entries(node).flatMap(([name, child]) => readingPaths(child, [...path, name]))];
}

/** The evidence with the reading at `path` made unreadable. */
export function blind(evidence: Evidence, path: readonly (string | number)[]): Evidence {
  const copy = structuredClone(evidence) as unknown;
  let node = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) node = node[step] as Record<string | number, unknown>;
  node[path.at(-1) ?? ''] = { ...DENIED, at: path.join('.') };
  return copy as Evidence;
}
