import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import { KIT_FILE, MOST_KIT_BYTES, MOST_KIT_FILES } from '../../../electron/contract/wizard/kit-files';
import { VERBS } from '../../../electron/contract/wizard/verbs';
import type { WizardState, WizardView } from '../../../electron/contract/wizard/views';
import { type Language, say } from '../../../electron/contract/words/say';
import { TABLES } from '../../../electron/contract/words/tables';
import { createWizard } from '../../../electron/wizard/create-wizard';
import { HEADLESS, type WizardHost } from '../../../electron/wizard/host';
import type { Wizard } from '../../../electron/wizard/wizard';
import {
  BACKED_UP,
  changed,
  exchange,
  FIXES,
  IMAGE,
  log,
  LOOKED,
  newResults,
  owner,
  REPAIRED,
  service,
  step,
  sz,
  UNDONE,
} from '../kit/results';
import { keepStateIn } from '../../support/state-home';

/** The wizard with a server kit, on a real disk, with results as the scripts leave them. */

let home: string;
let restore: () => void;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'wizard-kit-'));
  restore = keepStateIn(home);
});

afterEach(() => {
  restore();
  rmSync(home, { recursive: true, force: true });
});

/** `answers` are the choices of the user in successive folder dialogs; null means that there are no dialogs. */
function open(answers: (string | null)[] | null): {
  readonly wizard: Wizard;
  readonly asked: string[];
  readonly opened: string[];
} {
  const asked: string[] = [];
  const opened: string[] = [];
  const host: WizardHost = {
    ...HEADLESS,
    chooseFolder: answers && ((purpose) => Promise.resolve((asked.push(purpose), answers.shift() ?? null))),
    openFolder: (folder) => Promise.resolve((opened.push(folder), true)),
  };
  return { wizard: createWizard({ host, openThisComputer: null, openDisk: null }), asked, opened };
}

function at<P extends WizardState['page']>(view: WizardView, page: P): Extract<WizardState, { page: P }> {
  expect(view.state.page, JSON.stringify(view.state).slice(0, 300)).toBe(page);
  return view.state as Extract<WizardState, { page: P }>;
}

const code = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => null,
    (thrown: unknown) => (thrown instanceof RepairError ? thrown.code : thrown),
  );

const railOf = ({ rail }: WizardView): readonly string[] => rail.map(({ id, state }) => `${id} ${state}`);

function looked(made: Parameters<typeof step>[2] = {}): string {
  const folder = newResults();
  owner(folder);
  log(folder, ...LOOKED);
  step(folder, 'LOOK', made);
  return folder;
}

/** The results of a repair, and of its undo if `undone`. */
function repaired(undone = false): string {
  const folder = newResults();
  owner(folder);
  step(folder, 'BACKUP');
  step(folder, 'AFTER', { exchange: exchange(false), service: null });
  if (undone) step(folder, 'UNDONE');
  log(folder, ...BACKED_UP, ...REPAIRED, ...(undone ? UNDONE : []));
  return folder;
}

/** The files of a folder as a browser hands them over. */
function filesOf(folder: string): { readonly path: string; readonly base64: string }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile());
  return names
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.join(path.basename(folder), path.relative(folder, file)),
      base64: readFileSync(file).toString('base64'),
    }))
    .filter(({ path: name }) => KIT_FILE.test(name));
}

const N = '\u202f';

/** What the page says about inconclusive results, by the reason. */
const UNCLEAR: Readonly<Record<Language, { readonly begun: string; readonly unclear: string }>> = {
  en: {
    begun: 'A change on SERVER01 was begun, and no whole look was made after it. Nothing is known of the items.',
    unclear:
      'These results do not tell what the kit has done on SERVER01: a part of them is missing, or something else has changed the items.',
  },
  de: {
    begun:
      'Auf SERVER01 wurde eine Änderung begonnen und danach nicht mehr vollständig nachgesehen. Über die Einträge ist nichts bekannt.',
    unclear:
      'Diese Ergebnisse zeigen nicht, was das Kit auf SERVER01 getan hat: Ein Teil von ihnen fehlt, oder etwas anderes hat die Einträge geändert.',
  },
  fr: {
    begun: 'Une modification a commencé sur SERVER01, sans examen complet ensuite. L’état des éléments est inconnu.',
    unclear: `Ces résultats ne disent pas ce que le kit a fait sur SERVER01${N}: une partie manque, ou autre chose a modifié les éléments.`,
  },
  es: {
    begun: 'En SERVER01 empezó un cambio, y después no hubo ningún examen completo. No se sabe cómo están los elementos.',
    unclear: 'Estos resultados no dicen qué hizo el kit en SERVER01: falta una parte, o algo distinto cambió los elementos.',
  },
  ja: {
    begun: 'SERVER01 で変更が始まりましたが、その後は全体を調べていません。項目の状態は不明です。',
    unclear:
      'この結果からは、キットが SERVER01 で何を行ったか判断できません。結果の一部がないか、キット以外のものが項目を変更しています。',
  },
};

describe('a kit that looks', () => {
  it('is written to its own folder, and its results lead to the verdict and to the kit that repairs', async () => {
    const usb = path.join(home, 'usb');
    const { wizard, asked, opened } = open([usb, null, looked(), usb]);
    const first = await wizard.choosePlace({ place: 'kit' });
    expect(at(first, 'kit-make')).toMatchObject({ from: null, articles: ['Q290226', 'Q196171', 'Q182814'], dialogs: 'native' });
    expect(first.header).toMatchObject({ place: 'kit', server: null, rights: 'held' });
    expect(railOf(first)).toEqual(['where done', 'kit current', 'cause ahead', 'kit-fix ahead', 'result ahead']);

    const made = at(await wizard.makeKit({ article: null }), 'kit-made');
    expect(made.folder).toBe(path.join(usb, 'KMSKIT01'));
    expect(readdirSync(made.folder).sort()).toEqual(made.files.map(({ name }) => name).sort());
    expect(readFileSync(path.join(made.folder, 'KIT.TXT'), 'latin1')).toContain(`KIT=${made.kit}`);
    expect(made.undo).toEqual([]);
    await wizard.openKitFolder({});
    expect(opened).toEqual([made.folder]);

    // Declined: the page stays.
    expect(at(await wizard.readKit({}), 'kit-made').kit).toBe(made.kit);
    const seen = await wizard.readKit({});
    expect(at(seen, 'verdict')).toMatchObject({
      verdict: 'applies',
      article: 'Q290226',
      repair: { items: 4 },
      kit: { dialogs: 'native' },
    });
    expect(seen.header).toMatchObject({ place: 'kit', server: 'SERVER01' });
    expect(railOf(seen)).toEqual(['where done', 'kit done', 'cause current', 'kit-fix ahead', 'result ahead']);

    const fix = await wizard.repair({});
    expect(at(fix, 'kit-make').from).toEqual({ server: 'SERVER01', article: 'Q290226' });
    expect(railOf(fix)[3]).toBe('kit-fix current');
    expect(await code(wizard.makeKit({ article: 'Q196171' }))).toBe('E-WRONG-STEP');
    const second = await wizard.makeKit({ article: 'Q290226' });
    expect(at(second, 'kit-made')).toMatchObject({ article: 'Q290226', server: 'SERVER01', folder: path.join(usb, 'KMSKIT02') });
    expect(railOf(second)[3]).toBe('kit-fix current');
    // What the English scripts say and ask is explained in the user's language.
    expect(at(second, 'kit-made').says.map(({ line, means }) => [line, means.id])).toEqual([
      ['DONE', 'serverKit.says.done'],
      ['DONE, BUT', 'serverKit.says.doneBut'],
      ['STOPPED', 'serverKit.says.stopped'],
      ['NOT IN THE EXPORT', 'serverKit.says.notShown'],
      ['NOT AS IT WAS', 'serverKit.says.notAs'],
      ['TRIED', 'serverKit.says.setup'],
      ['COPIED, NODATA', 'serverKit.says.data'],
      ['PASSWORD, NOPASSWORD', 'serverKit.says.password'],
    ]);
    expect(made.says.map(({ line }) => line)).toEqual(['DONE', 'DONE, BUT', 'STOPPED', 'NOT IN THE EXPORT']);
    // Made from the look: it refuses if the counts of its exports have changed since.
    expect(readFileSync(path.join(usb, 'KMSKIT02', '3FIX.CMD'), 'latin1')).toMatch(/call :expect \S \d+ NOW\\KMSERVER\.REG/);
    expect(asked).toEqual(['kit', 'kit-results', 'kit-results', 'kit']);
    expect(at(await wizard.back({}), 'kit-make').from?.article).toBe('Q290226');
    at(await wizard.back({}), 'verdict');
  });

  it('writes nothing if the dialog is declined', async () => {
    const { wizard } = open([null]);
    await wizard.choosePlace({ place: 'kit' });
    at(await wizard.makeKit({ article: null }), 'kit-make');
    expect(readdirSync(home)).toEqual([]);
  });

  it('takes the next free number, and never writes into an existing folder', async () => {
    const usb = path.join(home, 'usb');
    mkdirSync(path.join(usb, 'KMSKIT01'), { recursive: true });
    const { wizard } = open([usb]);
    await wizard.choosePlace({ place: 'kit' });
    expect(at(await wizard.makeKit({ article: 'Q196171' }), 'kit-made').folder).toBe(path.join(usb, 'KMSKIT02'));
    expect(readdirSync(path.join(usb, 'KMSKIT01'))).toEqual([]);
  });

  it('is refused if its place cannot be written to, changes nothing, and leads back to the page', async () => {
    const file = path.join(home, 'file');
    writeFileSync(file, '');
    const { wizard } = open([path.join(file, 'below')]);
    await wizard.choosePlace({ place: 'kit' });
    const { error, stateNow, ways } = at(await wizard.makeKit({ article: null }), 'trouble');
    expect(error.code).toBe('E-OUT-NOT-WRITABLE');
    expect(stateNow.id).toBe('serverKit.now');
    expect(ways).toEqual(['back', 'start-over']);
    at(await wizard.back({}), 'kit-make');
    at(await wizard.back({}), 'where');
  });
});

describe('results', () => {
  const readAll = async (folder: string): Promise<{ readonly wizard: Wizard; readonly view: WizardView }> => {
    const { wizard } = open([folder]);
    await wizard.choosePlace({ place: 'kit' });
    return { wizard, view: await wizard.readKit({}) };
  };

  it('of a repair show every item before and now, what is proven and what is not', async () => {
    const { wizard, view } = await readAll(repaired());
    const state = at(view, 'kit-result');
    expect(state).toMatchObject({
      outcome: 'repaired',
      article: 'Q290226',
      act: 'remove',
      windows: 'Windows NT 4.0 Service Pack 6',
    });
    expect(state.compared.map(({ state: proof, now }) => [proof, now.id])).toEqual(
      Array(4).fill(['removed', 'acts.item.absent']),
    );
    expect(state.compared[0]?.before).toEqual({
      id: 'acts.item.key',
      parts: { keys: 2, values: 4, bytes: expect.any(Number) as number },
    });
    expect(state.proven.map(({ id }) => id)).toEqual([
      'serverKit.proven.backup',
      'serverKit.proven.gone',
      'serverKit.proven.siblings',
      'serverKit.proven.whole',
    ]);
    expect(state.notProven.map(({ id }) => id)).toEqual(['serverKit.notProven.permissions', 'serverKit.notProven.edited']);
    expect(state.lookedAt).toBe('Mo 20.08.2001');
    expect(state.verdict.verdict).toBe('nothing');
    expect(railOf(view).at(-1)).toBe('result current');
    await wizard.setTicket({ number: 'INC-17', technician: 'Ada' });
    const text = await wizard.ticketText({ run: null, language: 'en' });
    expect(text).toContain('SERVER01');
    expect(text).toContain('K00000001');
    expect(text).toContain('Removed: HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS');
    expect(text).toContain('INC-17');
  });

  it.each([
    ['a change that was begun and not looked at since', 'begun', false],
    ['no backup but a complete look after the repair', 'unclear', true],
  ] as const)('with %s say exactly that in each language', async (_, which, whole) => {
    const folder = repaired();
    if (!whole) changed(folder, FIXES);
    rmSync(path.join(folder, 'RESULT', whole ? 'BACKUP' : 'AFTER'), { recursive: true });
    const state = at((await readAll(folder)).view, 'kit-result');
    expect(state.outcome).toBe('unclear');
    for (const [language, says] of Object.entries(UNCLEAR))
      expect(say(TABLES[language as Language], language as Language, state.text)).toBe(says[which]);
  });

  it('of an undo show every item as unchanged', async () => {
    const { view } = await readAll(repaired(true));
    const state = at(view, 'kit-result');
    expect(state.outcome).toBe('undone');
    expect(state.compared.map(({ state: proof }) => proof)).toEqual(Array(4).fill('unchanged'));
    expect(state.undo).toEqual([]);
  });

  it('of an undo that leaves something behind name it', async () => {
    const folder = repaired(true);
    step(folder, 'UNDONE', { exchange: exchange(true, [sz('Newcomer', 'x')]) });
    const state = at((await readAll(folder)).view, 'kit-result');
    expect(state.outcome).toBe('undo-differs');
    expect(state.notProven).toContainEqual({
      id: 'serverKit.notProven.added',
      parts: { name: 'SOFTWARE\\Microsoft\\Exchange\\KMServer → Newcomer' },
    });
  });

  it('can be read again on the page, first of the repair and then of the undo', async () => {
    const { wizard } = open([repaired(), repaired(true)]);
    await wizard.choosePlace({ place: 'kit' });
    expect(at(await wizard.readKit({}), 'kit-result').outcome).toBe('repaired');
    expect(at(await wizard.readKit({}), 'kit-result').outcome).toBe('undone');
    at(await wizard.back({}), 'kit-make');
  });

  it('with a password behind the program show it on no page and in no ticket', async () => {
    const { wizard, view } = await readAll(looked({ service: service(`${IMAGE} Pa55-w0rd`), program: 'Kmserver.exe' }));
    expect(at(view, 'verdict')).toMatchObject({ article: 'Q235418', action: 'trim-imagepath', repair: { items: 1 } });
    const pages = [view, await wizard.ticketText({ run: null, language: 'en' }), await wizard.repair({})];
    expect(JSON.stringify(pages)).not.toContain('Pa55-w0rd');
  });

  it('that were edited lead back to the page from which they were read', async () => {
    const folder = looked();
    writeFileSync(path.join(folder, 'RESULT', 'LOOK', 'NETSTART.TXT'), 'x');
    const { wizard, view } = await readAll(folder);
    expect(at(view, 'trouble').error).toMatchObject({ code: 'E-KIT-EDITED', where: 'LOOK\\NETSTART.TXT' });
    at(await wizard.back({}), 'kit-make');
  });

  it('are weighed again with an error number and a log that are added later', async () => {
    const { wizard, view } = await readAll(looked());
    expect(at(view, 'verdict').held).toEqual({
      errorId: null,
      signs: [],
      logName: 'C:\\Exchange Server Setup.log',
      answers: [],
    });
    expect(at(await wizard.reportError({ text: 'c0020002' }), 'verdict').held.errorId).toBe('0xC0020002');
    const { held } = at(await wizard.decide({ question: 'Q246086', answer: 'no' }), 'verdict');
    expect(held).toMatchObject({ errorId: '0xC0020002', answers: [{ question: 'Q246086', answer: 'no' }] });
    const base64 = Buffer.from('++++ Microsoft Exchange Setup initialized ++++\r\n').toString('base64');
    expect(at(await wizard.addLog({ name: 'mine.log', base64 }), 'verdict').held.logName).toBe('mine.log');
  });

  it('of a server with a working Key Management lead to no kit that removes it', async () => {
    const healthy = looked({ program: 'Kmserver.exe', started: ['Event Log', 'Microsoft Exchange Key Management Server'] });
    const { wizard, view } = await readAll(healthy);
    expect(at(view, 'verdict')).toMatchObject({ verdict: 'healthy', repair: null });
    expect(await code(wizard.repair({}))).toBe('E-WRONG-STEP');
  });
});

describe('a kit for an article that is known', () => {
  it('has no steps for a look', async () => {
    const { wizard } = open([home]);
    await wizard.choosePlace({ place: 'kit' });
    const made = await wizard.makeKit({ article: 'Q290226' });
    expect(at(made, 'kit-made').undo).not.toEqual([]);
    expect(railOf(made)).toEqual(['where done', 'kit current', 'result ahead']);
  });

  it('cannot be made for Q235418, whose new value only a look can give', async () => {
    const { wizard } = open([home]);
    await wizard.choosePlace({ place: 'kit' });
    expect(at(await wizard.makeKit({ article: 'Q235418' }), 'trouble').error.code).toBe('E-KIT-LOOK-NEEDED');
  });
});

describe('a RESULT folder that was dropped', () => {
  it('is read on the first page and on the page of the kit, without a question', async () => {
    const folder = looked();
    for (const page of ['where', 'kit-make'] as const) {
      const { wizard, asked } = open([]);
      if (page === 'kit-make') await wizard.choosePlace({ place: 'kit' });
      const seen = await wizard.readKit({ dropped: folder });
      expect(at(seen, 'verdict')).toMatchObject({ verdict: 'applies', article: 'Q290226' });
      expect(asked).toEqual([]);
      expect(at(await wizard.back({}), 'kit-make').from).toBeNull();
    }
  });

  it('without results leads to the page that says so, and back', async () => {
    const { wizard } = open([]);
    const empty = path.join(home, 'empty');
    mkdirSync(empty);
    expect(at(await wizard.readKit({ dropped: empty }), 'trouble').error.code).toBe('E-KIT-RESULT-NONE');
    at(await wizard.back({}), 'where');
  });

  it.each(['RESULT', '\\\\server\\share\\RESULT', '\\\\.\\C:\\x', '//server/share'])(
    'is not read from %s, which is not on a drive of this computer',
    async (dropped) => {
      const { wizard } = open([]);
      expect(await code(wizard.readKit({ dropped }))).toBe('E-DROP-PATH');
      at(await wizard.view({}), 'where');
    },
  );
});

describe('in a browser, without folder dialogs,', () => {
  it('a kit goes to the program’s data folder', async () => {
    const { wizard } = open(null);
    expect(at(await wizard.choosePlace({ place: 'kit' }), 'kit-make').dialogs).toBe('browser');
    const { folder } = at(await wizard.makeKit({ article: null }), 'kit-made');
    expect(folder).toBe(path.join(home, 'exchange-kms-repair', 'kits', 'KMSKIT01'));
    expect(await code(wizard.readKit({}))).toBe('E-WRONG-STEP');
    expect(await code(wizard.readKit({ dropped: looked() }))).toBe('E-WRONG-STEP');
  });

  it.each([
    ['the kit’s folder', (folder: string) => folder],
    ['RESULT itself', (folder: string) => path.join(folder, 'RESULT')],
  ])('results are handed over file by file, from %s', async (_, picked) => {
    const { wizard } = open(null);
    await wizard.choosePlace({ place: 'kit' });
    const view = await wizard.readKitFiles({ folder: 'picked', files: filesOf(picked(looked())) });
    expect(at(view, 'verdict')).toMatchObject({ verdict: 'applies', article: 'Q290226' });
  });

  it('a click while other results are being read does not act on what they show', async () => {
    const { wizard } = open(null);
    await wizard.choosePlace({ place: 'kit' });
    const files = filesOf(looked());
    at(await wizard.readKitFiles({ folder: 'first', files }), 'verdict');
    const read = wizard.readKitFiles({ folder: 'second', files });
    expect(await code(wizard.repair({}))).toBe('E-WRONG-STEP');
    at(await read, 'verdict');
  });

  it('the largest number of files is accepted, and one more is refused for the limit, not for its form', async () => {
    const { wizard } = open(null);
    await wizard.choosePlace({ place: 'kit' });
    const files = filesOf(looked());
    const filled = (most: number) => [
      ...files,
      ...Array.from({ length: most - files.length }, (_, at) => ({ path: `kit/RESULT/LOOK/${String(at)}.TXT`, base64: 'eA==' })),
    ];
    const most = await wizard.readKitFiles({ folder: 'picked', files: filled(MOST_KIT_FILES) });
    expect(at(most, 'verdict')).toMatchObject({ verdict: 'applies', article: 'Q290226' });
    await wizard.back({});
    const more = await wizard.readKitFiles({ folder: 'picked', files: filled(MOST_KIT_FILES + 1) });
    expect(at(more, 'trouble').error).toMatchObject({ code: 'E-KIT-TOO-LARGE', where: 'picked' });
    expect(v.safeParse(VERBS.readKitFiles, { folder: 'picked', files: filled(MOST_KIT_FILES + 1) }).success).toBe(true);
    // The largest size in the largest number of files has a valid form, too.
    const base64 = Buffer.alloc(Math.floor(MOST_KIT_BYTES / MOST_KIT_FILES)).toString('base64');
    const largest = Array.from({ length: MOST_KIT_FILES }, (_, at) => ({ path: `LOOK/${String(at)}.TXT`, base64 }));
    expect(v.safeParse(VERBS.readKitFiles, { folder: 'picked', files: largest }).success).toBe(true);
  });

  it('files without results are refused', async () => {
    const { wizard } = open(null);
    await wizard.choosePlace({ place: 'kit' });
    const view = await wizard.readKitFiles({ folder: 'Downloads', files: [] });
    expect(at(view, 'trouble').error).toMatchObject({ code: 'E-KIT-RESULT-NONE', where: 'Downloads' });
  });
});
