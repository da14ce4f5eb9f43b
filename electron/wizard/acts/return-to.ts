import type { Act, Env } from '../act';
import type { ReturnPoint } from '../return-point';
import type { Stage, WhereStage, Wishes } from '../stage';
import { articleToRepair } from '../view/verdict';
import { toBackup } from './backup';
import { prepare } from './before';
import { copiesAgain } from './copies';
import { previewUndo, resume } from './earlier';
import { openThis } from './first-page';
import { lookAt, NO_WISHES } from './look';

/**
 * Brings the wizard from its first page to the point. If the machine or a rule now says otherwise, it ends on the page
 * that shows why.
 */
export async function* returnTo(from: WhereStage, point: ReturnPoint, env: Env): Act {
  const { answers, errorText, deciding, runsRoot } = point;
  const wishes: Wishes = {
    ...NO_WISHES,
    runsRoot,
    held: { ...(errorText === null ? {} : { errorText }), ...(deciding === undefined ? {} : { deciding }) },
    answers: {
      setupTried: answers.setupTried,
      kmsdata: answers.dataCopy,
      kmsdataWhere: answers.dataCopyPlace,
      password: answers.password,
      overrideHealthyTypedName: answers.overrideName,
    },
  };
  let last: Stage = from;
  for await (const stage of lookAt(await openThis(env), wishes, from, env)) yield (last = stage);
  if (point.run !== null) {
    yield await (point.to === 'undo' ? previewUndo : resume)(last, { run: point.run }, env);
    return;
  }
  if (point.to === 'verdict' || last.at !== 'verdict') return;
  const { verdict, recommended } = last.look.diagnosis;
  if (articleToRepair(verdict, recommended.article) !== point.article) return;
  const { look } = last;
  const before = prepare({ ...last, look: { ...look, wishes: { ...look.wishes, copies: await copiesAgain(look) } } });
  yield before;
  if (point.to === 'backup') yield await toBackup(before);
}
