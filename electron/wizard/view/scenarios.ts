import { stat } from 'node:fs/promises';
import type { ScenarioCard, ScenarioGroup, ScenarioGroupId } from '../../contract/wizard/views';
import type { Sentence } from '../../contract/words/sentence';
import { isPracticeTouched, SCENARIO_GROUPS, type ScenarioId, SCENARIOS } from '../../machines/practice';
import type { PlaceName } from '../../places/place';
import { practiceStateFile } from '../../places/data-folders';

/** All practice servers, each with whether somebody has already worked on it. */
export function scenarioGroups(): Promise<readonly ScenarioGroup[]> {
  const groups = Object.entries(SCENARIO_GROUPS) as readonly [ScenarioGroupId, readonly ScenarioId[]][];
  return Promise.all(groups.map(async ([id, scenarios]) => ({ id, scenarios: await cardsOf(scenarios) })));
}

async function cardsOf(ids: readonly ScenarioId[]): Promise<readonly ScenarioCard[]> {
  const cards = await Promise.all(ids.map(async (id) => ({ card: await cardOf(id), at: await lastWorkedOn(id) })));
  // Sorting is stable: servers that nobody has worked on keep their order.
  return cards.sort((one, other) => other.at - one.at).map(({ card }) => card);
}

async function cardOf(id: ScenarioId): Promise<ScenarioCard> {
  const { words } = SCENARIOS[id];
  return {
    id,
    title: { id: words.title },
    caller: { id: words.caller },
    look: { id: words.look },
    // A state that cannot be read has to be reset.
    touched: await isPracticeTouched(id, practiceStateFile(id)).catch(() => true),
  };
}

/** Milliseconds since 1970; 0 if nobody did. */
async function lastWorkedOn(id: ScenarioId): Promise<number> {
  return stat(practiceStateFile(id)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** What an expert would have noticed; only for practice servers. */
export function lessonOf(name: PlaceName): Sentence | null {
  return name.kind === 'practice' ? { id: SCENARIOS[name.scenario].words.expert } : null;
}
