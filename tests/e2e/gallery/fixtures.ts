import type { BackupState, BeforeState, ResultState, ReviewState, StopState, VerdictState, WhereState, WizardView } from '../../../electron/contract/wizard/views';
import { sentence } from '../../../electron/contract/words/sentence';
import {
  APPLIES,
  COMPONENT,
  EVIDENCE,
  EXE,
  FOLDER,
  ITEMS,
  KMSERVER,
  LONG_FOLDER,
  NOWHERE,
  OTHERS,
  PLAIN_USER,
  PRACTICE,
  REAL,
  ROWS,
  RUN,
  SERVICE,
  SETUP,
  UNDO_ROWS,
  UNREAD,
  hash,
  scenarios,
  view,
} from './parts';

const where: WhereState = {
  page: 'where',
  thisComputer: { available: true, name: 'SERVER01', glance: 'found' },
  scenarios: scenarios(['q290226']),
  earlier: [],
  interrupted: null,
  ticket: { number: '', technician: '' },
};

const earlier: WhereState['earlier'] = [
  { id: RUN, place: 'this', server: 'SERVER01', article: 'Q290226', startedAt: '2026-11-20T14:02:11Z', status: 'removed', canUndo: true, canResume: false, canCheck: true, folder: FOLDER },
  { id: `${RUN}-2`, place: 'practice', server: 'SERVER01', article: 'Q196171', startedAt: '2026-11-19T09:30:00Z', status: 'undone', canUndo: false, canResume: false, canCheck: false, folder: FOLDER },
  { id: `${RUN}-3`, place: 'this', server: 'SERVER-WITH-LONG-NAME', article: 'Q235418', startedAt: '2026-11-18T17:45:00Z', status: 'partly-removed', canUndo: true, canResume: true, canCheck: false, folder: LONG_FOLDER },
  { id: `${RUN}-4`, place: 'this', server: 'SERVER01', article: 'Q290226', startedAt: '2026-11-17T08:00:00Z', status: 'damaged', canUndo: false, canResume: false, canCheck: false, folder: FOLDER },
];

const verdict: VerdictState = {
  page: 'verdict',
  verdict: 'applies',
  article: 'Q290226',
  action: 'remove-three',
  finding: APPLIES,
  others: OTHERS,
  evidence: EVIDENCE,
  missing: [
    { path: EXE, state: 'absent', namedBy: `${SERVICE} → ImagePath` },
    { path: 'C:\\Exchsrvr\\Kmsdata', state: 'present', namedBy: `${KMSERVER} → MasterPasswordPath` },
    { path: 'A:\\Kmserver.pwd', state: 'unreadable', namedBy: `${KMSERVER} → BackupPasswordPath` },
  ],
  held: { errorId: '0xC0020002', logName: null },
  repair: { items: 3 },
  lesson: null,
};

const refusal = { article: null, action: 'refuse', repair: null, held: { errorId: null, logName: null } } as const;

const before: BeforeState = {
  page: 'before',
  article: 'Q290226',
  questions: ['setup-first', 'data-copy', 'password'],
  answers: { setupTried: null, dataCopy: null, dataCopyPlace: '', password: null, overrideName: '' },
  gates: [],
  dataFolder: { path: 'C:\\Exchsrvr\\Kmsdata', files: 7, bytes: 18_350_080 },
  copy: { phase: 'idle' },
  canContinue: false,
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
  dependents: [],
  error: null,
};

const review: ReviewState = {
  page: 'review',
  phase: 'ready',
  rows: ROWS,
  stays: [
    sentence('acts.stays.setup'),
    sentence('acts.stays.program'),
    sentence('acts.stays.data'),
  ],
  confirmWith: 'SERVER01',
  items: 3,
  progress: 0,
};

const result: ResultState = {
  page: 'result',
  outcome: 'removed',
  act: 'remove',
  items: 3,
  itemsDone: 3,
  done: [
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
  error: null,
  lesson: null,
};

const stopping = { ...stop.service, displayName: 'Microsoft Exchange Key Management Server', state: 'stop-pending', checkPoint: 4, waitHint: 20_000 };

/** One view for every page and phase, the ugly ones among them. The name is the file name of its picture. */
export const FIXTURES: Readonly<Record<string, WizardView>> = {
  'where-first': view('where', { ...where, thisComputer: { available: true, name: 'SERVER01', glance: 'unknown' } }, NOWHERE),
  'where-earlier': view('where', { ...where, earlier, ticket: { number: 'INC0048213', technician: 'J. Doe' } }, NOWHERE),
  'where-interrupted': view(
    'where',
    { ...where, interrupted: { ...earlier[0]!, status: 'interrupted', canResume: true, canCheck: false }, earlier: earlier.slice(1, 3) },
    NOWHERE,
  ),
  'where-not-windows': view('where', { ...where, thisComputer: { available: false, name: null, glance: 'unknown' } }, NOWHERE),
  looking: view(
    'cause',
    {
      page: 'looking',
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
    true,
  ),
  'verdict-applies': view('cause', verdict),
  'verdict-applies-practice': view('cause', verdict, PRACTICE),
  'verdict-possible': view('cause', {
    ...verdict,
    verdict: 'possible',
    finding: { ...APPLIES, status: 'possible', for: APPLIES.for.slice(0, 2), decides: sentence('diagnosis.decides.Q290226') },
    held: { errorId: null, logName: 'Exchange Server Setup.log' },
  }),
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
    repair: null,
  }),
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
    finding: { ...APPLIES, for: [], against: [sentence('diagnosis.exchange.tooNew', { source: 'C:\\Program Files\\Exchsrvr\\bin\\store.exe' })] },
  }),
  'verdict-nothing-practice': view(
    'cause',
    { ...verdict, ...refusal, action: 'none', verdict: 'nothing', finding: null, missing: [], lesson: sentence('practice.clean.expert') },
    PRACTICE,
  ),
  'verdict-cannot-tell': view('cause', { ...verdict, ...refusal, action: 'none', verdict: 'cannot-tell', finding: UNREAD }, PLAIN_USER),
  'before-open': view('before', before),
  'before-not-tried': view(
    'before',
    {
      ...before,
      answers: { ...before.answers, setupTried: 'no', dataCopy: 'copied', dataCopyPlace: '\\\\BACKUP02\\exchange\\kmsdata' },
    },
    PLAIN_USER,
  ),
  'before-copying': view(
    'before',
    { ...before, answers: { ...before.answers, setupTried: 'yes' }, copy: { phase: 'running', doneBytes: 7_340_032, totalBytes: 18_350_080 } },
    REAL,
    true,
  ),
  'before-copy-failed': view('before', {
    ...before,
    answers: { ...before.answers, setupTried: 'yes' },
    copy: { phase: 'failed', error: { code: 'E-OUT-FULL', where: LONG_FOLDER, win32: 112, detail: 'ENOSPC' } },
  }),
  'before-answered': view('before', {
    ...before,
    answers: { ...before.answers, setupTried: 'yes', dataCopy: 'copied', password: 'accept-loss' },
    copy: { phase: 'done', to: `${FOLDER}\\Kmsdata`, files: 7, bytes: 18_350_080 },
    canContinue: true,
  }),
  'before-override': view('before', {
    ...before,
    dataFolder: null,
    answers: { ...before.answers, setupTried: 'yes', dataCopy: 'none', password: 'yes' },
    gates: [{ id: 'healthy', state: 'needs-override', reason: sentence('diagnosis.program.there', { path: EXE }) }],
  }),
  'backup-ready': view('backup', backup),
  'backup-ready-long': view('backup', { ...backup, folder: LONG_FOLDER }, { ...PLAIN_USER, server: 'SERVER-WITH-LONG-NAME' }),
  'backup-running': view(
    'backup',
    { ...backup, phase: 'running', run: RUN, progress: 0.45, witnesses: [{ id: 'win32-api', state: 'agrees' }, { id: 'reg-export', state: 'reading' }] },
    REAL,
    true,
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
    error: { code: 'E-WITNESS-DISAGREES', where: SERVICE, detail: 'reg-export: Parameters → Path: 14 bytes differ, first at 6' },
  }),
  'stop-running': view('stop', stop),
  'stop-running-practice': view('stop', stop, PRACTICE),
  'stop-not-running': view('stop', { ...stop, phase: 'not-running', service: { ...stop.service!, state: 'stopped' } }),
  'stop-stopping': view('stop', { ...stop, phase: 'stopping', service: stopping, elapsedMs: 38_400 }, REAL, true),
  'stop-still-stopping': view('stop', {
    ...stop,
    phase: 'still-stopping',
    service: stopping,
    elapsedMs: 180_000,
    error: { code: 'E-SERVICE-STILL-STOPPING', where: 'MSExchangeKMS', detail: 'no-progress' },
  }),
  'stop-refused': view('stop', { ...stop, phase: 'refused', error: { code: 'E-SERVICE-REFUSED-STOP', where: 'MSExchangeKMS', win32: 1052 } }),
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
        now: sentence('acts.item.value', { bytes: 96 }),
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
      progress: 0.5,
      rows: ROWS.map((row, i) => (i === 0 ? { ...row, progress: 'done' } : i === 2 ? { ...row, progress: 'running' } : row)),
    },
    PRACTICE,
    true,
  ),
  'review-stopping-after-item': view('review', { ...review, phase: 'stopping-after-item', progress: 0.5 }, REAL, true),
  'result-removed': view('result', result),
  'result-removed-practice': view('result', { ...result, lesson: sentence('practice.q290226.expert') }, PRACTICE),
  'result-partly': view('result', {
    ...result,
    outcome: 'partly-removed',
    itemsDone: 2,
    done: result.done.slice(0, 4),
    notDone: [sentence('acts.not-done.removed', { path: COMPONENT }), sentence('acts.done.nothing', { path: KMSERVER })],
    error: { code: 'E-REG-DENIED', where: COMPONENT, win32: 5 },
  }),
  'result-nothing': view('result', {
    ...result,
    outcome: 'nothing-removed',
    itemsDone: 0,
    done: [],
    notDone: [sentence('acts.not-done.removed', { path: SERVICE })],
    next: [sentence('acts.next.look-again')],
    canUndo: false,
  }),
  'result-undone': view('result', {
    ...result,
    outcome: 'undone',
    done: [sentence('acts.done.restored', { path: SERVICE }), sentence('acts.done.nothing', { path: KMSERVER })],
    next: [sentence('acts.not-done.service-started')],
    canUndo: false,
  }),
  'result-checked': view('result', {
    ...result,
    outcome: 'checked',
    done: [sentence('acts.done.checked', { path: SERVICE }), sentence('acts.done.checked', { path: KMSERVER })],
    next: [sentence('acts.next.service-pack'), sentence('acts.next.setup-again')],
  }),
  'undo-preview': view('result', {
    page: 'undo',
    phase: 'preview',
    run: RUN,
    rows: UNDO_ROWS.map((row, i) => (i === 0 ? { ...row, addedSince: [`${SERVICE}\\Enum`, `${SERVICE}\\Parameters → A value that was added later`] } : row)),
    items: 3,
    progress: 0,
  }),
  'undo-running': view(
    'result',
    { page: 'undo', phase: 'running', run: RUN, rows: UNDO_ROWS.map((row, i) => ({ ...row, progress: i === 0 ? 'done' : i === 1 ? 'running' : 'waiting' })), items: 3, progress: 0.4 },
    REAL,
    true,
  ),
  trouble: view('review', {
    page: 'trouble',
    error: { code: 'E-REG-DENIED', where: SERVICE, win32: 5, detail: 'RegDeleteTreeW' },
    stateNow: sentence('acts.now.unchanged', { server: 'SERVER01' }),
    run: null,
    ways: ['look-again', 'back', 'start-over'],
  }),
  'trouble-partly': view('review', {
    page: 'trouble',
    error: { code: 'E-REMOVAL-NOT-PROVEN', where: `${SETUP}\\A component with a very long name that somebody has given to it → Key Management Server`, detail: 'reg-export: still there\nwin32-api: absent' },
    stateNow: sentence('acts.now.partly', { n: 2, server: 'SERVER01' }),
    run: RUN,
    ways: ['undo', 'try-again', 'look-again', 'start-over'],
  }),
};
