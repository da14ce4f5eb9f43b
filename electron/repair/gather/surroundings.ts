import { SERVICES_KEY, SETUP_KEY } from '../../domain/articles';
import type { DataFolderFacts, Evidence, InView, WebFacts } from '../../domain/evidence';
import { keyDatabasePlaces } from '../../domain/key-database';
import { ABSENT, mapReading, present, type Reading } from '../../domain/reading';
import type { FileFacts, Machine } from '../../machines/ports';
import { inEachView, ownView, readKey } from './items';
import { lookAt } from './paths';

/** The surroundings of KM Server: Outlook Web Access (Q274197), cmd.exe (Q323730), and the key database. */

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

/** Every place for a key database (`keyDatabasePlaces`), and every source of such places that could not be read. */
export async function readDataFolders(
  machine: Machine,
  setup: readonly InView<unknown>[],
  serviceKey: Evidence['serviceKey'],
  folders: readonly string[],
): Promise<readonly DataFolderFacts[]> {
  const imagePath = serviceKey.state === 'present' ? serviceKey.value.imagePath : serviceKey;
  const drives = await machine.files.drives();
  const found: DataFolderFacts[] = [...setup.map(({ reading }) => reading), imagePath, drives].flatMap((reading) =>
    reading.state === 'unreadable' ? [{ path: reading.at, reading }] : [],
  );
  const program = imagePath.state === 'present' ? imagePath.value.program : '';
  const letters = drives.state === 'present' ? drives.value : [];
  const places = keyDatabasePlaces({ folders, program, drives: letters });
  const measured = await Promise.all(places.map(async (path) => ({ path, reading: await measure(machine, path) })));
  return [...found, ...measured];
}

/**
 * A key database has some dozen files in one folder; far more mean something else, or a junction that leads back up.
 */
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
    // A folder that disappears meanwhile is no longer part of the data; the top one decides whether there is any.
    if (entries.state === 'absent' && folder === top) return ABSENT;
    for (const entry of entries.state === 'present' ? entries.value : []) {
      if (entry.kind === 'folder') open.push(`${folder}\\${entry.name}`);
      else [files, bytes] = [files + 1, bytes + entry.size];
    }
  }
  return present({ files, bytes });
}
