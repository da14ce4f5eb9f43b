import { acts } from './acts';
import { articles } from './articles';
import { cli } from './cli';
import { details } from './details';
import { diagnosis } from './diagnosis';
import { disk } from './disk';
import { errors } from './errors';
import { kit } from './kit';
import { practice } from './practice';
import { report } from './report';
import { scenarios } from './scenarios';
import { server } from './server';
import { service } from './service';
import { serverKit } from './server-kit';
import { shell } from './shell';
import { terms } from './terms';
import { wizard } from './wizard';

/** The English table: the master that types all others. One file per part of the product. */
export const en = {
  ...acts,
  ...errors,
  ...details,
  ...diagnosis,
  ...disk,
  ...wizard,
  ...articles,
  ...terms,
  ...practice,
  ...scenarios,
  ...cli,
  ...serverKit,
  ...server,
  ...service,
  ...shell,
  ...report,
  ...kit,
} as const;

export type WordTable = typeof en;
