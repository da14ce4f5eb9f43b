/** The practice server's interface to the rest of the program. Faults and the scenario vocabulary stay inside. */
export { isPracticeTouched, openPracticeMachine, renewPracticeState } from './practice';
export type { PracticeMachine } from './practice';
export { PRACTICE_ACCOUNTS, PRACTICE_PASSWORD } from './network/accounts';
export { connectPractice } from './network/connect';
export { PRACTICE_HOSTS } from './network/hosts';
export type { ScenarioId } from './scenario';
export { isScenarioId, SCENARIO_GROUPS, SCENARIOS } from './scenarios';
