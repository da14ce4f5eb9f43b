import { sentence } from '../../contract/words/sentence';
import { showTarget } from '../../domain/plan';
import { type KitItemProof, type KitReading, readKitResults } from '../../kit';
import { reportOfKit } from '../../report/kit';
import { redactReport, secretsIn } from '../../report/redact-report';
import type { CliArguments } from '../arguments';
import { diagnosisJson, diagnosisLines } from '../diagnosis-text';
import { readHeld } from '../input';
import { OUTCOMES } from '../outcomes';
import { reportContext, ticketOf } from '../reports';
import type { CommandResult } from '../command';
import { text } from '../text';
import { exitOfDiagnosis } from './scan';

/** Reads a kit's RESULT folder: what is wrong with that server, and what the kit provably did. Changes nothing. */
export async function kitRead(given: CliArguments): Promise<CommandResult> {
  const reading = await readKitResults(given.operand ?? '', await readHeld(given));
  const { kit, server, observation, diagnosis, proof, unfinished } = reading;
  return {
    exit: OUTCOMES['kit-read'][proof.outcome] ?? exitOfDiagnosis(diagnosis, observation.evidence),
    lines: [
      text(sentence('kit.cli.results', { kit, server, windows: observation.facts.windows.label })),
      ...reading.phases.map((phase) => text(sentence(`kit.cli.phase.${phase}`))),
      ...(unfinished ? [text(sentence('kit.cli.started', unfinished))] : []),
      ...proofLines(reading),
      ...diagnosisLines(diagnosis),
    ],
    json: {
      schema: 1,
      kit,
      article: reading.article,
      machine: { ...observation.evidence.machine, place: 'kit' },
      phases: reading.phases,
      unfinished,
      proof,
      ...diagnosisJson(diagnosis),
      evidence: observation.evidence,
    },
    report: async () => redactReport(reportOfKit(reading, ticketOf(given), reportContext()), secretsIn(observation.targets)),
  };
}

function proofLines({ proof, article, isCurrent }: KitReading): readonly string[] {
  const named = { article: article ?? '' };
  const { outcome } = proof;
  return [
    text(
      outcome === 'repaired' || outcome === 'partly'
        ? sentence(`kit.cli.outcome.${outcome}`, named)
        : sentence(`kit.cli.outcome.${isCurrent ? outcome : 'begun'}`),
    ),
    ...proof.items.map((item) => `  - ${itemLine(item)}`),
    ...(proof.siblings === null ? [] : [`  - ${text(sentence('kit.cli.siblings', { difference: proof.siblings }))}`]),
    ...proof.added.map((name) => `  - ${text(sentence('kit.cli.added', { name }))}`),
  ];
}

function itemLine({ target, state, difference }: KitItemProof): string {
  const path = showTarget({ target, view: '32' });
  if (state === 'differs')
    return text(sentence('kit.cli.item.differs', { path, difference: difference ?? sentence('detail.changed') }));
  return text(sentence(`kit.cli.item.${state}`, { path }));
}
