import { describe, expect, it } from 'vitest';
import { en } from '../../../../electron/contract/words/en';
import { say } from '../../../../electron/contract/words/say';
import type { ArticleId } from '../../../../electron/domain/articles';
import { diagnose } from '../../../../electron/domain/diagnosis';
import type { Evidence } from '../../../../electron/domain/evidence';
import {
  closedGates,
  type GateAnswers,
  type GateId,
  gatesFor,
  type GateState,
  NO_ANSWERS,
} from '../../../../electron/domain/gates';
import { present, unreadable } from '../../../../electron/domain/reading';
import * as m from '../diagnosis/machines';
import { CASES } from '../diagnosis/cases';

const ALL_YES: GateAnswers = { setupTried: 'yes', kmsdata: 'copied', kmsdataWhere: 'E:\\Copy', password: 'yes' };
const TYPED = { overrideHealthyTypedName: 'server01' };

const leftover = m.machine(m.serviceLeft(), m.kmServerKey, m.setupValue, m.dataFolder());
const working = m.machine(m.programThere(), m.kmServerKey, m.setupValue, m.running, m.dataFolder());
const old = m.machine(m.serviceLeft(m.KM_40));

const restart =
  (...reasons: readonly ('service-deletion' | 'exchange-files' | 'files' | 'windows-update')[]): m.Change =>
  (evidence) => ({ ...evidence, pendingRestart: present({ reasons }) });
const dependents: m.Change = (evidence) => ({
  ...evidence,
  dependents: present([{ name: 'KMSWatch', displayName: 'KM Watch', state: 'running' }]),
});
const notElevated: m.Change = (evidence) => ({ ...evidence, machine: { ...evidence.machine, elevated: false } });
const after = (evidence: Evidence, ...changes: readonly m.Change[]): Evidence =>
  changes.reduce((now, change) => change(now), evidence);

type Row = readonly [
  name: string,
  evidence: Evidence,
  answers: GateAnswers,
  article: ArticleId,
  gate: GateId,
  state: GateState | 'none',
];

// prettier-ignore
const TABLE: readonly Row[] = [
  ['Q290226 leftover: version known', leftover, NO_ANSWERS, 'Q290226', 'generation', 'open'],
  ['Exchange 2000 is refused', after(leftover, m.generation('2000-or-later')), { ...ALL_YES, ...TYPED }, 'Q290226', 'generation', 'blocked'],
  ['unknown version that could not be read is refused', { ...leftover, exchange: { ...leftover.exchange, generation: unreadable('E-REG-DENIED', 'x') } }, ALL_YES, 'Q290226', 'generation', 'blocked'],
  ['no Exchange found is no refusal', after(leftover, m.noExchange), ALL_YES, 'Q290226', 'generation', 'open'],
  ['applies opens the article', leftover, NO_ANSWERS, 'Q290226', 'article', 'open'],
  ['another article is blocked', leftover, { ...ALL_YES, ...TYPED }, 'Q196171', 'article', 'blocked'],
  ['possible asks for the name', m.machine(m.kmServerKey), ALL_YES, 'Q290226', 'article', 'needs-override'],
  ['possible with the name', m.machine(m.kmServerKey), { ...ALL_YES, ...TYPED }, 'Q290226', 'article', 'overridden'],
  ['possible with a wrong name', m.machine(m.kmServerKey), { ...ALL_YES, overrideHealthyTypedName: 'SERVER02' }, 'Q290226', 'article', 'needs-override'],
  ['cannot tell is blocked, name or not', { ...leftover, program: unreadable('E-FILE-DENIED', 'x') }, { ...ALL_YES, ...TYPED }, 'Q290226', 'article', 'blocked'],
  ['a clean server is blocked', m.CLEAN, { ...ALL_YES, ...TYPED }, 'Q290226', 'article', 'blocked'],
  ['healthy is refused', working, ALL_YES, 'Q290226', 'healthy', 'needs-override'],
  ['healthy with the name', working, { ...ALL_YES, ...TYPED }, 'Q290226', 'healthy', 'overridden'],
  ['healthy with the name opens Q290226', working, { ...ALL_YES, ...TYPED }, 'Q290226', 'article', 'overridden'],
  ['healthy with the name does not open Q196171', working, { ...ALL_YES, ...TYPED }, 'Q196171', 'article', 'blocked'],
  ['healthy with blanks typed', working, { ...ALL_YES, overrideHealthyTypedName: '  ' }, 'Q290226', 'healthy', 'needs-override'],
  ['a server without a name cannot be overridden', { ...working, machine: { ...working.machine, name: '' } }, { ...ALL_YES, overrideHealthyTypedName: '' }, 'Q290226', 'healthy', 'needs-override'],
  ['health unread is refused', { ...leftover, program: unreadable('E-FILE-DENIED', 'x') }, { ...ALL_YES, ...TYPED }, 'Q290226', 'healthy', 'blocked'],
  ['program gone is not healthy', leftover, NO_ANSWERS, 'Q290226', 'healthy', 'open'],
  ['trimming removes nothing', after(working, m.withPassword), NO_ANSWERS, 'Q235418', 'healthy', 'open'],
  ['all items read', leftover, NO_ANSWERS, 'Q290226', 'items', 'open'],
  ['an unread item blocks', { ...leftover, setupSubkey: [{ view: '32', reading: m.DENIED }] }, ALL_YES, 'Q290226', 'items', 'blocked'],
  ['an unread item of another article does not block', { ...old, setupSubkey: [{ view: '32', reading: m.DENIED }] }, ALL_YES, 'Q196171', 'items', 'open'],
  ['a hidden part of a key blocks an administrator', after(leftover, m.serviceKeyPartlyHidden), ALL_YES, 'Q290226', 'items', 'blocked'],
  ['a hidden part waits for an administrator', after(leftover, m.serviceKeyPartlyHidden, notElevated), ALL_YES, 'Q290226', 'items', 'open'],
  ['trimming does not need the hidden part', after(working, m.withPassword, m.serviceKeyPartlyHidden), ALL_YES, 'Q235418', 'items', 'open'],
  ['no restart pending', leftover, NO_ANSWERS, 'Q290226', 'restart', 'open'],
  ['service marked for deletion', after(leftover, restart('service-deletion')), ALL_YES, 'Q290226', 'restart', 'blocked'],
  ['Exchange files wait', after(leftover, restart('exchange-files')), ALL_YES, 'Q290226', 'restart', 'blocked'],
  ['other files wait', after(leftover, restart('files', 'windows-update')), ALL_YES, 'Q290226', 'restart', 'open'],
  ['Setup unanswered', leftover, NO_ANSWERS, 'Q290226', 'setup', 'needs-answer'],
  ['Setup not tried', leftover, { ...ALL_YES, setupTried: 'no' }, 'Q290226', 'setup', 'blocked'],
  ['Setup tried', leftover, ALL_YES, 'Q290226', 'setup', 'open'],
  ['Q196171 knows no way through Setup', old, NO_ANSWERS, 'Q196171', 'setup', 'none'],
  ['data unanswered', leftover, NO_ANSWERS, 'Q290226', 'data', 'needs-answer'],
  ['data copied', leftover, ALL_YES, 'Q290226', 'data', 'open'],
  ['data copied to nowhere', leftover, { ...ALL_YES, kmsdataWhere: ' ' }, 'Q290226', 'data', 'needs-answer'],
  ['data denied although it is there', leftover, { ...ALL_YES, kmsdata: 'none' }, 'Q290226', 'data', 'blocked'],
  ['no data folder', old, NO_ANSWERS, 'Q196171', 'data', 'open'],
  ['an empty data folder', after(leftover, m.dataFolder(0)), NO_ANSWERS, 'Q290226', 'data', 'open'],
  ['an unread data folder asks', { ...leftover, dataFolders: [{ path: 'C:\\Exchsrvr\\Kmsdata', reading: unreadable('E-FILE-DENIED', 'x') }] }, NO_ANSWERS, 'Q290226', 'data', 'needs-answer'],
  ['an unread data folder, none claimed', { ...leftover, dataFolders: [{ path: 'C:\\Exchsrvr\\Kmsdata', reading: unreadable('E-FILE-DENIED', 'x') }] }, { ...ALL_YES, kmsdata: 'none' }, 'Q290226', 'data', 'blocked'],
  ['an unread data folder, a copy named', { ...leftover, dataFolders: [{ path: 'C:\\Exchsrvr\\Kmsdata', reading: unreadable('E-FILE-DENIED', 'x') }] }, ALL_YES, 'Q290226', 'data', 'open'],
  ['a folder found and another unread, none claimed', { ...leftover, dataFolders: [...leftover.dataFolders, { path: 'D:\\Security\\Mgrent', reading: unreadable('E-FILE-FAILED', 'D:\\Security\\Mgrent') }] }, { ...ALL_YES, kmsdata: 'none' }, 'Q290226', 'data', 'blocked'],
  ['trimming needs no copy', after(working, m.withPassword), NO_ANSWERS, 'Q235418', 'data', 'none'],
  ['password unanswered', leftover, NO_ANSWERS, 'Q290226', 'password', 'needs-answer'],
  ['password at hand', leftover, ALL_YES, 'Q290226', 'password', 'open'],
  ['loss accepted', leftover, { ...ALL_YES, password: 'accept-loss' }, 'Q290226', 'password', 'open'],
  ['trimming asks for no password', after(working, m.withPassword), NO_ANSWERS, 'Q235418', 'password', 'none'],
  ['one view only', leftover, NO_ANSWERS, 'Q290226', 'view', 'none'],
  ['a 32-bit view alone is reported', after(leftover, m.only32), NO_ANSWERS, 'Q290226', 'view', 'open'],
  ['dependents are asked about', after(leftover, dependents), ALL_YES, 'Q290226', 'dependents', 'needs-answer'],
  ['no dependents', leftover, NO_ANSWERS, 'Q290226', 'dependents', 'open'],
  ['dependents unread', { ...leftover, dependents: unreadable('E-SCM-DENIED', 'x') }, ALL_YES, 'Q290226', 'dependents', 'blocked'],
  ['trimming stops nothing', after(working, m.withPassword, dependents), NO_ANSWERS, 'Q235418', 'dependents', 'none'],
  ['not elevated', after(leftover, notElevated), ALL_YES, 'Q290226', 'elevation', 'blocked'],
  ['elevated', leftover, NO_ANSWERS, 'Q290226', 'elevation', 'open'],
];

const gates = (evidence: Evidence, answers: GateAnswers, article: ArticleId) =>
  gatesFor(evidence, diagnose(evidence), answers, article);

describe('safety gates', () => {
  it.each(TABLE)('decide as expected: %s', (_, evidence, answers, article, id, state) => {
    expect(gates(evidence, answers, article).find((gate) => gate.id === id)?.state ?? 'none').toBe(state);
  });

  it('name an unread key database with the reason, and every database found with its files', () => {
    const reasonOf = (evidence: Evidence, answers: GateAnswers = NO_ANSWERS): string => {
      const gate = gates(evidence, answers, 'Q290226').find(({ id }) => id === 'data');
      return gate ? say(en, 'en', gate.reason) : '';
    };
    const unread = { path: 'D:\\Security\\Mgrent', reading: unreadable('E-FILE-DENIED', 'D:\\Security\\Mgrent', 5) };
    expect(reasonOf({ ...leftover, dataFolders: [unread] })).toMatch(/^Access to D:\\Security\\Mgrent was denied\. /);
    expect(reasonOf({ ...leftover, dataFolders: [unread] }, { ...ALL_YES, kmsdata: 'none' })).toMatch(/denied\. So nobody knows/);
    const two = ['C:\\Exchsrvr\\Kmsdata', 'C:\\Security\\Mgrent'].map((path) => ({
      path,
      reading: present({ files: 2, bytes: 10 }),
    }));
    expect(reasonOf({ ...leftover, dataFolders: two })).toMatch(
      /4 files \(20 bytes\) in C:\\Exchsrvr\\Kmsdata and C:\\Security\\Mgrent/,
    );
  });

  it('send KM Server 4.0 and 5.0 to its own Setup, and 5.5 to the Setup of Exchange', () => {
    const setup = (evidence: Evidence) => gates(evidence, NO_ANSWERS, 'Q290226').find(({ id }) => id === 'setup')?.reason.id;
    expect(setup(after(leftover, m.generation('5.0')))).toBe('diagnosis.gate.setup.askOwn');
    expect(setup(leftover)).toBe('diagnosis.gate.setup.ask');
  });

  it('let a complete Q290226 repair pass every step', () => {
    expect(closedGates(gates(leftover, ALL_YES, 'Q290226'), 'change')).toEqual([]);
  });

  it('close the way to the backup for each single missing answer', () => {
    for (const missing of [{ setupTried: null }, { kmsdata: null }, { password: null }] as const) {
      expect(closedGates(gates(leftover, { ...ALL_YES, ...missing }, 'Q290226'), 'backup')).toHaveLength(1);
    }
  });

  it('hold back the stop, not the backup, for missing rights and dependents', () => {
    const closed = gates(after(leftover, notElevated, dependents), ALL_YES, 'Q290226');
    expect(closedGates(closed, 'backup')).toEqual([]);
    expect(closedGates(closed, 'stop').map(({ id }) => id)).toEqual(['dependents', 'elevation']);
  });

  it('open no article that the diagnosis does not support, on any described machine, whatever is answered', () => {
    for (const { evidence, name } of CASES) {
      const diagnosis = diagnose(evidence);
      for (const { article, status } of diagnosis.findings) {
        if (!['Q290226', 'Q196171', 'Q182814', 'Q235418'].includes(article) || status === 'applies') continue;
        const way = gatesFor(evidence, diagnosis, ALL_YES, article as ArticleId);
        expect([name, article, closedGates(way, 'backup').length > 0]).toEqual([name, article, true]);
      }
    }
  });

  it('stay closed for Exchange 2000 whatever is typed', () => {
    for (const { evidence } of CASES.filter(({ verdict }) => verdict === 'exchange-2000')) {
      for (const article of ['Q290226', 'Q196171', 'Q182814', 'Q235418'] as const) {
        expect(closedGates(gates(evidence, { ...ALL_YES, ...TYPED }, article), 'backup').map(({ id }) => id)).toContain(
          'generation',
        );
      }
    }
  });

  it('give every reason as a complete sentence', () => {
    for (const [, evidence, answers, article] of TABLE) {
      for (const { reason } of gates(evidence, answers, article)) expect(say(en, 'en', reason)).toMatch(/^[^{}]+\.$/);
    }
  });
});
