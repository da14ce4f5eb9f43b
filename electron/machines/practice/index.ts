/** What the rest of the program uses of the practice server. Faults and the words scenarios are written in stay inside. */
export { isPracticeTouched, openPracticeMachine, renewPracticeState } from './practice';
export type { PracticeMachine } from './practice';
export { PRACTICE_ACCOUNTS, PRACTICE_PASSWORD } from './network/accounts';
export { connectPractice } from './network/connect';
export { PRACTICE_HOSTS } from './network/hosts';
export type { ScenarioId } from './scenario';
export { isScenarioId, SCENARIO_GROUPS, SCENARIOS } from './scenarios';
