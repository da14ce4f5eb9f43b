/** What the rest of the program uses of the practice server. Faults and the words scenarios are written in stay inside. */
export { isPracticeTouched, openPracticeMachine, renewPracticeState } from './practice';
export type { PracticeMachine } from './practice';
export type { ScenarioId } from './scenario';
export { isScenarioId, SCENARIO_GROUPS, SCENARIOS } from './scenarios';
