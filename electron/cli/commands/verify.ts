import { sentence } from '../../contract/words/sentence';
import { showTarget } from '../../domain/plan';
import { contextOf, type Place } from '../../places/place';
import { checkRun } from '../../repair/check';
import { reopenRun } from '../../repair/run';
import type { CliArguments } from '../arguments';
import { openGiven } from '../place';
import { findRun } from '../run-choice';
import { OUTCOMES } from '../outcomes';
import type { Progress } from '../progress';
import { runReport } from '../reports';
import type { CommandResult } from '../command';
import { errorLine, text } from '../text';
import { underLock } from '../under-lock';

/** Reads again, on both routes, what a run left; meant for after the restart. Changes nothing on the machine. */
export async function verify(given: CliArguments, progress: Progress): Promise<CommandResult> {
  const place = await openGiven(given, progress);
  progress(text(sentence('cli.progress.looking', { server: place.facts.name })));
  return underLock(place, () => check(place, given));
}

async function check(place: Place, given: CliArguments): Promise<CommandResult> {
  const context = contextOf(place);
  const run = await reopenRun(
    context,
    await findRun(place, given.run, ({ phase }) => phase === 'removed' || phase === 'partly-removed' || phase === 'interrupted'),
  );
  try {
    const { items, clean, serviceListed } = await checkRun(context, run);
    const listed = serviceListed === null ? 'unknown' : serviceListed ? 'listed' : 'gone';
    const outcome = !clean ? 'not-clean' : serviceListed === true ? 'restart-owed' : 'clean';
    return {
      exit: OUTCOMES.verify[outcome],
      lines: [
        ...items.map(
          ({ action, error }) =>
            `  - ${showTarget(action, run.state.started.machine.bits)}: ${error ? errorLine(error) : text(sentence('cli.verify.as-left'))}`,
        ),
        text(sentence(clean ? 'cli.verify.clean' : 'cli.verify.not-clean')),
        text(sentence(`cli.verify.service-${listed}`)),
      ],
      json: {
        schema: 1,
        run: { id: run.id, folder: run.folder },
        outcome,
        clean,
        serviceListed,
        items: items.map(({ action, error }) => ({ id: action.id, error })),
      },
      report: runReport(place, run.folder),
    };
  } finally {
    await run.close();
  }
}
