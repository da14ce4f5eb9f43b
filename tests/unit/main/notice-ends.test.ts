import { beforeEach, expect, it, vi } from 'vitest';
import type { ActingView, BeforeState, WizardView } from '../../../electron/contract/wizard/views';
import { noticeEnds } from '../../../electron/main/notice-ends';
import { VIEW } from '../wizard/fake-wizard';

vi.mock('electron', () => ({ app: {}, Notification: {} }));

const BEFORE: BeforeState = {
  page: 'before',
  article: 'Q290226',
  questions: ['data-copy'],
  answers: { setupTried: null, dataCopy: null, dataCopyPlace: '', password: null, overrideName: '' },
  gates: [],
  blockers: [],
  dataFolders: [],
  dataUnread: [],
  copiesTo: 'beside',
  copy: { phase: 'idle' },
  ownSetup: false,
  canContinue: false,
};
const COPYING: ActingView = { kind: 'copy', end: 'cancelCopy' };
const COPIED: BeforeState['copy'] = { phase: 'done', to: ['D:\\copy'], files: 7, bytes: 18_350_080 };

let clock = 0;
let focused = false;
let said: string[] = [];
let flashed = 0;
beforeEach(() => {
  clock = 0;
  focused = false;
  said = [];
  flashed = 0;
});

const view = (acting: ActingView | null, copy: BeforeState['copy']): WizardView => ({
  ...VIEW,
  acting,
  state: { ...BEFORE, copy },
});

function open(): (view: WizardView) => void {
  const window = { isFocused: () => focused, flashFrame: () => void flashed++ };
  return noticeEnds(window, { now: () => clock, notify: ({ id }) => said.push(id) });
}

/** Runs an act for this time, and ends it with this state of the copy. */
function run(milliseconds: number, copy: BeforeState['copy'], acting = COPYING): void {
  const onView = open();
  onView(view(acting, { phase: 'running', doneBytes: 0, totalBytes: 18_350_080 }));
  clock += milliseconds / 2;
  onView(view(acting, { phase: 'running', doneBytes: 9_000_000, totalBytes: 18_350_080 }));
  clock += milliseconds / 2;
  onView(view(acting, copy));
  onView(view(null, copy));
  onView(view(null, copy));
}

it('a notice says once that a long copy has ended, and the taskbar button flashes', () => {
  run(60_000, COPIED);
  expect(said).toEqual(['shell.notify.copied']);
  expect(flashed).toBe(1);
});

it('a notice says that a long copy has failed', () => {
  run(60_000, { phase: 'failed', error: { code: 'E-OUT-FULL', where: 'D:\\' } });
  expect(said).toEqual(['wizard.before.data.copyFailed']);
});

it('no notice appears for a copy that the user ended', () => {
  run(60_000, { phase: 'idle' });
  expect([said, flashed]).toEqual([[], 0]);
});

it('no notice appears while the window is in front', () => {
  focused = true;
  run(60_000, COPIED);
  expect([said, flashed]).toEqual([[], 0]);
});

it('no notice appears for a short copy', () => {
  run(5_000, COPIED);
  expect([said, flashed]).toEqual([[], 0]);
});

it.each(['backup', 'stop', 'removal', 'undo'] as const)('a notice says that a long act (%s) has ended', (kind) => {
  run(60_000, { phase: 'idle' }, { kind, end: null });
  expect(said).toEqual(['shell.notify.ended']);
});

it('no notice appears for steps between pages', () => {
  run(60_000, { phase: 'idle' }, { kind: 'step', end: null });
  expect(said).toEqual([]);
});
