import type {
  KitArticle,
  KitMadeState,
  KitMakeState,
  KitResultState,
  VerdictState,
  WizardView,
} from '../../../electron/contract/wizard/views';
import { sentence } from '../../../electron/contract/words/sentence';
import type { KitFix, KitMadeStage } from '../../../electron/wizard/stage-kit';
import { kitMadeView, kitMakeView, outcomeText } from '../../../electron/wizard/view/kit';
import { COMPONENT, KIT, KMSERVER, LONG_DISK, SERVICE, SETUP, UNREAD, kitView } from './parts';

const ID = 'K1F3A09C2';
const NOBODY = { ...KIT, server: null };

const file = (name: string, size: number): { readonly name: string; readonly bytes: Uint8Array } => ({
  name,
  bytes: new Uint8Array(size),
});

const LOOK_FILES = [
  file('README.TXT', 4386),
  file('KIT.TXT', 28),
  file('1LOOK.CMD', 2712),
  file('KITLOOK.CMD', 9214),
  file('KITSAME.CMD', 912),
];
const FIX_FILES = [
  ...LOOK_FILES,
  file('2BACKUP.CMD', 2840),
  file('3FIX.CMD', 14_020),
  file('9UNDO.CMD', 8114),
  ...['DELSVC.INF', 'DELKM.INF', 'DELSUB.INF', 'DELVAL.INF'].map((name) => file(name, 142)),
];

const LOG = [
  '"KIT=K1F3A09C2" "SERVER=SERVER01"',
  'Repair as Q290226 describes.',
  'Results go to "C:\\KMSKIT01\\RESULT"',
  'Stopping the service MSExchangeKMS.',
  'The service is not running.',
  'Removing HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS',
  'Gone, read again: HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS',
  'DONE. Everything is removed and was read again. What to do now:',
  'Restart this server. Until then Windows still lists the service; that is expected.',
  'Run the service pack again.',
];

/** A kit from a look at SERVER01; its pages show only the server's name from that look. */
function fixFor(article: KitArticle | null): KitFix | null {
  return article && { article, look: { reading: { server: 'SERVER01' } } as KitFix['look'] };
}

const make = (dialogs: KitMakeState['dialogs'], article: KitArticle | null): KitMakeState =>
  kitMakeView({ at: 'kit-make', folder: null, known: false, fix: fixFor(article) }, dialogs);

const made = (dialogs: KitMadeState['dialogs'], kit: KitMadeStage['made']): KitMadeState =>
  kitMadeView({ at: 'kit-made', folder: kit.folder, known: false, fix: fixFor(kit.article), made: kit }, dialogs);

/** The pages of the server kit; `verdict` is the state of the server that they show. */
export function kitFixtures(verdict: VerdictState): Readonly<Record<string, WizardView>> {
  const seen: VerdictState = { ...verdict, kit: { dialogs: 'native' } };
  const nothing: VerdictState = { ...seen, verdict: 'nothing', article: null, action: 'none', finding: null, repair: null };
  const repaired: KitResultState = {
    page: 'kit-result',
    text: outcomeText('repaired', true, 'SERVER01'),
    outcome: 'repaired',
    kit: ID,
    article: 'Q290226',
    act: 'remove',
    lookedAt: 'Mo 20.08.2001 18:04',
    windows: 'Windows NT 4.0 Service Pack 6',
    compared: [
      row('service-key.key', SERVICE, 'removed', sentence('acts.item.key', { keys: 4, values: 11, bytes: 1204 })),
      row('kmserver-key.key', KMSERVER, 'removed', sentence('acts.item.key', { keys: 1, values: 2, bytes: 148 })),
      row('setup-component.key', `${SETUP}\\Key Management Server`, 'never', sentence('acts.item.absent')),
      row('setup-component.value', COMPONENT, 'removed', sentence('acts.item.value', { bytes: 34 })),
    ],
    proven: [
      sentence('serverKit.proven.backup'),
      sentence('serverKit.proven.gone', { n: 3 }),
      sentence('serverKit.proven.siblings'),
      sentence('serverKit.proven.whole'),
    ],
    notProven: [sentence('serverKit.notProven.permissions'), sentence('serverKit.notProven.edited')],
    next: [
      sentence('acts.next.restart', { server: 'SERVER01' }),
      sentence('acts.next.service-pack'),
      sentence('acts.next.setup-again'),
    ],
    undo: [sentence('serverKit.undo.run'), sentence('serverKit.undo.added'), sentence('serverKit.undo.read')],
    verdict: nothing,
    log: LOG,
    dialogs: 'native',
  };
  return {
    'kit-make': kitView('kit', make('native', null), NOBODY),
    'kit-make-browser': kitView('kit', make('browser', null), NOBODY),
    'kit-make-fix': kitView('kit-fix', make('native', 'Q290226')),
    'kit-made-look': kitView(
      'kit',
      made('native', { kit: ID, article: null, folder: 'E:\\KMSKIT01', files: LOOK_FILES }),
      NOBODY,
    ),
    'kit-made-fix': kitView(
      'kit-fix',
      made('native', {
        kit: ID,
        article: 'Q290226',
        folder: `${LONG_DISK}\\KMSKIT02`,
        files: FIX_FILES,
      }),
    ),
    'kit-made-trim': kitView(
      'kit-fix',
      made('browser', {
        kit: ID,
        article: 'Q235418',
        folder: '/home/user/.local/state/exchange-kms-repair/kits/KMSKIT01',
        files: [...LOOK_FILES, file('SETPATH.INF', 190)],
      }),
    ),
    'kit-verdict': kitView('cause', seen),
    'kit-verdict-healthy': kitView('cause', { ...seen, verdict: 'healthy', article: null, action: 'refuse', repair: null }),
    'kit-verdict-cannot-tell': kitView('cause', {
      ...seen,
      verdict: 'cannot-tell',
      article: null,
      action: 'none',
      finding: UNREAD,
      repair: null,
    }),
    'kit-backed-up': kitView('result', {
      ...repaired,
      outcome: 'backed-up',
      text: outcomeText('backed-up', true, 'SERVER01'),
      compared: repaired.compared.map((each) => ({
        ...each,
        now: each.before,
        state: each.state === 'never' ? 'never' : 'unchanged',
      })),
      proven: [sentence('serverKit.proven.backup'), sentence('serverKit.proven.siblings'), sentence('serverKit.proven.whole')],
      next: [
        sentence('acts.next.kit-fix', { server: 'SERVER01', command: '3FIX SERVER01 TRIED COPIED PASSWORD' }),
        sentence('acts.next.kit-read'),
      ],
      undo: [],
      verdict: seen,
    }),
    'kit-repaired': kitView('result', repaired),
    'kit-trimmed': kitView('result', {
      ...repaired,
      article: 'Q235418',
      act: 'change',
      compared: [
        {
          ...row('image-path.value', `${SERVICE} → ImagePath`, 'changed', sentence('acts.item.value', { bytes: 96 })),
          now: sentence('acts.item.value', { bytes: 62 }),
        },
      ],
      proven: [sentence('serverKit.proven.backup'), sentence('serverKit.proven.changed'), sentence('serverKit.proven.siblings')],
      next: [sentence('acts.next.update-at-once'), sentence('acts.next.start-needs-password')],
    }),
    'kit-partly': kitView('result', {
      ...repaired,
      outcome: 'partly',
      text: outcomeText('partly', true, 'SERVER01'),
      compared: repaired.compared.map((each, at) => {
        if (at === 1) return { ...each, state: 'there', now: each.before };
        return at === 3 ? { ...each, state: 'unread', now: sentence('serverKit.unread') } : each;
      }),
      proven: [sentence('serverKit.proven.backup'), sentence('serverKit.proven.gone', { n: 1 })],
      notProven: [
        sentence('serverKit.notProven.unfinished', {
          line: 'STOPPED. It is still there, or could not be read again. Nothing after it was touched. Log on as an administrator and run this again, or run 9UNDO.CMD.',
        }),
        sentence('serverKit.notProven.siblings', {
          difference: sentence('difference.key-added', { at: 'SOFTWARE\\Microsoft\\Exchange\\Setup\\Stranger' }),
        }),
        ...repaired.notProven,
      ],
      next: [
        sentence('acts.next.kit-again', { command: '3FIX SERVER01 TRIED COPIED PASSWORD' }),
        sentence('acts.next.kit-undo'),
        sentence('acts.next.kit-read'),
      ],
    }),
    'kit-undone': kitView('result', {
      ...repaired,
      outcome: 'undone',
      text: outcomeText('undone', true, 'SERVER01'),
      compared: repaired.compared.map((each) => ({
        ...each,
        now: each.before,
        state: each.state === 'never' ? 'never' : 'unchanged',
      })),
      proven: [sentence('serverKit.proven.backup'), sentence('serverKit.proven.back'), sentence('serverKit.proven.siblings')],
      next: [sentence('acts.next.kit-keep')],
      undo: [],
      verdict: seen,
    }),
    'kit-undo-differs': kitView('result', {
      ...repaired,
      outcome: 'undo-differs',
      text: outcomeText('undo-differs', true, 'SERVER01'),
      compared: repaired.compared.map((each, at) => ({
        ...each,
        now: each.before,
        state: at === 1 ? 'differs' : each.state === 'never' ? 'never' : 'unchanged',
        difference: at === 1 ? sentence('difference.value-added', { at: 'Newcomer' }) : null,
      })),
      notProven: [sentence('serverKit.notProven.added', { name: `${KMSERVER} → Newcomer` }), ...repaired.notProven],
      next: [sentence('acts.next.kit-undo-again'), sentence('acts.next.kit-by-hand'), sentence('acts.next.kit-read')],
      verdict: seen,
    }),
    'kit-unseen': kitView('result', {
      ...repaired,
      outcome: 'unseen',
      text: outcomeText('unseen', true, 'SERVER01'),
      compared: repaired.compared.map((each, at) =>
        at === 1 ? { ...each, state: 'unread', before: sentence('serverKit.unread'), now: sentence('serverKit.unread') } : each,
      ),
      proven: [
        sentence('serverKit.proven.backup'),
        sentence('serverKit.proven.gone', { n: 2 }),
        sentence('serverKit.proven.siblings'),
        sentence('serverKit.proven.whole'),
      ],
      notProven: [sentence('serverKit.notProven.unread', { path: KMSERVER }), ...repaired.notProven],
      next: [sentence('acts.next.kit-regedt32', { server: 'SERVER01' }), ...repaired.next],
    }),
    'kit-unclear': kitView('result', {
      ...repaired,
      outcome: 'unclear',
      text: outcomeText('unclear', false, 'SERVER01'),
      article: null,
      compared: repaired.compared.map((each) => ({ ...each, state: 'unknown', now: sentence('serverKit.unknown') })),
      proven: [sentence('serverKit.proven.backup')],
      notProven: [sentence('serverKit.notProven.unknown', { path: KMSERVER }), ...repaired.notProven],
      next: [
        sentence('acts.next.kit-again', { command: '3FIX SERVER01 TRIED COPIED PASSWORD' }),
        sentence('acts.next.kit-undo'),
        sentence('acts.next.kit-read'),
      ],
    }),
    'kit-trouble': kitView(
      'kit',
      {
        page: 'trouble',
        error: { code: 'E-KIT-MIXED', where: 'BACKUP', detail: 'SERVER' },
        stateNow: sentence('serverKit.now'),
        run: null,
        ways: ['back', 'start-over'],
      },
      NOBODY,
    ),
  };
}

type Row = KitResultState['compared'][number];

function row(id: string, path: string, state: Row['state'], before: Row['before']): Row {
  const form = path.includes(' → ') ? 'value' : 'key';
  return { id, path, form, before, now: sentence('acts.item.absent'), state, difference: null };
}
