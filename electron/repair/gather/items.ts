import { KMSERVER_KEY, KMS_SERVICE, SERVICE_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../domain/articles';
import { type Environment, expandPath, isLocalPath } from '../../domain/image-path';
import type {
  Evidence,
  ImagePathFacts,
  InView,
  KeyFacts,
  ProgramFacts,
  ServiceFacts,
  ServiceKeyFacts,
  SetupValueFacts,
} from '../../domain/evidence';
import { ABSENT, mapReading, present, type Reading } from '../../domain/reading';
import { expands, type KeyRef, placeShown, type RegistryView, sizeOf, typeName } from '../../domain/registry';
import { secretsOf } from '../../domain/redact';
import type { Machine } from '../../machines/ports';
import { lookAt, resolveImagePath } from './paths';
import { readNumber, readPath, textIn } from './registry-text';

/** The service key with its program, and its secrets, which no other part of the evidence may repeat. */
export interface ServiceKeyReadings extends Pick<Evidence, 'serviceKey' | 'program'> {
  readonly secrets: readonly string[];
}

export async function readServiceKey(machine: Machine, environment: Environment): Promise<ServiceKeyReadings> {
  const key = { view: ownView(machine), path: SERVICE_KEY };
  const facts = await readKey(machine, key);
  if (facts.state !== 'present') return { serviceKey: facts, program: facts, secrets: [] };
  const image = await readPath(machine, key, 'ImagePath');
  const flag = await readNumber(machine, key, 'DeleteFlag');
  const markedForDelete = flag.state === 'present' && flag.value !== 0;
  const withPath = (imagePath: Reading<ImagePathFacts>): Reading<ServiceKeyFacts> =>
    present({ ...facts.value, imagePath, markedForDelete });
  if (image.state === 'unreadable') return { serviceKey: withPath(image), program: image, secrets: [] };
  if (image.state === 'absent' || image.value.text.trim() === '')
    return { serviceKey: withPath(ABSENT), program: ABSENT, secrets: [] };
  const { candidate, quoted, found } = await resolveImagePath(machine, image.value, environment);
  return {
    serviceKey: withPath(present({ program: candidate.program, hasMore: candidate.rest !== '', quoted })),
    program: await withVersion(machine, found),
    secrets: secretsOf(image.value.text),
  };
}

/** The size of a key; a part that cannot be read does not hide that the key exists. */
export async function readKey(machine: Machine, key: KeyRef): Promise<Reading<KeyFacts>> {
  const tree = await machine.registry.readTree(key);
  if (tree.state === 'absent') return tree;
  if (tree.state === 'present') {
    const { keys, values } = sizeOf(tree.value);
    return present({ keys, values, hidden: null });
  }
  const listing = await machine.registry.listKey(key);
  if (listing.state !== 'present') return tree;
  const hidden = { ...tree, at: placeShown(tree.at, key.view, bitsOf(machine)) };
  return present({ keys: 1 + listing.value.subkeys.length, values: listing.value.values.length, hidden });
}

/** A found program with its version. */
export async function withVersion(machine: Machine, found: Reading<{ readonly path: string }>): Promise<Reading<ProgramFacts>> {
  if (found.state !== 'present') return found;
  return present({ path: found.value.path, version: await machine.files.version(found.value.path) });
}

/** SYSTEM is the same in all views; the machine's native view is read. */
export function ownView(machine: Machine): RegistryView {
  return machine.registry.views[0] ?? '32';
}

/** Only a 64-bit Windows has two views. */
export const bitsOf = ({ registry }: Machine): 32 | 64 => (registry.views.length > 1 ? 64 : 32);

/** One reading for each registry view of the machine; a failed reading names the place where the key really is. */
export async function inEachView<T>(
  machine: Machine,
  read: (view: RegistryView) => Promise<Reading<T>>,
): Promise<readonly InView<T>[]> {
  const all: InView<T>[] = [];
  for (const view of machine.registry.views) {
    const reading = await read(view);
    const placed = reading.state === 'unreadable' ? { ...reading, at: placeShown(reading.at, view, bitsOf(machine)) } : reading;
    all.push({ view, reading: placed });
  }
  return all;
}

export async function readKmServerKey(machine: Machine): Promise<Evidence['kmServerKey']> {
  return inEachView(machine, (view) => readKey(machine, { view, path: KMSERVER_KEY }));
}

export async function readSetupSubkey(machine: Machine): Promise<Evidence['setupSubkey']> {
  const path = `${SETUP_KEY}\\${SETUP_COMPONENT}`;
  return inEachView(machine, (view) => readKey(machine, { view, path }));
}

export async function readSetupValue(machine: Machine, environment: Environment): Promise<Evidence['setupValue']> {
  return inEachView(machine, async (view) =>
    mapReading(await machine.registry.readValue({ view, path: SETUP_KEY }, SETUP_COMPONENT), (value): SetupValueFacts => {
      const path = expandPath(textIn(value) ?? '', environment, expands(value));
      return { type: typeName(value.type), path: isLocalPath(path) ? path : null };
    }),
  );
}

export async function readService(machine: Machine): Promise<Pick<Evidence, 'service' | 'dependents'>> {
  const status = await machine.services.query(KMS_SERVICE);
  const service = mapReading(status, ({ state, acceptsStop, config }): ServiceFacts => ({
    state,
    acceptsStop,
    config: mapReading(config, ({ startType, serviceType, account, dependsOn }) => ({
      startType,
      serviceType,
      account,
      dependsOn,
    })),
  }));
  return { service, dependents: status.state === 'present' ? await machine.services.runningDependents(KMS_SERVICE) : status };
}

/** Kmserver.exe where the Setup of 5.5 installs it (Q235418), below each folder that the Setup key names. */
export async function readProgramAtSetup(machine: Machine, folders: readonly string[]): Promise<Evidence['programAtSetup']> {
  let unread: Reading<ProgramFacts> = ABSENT;
  for (const folder of folders) {
    const found = await withVersion(machine, await lookAt(machine, `${folder}\\Bin\\Kmserver.exe`));
    if (found.state === 'present') return found;
    if (found.state === 'unreadable') unread = found;
  }
  return unread;
}
