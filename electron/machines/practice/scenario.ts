import type { SentenceId } from '../../contract/words/sentence';
import type { Contents } from './build';
import type { ServerFacts } from './server-parts';

/** The id of a scenario that has words (`practice.<id>.title` in words/en/practice.ts). */
export type ScenarioId = SentenceId extends infer Id ? (Id extends `practice.${infer Scenario}.title` ? Scenario : never) : never;

/**
 * One server to learn on. To add one: a file `scenarios/<id>.ts` with `defineScenario`, its four sentences in
 * words/en/practice.ts (`practice.<id>.title`, `.caller`, `.look`, `.expert`), and a line in `scenarios/index.ts`.
 */
export interface Scenario<Id extends ScenarioId = ScenarioId> {
  readonly id: Id;
  readonly server: ServerFacts;
  /** Its contents; see `build.ts` for the vocabulary and `server-parts.ts` for ready-made parts. */
  readonly contents: Contents;
  readonly words: ScenarioWords;
}

export interface ScenarioWords {
  readonly title: SentenceId;
  /** What the caller says. */
  readonly caller: SentenceId;
  /** What to look for on the way. */
  readonly look: SentenceId;
  /** What an expert would have noticed; shown after the end. */
  readonly expert: SentenceId;
}

export function defineScenario<Id extends ScenarioId>(scenario: Omit<Scenario<Id>, 'words'>): Scenario<Id> {
  const word = (part: string): SentenceId => `practice.${scenario.id}.${part}` as SentenceId;
  return { ...scenario, words: { title: word('title'), caller: word('caller'), look: word('look'), expert: word('expert') } };
}
