import { bench } from './bench';
import { checks } from './checks';
import type { Counts } from './counts';
import { crash } from './crash';
import { e2e } from './e2e';
import { packaged } from './packaged';
import { remote } from './remote';
import { unit } from './unit';
import { windows } from './windows';

/** The stages in the order in which they run: what fails quickly comes first. */
export const STAGES: Readonly<Record<string, () => Promise<Counts>>> = {
  checks,
  unit,
  remote,
  bench,
  crash,
  e2e,
  windows,
  packaged,
};

/** Names that mean several stages. `quick` is the loop while writing code. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = { quick: ['checks', 'unit'] };
