import type { Bench } from '../harness/bench';
import { backup } from './backup';
import { diagnosis } from './diagnosis';
import { hives } from './hives';
import { regText } from './reg-text';
import { recovery } from './recovery';

/** In the order they are run. */
export const BENCHES: readonly Bench[] = [regText, hives, backup, diagnosis, recovery];
