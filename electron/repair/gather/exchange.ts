import { KMS_SERVICE, SERVICES_KEY, SETUP_KEY } from '../../domain/articles';
import type {
  AddressFolderFacts,
  ComponentFacts,
  Evidence,
  ExchangeServiceFacts,
  InView,
  SetupKeyFacts,
} from '../../domain/evidence';
import { type Environment, expandPath, isLocalPath } from '../../domain/image-path';
import { ABSENT, mapReading, present, type Reading } from '../../domain/reading';
import { type KeyListing, sameName } from '../../domain/registry';
import { START_TYPES, type StartType } from '../../domain/service';
import type { Machine } from '../../machines/ports';
import { inEachView, ownView } from './items';
import { lookAt, resolveImagePath } from './paths';
import { readNumber, readPath } from './registry-text';

/** The names directly in the Setup key, in each view. */
export async function readSetupKey(machine: Machine): Promise<readonly InView<SetupKeyFacts>[]> {
  return inEachView(machine, async (view) =>
    mapReading(await machine.registry.listKey({ view, path: SETUP_KEY }), ({ subkeys, values }: KeyListing) => ({
      subkeys,
      values,
    })),
  );
}

/** Every local path in a value of the Setup key (Q149205), and whether it exists; also values that cannot be read. */
export async function readComponents(
  machine: Machine,
  setup: readonly InView<SetupKeyFacts>[],
  environment: Environment,
): Promise<readonly ComponentFacts[]> {
  const values = setup.flatMap(({ view, reading }) =>
    reading.state === 'present' ? reading.value.values.map((name) => ({ view, name })) : [],
  );
  const components = await Promise.all(
    values.map(async ({ view, name }): Promise<readonly ComponentFacts[]> => {
      const named = await readPath(machine, { view, path: SETUP_KEY }, name);
      if (named.state === 'unreadable') return [{ view, name, path: '', found: named }];
      const path =
        named.state === 'present' ? expandPath(named.value.text, environment, named.value.expands).replace(/(?<!:)\\+$/, '') : '';
      return isLocalPath(path) ? [{ view, name, path, found: await lookAt(machine, path) }] : [];
    }),
  );
  return components.flat();
}

/** The folders of Exchange, each once: first the one that `Services` names (the server's own), then the components'. */
export function exchangeFolders(components: readonly ComponentFacts[]): readonly string[] {
  const ordered = [...components.filter(({ name }) => sameName(name, 'Services')), ...components];
  // `AdminDest` names the Bin folder itself (Q149205).
  const folders = ordered.flatMap(({ path }) => (path === '' ? [] : [path.replace(/\\bin$/i, '')]));
  return folders.filter((folder, at) => folders.findIndex((other) => sameName(other, folder)) === at);
}

/** The other Exchange services by their registry keys, with start type and program. */
export async function readExchangeServices(
  machine: Machine,
  environment: Environment,
): Promise<Reading<readonly ExchangeServiceFacts[]>> {
  const view = ownView(machine);
  const listing = await machine.registry.listKey({ view, path: SERVICES_KEY });
  if (listing.state !== 'present') return listing;
  const names = listing.value.subkeys.filter((name) => /^MSExchange/i.test(name) && !sameName(name, KMS_SERVICE));
  const readOne = async (name: string): Promise<ExchangeServiceFacts> => {
    const key = { view, path: `${SERVICES_KEY}\\${name}` };
    const start = await readNumber(machine, key, 'Start');
    const image = await readPath(machine, key, 'ImagePath');
    const named =
      image.state === 'present' && image.value.text.trim() !== ''
        ? await resolveImagePath(machine, image.value, environment)
        : null;
    return {
      name,
      startType: start.state === 'present' ? startType(start.value) : start,
      program: named?.candidate.program ?? null,
      found: named?.found ?? (image.state === 'unreadable' ? image : ABSENT),
    };
  };
  return present(await Promise.all(names.map(readOne)));
}

function startType(stored: number): Reading<StartType> {
  const type = START_TYPES[stored];
  return type === undefined ? ABSENT : present(type);
}

export async function readSystemAttendant(machine: Machine): Promise<Evidence['exchange']['systemAttendant']> {
  return mapReading(await machine.services.query('MSExchangeSA'), ({ state }) => ({ state }));
}

/** The address generators below `<Exchange>\Address\<type>\<platform>` (Q202258 shows the layout). */
export async function readAddressFolders(
  machine: Machine,
  folders: readonly string[],
): Promise<Reading<readonly AddressFolderFacts[]>> {
  let unread: Reading<readonly AddressFolderFacts[]> = ABSENT;
  for (const folder of folders) {
    const types = await machine.files.list(`${folder}\\Address`);
    if (types.state === 'unreadable') unread = types;
    if (types.state !== 'present') continue;
    const paths = types.value.flatMap(({ name, kind }) => (kind === 'folder' ? [`${folder}\\Address\\${name}`] : []));
    return present(await Promise.all(paths.map(async (path) => ({ path, dlls: await countDlls(machine, path) }))));
  }
  return unread;
}

async function countDlls(machine: Machine, folder: string): Promise<AddressFolderFacts['dlls']> {
  const platforms = await machine.files.list(folder);
  if (platforms.state !== 'present') return platforms;
  const listings = await Promise.all(
    platforms.value.flatMap(({ name, kind }) => (kind === 'folder' ? [machine.files.list(`${folder}\\${name}`)] : [])),
  );
  const unread = listings.find(({ state }) => state === 'unreadable');
  if (unread?.state === 'unreadable') return unread;
  const count = listings
    .flatMap((files) => (files.state === 'present' ? files.value : []))
    .filter(({ name }) => /\.dll$/i.test(name)).length;
  return count === 0 ? ABSENT : present({ count });
}
