import type { Env } from '../act';
import type { BackupStageOf, Repair, ReviewStage, Stage, StopStage, VerdictStage, WhereStage } from '../stage';
import { backToQuestions } from './backup';
import { firstPage, leave, practicePage } from './first-page';
import { toReview } from './review';
import { practiceServerPage, serverAgain, serverPage } from './server';
import { askService } from './stop';

/** Ways between pages that change nothing on the machine. */

/** Back to a page one came from. What may have changed on it meanwhile is asked anew. */
export function backTo(stage: Stage, env: Env): Stage | Promise<Stage> {
  if (stage.at === 'where') return firstPage(env, stage.left);
  if (stage.at === 'practice') return practicePage();
  if (stage.at === 'server') return serverAgain(stage);
  return stage.at === 'stop' ? askService(stage.repair) : stage;
}

/** From a verdict to where its machine was chosen. */
export function beforeVerdict(stage: VerdictStage, _: unknown, env: Env): Promise<Stage> | Stage {
  const { name, network } = stage.look.place;
  if (name.kind === 'practice') return network === null ? practicePage() : practiceServerPage();
  return name.kind === 'remote' ? serverPage(env) : leave(stage, env);
}

/** From a proven backup on: to the service, where the article stops it and it runs, or may run; else to the review. */
export async function afterBackup(repair: Repair): Promise<StopStage | ReviewStage> {
  return (await serviceToStop(repair)) ?? toReview(repair);
}

/** Back from the review: to the service where it has started again, else to the backup. */
export async function beforeReview(repair: Repair): Promise<StopStage | BackupStageOf> {
  return (await serviceToStop(repair)) ?? toProven(repair);
}

/** The page of the service; null where the article stops none, or the SCM says that it is stopped, or does not know it. */
async function serviceToStop(repair: Repair): Promise<StopStage | null> {
  if (!repair.plan.stopsService) return null;
  const stop = await askService(repair);
  return stop.phase === 'not-running' ? null : stop;
}

export const toProven = (repair: Repair): BackupStageOf => ({ at: 'backup', repair, backup: { phase: 'proven' } });

/** From the backup to the questions; of a repair that is resumed there are none, and Back leads to the first page. */
export function beforeBackup(stage: BackupStageOf, env: Env): Stage | Promise<WhereStage> {
  return backToQuestions(stage) ?? leave(stage, env);
}
