import { describe, expect, it } from 'vitest';
import { en } from '../../../../electron/contract/words/en';
import { say } from '../../../../electron/contract/words/say';
import { type NextStepsCase, nextSteps, type RepairOutcome } from '../../../../electron/domain/next-steps';
import { ARTICLE_STEPS } from '../../../../electron/domain/next-steps/article-steps';
import { nextSentences } from '../../../../electron/domain/next-steps/say';
import type { FindingArticle } from '../../../../electron/domain/diagnosis';

const done = (article: FindingArticle, more: Partial<NextStepsCase> = {}): NextStepsCase => ({
  article,
  outcome: 'done',
  place: 'server',
  serviceStopped: false,
  restart: 'unknown',
  ownKeyManagementSetup: false,
  alsoApplies: [],
  ...more,
});

const OUTCOMES: readonly RepairOutcome[] = [
  'found',
  'explained',
  'backed-up',
  'interrupted',
  'nothing-done',
  'partly-done',
  'done',
  'not-as-left',
  'partly-undone',
  'undone',
  'unseen',
  'undo-differs',
  'unclear',
];
const ARTICLES = Object.keys(ARTICLE_STEPS) as readonly FindingArticle[];
const PLACES = ['server', 'disk', 'kit'] as const;
const RESTARTS = ['unknown', 'owed', 'done'] as const;

/** Every combination of the above. */
const CASES: readonly NextStepsCase[] = ARTICLES.flatMap((article) =>
  OUTCOMES.flatMap((outcome) =>
    PLACES.flatMap((place) =>
      RESTARTS.flatMap((restart) =>
        [true, false].flatMap((serviceStopped) =>
          [true, false].map((ownKeyManagementSetup) =>
            done(article, { outcome, place, restart, serviceStopped, ownKeyManagementSetup }),
          ),
        ),
      ),
    ),
  ),
);

describe('the next steps', () => {
  it('are the restart, the check, the service pack and the way to add the component again after Q290226 and Q196171', () => {
    const steps = ['restart', 'check', 'service-pack', 'setup-again', 'already-in-site'];
    expect(nextSteps(done('Q290226'))).toEqual(steps);
    expect(nextSteps(done('Q196171'))).toEqual(steps);
  });

  it('are the upgrade to 5.5, never a service pack, after Q182814', () => {
    expect(nextSteps(done('Q182814'))).toEqual([
      'restart',
      'check',
      'keep-old-database',
      'upgrade',
      'install-again',
      'already-in-site',
    ]);
  });

  it.each(PLACES)('ask for no restart and no service pack after Q235418, on a %s', (place) => {
    const steps = nextSteps(done('Q235418', { place }));
    expect(steps).toEqual([...(place === 'disk' ? ['start-disk'] : []), 'update-at-once', 'start-needs-password']);
  });

  it('are all steps of Q246086, with the two errors that Setup shows on the way', () => {
    expect(nextSteps(done('Q246086', { outcome: 'explained' }))).toEqual([
      'original-cd',
      'attendant-off',
      'setup-042c',
      'reinstall',
      'setup-0422',
      'attendant-on',
      'service-pack',
    ]);
  });

  it('put the steps of other articles before the service pack, which would stop without them', () => {
    expect(nextSteps(done('Q290226', { restart: 'done', alsoApplies: ['Q274197', 'Q190442'] }))).toEqual([
      'web-connector',
      'enable-services',
      'service-pack',
      'setup-again',
      'already-in-site',
    ]);
  });

  it('ask for the restart as long as Windows lists the service, and no longer', () => {
    expect(nextSteps(done('Q290226', { restart: 'owed' })).slice(0, 2)).toEqual(['restart-now', 'check']);
    expect(nextSteps(done('Q290226', { restart: 'done' }))[0]).toBe('service-pack');
  });

  it('ask to start the disk instead of restarting the server', () => {
    const disk = done('Q290226', { place: 'disk' });
    expect(nextSteps(disk).slice(0, 3)).toEqual(['start-disk', 'old-copies', 'service-pack']);
    expect(nextSteps({ ...disk, filesLeft: ['SYSTEM'] }).slice(0, 2)).toEqual(['put-back-files', 'start-disk']);
  });

  it('name the component’s own Setup for Exchange 4.0 and 5.0', () => {
    expect(nextSteps(done('Q290226', { ownKeyManagementSetup: true }))).toContain('own-setup-again');
    expect(nextSteps(done('Q290226', { ownKeyManagementSetup: true }))).not.toContain('setup-again');
  });

  it('say that a service stopped for nothing has to be started', () => {
    expect(nextSteps(done('Q290226', { outcome: 'nothing-done', serviceStopped: true }))).toEqual([
      'start-service',
      'begin-again',
    ]);
  });

  it('say after an undo what brings the service back', () => {
    const undone = { outcome: 'undone', serviceStopped: true } as const;
    expect(nextSteps(done('Q290226', undone))).toEqual(['restart-if-restarted', 'start-service']);
    expect(nextSteps(done('Q290226', { ...undone, restart: 'done' }))).toEqual(['restart-lists-again', 'start-service']);
    expect(nextSteps(done('Q290226', { ...undone, restart: 'owed' }))).toEqual(['start-service']);
    expect(nextSteps(done('Q235418', { outcome: 'undone' }))).toEqual(['none']);
    expect(nextSteps(done('Q290226', { outcome: 'undone', place: 'disk' }))).toEqual(['none']);
  });

  it('name the files of a kit if a kit is used', () => {
    expect(nextSteps(done('Q290226', { outcome: 'backed-up', place: 'kit' }))).toEqual(['kit-fix', 'kit-read']);
    expect(nextSteps(done('Q290226', { outcome: 'partly-done', place: 'kit' }))[0]).toBe('kit-again');
    expect(nextSteps(done('Q290226', { place: 'kit' })).slice(0, 2)).toEqual(['restart', 'service-pack']);
    const unseen = nextSteps(done('Q290226', { outcome: 'unseen', place: 'kit' }));
    expect(unseen).toEqual(['kit-regedt32', ...nextSteps(done('Q290226', { place: 'kit' }))]);
  });

  it('exist in every case, each only once, with every name in its sentence filled in', () => {
    for (const given of CASES) {
      const said = nextSentences(given, { server: 'SERVER01', command: '3FIX SERVER01', list: 'FILES.sha256' }).map((sentence) =>
        say(en, 'en', sentence),
      );
      expect(said.length).toBeGreaterThan(0);
      expect(new Set(said).size).toBe(said.length);
      expect(said.join(' ')).not.toMatch(/[{}]|undefined/);
    }
  });

  it('never name a restart if nothing was removed', () => {
    for (const given of CASES.filter(({ outcome }) => outcome === 'explained' || outcome === 'found')) {
      expect(nextSteps(given).filter((step) => step.startsWith('restart'))).toEqual([]);
    }
  });
});
