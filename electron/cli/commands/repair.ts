import path from 'node:path';
import { ERROR_CODES, ExitCode, type ExitStatus, RepairError } from '../../contract/errors';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { accountOf } from '../../report/account';
import { type ArticleId, isArticleId } from '../../domain/articles';
import { diagnose, type Diagnosis } from '../../domain/diagnosis';
import { NO_ANSWERS, gatesFor } from '../../domain/gates';
import type { Observation } from '../../domain/observation';
import { changing, type Plan, planRepair } from '../../domain/plan';
import { contextOf, type Place } from '../../places/place';
import { PROGRAM_VERSION } from '../../places/version';
import { carryOut, type RepairResult } from '../../repair/carry-out';
import { systemClock } from '../../repair/clock';
import { planFingerprint } from '../../repair/fingerprint';
import { observe } from '../../repair/observe';
import { rehearse } from '../../repair/rehearse';
import { beginRun } from '../../repair/run';
import { lookForJournal } from '../../repair/run-look';
import { newRunFolder } from '../../repair/run-store';
import { YES, conditionJson, conditionLines, conditionsFor, refusalAtGate } from '../answers';
import type { CliArguments } from '../arguments';
import { otherSets, setLines } from '../control-sets';
import { diagnosisJson, diagnosisLines } from '../diagnosis-text';
import { readHeld } from '../input';
import { machineJson, openGiven } from '../place';
import { planJson, planLines } from '../plan-text';
import { OUTCOMES } from '../outcomes';
import type { Progress } from '../progress';
import { lookReport, runReport } from '../reports';
import { interruptedRun } from '../run-choice';
import { connectionLines } from '../server';
import type { CommandResult } from '../command';
import { errorLine, text } from '../text';
import { underLock } from '../under-lock';

/** Diagnoses, and with --yes repairs: backup, proof, stop, removal, proof. Without --yes it prints what it would do. */
export async function repair(given: CliArguments, progress: Progress): Promise<CommandResult> {
  const place = await openGiven(given, progress);
  const sets = await otherSets(place);
  const included = given.allControlSets ? sets.map(({ name }) => name) : [];
  progress(text(sentence('cli.progress.looking', { server: place.facts.name })));
  const observation = await observe(place.machine, systemClock, await readHeld(given), undefined, included);
  const diagnosis = diagnose(observation.evidence);
  const { takenAt, evidence, targets } = observation;
  const report = lookReport(given, { takenAt, evidence, diagnosis, place: place.name.kind, targets });
  const head = {
    schema: 1,
    program: PROGRAM_VERSION,
    machine: machineJson(place),
    otherControlSets: sets,
    ...diagnosisJson(diagnosis),
  };
  const notes = [
    ...(await setLines(place, sets)),
    ...(sets.length > 0 && !given.allControlSets ? [sentence('cli.sets.include')] : []),
  ];
  const lines = [...connectionLines(place), ...diagnosisLines(diagnosis), ...notes.map(text)];

  const article = chooseArticle(given.article, diagnosis);
  if (article === null) {
    const outcome = WITHOUT_REPAIR[diagnosis.verdict];
    return { exit: OUTCOMES.repair[outcome], lines, json: { ...head, plan: null, outcome }, report };
  }
  const plan = planRepair(article, observation);
  const planned = { ...head, plan: planJson(plan) };
  if (changing(plan.actions).length === 0) {
    return {
      exit: OUTCOMES.repair['nothing-to-do'],
      lines: [...lines, text(sentence('cli.repair.nothing'))],
      json: { ...planned, outcome: 'nothing-to-do' },
      report,
    };
  }
  const gates = gatesFor(observation.evidence, diagnosis, given.yes ? YES : NO_ANSWERS, article);
  if (!given.yes) {
    await rehearse(place.machine, changing(plan.actions));
    const conditions = conditionsFor(gates, await underLock(place, () => interruptedRun(place)));
    return {
      exit: OUTCOMES.repair.preview,
      lines: [...lines, ...planLines(plan), ...conditionLines(conditions), text(sentence('cli.repair.preview'))],
      json: { ...planned, gates: conditions.map(conditionJson), outcome: 'preview' },
      report,
    };
  }
  const refusal = refusalAtGate(gates);
  if (refusal) return { exit: refusal.exitStatus, lines, json: planned, report, refusal };
  await place.network?.requireChangeable();
  const result = await underLock(place, () => carryOutNew(place, given, plan, observation, progress));
  return {
    exit: exitOf(result),
    lines: [...lines, ...planLines(plan), ...resultLines(result)],
    json: {
      ...planned,
      outcome: result.outcome,
      run: { id: result.run.id, folder: result.run.folder, phase: result.run.state.phase },
      error: result.error,
    },
    report: runReport(place, result.run.folder),
  };
}

/**
 * The requested article or, without a request, the recommended one; null: nothing to repair. Throws E-NOT-APPLICABLE if
 * the diagnosis rules the requested article out or cannot tell.
 */
function chooseArticle(asked: ArticleId | undefined, diagnosis: Diagnosis): ArticleId | null {
  const { article, action } = diagnosis.recommended;
  if (asked === undefined)
    return article !== null && isArticleId(article) && action !== 'none' && action !== 'refuse' ? article : null;
  const finding = diagnosis.findings.find((candidate) => candidate.article === asked);
  if (diagnosis.verdict === 'nothing') return null;
  if (action === 'refuse' || finding?.status === 'ruled-out' || finding?.status === 'cannot-tell') {
    throw new RepairError('E-NOT-APPLICABLE', asked, finding?.against[0] === undefined ? {} : { detail: finding.against[0] });
  }
  return asked;
}

/** The outcome of a repair for which the diagnosis offers none; after an earlier repair, that nothing is left to do. */
const WITHOUT_REPAIR: Readonly<Record<Diagnosis['verdict'], 'nothing-to-do' | 'not-offered' | 'refused'>> = {
  nothing: 'nothing-to-do',
  applies: 'not-offered',
  possible: 'not-offered',
  'other-fault': 'not-offered',
  healthy: 'refused',
  'exchange-2000': 'refused',
  'cannot-tell': 'refused',
};

/** Begins a run and carries it out. Throws E-GATE if an earlier repair was interrupted. */
async function carryOutNew(
  place: Place,
  given: CliArguments,
  plan: Plan,
  observation: Observation,
  progress: Progress,
): Promise<RepairResult> {
  const interrupted = await interruptedRun(place);
  if (interrupted !== null) throw new RepairError('E-GATE', interrupted.id, { detail: interrupted.reason });
  const folder =
    given.out === undefined
      ? await newRunFolder(place.storage, place.runsRoot, place.facts.name, systemClock)
      : path.resolve(given.out);
  const context = contextOf(place);
  const run = await beginRun(context, {
    folder,
    plan,
    fingerprint: planFingerprint(plan, observation),
    ticket: given.ticket ?? '',
    technician: given.technician ?? '',
    answers: { 'setup-tried': '--yes', 'data-copy': '--yes', password: '--yes' },
    look: lookForJournal(observation, YES, plan.article),
  });
  try {
    // Before the first act: an interrupted run must be found again, wherever it is.
    await place.runs.remember(folder);
    return await carryOut(context, run, plan, (step) => progress(text(sentence(`cli.progress.${step}`))));
  } finally {
    await run.close();
  }
}

function exitOf({ outcome, error }: RepairResult): ExitStatus {
  return OUTCOMES.repair[outcome] ?? (error ? ERROR_CODES[error.code] : ExitCode.FAILED);
}

/** The outcome, then the account of the run: the state of the server now, and what comes next. */
function resultLines({ run, outcome, error }: RepairResult): readonly string[] {
  const { done, notDone, stateNow, next } = accountOf(run);
  return [
    text(sentence(`cli.repair.${outcome}`)),
    ...(error ? [errorLine(error)] : []),
    text(sentence('cli.repair.folder', { folder: run.folder })),
    ...listed('wizard.result.done', done),
    ...listed('wizard.result.notDone', notDone),
    `${text(sentence('report.section.state'))}: ${stateNow.map(text).join(' · ')}`,
    ...listed('wizard.result.next', next),
  ];
}

function listed(
  title: 'wizard.result.done' | 'wizard.result.notDone' | 'wizard.result.next',
  sentences: readonly Sentence[],
): readonly string[] {
  return sentences.length === 0 ? [] : [`${text(sentence(title))}:`, ...sentences.map((each) => `  - ${text(each)}`)];
}
