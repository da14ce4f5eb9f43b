import { sentence } from '../../../electron/contract/words/sentence';
import type { ScenarioId } from '../../../electron/machines/practice';
import type {
  EvidenceItemView,
  FindingView,
  HeaderView,
  ItemView,
  RailStep,
  ReviewRow,
  PracticeState,
  ScenarioGroupId,
  ServerNowView,
  StepId,
  UndoRow,
  WizardState,
  WizardView,
} from '../../../electron/contract/wizard/views';

/** The parts that the fixtures are made from. */
export const SERVICE = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS';
export const KMSERVER = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\KMServer';
export const KMSERVER_32 = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange\\KMServer';
export const SETUP = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\Setup';
export const COMPONENT = `${SETUP} → Key Management Server`;
export const EXE = 'C:\\Exchsrvr\\Bin\\Kmserver.exe';
export const LOG = 'C:\\Exchange Server Setup.log';
export const RUN = '20261120T140211Z-SERVER01';
export const FOLDER = `C:\\ProgramData\\ExchangeKmsRepair\\runs\\${RUN}\\backup`;
export const LONG_FOLDER =
  'D:\\Department of Infrastructure and Operations\\Messaging\\Exchange 5.5 decommissioning 2026\\Backups before any change\\SERVER-WITH-LONG-NAME\\ExchangeKmsRepair\\runs\\20261120T140211Z-SERVER-WITH-LONG-NAME\\backup';

const STEPS: readonly StepId[] = ['where', 'cause', 'before', 'backup', 'stop', 'review', 'result'];

const KIT_STEPS: readonly StepId[] = ['where', 'kit', 'cause', 'kit-fix', 'result'];

export function rail(current: StepId, steps = STEPS): readonly RailStep[] {
  const at = steps.indexOf(current);
  return steps.map((id, index) => ({ id, state: index < at ? 'done' : index === at ? 'current' : 'ahead' }));
}

export const REAL: HeaderView = {
  place: 'this',
  server: 'SERVER01',
  address: null,
  scenario: null,
  disk: null,
  elevated: true,
  rights: 'held',
  version: '0.1.0',
  unsigned: null,
  now: null,
};
/** A server on the network, under its own name. */
export const REMOTE: HeaderView = { ...REAL, place: 'remote', address: '192.0.2.1' };
export const PLAIN_USER: HeaderView = { ...REAL, elevated: false, rights: 'missing' };
export const PRACTICE: HeaderView = { ...REAL, place: 'practice', scenario: 'q290226' };
export const LONG_DISK =
  'E:\\Virtual machines\\Exchange 5.5 decommissioning 2026\\mounted\\SERVER-WITH-LONG-NAME\\C\\winnt\\system32\\config';
export const ON_DISK: HeaderView = { ...REAL, place: 'offline', disk: 'E:\\winnt\\system32\\config' };
/** A repair of three items as its journal records it: `done` items gone, the service stopped or never asked to. */
export const now = (done: number, stopped: boolean): ServerNowView => ({
  server: 'SERVER01',
  at: '2026-11-20T14:06:40Z',
  says: sentence('acts.server.and', {
    one: sentence('acts.server.and', {
      one: sentence('acts.server.gone', { done, all: 3 }),
      other: stopped ? sentence('acts.server.stopped', { service: 'MSExchangeKMS' }) : sentence('acts.server.untouched'),
    }),
    other: sentence('acts.server.backup'),
  }),
});

/** On this computer, while or after a repair. */
export const during = (done: number, stopped = true): HeaderView => ({ ...REAL, now: now(done, stopped) });
export const NOWHERE: HeaderView = { ...REAL, place: null, server: null };

export function view(step: StepId, state: WizardState, header: HeaderView = REAL): WizardView {
  return { revision: 1, header, rail: rail(step), state, acting: null };
}

export const KIT: HeaderView = { ...REAL, place: 'kit' };

/** A view of the server kit, which has its own rail. */
export function kitView(step: StepId, state: WizardState, header: HeaderView = KIT): WizardView {
  return { revision: 1, header, rail: rail(step, KIT_STEPS), state, acting: null };
}

const SCENARIO_IDS = {
  learn: ['q290226', 'q290226-running', 'q196171'],
  relatives: ['healthy', 'clean'],
  trouble: ['stop-hangs'],
} as const;

/** The page of practice servers; `touched` names those that have been worked on. */
export function practice(touched: readonly string[] = []): PracticeState {
  const groups = Object.entries(SCENARIO_IDS) as readonly (readonly [ScenarioGroupId, readonly ScenarioId[]])[];
  return {
    page: 'practice',
    groups: groups.map(([group, ids]) => ({
      id: group,
      scenarios: ids.map((id) => ({
        id,
        title: sentence(`practice.${id}.title`),
        caller: sentence(`practice.${id}.caller`),
        look: sentence(`practice.${id}.look`),
        touched: touched.includes(id),
      })),
    })),
  };
}

export const APPLIES: FindingView = {
  article: 'Q290226',
  status: 'applies',
  for: [
    sentence('diagnosis.items.serviceKey.yes', { path: SERVICE }),
    sentence('diagnosis.program.missing', { path: EXE }),
    sentence('diagnosis.items.setupEntry.value', { path: COMPONENT }),
    sentence('diagnosis.log.oneLine', { path: LOG }),
    sentence('diagnosis.reported.byUser', { id: '0xC0020002' }),
  ],
  against: [sentence('diagnosis.service.running', { state: sentence('service.state.running') })],
  unread: [],
  decides: null,
};

export const UNREAD: FindingView = {
  ...APPLIES,
  status: 'cannot-tell',
  for: [],
  against: [],
  unread: [
    sentence('diagnosis.unread.denied', { at: SERVICE }),
    sentence('diagnosis.unread.failedWith', { at: KMSERVER_32, code: 'E-REG-FAILED', win32: 1018 }),
    sentence('diagnosis.unread.denied', { at: 'C:\\Exchsrvr\\Bin' }),
  ],
};

export const OTHERS: readonly FindingView[] = [
  {
    article: 'Q196171',
    status: 'ruled-out',
    for: [sentence('diagnosis.items.serviceKey.yes', { path: SERVICE })],
    against: [sentence('diagnosis.items.onlyService.no', { n: 3 })],
    unread: [],
    decides: null,
  },
  {
    article: 'Q246086',
    status: 'possible',
    for: [sentence('diagnosis.exchange.missing', { n: 1, path: 'C:\\Exchsrvr\\Address\\CCMAIL\\Alpha' })],
    against: [],
    unread: [],
    decides: null,
  },
  {
    article: 'Q323730',
    status: 'ruled-out',
    for: [],
    against: [sentence('diagnosis.exchange.cmdThere')],
    unread: [],
    decides: null,
  },
  {
    article: 'Q202258',
    status: 'cannot-tell',
    for: [],
    against: [],
    unread: [sentence('diagnosis.unread.denied', { at: 'C:\\Exchsrvr\\Address' })],
    decides: null,
  },
];

export const EVIDENCE: readonly EvidenceItemView[] = [
  {
    id: 'service-key',
    label: sentence('diagnosis.evidence.label.serviceKey'),
    state: 'present',
    source: SERVICE,
    says: sentence('diagnosis.evidence.key', { keys: 4, values: 11 }),
  },
  {
    id: 'kmserver-64',
    label: sentence('diagnosis.evidence.label.kmServerKey'),
    state: 'absent',
    source: KMSERVER,
    says: sentence('diagnosis.evidence.absent'),
  },
  {
    id: 'kmserver-32',
    label: sentence('diagnosis.evidence.label.kmServerKey'),
    state: 'unreadable',
    source: KMSERVER_32,
    says: sentence('diagnosis.unread.denied', { at: KMSERVER_32 }),
  },
  {
    id: 'program',
    label: sentence('diagnosis.evidence.label.program'),
    state: 'absent',
    source: EXE,
    says: sentence('diagnosis.program.missing', { path: EXE }),
  },
  {
    id: 'log',
    label: sentence('diagnosis.evidence.label.log'),
    state: 'present',
    source: LOG,
    says: sentence('diagnosis.log.oneLine', { path: LOG }),
  },
];

export const ITEMS: readonly ItemView[] = [
  { id: 'service-key.key.64', path: SERVICE, form: 'key', view: '64', keys: 4, values: 11, bytes: 1204 },
  { id: 'kmserver-key.key.64', path: KMSERVER, form: 'key', view: '64', keys: 1, values: 2, bytes: 148 },
  { id: 'setup-component.value.64', path: COMPONENT, form: 'value', view: '64', keys: 0, values: 1, bytes: 34 },
];

export const ROWS: readonly ReviewRow[] = [
  {
    id: 'service-key.key.64',
    path: SERVICE,
    form: 'key',
    view: '64',
    before: sentence('acts.item.key', { keys: 4, values: 11, bytes: 1204 }),
    after: sentence('acts.item.gone'),
    act: 'remove',
    backedUp: true,
    progress: 'waiting',
  },
  {
    id: 'kmserver-key.key.64',
    path: KMSERVER,
    form: 'key',
    view: '64',
    before: sentence('acts.item.absent'),
    after: sentence('acts.item.nothing'),
    act: 'nothing',
    backedUp: false,
    progress: 'skipped',
  },
  {
    id: 'kmserver-key.key.32',
    path: KMSERVER_32,
    form: 'key',
    view: '32',
    before: sentence('acts.item.key', { keys: 1, values: 2, bytes: 148 }),
    after: sentence('acts.item.gone'),
    act: 'remove',
    backedUp: true,
    progress: 'waiting',
  },
  {
    id: 'setup-component.value.64',
    path: COMPONENT,
    form: 'value',
    view: '64',
    before: sentence('acts.item.value', { bytes: 34 }),
    after: sentence('acts.item.gone'),
    act: 'remove',
    backedUp: true,
    progress: 'waiting',
  },
];

export const UNDO_ROWS: readonly UndoRow[] = ROWS.filter(({ act }) => act === 'remove').map(
  ({ id, path, form, view: seen, before }) => ({
    id,
    path,
    form,
    view: seen,
    now: sentence('acts.item.absent'),
    after: form === 'key' ? before : sentence('acts.item.as-backup'),
    act: 'restore',
    addedSince: [],
    progress: 'waiting',
  }),
);

/** Hashes as long as real ones. */
export function hash(seed: number): string {
  return Array.from({ length: 64 }, (_, i) => ((i * 7 + seed * 13) % 16).toString(16)).join('');
}
