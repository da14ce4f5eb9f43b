import type { Rule } from '../rule';
import { q182814 } from './q182814';
import { q178312 } from './q178312';
import { q184420 } from './q184420';
import { q190442 } from './q190442';
import { q193567 } from './q193567';
import { q196161 } from './q196161';
import { q196171 } from './q196171';
import { q199379 } from './q199379';
import { q202258 } from './q202258';
import { q235418 } from './q235418';
import { q246086 } from './q246086';
import { q248445 } from './q248445';
import { q263072 } from './q263072';
import { q274197 } from './q274197';
import { q290226 } from './q290226';
import { q323730 } from './q323730';

/** The rule of every article, in the order of the findings: the product's two main articles, then their relatives. */
export const RULES: readonly Rule[] = [
  q290226,
  q196171,
  q182814,
  q235418,
  q274197,
  q246086,
  q323730,
  q199379,
  q202258,
  q190442,
  q184420,
  q196161,
  q178312,
  q263072,
  q248445,
  q193567,
];
