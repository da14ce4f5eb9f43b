import * as v from 'valibot';
import type { TicketView } from '../contract/wizard/views';
import { DECIDING_ANSWERS, DECIDING_QUESTIONS } from '../contract/deciding';
import { NO_ANSWERS } from '../domain/gates';
import { placeIn, runIn } from './known-in';
import type { Intent, Stage } from './stage';

const line = (most: number) => v.pipe(v.string(), v.maxLength(most));

/**
 * The wizard's position, as far as a second start of the program can return to it: what the user chose and said, never
 * what was read. The machine is looked at again, and every rule decides again.
 */
export const returnPointSchema = v.strictObject({
  to: v.picklist(['verdict', 'before', 'backup', 'undo', 'resume']),
  /** The article under repair, for 'before' and 'backup'. */
  article: v.nullable(v.pipe(v.string(), v.regex(/^Q\d{6}$/))),
  /** The run's id, for 'undo' and 'resume'. */
  run: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/))),
  /** The folder for runs, if the user chose another; kept even if somebody else's password raised the rights. */
  runsRoot: v.nullable(line(500)),
  errorText: v.nullable(line(500)),
  deciding: v.optional(
    v.pipe(
      v.array(v.strictObject({ question: v.picklist(DECIDING_QUESTIONS), answer: v.picklist(DECIDING_ANSWERS) })),
      v.maxLength(DECIDING_QUESTIONS.length),
    ),
  ),
  ticket: v.strictObject({ number: line(200), technician: line(200) }),
  answers: v.strictObject({
    setupTried: v.nullable(v.picklist(['yes', 'no'])),
    dataCopy: v.nullable(v.picklist(['copied', 'none'])),
    dataCopyPlace: line(200),
    password: v.nullable(v.picklist(['yes', 'accept-loss'])),
    overrideName: line(200),
  }),
});

export type ReturnPoint = v.InferOutput<typeof returnPointSchema>;

/** The point for the current page; null if it cannot be returned to, and for every machine except this computer. */
export function returnPointOf(stage: Stage, ticket: TicketView): ReturnPoint | null {
  const target = placeIn(stage)?.name.kind === 'this' ? targetOf(stage) : null;
  if (target === null) return null;
  const intent = intentIn(stage);
  const look = intent?.look ?? (stage.at === 'verdict' ? stage.look : null);
  const answers = intent?.answers ?? look?.wishes.answers ?? NO_ANSWERS;
  return {
    ...target,
    article: intent?.plan.article ?? null,
    runsRoot: look?.wishes.runsRoot ?? null,
    errorText: look?.wishes.held.errorText?.slice(0, 500) ?? null,
    ...(look?.wishes.held.deciding ? { deciding: [...look.wishes.held.deciding] } : {}),
    ticket,
    answers: {
      setupTried: answers.setupTried,
      dataCopy: answers.kmsdata,
      dataCopyPlace: answers.kmsdataWhere ?? '',
      password: answers.password,
      overrideName: answers.overrideHealthyTypedName ?? '',
    },
  };
}

function targetOf(stage: Stage): Pick<ReturnPoint, 'to' | 'run'> | null {
  const resumed = runIn(stage);
  const withRun = resumed && ({ to: 'resume', run: resumed.run.id } as const);
  switch (stage.at) {
    case 'verdict':
    case 'before':
      return { to: stage.at, run: null };
    case 'backup':
      return withRun ?? { to: 'backup', run: null };
    case 'stop':
    case 'review':
      return withRun;
    case 'undo':
      return { to: 'undo', run: stage.opened.run.id };
    case 'trouble':
      return withRun ?? { to: 'verdict', run: null };
    case 'where':
    case 'practice':
    case 'server':
    case 'looking':
    case 'result':
    case 'kit-make':
    case 'kit-made':
    case 'kit-verdict':
    case 'kit-result':
      return null;
  }
}

function intentIn(stage: Stage): Intent | null {
  if (stage.at === 'trouble') return intentIn(stage.from);
  if ('intent' in stage) return stage.intent;
  return 'repair' in stage ? stage.repair.intent : null;
}
