import { RepairError } from '../../../contract/errors';
import type { Scenario, ScenarioId } from '../scenario';
import { clean } from './clean';
import { healthy } from './healthy';
import { q196171 } from './q196171';
import { q290226 } from './q290226';
import { q290226Running } from './q290226-running';

/** All practice servers by id, in the order in which they are offered. */
export const SCENARIOS: Readonly<Record<ScenarioId, Scenario>> = {
  q290226,
  'q290226-running': q290226Running,
  q196171,
  healthy,
  clean,
};

export function isScenarioId(text: string): text is ScenarioId {
  return Object.hasOwn(SCENARIOS, text);
}

/** @throws RepairError E-SCENARIO-UNKNOWN */
export function scenarioOf(id: string): Scenario {
  if (!isScenarioId(id)) throw new RepairError('E-SCENARIO-UNKNOWN', id, { detail: Object.keys(SCENARIOS).join(', ') });
  return SCENARIOS[id];
}
