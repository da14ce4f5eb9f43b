import type { Payload } from '../../contract/wizard/verbs';
import { newKitId, openResults, type ResultFolder, saveKitBelow, sortResults, writeKit } from '../../kit';
import { kitsFolder } from '../../places/data-folders';
import type { HeldEvidence } from '../../repair/gather';
import type { Act, Env } from '../act';
import type { WizardHost } from '../host';
import { wrongStep } from '../refusals';
import type { KitMadeStage, KitMakeStage, KitResultStage, KitVerdictStage } from '../stage-kit';
import { kitArticleOf } from '../view/kit';
import { droppedFolder } from './dropped';
import { withDeciding, withError, withLog } from './look';

/** The server kit: made here, run on the server, its results read here. None of this changes a machine. */

/** The pages on which results can be read. */
type Reads = KitMakeStage | KitMadeStage | KitVerdictStage | KitResultStage;

/** Writes a kit. A kit from a look is only for what the look found. */
export async function* makeKit(stage: KitMakeStage, { article }: Payload<'makeKit'>, { host }: Env): Act {
  const { fix } = stage;
  if (fix && fix.article !== article) throw wrongStep('kit-make');
  const parent = host.chooseFolder === null ? kitsFolder() : await host.chooseFolder('kit', null);
  if (parent === null) return;
  const id = newKitId();
  const files = await writeKit({ article, id, ...(fix ? { look: fix.look.reading } : {}) });
  const folder = await saveKitBelow(files, parent);
  const known = article !== null && fix === null;
  yield { at: 'kit-made', folder, known, fix, made: { kit: id, article, folder, files } } satisfies KitMadeStage;
}

/** The page where kits are made and results are read, before there is a kit. */
export const KIT_PAGE: KitMakeStage = { at: 'kit-make', folder: null, known: false, fix: null };

/** Asks for the RESULT folder, unless it was dropped, and reads it. A browser hands over files (`readKitFiles`). */
export async function* readKit(stage: Reads, { dropped }: Payload<'readKit'>, { host }: Env): Act {
  if (host.chooseFolder === null) throw wrongStep('readKit');
  const folder = dropped === undefined ? await host.chooseFolder('kit-results', stage.folder) : droppedFolder(dropped);
  if (folder !== null) yield await weigh(stage, await openResults(folder), heldIn(stage), host);
}

/** The same for files that a browser hands over. */
export function readKitFiles(stage: Reads, { folder, files }: Payload<'readKitFiles'>, { host }: Env): Promise<Weighed> {
  const given = files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') }));
  return weigh(stage, sortResults(given, folder), heldIn(stage), host);
}

/** The same results, weighed with an added error number. */
export function reportError(stage: KitVerdictStage, given: Payload<'reportError'>, { host }: Env): Promise<Weighed> {
  return weigh(stage, stage.read.results, withError(stage.read.held, given), host);
}

export function addLog(stage: KitVerdictStage, given: Payload<'addLog'>, { host }: Env): Promise<Weighed> {
  return weigh(stage, stage.read.results, withLog(stage.read.held, given), host);
}

export function decide(stage: KitVerdictStage, given: Payload<'decide'>, { host }: Env): Promise<Weighed> {
  return weigh(stage, stage.read.results, withDeciding(stage.read.held, given), host);
}

type Weighed = KitVerdictStage | KitResultStage;

async function weigh(stage: Reads, results: ResultFolder, held: HeldEvidence, host: WizardHost): Promise<Weighed> {
  const reading = await host.readKitResults(results, held);
  const { article, phases, proof } = reading;
  const known = article !== null && !phases.includes('LOOK') && stage.known;
  const read = { results, reading, held };
  return { at: proof.outcome === 'looked' ? 'kit-verdict' : 'kit-result', folder: stage.folder, known, read };
}

function heldIn(stage: Reads): HeldEvidence {
  if (stage.at === 'kit-verdict' || stage.at === 'kit-result') return stage.read.held;
  return stage.fix?.look.held ?? {};
}

/** To the kit that carries out what a look calls for. */
export function prepareKit(stage: KitVerdictStage): KitMakeStage {
  const article = kitArticleOf(stage.read.reading);
  if (article === null) throw wrongStep('verdict');
  return { at: 'kit-make', folder: stage.folder, known: stage.known, fix: { look: stage.read, article } };
}

/** To the page where a kit is made and results are read. */
export function kitStart({ folder, known }: KitVerdictStage | KitResultStage): KitMakeStage {
  return { at: 'kit-make', folder, known, fix: null };
}

/** From a kit that is on the disk back to the page it was made on. */
export function backToMake({ folder, known, fix }: KitMadeStage): KitMakeStage {
  return { at: 'kit-make', folder, known, fix };
}

/** From a kit for a repair back to the verdict that called for it. */
export function backToVerdict({ folder, known }: KitMakeStage, { look }: NonNullable<KitMakeStage['fix']>): KitVerdictStage {
  return { at: 'kit-verdict', folder, known, read: look };
}
