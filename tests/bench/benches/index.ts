import type { Bench } from '../harness/bench';
import { backup } from './backup';
import { cli } from './cli';
import { diagnosis } from './diagnosis';
import { hives } from './hives';
import { kit } from './kit';
import { look } from './look';
import { recovery } from './recovery';
import { regText } from './reg-text';
import { remote } from './remote';
import { sizes } from './sizes';
import { start } from './start';
import { wizard } from './wizard';

/** In the order in which they run. */
export const BENCHES: readonly Bench[] = [
  look,
  remote,
  regText,
  hives,
  backup,
  diagnosis,
  recovery,
  kit,
  wizard,
  cli,
  sizes,
  start,
];
