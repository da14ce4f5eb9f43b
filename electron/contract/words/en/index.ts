import { cli } from './cli';
import { diagnosis } from './diagnosis';
import { errors } from './errors';
import { practice } from './practice';
import { report } from './report';
import { shell } from './shell';
import { wizard } from './wizard';

/** The English table: the master that types all others. One file per part of the product. */
export const en = { ...errors, ...diagnosis, ...wizard, ...practice, ...cli, ...report, ...shell } as const;

export type WordTable = typeof en;
