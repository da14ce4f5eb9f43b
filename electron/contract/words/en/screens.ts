import { acts } from './acts';
import { articles } from './articles';
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
import { terms } from './terms';
import { wizard } from './wizard';

/** What screens, dialogs and reports say: all but what only the command line and a server kit's own files do. */
export const screens = {
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
  ...serverKit,
  ...server,
  ...service,
  ...shell,
  ...report,
} as const;
