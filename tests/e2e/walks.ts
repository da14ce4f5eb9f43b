import type { SentenceId } from '../../electron/contract/words/sentence';
import type { ScenarioId } from '../../electron/machines/practice';

const SERVICE = 'SYSTEM\\ControlSet001\\Services\\MSExchangeKMS';
const KMSERVER = 'SOFTWARE\\Microsoft\\Exchange\\KMServer';
const ENTRY = 'SOFTWARE\\Microsoft\\Exchange\\Setup → Key Management Server';

export interface Walk {
  /** The heading that the look ends with. */
  readonly verdict: readonly [id: SentenceId, article?: string];
  /** Which of "speaks for", "speaks against" and "could not be read" have reasons; none if nothing was found. */
  readonly reasons: readonly ('for' | 'against' | 'unread')[];
  /** The way to the end; null if no repair is offered, 'refused' if insisting leads to a page that blocks it. */
  readonly repair: Repair | 'refused' | null;
}

export interface Repair {
  /** The repair requires insisting and typing the server's name. */
  readonly insist?: true;
  /** A restart is required before anything else. */
  readonly restartFirst?: true;
  readonly questions: readonly ('setup' | 'data' | 'password')[];
  /** The state of the service when its page is reached; null if the service plays no part. */
  readonly stop: 'not-running' | 'running' | 'dependents' | 'hangs' | null;
  /** What differs at the end, as the state file names it; everything else is unchanged. */
  readonly touched: readonly string[];
  readonly act: 'remove' | 'change';
}

const ALL_THREE = ['setup', 'data', 'password'] as const;
const Q290226 = {
  verdict: ['wizard.cause.applies.title', 'Q290226'],
  reasons: ['for'],
  repair: { questions: ALL_THREE, stop: 'not-running', touched: [SERVICE, KMSERVER, ENTRY], act: 'remove' },
} as const satisfies Walk;
const ONE_KEY = { questions: ['data', 'password'], stop: 'not-running', touched: [SERVICE], act: 'remove' } as const;

/** The walk of every practice server. A practice server without a walk does not compile. */
export const WALKS: Readonly<Record<ScenarioId, Walk>> = {
  q290226: Q290226,
  'q290226-running': { ...Q290226, repair: { ...Q290226.repair, stop: 'running' } },
  q196171: { verdict: ['wizard.cause.applies.title', 'Q196171'], reasons: ['for'], repair: ONE_KEY },
  q182814: { verdict: ['wizard.cause.applies.title', 'Q182814'], reasons: ['for'], repair: ONE_KEY },
  'value-not-key': { ...Q290226, repair: { ...Q290226.repair, touched: [ENTRY] } },
  'log-many-sessions': Q290226,
  dependents: { ...Q290226, repair: { ...Q290226.repair, stop: 'dependents' } },
  'stop-hangs': { ...Q290226, repair: { ...Q290226.repair, stop: 'hangs' } },
  'restart-pending': { ...Q290226, repair: { ...Q290226.repair, restartFirst: true } },
  wow6432: {
    ...Q290226,
    repair: {
      ...Q290226.repair,
      touched: [SERVICE, ...[KMSERVER, ENTRY].map((place) => place.replace('SOFTWARE', 'SOFTWARE\\WOW6432Node'))],
    },
  },
  q235418: {
    verdict: ['wizard.cause.other-fault.title', 'Q235418'],
    reasons: ['for'],
    repair: { questions: [], stop: null, touched: [`${SERVICE} → ImagePath`], act: 'change' },
  },
  'orphaned-4.0': {
    verdict: ['wizard.cause.possible.title', 'Q196171'],
    reasons: ['for', 'against'],
    repair: { ...ONE_KEY, insist: true },
  },
  healthy: { verdict: ['wizard.cause.healthy.title'], reasons: ['against'], repair: 'refused' },
  'healthy-running': { verdict: ['wizard.cause.healthy.title'], reasons: ['against'], repair: 'refused' },
  'exchange-2000': { verdict: ['wizard.cause.exchange-2000.title'], reasons: ['against'], repair: null },
  'unreadable-key': { verdict: ['wizard.cause.cannot-tell.title'], reasons: ['unread'], repair: null },
  'web-connector': { verdict: ['wizard.cause.other-fault.title', 'Q274197'], reasons: ['for'], repair: null },
  'missing-files': { verdict: ['wizard.cause.other-fault.title', 'Q246086'], reasons: ['for'], repair: null },
  clean: { verdict: ['wizard.cause.nothing.title'], reasons: [], repair: null },
};
