import type { Translation } from '../say';
import { acts } from './acts';
import { details } from './details';
import { diagnosis } from './diagnosis';
import { disk } from './disk';
import { errors } from './errors';
import { practice } from './practice';
import { report } from './report';
import { scenarios } from './scenarios';
import { server } from './server';
import { service } from './service';
import { serverKit } from './server-kit';
import { shell } from './shell';
import { wizard } from './wizard';

/** The Japanese table. */
export const ja: Translation = {
  ...acts,
  ...errors,
  ...details,
  ...diagnosis,
  ...disk,
  ...wizard,
  ...practice,
  ...scenarios,
  ...serverKit,
  ...server,
  ...service,
  ...shell,
  ...report,
};
