import type { KitArticle, KitMadeState, KitMakeState } from '../../contract/wizard/kit-views';
import type { FolderDialogs } from '../../contract/wizard/folder-dialogs';
import type { WizardState, WizardView } from '../../contract/wizard/views';
import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { type KitFile, newKitId, openResults, type ResultFolder, saveKitBelow, sortResults, writeKit } from '../../kit';
import { kitsFolder } from '../../places/data-folders';
import type { StepContext } from '../step-context';
import type { WizardHost } from '../host';
import type { Session } from '../session';
import { trouble } from '../trouble';
import { kitMadeState, kitMakeState, kitResultState, kitVerdictState } from '../views/kit';
import type { Wizard } from '../wizard';

type Verbs = Pick<Wizard, 'makeKit' | 'readKit' | 'readKitFiles' | 'openKitFolder'>;

/** The server kit: made here, run on the server, its results read here. Nothing of this changes a machine. */
export function kitSteps(context: StepContext): Verbs {
  const { session, host } = context;
  return {
    makeKit: ({ article }) =>
      session.acting(async () => {
        const page = session.on('kit-make');
        // A kit from a look is for what the look found, and for nothing else.
        if (page.from && page.from.article !== article) throw new RepairError('E-WRONG-STEP', 'kit-make');
        const parent = host.chooseFolder === null ? kitsFolder() : await host.chooseFolder('kit', null);
        if (parent === null) return session.view();
        try {
          return await make(session, page, article, parent);
        } catch (error) {
          return kitTrouble(session, error);
        }
      }),
    readKit: () =>
      session.acting(async () => {
        const page = session.on(...READABLE);
        const folder = await session.need(host.chooseFolder)('kit-results', session.work.kit?.folder ?? null);
        return folder === null ? session.view() : read(context, page, () => openResults(folder));
      }),
    readKitFiles: ({ folder, files }) =>
      session.acting(() => {
        const page = session.on(...READABLE);
        const given = files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') }));
        return read(context, page, async () => sortResults(given, folder));
      }),
    openKitFolder: async () => {
      await host.openFolder(session.need(session.work.kit?.folder ?? null));
      return null;
    },
  };
}

/** The pages on which results can be read. */
const READABLE = ['kit-make', 'kit-made', 'kit-result', 'verdict'] as const;

/** The first page of the kit, or the one for the repair that the results of a look call for. */
export function showKitMake(session: Session, article: KitArticle | null): WizardView {
  const { kit } = session.work;
  const server = kit?.reading?.server ?? null;
  const from = server === null || article === null ? null : { server, article };
  const page = kitMakeState(dialogsOf(session), from);
  session.work.kit = { folder: null, results: null, reading: null, known: false, ...kit, page };
  return session.show(page);
}

/** What the results say, weighed with what the user holds besides. */
export async function showKitReading(session: Session, host: WizardHost): Promise<WizardView> {
  const kit = session.need(session.work.kit);
  const results = session.need(kit.results);
  try {
    const reading = await host.readKitResults(results, session.work.held);
    const { observation, diagnosis, proof, phases } = reading;
    session.work = {
      ...session.work,
      observation,
      diagnosis,
      kit: { ...kit, reading, known: reading.article !== null && !phases.includes('LOOK') && kit.known },
    };
    return session.show(
      proof.outcome === 'looked'
        ? kitVerdictState(dialogsOf(session), reading)
        : kitResultState(dialogsOf(session), reading, proof.outcome),
    );
  } catch (error) {
    return kitTrouble(session, error);
  }
}

/** Back to where results were to be read, or a kit was to be made. */
export function backInKit(session: Session): WizardView {
  return session.show(session.need(session.work.kit).page);
}

const dialogsOf = ({ shell }: Session): FolderDialogs => (shell.canChooseFolders ? 'native' : 'browser');

async function read({ session, host }: StepContext, page: WizardState, open: () => Promise<ResultFolder>): Promise<WizardView> {
  const kit = session.need(session.work.kit);
  try {
    session.work.kit = { ...kit, page, results: await open() };
  } catch (error) {
    session.work.kit = { ...kit, page };
    return kitTrouble(session, error);
  }
  return showKitReading(session, host);
}

async function make(session: Session, page: KitMakeState, article: KitArticle | null, parent: string): Promise<WizardView> {
  const kit = session.need(session.work.kit);
  const { from } = page;
  const id = newKitId();
  const files: readonly KitFile[] = await writeKit({
    article,
    id,
    ...(from && kit.reading ? { look: kit.reading } : {}),
  });
  const folder = await saveKitBelow(files, parent);
  const made: KitMadeState = kitMadeState(dialogsOf(session), { id, article, server: from?.server ?? null, folder, files });
  session.work.kit = { ...kit, page: made, folder, known: article !== null && from === null };
  return session.show(made);
}

function kitTrouble(session: Session, error: unknown): WizardView {
  return trouble(session, error, ['back', 'start-over'], sentence('serverKit.now'));
}
