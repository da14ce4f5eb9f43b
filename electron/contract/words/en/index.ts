import { cli } from './cli';
import { kit } from './kit';
import { screens } from './screens';

/** The English table: the master that types all others. One file per part of the product. */
export const en = { ...screens, ...cli, ...kit } as const;

export type WordTable = typeof en;
