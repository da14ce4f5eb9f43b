import { RepairError } from '../../../contract/errors';
import type { Scenario, ScenarioId } from '../scenario';
import { clean } from './clean';
import { dependents } from './dependents';
import { exchange2000 } from './exchange-2000';
import { healthy } from './healthy';
import { healthyRunning } from './healthy-running';
import { logManySessions } from './log-many-sessions';
import { missingFiles } from './missing-files';
import { orphaned40 } from './orphaned-4.0';
import { q182814 } from './q182814';
import { q196171 } from './q196171';
import { q235418 } from './q235418';
import { q290226 } from './q290226';
import { q290226Running } from './q290226-running';
import { restartPending } from './restart-pending';
import { stopHangs } from './stop-hangs';
import { unreadableKey } from './unreadable-key';
import { valueNotKey } from './value-not-key';
import { webConnector } from './web-connector';
import { wow6432 } from './wow6432';

/** All practice servers by id. */
export const SCENARIOS: Readonly<Record<ScenarioId, Scenario>> = {
  q290226,
  'q290226-running': q290226Running,
  q196171,
  healthy,
  clean,
  'value-not-key': valueNotKey,
  q235418,
  q182814,
  'web-connector': webConnector,
  'missing-files': missingFiles,
  'exchange-2000': exchange2000,
  'healthy-running': healthyRunning,
  'orphaned-4.0': orphaned40,
  'log-many-sessions': logManySessions,
  'unreadable-key': unreadableKey,
  dependents,
  'stop-hangs': stopHangs,
  wow6432,
  'restart-pending': restartPending,
};

/** What each practice server teaches, in the order in which they are offered. */
export const SCENARIO_GROUPS = {
  learn: ['q290226', 'q290226-running', 'q196171', 'value-not-key'],
  relatives: [
    'healthy',
    'healthy-running',
    'clean',
    'q182814',
    'q235418',
    'web-connector',
    'missing-files',
    'exchange-2000',
    'orphaned-4.0',
  ],
  trouble: ['dependents', 'stop-hangs', 'restart-pending', 'unreadable-key', 'wow6432', 'log-many-sessions'],
} as const satisfies Readonly<Record<string, readonly ScenarioId[]>>;

export function isScenarioId(text: string): text is ScenarioId {
  return Object.hasOwn(SCENARIOS, text);
}

/** @throws RepairError E-SCENARIO-UNKNOWN */
export function scenarioOf(id: string): Scenario {
  if (!isScenarioId(id)) throw new RepairError('E-SCENARIO-UNKNOWN', id, { detail: Object.keys(SCENARIOS).join(', ') });
  return SCENARIOS[id];
}
