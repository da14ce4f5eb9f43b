import type { Env } from '../act';
import type { BackupStageOf, Repair, ReviewStage, Stage, StopStage, VerdictStage, WhereStage } from '../stage';
import { backToQuestions } from './backup';
import { firstPage, leave, practicePage } from './first-page';
import { toReview } from './review';
import { practiceServerPage, serverAgain, serverPage } from './server';
import { askService } from './stop';

/** Ways between pages that change nothing on the machine. */

/** Back to the previous page. What may have changed on it meanwhile is read again. */
export function backTo(stage: Stage, env: Env): Stage | Promise<Stage> {
  if (stage.at === 'where') return firstPage(env, stage.left);
  if (stage.at === 'practice') return practicePage();
  if (stage.at === 'server') return serverAgain(stage);
  return stage.at === 'stop' ? askService(stage.repair) : stage;
}

/** From a verdict back to the choice of its machine. */
export function beforeVerdict(stage: VerdictStage, _: unknown, env: Env): Promise<Stage> | Stage {
  const { name, network } = stage.look.place;
  if (name.kind === 'practice') return network === null ? practicePage() : practiceServerPage();
  return name.kind === 'remote' ? serverPage(env) : leave(stage, env);
}

/**
 * From a proven backup: to the service, if the article stops it and it is not known to be stopped; else to the review.
 */
export async function afterBackup(repair: Repair): Promise<StopStage | ReviewStage> {
  return (await serviceToStop(repair)) ?? toReview(repair);
}

/** Back from the review: to the service if it has started again, else to the backup. */
export async function beforeReview(repair: Repair): Promise<StopStage | BackupStageOf> {
  return (await serviceToStop(repair)) ?? toProven(repair);
}

/**
 * The page of the service; null if the article stops none, or the SCM reports that it is stopped or does not know it.
 */
async function serviceToStop(repair: Repair): Promise<StopStage | null> {
  if (!repair.plan.stopsService) return null;
  const stop = await askService(repair);
  return stop.phase === 'not-running' ? null : stop;
}

export const toProven = (repair: Repair): BackupStageOf => ({ at: 'backup', repair, backup: { phase: 'proven' } });

/** From the backup to the questions; a resumed repair has none, and Back leads to the first page. */
export function beforeBackup(stage: BackupStageOf, env: Env): Stage | Promise<WhereStage> {
  return backToQuestions(stage) ?? leave(stage, env);
}
