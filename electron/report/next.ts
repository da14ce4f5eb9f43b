import type { Sentence } from '../contract/words/sentence';
import { isArticleId } from '../domain/articles';
import { alsoApplies, type FindingArticle } from '../domain/diagnosis';
import type { NextStepsCase, RepairOutcome } from '../domain/next-steps';
import { nextSentences } from '../domain/next-steps/say';
import { type RunLook, lookOf } from '../repair/run-look';
import { FILES_LIST } from '../repair/files-list';
import type { RunState } from '../repair/run-state';
import { stoppedServices } from './server-now';

/** What this program knows besides the journal. */
export interface KnownSince {
  /** The server was restarted since the repair ended; true where this program did it (practice servers). */
  readonly restarted?: boolean;
}

/** What comes next after a run, by its article and by how it ended (`domain/next-steps`). */
export function nextOf(state: RunState, { restarted = false }: KnownSince): readonly Sentence[] {
  const { started, lastCheck } = state;
  const listed = lastCheck?.serviceListed ?? null;
  return nextSentences(
    {
      article: started.article,
      outcome: outcomeOf(state),
      place: started.machine.place === 'offline' ? 'disk' : 'server',
      serviceStopped: stoppedServices(state).length > 0,
      restart: restarted || listed === false ? 'done' : listed === true ? 'owed' : 'unknown',
      ...aboutLook(started.article, lookOf(started)),
      filesLeft: state.files.left.map(({ name }) => name),
    },
    { server: started.machine.name, list: FILES_LIST },
  );
}

function outcomeOf(state: RunState): RepairOutcome {
  switch (state.phase) {
    case 'started':
    case 'backed-up':
      return stoppedServices(state).length > 0 ? 'nothing-done' : 'backed-up';
    case 'interrupted':
      return 'interrupted';
    case 'partly-removed':
      return state.lastAct === 'undoing' ? 'partly-undone' : 'partly-done';
    case 'removed':
      return state.lastCheck && !state.lastCheck.clean ? 'not-as-left' : 'done';
    case 'undone':
      return 'undone';
  }
}

/** What the steps need to know of the look a repair was decided from. */
export function aboutLook(
  article: FindingArticle,
  look: Pick<RunLook, 'evidence' | 'diagnosis'> | null,
): Pick<NextStepsCase, 'ownKeyManagementSetup' | 'alsoApplies'> {
  const generation = look?.evidence.exchange.generation;
  return {
    ownKeyManagementSetup: generation?.state === 'present' && OWN_SETUP.has(generation.value.generation),
    alsoApplies: (look ? alsoApplies(look.diagnosis) : [])
      .map((finding) => finding.article)
      .filter((other) => other !== article && !isArticleId(other)),
  };
}

const OWN_SETUP: ReadonlySet<string> = new Set(['4.0', '5.0']);
