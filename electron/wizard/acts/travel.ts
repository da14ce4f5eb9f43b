import type { Env } from '../act';
import type { BackupStageOf, Repair, ReviewStage, Stage, StopStage, WhereStage } from '../stage';
import { backToQuestions } from './backup';
import { firstPage, leave, practicePage } from './first-page';
import { toReview } from './review';
import { askService } from './stop';

/** Ways between pages that change nothing on the machine. */

/** Back to a page one came from. What may have changed on it meanwhile is asked anew. */
export function backTo(stage: Stage, env: Env): Stage | Promise<Stage> {
  if (stage.at === 'where') return firstPage(env, stage.left);
  if (stage.at === 'practice') return practicePage();
  return stage.at === 'stop' ? askService(stage.repair) : stage;
}

/** From a proven backup on: to the service, where the article stops it, else to the review. */
export function afterBackup(repair: Repair): Promise<StopStage | ReviewStage> {
  return repair.plan.stopsService ? askService(repair) : toReview(repair);
}

export const toProven = (repair: Repair): BackupStageOf => ({ at: 'backup', repair, backup: { phase: 'proven' } });

/** From the backup to the questions; of a repair that is resumed there are none, and Back leads to the first page. */
export function beforeBackup(stage: BackupStageOf, env: Env): Stage | Promise<WhereStage> {
  return backToQuestions(stage) ?? leave(stage, env);
}
