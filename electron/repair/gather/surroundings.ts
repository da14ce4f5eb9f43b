import { SERVICES_KEY, SETUP_KEY } from '../../domain/articles';
import type { DataFolderFacts, Evidence, InView, WebFacts } from '../../domain/evidence';
import { ABSENT, mapReading, present, type Reading } from '../../domain/reading';
import { foldName } from '../../domain/registry';
import type { FileFacts, Machine } from '../../machines/ports';
import { inEachView, ownView, readKey } from './items';
import { lookAt } from './paths';

/** What stands around KM Server: Outlook Web Access (Q274197), cmd.exe (Q323730), and the key database. */

const WEB_CONNECTOR = 'Web Connector';

export async function readWeb(machine: Machine, folders: readonly string[]): Promise<WebFacts> {
  const view = ownView(machine);
  return {
    connector: await inEachView(machine, async (each): Promise<Reading<{ readonly form: 'key' | 'value' }>> => {
      const value = await machine.registry.readValue({ view: each, path: SETUP_KEY }, WEB_CONNECTOR);
      if (value.state === 'present') return present({ form: 'value' });
      const key = await machine.registry.listKey({ view: each, path: `${SETUP_KEY}\\${WEB_CONNECTOR}` });
      if (key.state === 'present') return present({ form: 'key' });
      return value.state === 'unreadable' ? value : key.state === 'unreadable' ? key : ABSENT;
    }),
    serviceKey: mapReading(await machine.registry.listKey({ view, path: `${SERVICES_KEY}\\MSExchangeWEB` }), ({ values }) => ({
      values: values.length,
    })),
    dataFolder: await firstOf(folders.map((folder) => () => lookAt(machine, `${folder}\\Webdata`))),
    iis: await readKey(machine, { view, path: `${SERVICES_KEY}\\W3SVC` }),
  };
}

export async function readCommandProcessor(machine: Machine, systemRoot: string): Promise<Evidence['commandProcessor']> {
  return lookAt(machine, `${systemRoot}\\System32\\cmd.exe`);
}

/** The first that is present; else one that could not be read; else absent. */
async function firstOf<T>(looks: readonly (() => Promise<Reading<T>>)[]): Promise<Reading<T>> {
  let unread: Reading<T> = ABSENT;
  for (const look of looks) {
    const reading = await look();
    if (reading.state === 'present') return reading;
    if (reading.state === 'unreadable') unread = reading;
  }
  return unread;
}

/** Key databases: `Kmsdata` of 5.5 (Q201271), `Security\Mgrent` of 4.0 and 5.0 (Q198709). */
const DATA_FOLDERS = ['Kmsdata', 'Security\\Mgrent'] as const;

/**
 * Every place a key database can be: below the Exchange folders, and beside the program ImagePath names (`…\Bin\…`
 * leads to the same folder in 5.5, `…\Security\Bin\…` to Security's own in 4.0 and 5.0), whether or not it still exists.
 */
export async function readDataFolders(
  machine: Machine,
  setup: readonly InView<unknown>[],
  folders: readonly string[],
  program: string,
): Promise<readonly DataFolderFacts[]> {
  const root = /^([a-z]:\\.+?)(?:\\Security)?\\Bin\\[^\\]+$/i.exec(program)?.[1];
  const roots = [...folders, ...(root === undefined ? [] : [root])];
  const paths = roots.flatMap((folder) => DATA_FOLDERS.map((name) => `${folder}\\${name}`));
  const distinct = [...new Map(paths.map((path) => [foldName(path), path])).values()];
  // A Setup key that could not be read may name another folder.
  const found: DataFolderFacts[] = setup.flatMap(({ reading }) =>
    reading.state === 'unreadable' ? [{ path: reading.at, reading }] : [],
  );
  for (const path of distinct) found.push({ path, reading: await measure(machine, path) });
  return found;
}

/** A key database has some dozen files in one folder; far more is something else, or a junction that leads back up. */
const MOST_FILES = 20_000;
const MOST_FOLDERS = 2_000;

async function measure(machine: Machine, top: string): Promise<DataFolderFacts['reading']> {
  let files = 0;
  let bytes = 0;
  const open = [top];
  let folders = 0;
  for (let folder = open.pop(); folder !== undefined && files < MOST_FILES && folders < MOST_FOLDERS; folder = open.pop()) {
    folders += 1;
    const entries: Reading<readonly FileFacts[]> = await machine.files.list(folder);
    if (entries.state === 'unreadable') return entries;
    // A folder that goes away meanwhile is no longer part of the data; the top one decides whether there is any.
    if (entries.state === 'absent' && folder === top) return ABSENT;
    for (const entry of entries.state === 'present' ? entries.value : []) {
      if (entry.kind === 'folder') open.push(`${folder}\\${entry.name}`);
      else [files, bytes] = [files + 1, bytes + entry.size];
    }
  }
  return present({ files, bytes });
}
