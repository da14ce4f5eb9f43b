import { type ActKind, type ActVerb, VERB_KINDS } from '../contract/wizard/verb-list';
import type { Payload } from '../contract/wizard/verbs';
import { accountOf } from '../report/account';
import type { Act, Env } from './act';
import { backUp, chooseBackupFolder, toBackup } from './acts/backup';
import { answer, answeredLook, backToVerdict, copyData, prepare } from './acts/before';
import { chooseDisk, giveDrive } from './acts/disk';
import { check, previewUndo, resume, undo } from './acts/earlier';
import { elevate } from './acts/elevate';
import { choosePlace, leave, practicePage, resetPractice } from './acts/first-page';
import * as kit from './acts/kit';
import { addLog, decide, includeSets, lookAgain, lookAt, NO_WISHES, reportError } from './acts/look';
import { remove } from './acts/review';
import { checkAnywhere, previewUndoAnywhere, resumeAnywhere } from './acts/at-server';
import { connect } from './acts/connect';
import { forgetServer, practiceServerPage, serverPage } from './acts/server';
import { afterStop, stopService } from './acts/stop';
import { afterBackup, backTo, beforeBackup, beforeReview, beforeVerdict, toProven } from './acts/travel';
import { placeIn } from './known-in';
import { wrongStep } from './refusals';
import type { ResultStage, ServerStage, Stage, StageAt, StageName, TroubleStage } from './stage';

/** What follows a verb on a stage: an act, or the next stage at once. */
type Follows<S, P> = (stage: S, payload: P, env: Env) => Act | Promise<Act | Stage> | Stage;

type Turns<S> = { readonly [V in ActVerb]?: Follows<S, Payload<V>> };

/** What may be done on every stage: go to a fresh first page. */
const LEAVE: Turns<Stage> = { startOver: (stage, _, env) => leave(stage, env) };
/** Everything that may be done while connecting to a server. */
const LEAVE_SERVER: Turns<ServerStage> = {
  ...LEAVE,
  back: (stage, _, env) => (stage.practice === null ? leave(stage, env) : practicePage()),
};
const ELEVATE: Turns<Stage> = { elevate: (stage, _, env) => elevate(stage, env) };
const UNDO: Turns<Stage> = { previewUndo };

/**
 * Every stage with the verbs it knows, and what each leads to. A verb that is not in its row is refused with
 * E-WRONG-STEP. A new stage needs a row here, a case in `view/view.ts` and `known-in.ts`, and a page; the compiler
 * demands each.
 */
const TURNS: { readonly [Name in StageName]: Turns<StageAt<Name>> } = {
  where: {
    ...LEAVE,
    choosePlace,
    choosePractice: practicePage,
    chooseServer: (_stage, _, env) => serverPage(env),
    chooseDisk,
    // Dropped on the kit's card: the same as on the kit's page.
    readKit: (_stage, given, env) => kit.readKit(kit.KIT_PAGE, given, env),
    previewUndo: previewUndoAnywhere,
    resume: resumeAnywhere,
    check: checkAnywhere,
  },
  server: {
    ...LEAVE_SERVER,
    connect,
    forgetServer,
  },
  practice: {
    ...LEAVE,
    choosePlace,
    practiseServer: practiceServerPage,
    resetPractice,
    back: (stage, _, env) => leave(stage, env),
  },
  looking: { ...LEAVE, back: ({ from }, _, env) => backTo(from, env) },
  verdict: {
    ...LEAVE,
    ...ELEVATE,
    reportError,
    addLog,
    decide,
    includeSets,
    giveDrive,
    lookAgain: (stage, _, env) => lookAgain(stage, env),
    repair: prepare,
    resume,
    previewUndo,
    restartPractice: async (stage, _, env) => {
      await restart(stage.look.place.practice);
      return lookAgain(stage, env);
    },
    back: beforeVerdict,
  },
  before: {
    ...LEAVE,
    ...ELEVATE,
    copyData: (stage, _, env) => copyData(stage, env),
    resume,
    previewUndo,
    proceed: toBackup,
    back: backToVerdict,
    restartPractice: async (stage, _, env) => {
      const look = answeredLook(stage.intent);
      await restart(look.place.practice);
      // As on a real server, everything has to be read again after a restart.
      return lookAt(look.place, look.wishes, backToVerdict(stage), env);
    },
  },
  backup: {
    ...LEAVE,
    ...ELEVATE,
    chooseBackupFolder: (stage, _, env) => chooseBackupFolder(stage, env),
    backUp: (stage, _, env) => backUp(stage, env),
    proceed: (stage) => {
      if (!('repair' in stage)) throw wrongStep('backup');
      return afterBackup(stage.repair);
    },
    back: (stage, _, env) => beforeBackup(stage, env),
  },
  stop: {
    ...LEAVE,
    ...ELEVATE,
    stopService,
    proceed: afterStop,
    back: ({ repair }) => toProven(repair),
    restartPractice: async ({ repair }) => {
      await restart(repair.opened.place.practice);
      return afterBackup(repair);
    },
  },
  review: {
    ...LEAVE,
    ...ELEVATE,
    remove,
    back: ({ repair }) => beforeReview(repair),
  },
  result: {
    ...LEAVE,
    ...UNDO,
    check,
    restartPractice: async (stage) => {
      await restart(stage.opened.place.practice);
      return { ...stage, account: accountOf(stage.opened.run, { restarted: true }) } satisfies ResultStage;
    },
  },
  undo: { ...LEAVE, ...ELEVATE, undo: (stage) => undo(stage), back: ({ from }, _, env) => backTo(from, env) },
  trouble: {
    ...LEAVE,
    ...UNDO,
    ...ELEVATE,
    back: ({ from }, _, env) => backTo(from, env),
    lookAgain: (stage, _, env) => {
      if (stage.place === null) throw wrongStep('trouble');
      return lookAt(stage.place, wishesBefore(stage), stage, env);
    },
  },
  'kit-make': {
    ...LEAVE,
    makeKit: kit.makeKit,
    readKit: kit.readKit,
    readKitFiles: kit.readKitFiles,
    back: (stage, _, env) => (stage.fix === null ? leave(stage, env) : kit.backToVerdict(stage, stage.fix)),
  },
  'kit-made': {
    ...LEAVE,
    readKit: kit.readKit,
    readKitFiles: kit.readKitFiles,
    back: kit.backToMake,
  },
  'kit-verdict': {
    ...LEAVE,
    reportError: kit.reportError,
    addLog: kit.addLog,
    decide: kit.decide,
    repair: kit.prepareKit,
    readKit: kit.readKit,
    readKitFiles: kit.readKitFiles,
    back: kit.kitStart,
  },
  'kit-result': {
    ...LEAVE,
    readKit: kit.readKit,
    readKitFiles: kit.readKitFiles,
    back: kit.kitStart,
  },
};

/** What a verb leads to on a stage: the kind of act, and its beginning. */
export interface Turn {
  readonly kind: ActKind;
  readonly begin: (env: Env) => Act;
}

/**
 * Defined for every stage and verb: an act, or E-WRONG-STEP. "Try again" repeats what was tried on the earlier page.
 */
export function turn(stage: Stage, verb: ActVerb, payload: unknown): Turn {
  if (stage.at === 'trouble' && verb === 'proceed' && stage.ways.includes('try-again'))
    return turn(stage.from, stage.tried.verb, stage.tried.payload);
  // Every attempt counts, since accounts get locked: none begins while another is under way.
  if (stage.at === 'server' && stage.connecting && !(verb in LEAVE_SERVER)) throw wrongStep(stage.at);
  const row = TURNS[stage.at] as { readonly [V in ActVerb]?: Follows<Stage, unknown> };
  const follows = row[verb];
  if (follows === undefined) throw wrongStep(stage.at);
  return { kind: VERB_KINDS[verb], begin: (env) => stagesOf(() => follows(stage, payload, env)) };
}

async function* stagesOf(follow: () => ReturnType<Follows<Stage, unknown>>): Act {
  const next = await follow();
  if ('at' in next) yield next;
  else yield* next;
}

/** The user has been informed that the connection is not signed, and what that means. */
export function acceptUnsigned(stage: Stage): Stage {
  const network = placeIn(stage)?.network;
  if (!network) throw wrongStep(stage.at);
  network.acceptUnsigned();
  return stage;
}

/** What is typed changes its stage at once, with every keystroke. */
export function edit(stage: Stage, given: Payload<'answer'>): Stage {
  if (stage.at !== 'before') throw wrongStep(stage.at);
  return answer(stage, given);
}

async function restart(practice: { readonly restart: () => Promise<unknown> } | null): Promise<void> {
  if (practice === null) throw wrongStep('restartPractice');
  await practice.restart();
}

function wishesBefore({ from }: TroubleStage): Parameters<typeof lookAt>[1] {
  if (from.at === 'verdict') return from.look.wishes;
  if ('intent' in from) return answeredLook(from.intent).wishes;
  const intent = 'repair' in from ? from.repair.intent : null;
  return intent ? answeredLook(intent).wishes : NO_WISHES;
}
