import type { ScenarioCard } from '../../contract/wizard/views';
import type { Sentence } from '../../contract/words/sentence';
import { SCENARIOS, isPracticeTouched } from '../../machines/practice';
import type { PlaceName } from '../../places/place';
import { practiceStateFile } from '../../places/data-folders';

/** The practice servers there are, each with whether somebody has already worked on it. */
export function scenarioCards(): Promise<readonly ScenarioCard[]> {
  return Promise.all(
    Object.values(SCENARIOS).map(async ({ id, words }) => ({
      id,
      title: { id: words.title },
      caller: { id: words.caller },
      look: { id: words.look },
      // A state that cannot be read is one to reset.
      touched: await isPracticeTouched(id, practiceStateFile(id)).catch(() => true),
    })),
  );
}

/** What an expert would have noticed; only while practising. */
export function lessonOf(name: PlaceName): Sentence | null {
  return name.kind === 'practice' ? { id: SCENARIOS[name.scenario].words.expert } : null;
}
