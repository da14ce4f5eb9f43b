import * as v from 'valibot';
import type { Session } from './session';
import type { Wizard } from './wizard';

const line = (most: number) => v.pipe(v.string(), v.maxLength(most));

/**
 * Where the wizard stands, as far as a second start of the program can be brought back there: what the user chose and
 * said, never what was read. The machine is looked at again, and every rule decides again.
 */
export const returnPointSchema = v.strictObject({
  to: v.picklist(['verdict', 'before', 'backup', 'undo', 'resume']),
  /** The article under repair, for 'before' and 'backup'. */
  article: v.nullable(v.pipe(v.string(), v.regex(/^Q\d{6}$/))),
  /** The run's id, for 'undo' and 'resume'. */
  run: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/))),
  /** The folder for runs, if the user chose another; it stays theirs where somebody else's password raised the rights. */
  runsRoot: v.nullable(line(500)),
  errorText: v.nullable(line(500)),
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

/** The point for the page that is shown; null in the middle of an act, and on a practice server, which needs no rights. */
export function returnPointOf(session: Session): ReturnPoint | null {
  const { state, ticket } = session;
  const { place, answers, held, runsRoot, plan, run } = session.work;
  const target = place?.name.kind === 'this' ? targetOf(state, run?.id ?? null) : null;
  if (target === null) return null;
  return {
    ...target,
    article: plan?.article ?? null,
    runsRoot,
    errorText: held.errorText?.slice(0, 500) ?? null,
    ticket: { number: ticket.number, technician: ticket.technician },
    answers: {
      setupTried: answers.setupTried,
      dataCopy: answers.kmsdata,
      dataCopyPlace: answers.kmsdataWhere ?? '',
      password: answers.password,
      overrideName: answers.overrideHealthyTypedName ?? '',
    },
  };
}

function targetOf(state: Session['state'], run: string | null): Pick<ReturnPoint, 'to' | 'run'> | null {
  const withRun = run === null ? null : ({ to: 'resume', run } as const);
  switch (state.page) {
    case 'verdict':
    case 'before':
      return { to: state.page, run: null };
    case 'backup':
      if (state.phase === 'running') return null;
      return state.phase === 'proven' ? withRun : { to: 'backup', run: null };
    case 'stop':
      return state.phase === 'stopping' ? null : withRun;
    case 'review':
      return state.phase === 'ready' ? withRun : null;
    case 'undo':
      return state.phase === 'preview' ? { to: 'undo', run: state.run } : null;
    case 'trouble':
      return withRun ?? { to: 'verdict', run: null };
    case 'where':
    case 'looking':
    case 'result':
    case 'kit-make':
    case 'kit-made':
    case 'kit-result':
      return null;
  }
}

/**
 * Brings a wizard on its first page to the point, by the same verbs a user's clicks become. Where the machine or a rule
 * now says otherwise it stops there, on the page that shows why. Never throws.
 */
export async function returnTo(wizard: Wizard, session: Session, point: ReturnPoint): Promise<void> {
  try {
    await wizard.setTicket(point.ticket);
    if (point.errorText !== null) session.work.held = { errorText: point.errorText };
    session.work.runsRoot = point.runsRoot;
    await wizard.choosePlace({ place: 'this' });
    if (point.run !== null)
      await (point.to === 'undo' ? wizard.previewUndo({ run: point.run }) : wizard.resume({ run: point.run }));
    else if (point.to !== 'verdict') await repairAgain(wizard, session, point);
  } catch {
    // A verb that is refused leaves the page it was refused on.
  }
}

async function repairAgain(wizard: Wizard, session: Session, { to, article, answers }: ReturnPoint): Promise<void> {
  const { state } = session;
  if (state.page !== 'verdict' || state.article !== article) return;
  await wizard.repair({});
  await wizard.answer(answers);
  if (to === 'backup') await wizard.proceed({});
}
