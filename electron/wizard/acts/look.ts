import type { Payload } from '../../contract/wizard/verbs';
import type { CheckId } from '../../contract/wizard/views';
import { diagnose } from '../../domain/diagnosis';
import { withAnswer } from '../../domain/diagnosis/deciding';
import { NO_ANSWERS } from '../../domain/gates';
import type { Place } from '../../places/place';
import { systemClock } from '../../repair/clock';
import type { HeldEvidence } from '../../repair/gather';
import { observe } from '../../repair/observe';
import { type Act, type Env, shown } from '../act';
import type { Look, Stage, VerdictStage, Wishes } from '../stage';
import { diskView, otherSets } from '../view/disk';
import { earlierRun } from '../view/runs';

/** Page 1: find the cause. */

export const NO_WISHES: Wishes = { held: {}, includeSets: false, runsRoot: null, answers: NO_ANSWERS, copies: [] };

/** Looks at the machine and shows the verdict. Changes nothing, so it may be left at any time; Back leads to `from`. */
export async function* lookAt(place: Place, wishes: Wishes, from: Stage, { signal }: Pick<Env, 'signal'>): Act {
  const looking = { at: 'looking', place, opening: null, from } as const;
  yield { ...looking, read: new Map() };
  const read = new Map<CheckId, 'done' | 'unreadable'>();
  yield* shown({
    work: (report: (check: readonly [CheckId, 'done' | 'unreadable']) => void) =>
      look(place, wishes, (check, state) => {
        signal.throwIfAborted();
        report([check, state]);
      }),
    each: (check) => ({ ...looking, read: new Map(read.set(...check)) }),
    end: (found) => ({ at: 'verdict', look: found }),
  });
}

async function look(
  place: Place,
  wishes: Wishes,
  onCheck: (check: CheckId, state: 'done' | 'unreadable') => void,
): Promise<Look> {
  const included = wishes.includeSets ? await otherSets(place) : [];
  const observation = await observe(place.machine, systemClock, wishes.held, onCheck, included);
  return {
    place: { ...place, facts: observation.facts },
    wishes,
    observation,
    diagnosis: diagnose(observation.evidence),
    disk: await diskView(place, observation.evidence, wishes.includeSets),
    interrupted: await interruptedAt(place),
  };
}

/** A list that cannot be read names no run; the first page says why it cannot be read. */
async function interruptedAt({ name, runs }: Place): Promise<Look['interrupted']> {
  const scenario = name.kind === 'practice' ? name.scenario : null;
  const known = (await runs.list().catch(() => [])).map((stored) => earlierRun(stored, scenario));
  return known.find(({ status }) => status === 'interrupted') ?? null;
}

/** Looks once more at the same machine, with the same wishes. */
export const lookAgain = (stage: VerdictStage, env: Env): Act => again(stage, {}, env);

/** What Setup told the user; an empty text takes it back. */
export function reportError(stage: VerdictStage, given: Payload<'reportError'>, env: Env): Act {
  return again(stage, { held: withError(stage.look.wishes.held, given) }, env);
}

export function addLog(stage: VerdictStage, given: Payload<'addLog'>, env: Env): Act {
  return again(stage, { held: withLog(stage.look.wishes.held, given) }, env);
}

/** A person's answer to the deciding question; null takes it back. */
export function decide(stage: VerdictStage, given: Payload<'decide'>, env: Env): Act {
  return again(stage, { held: withDeciding(stage.look.wishes.held, given) }, env);
}

export function includeSets(stage: VerdictStage, { include }: Payload<'includeSets'>, env: Env): Act {
  return again(stage, { includeSets: include && stage.look.disk?.includeOthers !== null }, env);
}

function again(stage: VerdictStage, more: Partial<Wishes>, env: Env): Act {
  const { place, wishes } = stage.look;
  return lookAt(place, { ...wishes, ...more }, stage, env);
}

export function withError({ logFile, deciding }: HeldEvidence, { text }: Payload<'reportError'>): HeldEvidence {
  return {
    ...(logFile ? { logFile } : {}),
    ...(deciding ? { deciding } : {}),
    ...(text.trim() === '' ? {} : { errorText: text }),
  };
}

export function withDeciding(held: HeldEvidence, { question, answer }: Payload<'decide'>): HeldEvidence {
  return { ...held, deciding: withAnswer(held.deciding ?? [], question, answer) };
}

export function withLog(held: HeldEvidence, { name, base64 }: Payload<'addLog'>): HeldEvidence {
  return { ...held, logFile: { path: name, bytes: Buffer.from(base64, 'base64') } };
}
