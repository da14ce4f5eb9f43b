import type {
  BackupState,
  BeforeState,
  BlockerView,
  ConnectionView,
  ConnectStepId,
  DecisionView,
  DiskView,
  OverrideView,
  QuestionId,
  ResultState,
  ReviewState,
  ServerState,
  StopState,
  VerdictState,
  WhereState,
  WizardView,
} from '../../../electron/contract/wizard/views';
import type { ErrorView } from '../../../electron/contract/errors';
import type { NextStepsCase } from '../../../electron/domain/next-steps';
import { nextSentences } from '../../../electron/domain/next-steps/say';
import { sentence } from '../../../electron/contract/words/sentence';
import { kitFixtures } from './kit-fixtures';
import {
  APPLIES,
  COMPONENT,
  EVIDENCE,
  EXE,
  FOLDER,
  ITEMS,
  KMSERVER,
  KMSERVER_32,
  LONG_DISK,
  LONG_FOLDER,
  NOWHERE,
  ON_DISK,
  OTHERS,
  PLAIN_USER,
  PRACTICE,
  REAL,
  REMOTE,
  ROWS,
  RUN,
  SERVICE,
  SETUP,
  UNDO_ROWS,
  UNREAD,
  during,
  hash,
  now,
  practice,
  view,
} from './parts';

const where: WhereState = {
  page: 'where',
  thisComputer: { available: true, name: 'SERVER01', glance: 'found' },
  serverOffered: true,
  diskOffered: true,
  earlier: [],
  interrupted: null,
  ticket: { number: '', technician: '' },
  left: null,
};

/** A working KM Server that was removed nevertheless. */
const AGAINST: OverrideView = {
  title: sentence('acts.override.removed'),
  reasons: [sentence('diagnosis.gate.healthy.overridden', { server: 'SERVER01' })],
};

const earlier: WhereState['earlier'] = [
  {
    id: RUN,
    place: 'this',
    scenario: null,
    practised: null,
    server: 'SERVER01',
    article: 'Q290226',
    startedAt: '2026-11-20T14:02:11Z',
    status: 'removed',
    got: sentence('acts.got.removed', { done: 3, all: 3 }),
    canUndo: true,
    canResume: false,
    canCheck: true,
    folder: FOLDER,
    now: now(3, true),
    override: null,
  },
  {
    id: `${RUN}-2`,
    place: 'practice',
    scenario: 'q196171',
    practised: sentence('practice.q196171.title'),
    server: 'SERVER01',
    article: 'Q196171',
    startedAt: '2026-11-19T09:30:00Z',
    status: 'undone',
    got: sentence('acts.got.restored', { done: 1, all: 1 }),
    canUndo: false,
    canResume: false,
    canCheck: false,
    folder: FOLDER,
    now: now(0, false),
    override: null,
  },
  {
    id: `${RUN}-3`,
    place: 'this',
    scenario: null,
    practised: null,
    server: 'SERVER-WITH-LONG-NAME',
    article: 'Q290226',
    startedAt: '2026-11-18T17:45:00Z',
    status: 'partly-removed',
    got: sentence('acts.got.removed', { done: 1, all: 3 }),
    canUndo: true,
    canResume: true,
    canCheck: false,
    folder: LONG_FOLDER,
    now: { ...now(1, true), server: 'SERVER-WITH-LONG-NAME' },
    override: AGAINST,
  },
  {
    id: `${RUN}-4`,
    place: 'this',
    scenario: null,
    practised: null,
    server: 'SERVER01',
    article: 'Q290226',
    startedAt: '2026-11-17T08:00:00Z',
    status: 'damaged',
    got: null,
    canUndo: false,
    canResume: false,
    canCheck: false,
    folder: FOLDER,
    now: null,
    override: null,
  },
  {
    id: `${RUN}-5`,
    place: 'this',
    scenario: null,
    practised: null,
    server: '',
    article: '',
    startedAt: '',
    status: 'foreign',
    got: null,
    canUndo: false,
    canResume: false,
    canCheck: false,
    folder: FOLDER,
    now: null,
    override: null,
  },
];

const UNDO_SERVICE = [
  sentence('acts.undo.service', { path: SERVICE }),
  sentence('acts.undo.service.image-path', { value: 'C:\\exchsrvr\\bin\\Kmserver.exe ***' }),
  sentence('acts.undo.service.account', { value: 'SERVERDOMAIN\\ExchangeService' }),
  sentence('acts.undo.service.start', { value: sentence('service.start.manual') }),
];

const verdict: VerdictState = {
  page: 'verdict',
  verdict: 'applies',
  article: 'Q290226',
  action: 'remove-three',
  finding: APPLIES,
  others: OTHERS,
  decision: null,
  blockers: [],
  advice: [],
  evidence: EVIDENCE,
  missing: [
    { path: EXE, state: 'absent', namedBy: `${SERVICE} → ImagePath` },
    { path: 'C:\\Exchsrvr\\Kmsdata', state: 'present', namedBy: `${KMSERVER} → MasterPasswordPath` },
    { path: 'A:\\Kmserver.pwd', state: 'unreadable', namedBy: `${KMSERVER} → BackupPasswordPath` },
  ],
  held: { errorId: '0xC0020002', logName: null, signs: [], answers: [] },
  repair: { items: 3 },
  connection: null,
  disk: null,
  kit: null,
  lesson: null,
};

/** A question that only a person can answer: which of two articles' stories fits. */
const STORY = {
  by: 'answer',
  id: 'Q196171',
  question: sentence('diagnosis.asks.Q196171'),
  findOut: sentence('diagnosis.asks.Q196171.how'),
  answer: null,
} as const satisfies DecisionView;

const ASKED: VerdictState = {
  ...verdict,
  verdict: 'possible',
  article: 'Q196171',
  action: 'none',
  finding: { ...APPLIES, article: 'Q196171', status: 'possible', decides: sentence('diagnosis.decides.Q196171') },
  decision: STORY,
  repair: { items: 1 },
};

const RESTART: BlockerView = {
  by: 'rule',
  id: 'restart',
  reason: sentence('diagnosis.gate.restart.service', { server: 'SERVER01' }),
};

const CUT_SHORT: BlockerView = {
  by: 'interrupted',
  run: { ...earlier[0]!, status: 'interrupted', canResume: true, canCheck: false, now: now(1, true) },
};

const disk: DiskView = {
  starts: { server: 'SERVER01', windows: 'Windows NT 4.0 Service Pack 6', set: 'ControlSet001' },
  completed: [{ name: 'SOFTWARE', log: 'E:\\WINNT\\system32\\config\\SOFTWARE.LOG' }],
  files: [
    { name: 'SYSTEM', path: 'E:\\WINNT\\system32\\config\\SYSTEM' },
    { name: 'SYSTEM.ALT', path: 'E:\\WINNT\\system32\\config\\SYSTEM.ALT' },
    { name: 'SOFTWARE', path: 'E:\\WINNT\\system32\\config\\SOFTWARE' },
  ],
  sets: [
    { name: 'ControlSet001', roles: ['current', 'default'], carries: 'present' },
    { name: 'ControlSet002', roles: ['last-known-good'], carries: 'present' },
    { name: 'ControlSet003', roles: [], carries: 'absent' },
  ],
  includeOthers: false,
  drives: [{ letter: 'C', folder: 'E:\\' }],
  missingDrives: ['D'],
};

const refusal = {
  article: null,
  action: 'refuse',
  repair: null,
  held: { errorId: null, logName: null, signs: [], answers: [] },
} as const;

const waitingFor = (...questions: readonly QuestionId[]): BeforeState['gates'] =>
  questions.map((id) => ({ id, state: 'needs-answer', reason: sentence('diagnosis.gate.password.ask') }));

const before: BeforeState = {
  page: 'before',
  article: 'Q290226',
  questions: ['setup-first', 'data-copy', 'password'],
  answers: { setupTried: null, dataCopy: null, dataCopyPlace: '', password: null, overrideName: '' },
  ownSetup: false,
  gates: waitingFor('setup-first', 'data-copy', 'password'),
  dataFolders: [{ path: 'C:\\Exchsrvr\\Kmsdata', files: 7, bytes: 18_350_080 }],
  dataUnread: [],
  copiesTo: 'beside',
  copy: { phase: 'idle' },
  blockers: [],
  canContinue: false,
};

const CONNECTION: ConnectionView = {
  address: '192.0.2.1',
  port: 139,
  name: 'SERVER01',
  windows: 'Windows NT 4.0 Service Pack 6',
  signed: false,
  failed: [],
};

const SERVER_FORM = { host: 'SERVER01', port: null, user: 'Administrator', domain: '', ntlm1: false };

const server: ServerState = {
  page: 'server',
  practice: null,
  then: null,
  server: null,
  form: { ...SERVER_FORM, host: '', user: '' },
  known: [
    { host: 'SERVER01', port: null, user: 'Administrator', domain: '', name: 'SERVER01' },
    { host: '192.0.2.77', port: 1139, user: 'j.doe', domain: 'EXAMPLE', name: 'SERVER-WITH-LONG-NAME' },
  ],
  steps: [],
  connecting: false,
  error: null,
};

/** The steps of connecting: those before `at` are done; `at` itself is running or has failed. */
function stepsTo(at: ConnectStepId, error: ErrorView | null = null): ServerState['steps'] {
  const ids = ['reach', 'talk', 'log-on', 'registry', 'services', 'files'] as const;
  const now = ids.indexOf(at);
  return ids.map((id, step) => ({
    id,
    state: step < now ? 'done' : step > now ? 'waiting' : error ? 'failed' : 'running',
    error: step === now ? error : null,
  }));
}

const BY_HAND: NextStepsCase = {
  article: 'Q246086',
  outcome: 'explained',
  place: 'server',
  serviceStopped: false,
  restart: 'unknown',
  ownKeyManagementSetup: false,
  alsoApplies: [],
};

const backup: BackupState = {
  page: 'backup',
  phase: 'ready',
  items: ITEMS,
  folder: FOLDER,
  run: null,
  canChangeFolder: true,
  progress: 0,
  witnesses: [],
  files: [],
  notCompared: [],
  error: null,
};

const stop: StopState = {
  page: 'stop',
  phase: 'running',
  service: { displayName: 'Microsoft Exchange Key Management Server', state: 'running', checkPoint: 0, waitHint: 0 },
  elapsedMs: 0,
  limitMs: 180_000,
  dependents: [],
  error: null,
};

const review: ReviewState = {
  page: 'review',
  phase: 'ready',
  rows: ROWS,
  service: null,
  answers: [
    { question: sentence('report.answer.setup-tried'), answer: sentence('report.said.yes'), isLoss: false },
    {
      question: sentence('report.answer.data-copy'),
      answer: sentence('report.said.copied-to', { place: 'C:\\Exchsrvr\\Kmsdata-copy-20261120T140000Z' }),
      isLoss: false,
    },
    { question: sentence('report.answer.password'), answer: sentence('report.said.yes'), isLoss: false },
  ],
  stays: [sentence('acts.stays.setup'), sentence('acts.stays.program'), sentence('acts.stays.data')],
  confirmWith: 'SERVER01',
  items: 3,
  itemsDone: 0,
  override: null,
  progress: 0,
};

const result: ResultState = {
  page: 'result',
  outcome: 'removed',
  act: 'remove',
  items: 3,
  itemsDone: 3,
  override: null,
  done: [
    sentence('acts.done.copied', {
      from: 'C:\\Exchsrvr\\Kmsdata',
      to: 'C:\\Exchsrvr\\Kmsdata-copy-20261120T135500Z',
      n: 7,
      bytes: 18_350_080,
    }),
    sentence('acts.done.backup', { folder: FOLDER }),
    sentence('acts.done.stopped', { service: 'MSExchangeKMS' }),
    sentence('acts.done.removed', { path: SERVICE }),
    sentence('acts.done.removed', { path: KMSERVER }),
    sentence('acts.done.removed', { path: COMPONENT }),
  ],
  notDone: [],
  next: [
    sentence('acts.next.restart', { server: 'SERVER01' }),
    sentence('acts.next.service-pack'),
    sentence('acts.next.setup-again'),
  ],
  folder: FOLDER,
  run: RUN,
  canUndo: true,
  commands: [
    {
      line: `.\\ExchangeKmsRepair-0.1.0-portable.exe undo --machine this --run ${RUN} --yes`,
      says: sentence('wizard.result.command.undo'),
    },
    { line: 'sc query MSExchangeKMS', says: sentence('wizard.result.command.query', { server: 'SERVER01' }) },
  ],
  error: null,
  lesson: null,
};

const stopping: StopState['service'] = {
  displayName: 'Microsoft Exchange Key Management Server',
  state: 'stop-pending',
  checkPoint: 4,
  waitHint: 20_000,
};

/** One view for every page and phase, including the ugly ones. The name is the file name of the view's picture. */
export const FIXTURES: Readonly<Record<string, WizardView>> = {
  'where-first': view('where', { ...where, thisComputer: { available: true, name: 'SERVER01', glance: 'unknown' } }, NOWHERE),
  'where-left': view('where', { ...where, earlier: earlier.slice(0, 1), left: now(0, true) }, NOWHERE),
  'where-earlier': view('where', { ...where, earlier, ticket: { number: 'INC0048213', technician: 'J. Doe' } }, NOWHERE),
  'where-interrupted': view(
    'where',
    {
      ...where,
      interrupted: { ...earlier[0]!, status: 'interrupted', canResume: true, canCheck: false },
      earlier: earlier.slice(1, 3),
    },
    NOWHERE,
  ),
  'where-interrupted-practice': view(
    'where',
    { ...where, interrupted: { ...earlier[1]!, status: 'interrupted', canUndo: true, canResume: true } },
    NOWHERE,
  ),
  practice: view('where', practice(['q290226']), NOWHERE),
  server: view('where', server, NOWHERE),
  'server-connecting': view('where', { ...server, form: SERVER_FORM, connecting: true, steps: stepsTo('registry') }, NOWHERE),
  'server-failed': view(
    'where',
    {
      ...server,
      form: SERVER_FORM,
      steps: stepsTo('log-on', { code: 'E-LOGON-FAILED', where: 'SERVER01' }),
      error: { code: 'E-LOGON-FAILED', where: 'SERVER01' },
    },
    NOWHERE,
  ),
  'server-other': view(
    'where',
    {
      ...server,
      then: 'previewUndo',
      server: 'SERVER01',
      form: SERVER_FORM,
      steps: stepsTo('files').map((step) => ({ ...step, state: 'done' as const })),
      error: {
        code: 'E-RUN-OTHER-SERVER',
        where: 'SERVER01',
        detail: sentence('detail.other-server', { meant: 'SERVER01', answered: 'SERVER-WITH-LONG-NAME' }),
      },
    },
    NOWHERE,
  ),
  'server-again': view('where', { ...server, then: 'resume', server: 'SERVER01', form: SERVER_FORM }, NOWHERE),
  'server-practice': view(
    'where',
    {
      ...server,
      known: [],
      practice: { hosts: ['SERVER01', 'SIGNED', 'OFF'], users: ['Administrator', 'Operator'], password: 'practice' },
    },
    NOWHERE,
  ),
  'where-not-windows': view('where', { ...where, thisComputer: { available: false, name: null, glance: 'unknown' } }, NOWHERE),
  'where-browser': view(
    'where',
    { ...where, thisComputer: { available: false, name: null, glance: 'unknown' }, diskOffered: false },
    NOWHERE,
  ),
  looking: view(
    'cause',
    {
      page: 'looking',
      opening: null,
      checks: [
        { id: 'registry', state: 'done' },
        { id: 'service', state: 'done' },
        { id: 'program', state: 'unreadable' },
        { id: 'exchange', state: 'running' },
        { id: 'data-folder', state: 'waiting' },
        { id: 'setup-log', state: 'waiting' },
      ],
    },
    REAL,
  ),
  'looking-disk': view(
    'where',
    { page: 'looking', opening: LONG_DISK, checks: [{ id: 'registry', state: 'running' }] },
    { ...NOWHERE, disk: LONG_DISK },
  ),
  'verdict-applies': view('cause', verdict),
  'verdict-disk': view('cause', { ...verdict, disk }, ON_DISK),
  'verdict-disk-included': view(
    'cause',
    { ...verdict, repair: { items: 4 }, disk: { ...disk, includeOthers: true, missingDrives: [] } },
    { ...ON_DISK, disk: LONG_DISK },
  ),
  'verdict-applies-practice': view('cause', verdict, PRACTICE),
  'verdict-possible': view('cause', {
    ...verdict,
    verdict: 'possible',
    finding: { ...APPLIES, status: 'possible', for: APPLIES.for.slice(0, 2), decides: sentence('diagnosis.decides.Q290226') },
    decision: {
      by: 'number',
      number: '0xC0020002',
      question: sentence('diagnosis.asks.number', { id: '0xC0020002' }),
      findOut: sentence('diagnosis.asks.number.how'),
      answer: null,
    },
    held: { errorId: null, logName: 'Exchange Server Setup.log', signs: [], answers: [] },
  }),
  'verdict-possible-asked': view('cause', ASKED),
  'verdict-possible-unknown': view('cause', { ...ASKED, decision: { ...STORY, answer: 'cannot-tell' } }),
  'verdict-possible-answered': view('cause', {
    ...ASKED,
    decision: { ...STORY, answer: 'no' },
    held: {
      ...ASKED.held,
      answers: [
        {
          question: 'elsewhere',
          answer: 'yes',
          says: sentence('diagnosis.answered.yes', { question: sentence('diagnosis.asks.elsewhere', { path: EXE }) }),
        },
      ],
    },
  }),
  'verdict-possible-message': view('cause', {
    ...ASKED,
    article: 'Q184420',
    repair: null,
    finding: { ...APPLIES, article: 'Q184420', status: 'possible', decides: sentence('diagnosis.decides.message') },
    decision: {
      by: 'message',
      question: sentence('diagnosis.asks.message'),
      findOut: sentence('diagnosis.asks.number.how'),
    },
  }),
  'verdict-blocked-practice': view('cause', { ...verdict, blockers: [RESTART] }, { ...PRACTICE, scenario: 'restart-pending' }),
  'verdict-interrupted': view('cause', { ...verdict, blockers: [CUT_SHORT, RESTART] }),
  'verdict-other-repairable': view('cause', {
    ...verdict,
    verdict: 'other-fault',
    article: 'Q235418',
    action: 'trim-imagepath',
    finding: { ...APPLIES, article: 'Q235418', for: [sentence('diagnosis.program.more', { path: EXE })], against: [] },
    repair: { items: 1 },
  }),
  'verdict-other-explained': view('cause', {
    ...verdict,
    verdict: 'other-fault',
    article: 'Q246086',
    action: 'none',
    finding: OTHERS[1]!,
    advice: nextSentences(BY_HAND, { server: 'SERVER01' }),
    repair: null,
  }),
  'verdict-server': view('cause', { ...verdict, connection: CONNECTION }, { ...REMOTE, unsigned: 'open' }),
  'verdict-server-looked-at': view(
    'cause',
    {
      ...verdict,
      connection: {
        ...CONNECTION,
        signed: true,
        failed: [{ step: 'files', error: { code: 'E-REMOTE-NO-SHARE', where: 'SERVER01' } }],
      },
    },
    { ...REMOTE, elevated: false, rights: 'missing' },
  ),
  'before-server-rights': view(
    'before',
    { ...before, copiesTo: 'this-computer' },
    { ...REMOTE, elevated: false, rights: 'missing' },
  ),
  'before-unsigned': view('before', { ...before, copiesTo: 'this-computer' }, { ...REMOTE, unsigned: 'open' }),
  'before-unsigned-accepted': view('before', before, { ...REMOTE, unsigned: 'accepted' }),
  'verdict-healthy': view('cause', {
    ...verdict,
    ...refusal,
    verdict: 'healthy',
    finding: { ...APPLIES, for: [], against: [sentence('diagnosis.program.there', { path: EXE }), ...APPLIES.against] },
  }),
  'verdict-exchange-2000': view('cause', {
    ...verdict,
    ...refusal,
    verdict: 'exchange-2000',
    finding: {
      ...APPLIES,
      for: [],
      against: [sentence('diagnosis.exchange.tooNew', { source: 'C:\\Program Files\\Exchsrvr\\bin\\store.exe' })],
    },
  }),
  'verdict-nothing-practice': view(
    'cause',
    {
      ...verdict,
      ...refusal,
      action: 'none',
      verdict: 'nothing',
      finding: null,
      missing: [],
      lesson: sentence('practice.clean.expert'),
    },
    PRACTICE,
  ),
  'verdict-cannot-tell': view(
    'cause',
    { ...verdict, ...refusal, action: 'none', verdict: 'cannot-tell', finding: UNREAD },
    PLAIN_USER,
  ),
  'before-open': view('before', before),
  'before-blocked': view('before', { ...before, blockers: [CUT_SHORT, RESTART] }),
  'before-unread': view('before', {
    ...before,
    dataFolders: [],
    dataUnread: [sentence('diagnosis.unread.denied', { at: 'C:\\Exchsrvr\\Kmsdata' })],
  }),
  'before-trim': view('before', {
    ...before,
    article: 'Q235418',
    questions: [],
    gates: [],
    dataFolders: [],
    canContinue: true,
  }),
  'before-not-tried': view(
    'before',
    {
      ...before,
      gates: [
        { id: 'setup-first', state: 'blocked', reason: sentence('diagnosis.gate.setup.blocked') },
        ...waitingFor('password'),
      ],
      answers: { ...before.answers, setupTried: 'no', dataCopy: 'copied', dataCopyPlace: '\\\\BACKUP02\\exchange\\kmsdata' },
    },
    PLAIN_USER,
  ),
  'before-own-setup': view('before', {
    ...before,
    ownSetup: true,
    answers: { ...before.answers, setupTried: 'no' },
    gates: before.gates.map((gate) =>
      gate.id === 'setup-first' ? { ...gate, state: 'blocked', reason: sentence('diagnosis.gate.setup.blockedOwn') } : gate,
    ),
  }),
  'before-copying': view(
    'before',
    {
      ...before,
      answers: { ...before.answers, setupTried: 'yes' },
      gates: waitingFor('data-copy', 'password'),
      copy: { phase: 'running', doneBytes: 7_340_032, totalBytes: 18_350_080 },
    },
    REAL,
  ),
  'before-copy-failed': view('before', {
    ...before,
    answers: { ...before.answers, setupTried: 'yes' },
    gates: waitingFor('data-copy', 'password'),
    copy: { phase: 'failed', error: { code: 'E-OUT-FULL', where: LONG_FOLDER, win32: 112, detail: 'ENOSPC' } },
  }),
  'before-answered': view('before', {
    ...before,
    answers: { ...before.answers, setupTried: 'yes', dataCopy: 'copied', password: 'accept-loss' },
    gates: [],
    copy: { phase: 'done', to: [`${FOLDER}\\Kmsdata`], files: 7, bytes: 18_350_080 },
    canContinue: true,
  }),
  'before-override': view('before', {
    ...before,
    dataFolders: [],
    dataUnread: [],
    answers: { ...before.answers, setupTried: 'yes', dataCopy: 'none', password: 'yes' },
    gates: [
      { id: 'healthy', state: 'needs-override', reason: sentence('diagnosis.gate.healthy.override', { server: 'SERVER01' }) },
    ],
  }),
  'before-overridden': view('before', {
    ...before,
    dataFolders: [],
    answers: { ...before.answers, setupTried: 'yes', dataCopy: 'none', password: 'yes', overrideName: 'SERVER01' },
    gates: [{ id: 'healthy', state: 'overridden', reason: AGAINST.reasons[0]! }],
    canContinue: true,
  }),
  'backup-ready': view('backup', backup),
  'backup-ready-long': view('backup', { ...backup, folder: LONG_FOLDER }, { ...PLAIN_USER, server: 'SERVER-WITH-LONG-NAME' }),
  'backup-can-ask': view('backup', backup, { ...PLAIN_USER, rights: 'can-ask' }),
  'backup-declined': view('backup', backup, { ...PLAIN_USER, rights: 'declined' }),
  'review-declined': view('review', review, { ...PLAIN_USER, rights: 'declined' }),
  'backup-running': view(
    'backup',
    {
      ...backup,
      phase: 'running',
      run: RUN,
      progress: 0.45,
      witnesses: [
        { id: 'win32-api', state: 'agrees' },
        { id: 'reg-export', state: 'reading' },
      ],
    },
    REAL,
  ),
  'backup-proven': view('backup', {
    ...backup,
    phase: 'proven',
    run: RUN,
    progress: 1,
    witnesses: [
      { id: 'win32-api', state: 'agrees' },
      { id: 'regedit-wmi', state: 'agrees' },
    ],
    files: [
      { name: 'backup.reg', size: 4182, sha256: hash(1) },
      { name: 'backup-nt4.reg', size: 2210, sha256: hash(2) },
      { name: 'snapshot.json', size: 6120, sha256: hash(3) },
      { name: 'manifest.json', size: 840, sha256: hash(4) },
    ],
  }),
  'backup-failed': view('backup', {
    ...backup,
    phase: 'failed',
    run: RUN,
    witnesses: [
      { id: 'win32-api', state: 'agrees' },
      { id: 'reg-export', state: 'disagrees' },
    ],
    error: {
      code: 'E-WITNESS-DISAGREES',
      where: SERVICE,
      detail: sentence('detail.route', {
        route: sentence('wizard.witness.reg-export'),
        why: sentence('difference.data', { at: 'Parameters → Path', expected: 14, found: 16 }),
      }),
    },
  }),
  'stop-running': view('stop', stop),
  'stop-running-practice': view('stop', stop, PRACTICE),
  'stop-not-running': view('stop', { ...stop, phase: 'not-running', service: { ...stop.service!, state: 'stopped' } }),
  'backup-disk-not-writable': view('backup', backup, { ...ON_DISK, elevated: false, rights: 'missing' }),
  'stop-stopping': view('stop', { ...stop, phase: 'stopping', service: stopping, elapsedMs: 38_400 }),
  'stop-still-stopping': view('stop', {
    ...stop,
    phase: 'still-stopping',
    service: stopping,
    elapsedMs: 180_000,
    error: { code: 'E-SERVICE-STILL-STOPPING', where: 'MSExchangeKMS', detail: sentence('detail.no-progress') },
  }),
  'stop-refused': view('stop', {
    ...stop,
    phase: 'refused',
    error: { code: 'E-SERVICE-REFUSED-STOP', where: 'MSExchangeKMS', win32: 1052 },
  }),
  'stop-dependents': view('stop', {
    ...stop,
    phase: 'dependents',
    dependents: [
      { name: 'ContosoKeyAgent', displayName: 'Contoso Key Escrow Agent' },
      { name: 'FabrikamSync', displayName: 'Fabrikam Directory Synchronisation for Microsoft Exchange Key Management' },
    ],
  }),
  'stop-unreadable': view('stop', {
    ...stop,
    phase: 'unreadable',
    service: null,
    error: { code: 'E-SCM-DENIED', where: 'MSExchangeKMS', win32: 5 },
  }),
  'stop-stopped': view('stop', { ...stop, phase: 'stopped', service: { ...stop.service!, state: 'stopped' } }),
  'review-ready': view('review', review),
  'review-change': view('review', {
    ...review,
    items: 1,
    rows: [
      {
        ...ROWS[0]!,
        path: `${SERVICE} → ImagePath`,
        form: 'value',
        before: sentence('acts.item.value', { bytes: 96 }),
        after: sentence('acts.item.trimmed'),
        act: 'change',
      },
    ],
  }),
  'review-removing': view(
    'review',
    {
      ...review,
      phase: 'removing',
      items: 2,
      itemsDone: 1,
      progress: 0.5,
      rows: ROWS.map((row, i) => (i === 0 ? { ...row, progress: 'done' } : i === 2 ? { ...row, progress: 'running' } : row)),
    },
    PRACTICE,
  ),
  'review-stopping-after-item': view('review', {
    ...review,
    phase: 'stopping-after-item',
    items: 2,
    itemsDone: 1,
    progress: 0.5,
  }),
  'review-resumed': view(
    'review',
    {
      ...review,
      items: 2,
      itemsDone: 1,
      rows: ROWS.map((row, i) => (i === 0 ? { ...row, progress: 'done' } : row)),
    },
    during(1),
  ),
  'review-override': view(
    'review',
    {
      ...review,
      service: sentence('wizard.review.notRunning'),
      answers: review.answers.map((given) =>
        given.question.id === 'report.answer.password'
          ? { ...given, answer: sentence('report.said.accept-loss'), isLoss: true }
          : given,
      ),
      override: { ...AGAINST, title: sentence('acts.override.begun') },
    },
    during(0),
  ),
  'review-disk': view('review', { ...review, service: sentence('disk.stop.text') }, ON_DISK),
  'review-server': view('review', review, { ...REMOTE, unsigned: 'accepted', now: now(0, false) }),
  'review-server-unsigned': view('review', review, { ...REMOTE, unsigned: 'open', now: now(0, false) }),
  'result-removed': view('result', result, during(3)),
  'result-override': view('result', { ...result, override: AGAINST }, during(3)),
  'result-removed-practice': view('result', { ...result, lesson: sentence('practice.q290226.expert') }, PRACTICE),
  'result-partly': view('result', {
    ...result,
    outcome: 'partly-removed',
    itemsDone: 2,
    done: result.done.slice(0, 4),
    notDone: [sentence('acts.not-done.removed', { path: COMPONENT }), sentence('acts.done.nothing', { path: KMSERVER })],
    error: { code: 'E-REG-DENIED', where: COMPONENT, win32: 5 },
  }),
  'result-both-views': view('result', {
    ...result,
    done: [KMSERVER, KMSERVER_32].map((path) => sentence('acts.done.removed', { path })),
  }),
  'result-unclear': view('result', {
    ...result,
    outcome: 'partly-removed',
    itemsDone: 0,
    done: [],
    notDone: [sentence('report.not-done.unclear', { path: SERVICE }), sentence('acts.not-done.removed', { path: KMSERVER })],
    next: [sentence('acts.next.look-again')],
    error: { code: 'E-NET-LOST', where: 'SERVER01' },
  }),
  'result-nothing': view('result', {
    ...result,
    outcome: 'nothing-removed',
    itemsDone: 0,
    done: [],
    notDone: [sentence('acts.not-done.removed', { path: SERVICE })],
    next: [sentence('acts.next.look-again')],
    canUndo: false,
    commands: [],
  }),
  'result-undone': view('result', {
    ...result,
    outcome: 'undone',
    done: [sentence('acts.done.restored', { path: SERVICE }), sentence('acts.done.nothing', { path: KMSERVER })],
    next: [sentence('acts.not-done.service-started', { service: 'MSExchangeKMS' })],
    canUndo: false,
    commands: [],
  }),
  'result-partly-undone': view('result', {
    ...result,
    outcome: 'partly-undone',
    itemsDone: 1,
    done: [sentence('acts.done.restored', { path: SERVICE })],
    notDone: [
      sentence('acts.not-done.restored', { path: KMSERVER }),
      sentence('acts.not-done.service-started', { service: 'MSExchangeKMS' }),
    ],
    next: [sentence('acts.next.undo-again')],
    error: { code: 'E-REG-DENIED', where: KMSERVER, win32: 5 },
  }),
  'result-checked': view('result', {
    ...result,
    outcome: 'checked',
    done: [sentence('acts.done.checked', { path: SERVICE }), sentence('acts.done.checked', { path: KMSERVER })],
    next: [sentence('acts.next.service-pack'), sentence('acts.next.setup-again')],
  }),
  'undo-preview': view('result', {
    page: 'undo',
    disk: null,
    phase: 'preview',
    run: RUN,
    services: [UNDO_SERVICE],
    rows: UNDO_ROWS.map((row, i) =>
      i === 0 ? { ...row, addedSince: [`${SERVICE}\\Enum`, `${SERVICE}\\Parameters → A value that was added later`] } : row,
    ),
    items: 3,
    progress: 0,
  }),
  // Q235418: the value alone is written, so the service keeps its account and start type.
  'undo-image-path': view('result', {
    page: 'undo',
    disk: null,
    phase: 'preview',
    run: RUN,
    services: [UNDO_SERVICE.slice(0, 2)],
    rows: UNDO_ROWS.slice(0, 1).map((row) => ({
      ...row,
      id: 'image-path',
      path: `${SERVICE} → ImagePath`,
      form: 'value',
      now: sentence('acts.item.differs'),
      after: sentence('acts.item.as-backup'),
    })),
    items: 1,
    progress: 0,
  }),
  'undo-disk': view(
    'result',
    { page: 'undo', disk: 'files', phase: 'preview', run: RUN, services: [UNDO_SERVICE], rows: UNDO_ROWS, items: 3, progress: 0 },
    ON_DISK,
  ),
  'undo-server-unsigned': view(
    'result',
    { page: 'undo', disk: null, phase: 'preview', run: RUN, services: [UNDO_SERVICE], rows: UNDO_ROWS, items: 3, progress: 0 },
    { ...REMOTE, unsigned: 'open', now: now(3, true) },
  ),
  'undo-running': view(
    'result',
    {
      page: 'undo',
      disk: null,
      phase: 'running',
      run: RUN,
      services: [UNDO_SERVICE],
      rows: UNDO_ROWS.map((row, i) => ({ ...row, progress: i === 0 ? 'done' : i === 1 ? 'running' : 'waiting' })),
      items: 3,
      progress: 0.4,
    },
    REAL,
  ),
  ...kitFixtures(verdict),
  trouble: view('review', {
    page: 'trouble',
    error: { code: 'E-REG-DENIED', where: SERVICE, win32: 5, detail: 'RegDeleteTreeW' },
    stateNow: sentence('acts.now.unchanged', { server: 'SERVER01' }),
    run: null,
    ways: ['look-again', 'back', 'start-over'],
  }),
  'trouble-partly': view('review', {
    page: 'trouble',
    error: {
      code: 'E-REMOVAL-NOT-PROVEN',
      where: `${SETUP}\\A component with a very long name that somebody has given to it → Key Management Server`,
      detail: sentence('detail.route', { route: sentence('wizard.witness.reg-export'), why: sentence('detail.there') }),
    },
    stateNow: now(2, true).says,
    run: RUN,
    ways: ['undo', 'try-again', 'look-again', 'start-over'],
  }),
};
