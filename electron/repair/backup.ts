import path from 'node:path';
import { type ErrorView, RepairError, viewOfError } from '../contract/errors';
import { contentDifference } from '../domain/difference-says';
import { sentence } from '../contract/words/sentence';
import { changing, type ChangingAction, type Plan, showTarget } from '../domain/plan';
import type { AnsiPage, RegFileLoss } from '../domain/reg-file';
import { entryOf, readSnapshot, type Snapshot, writeSnapshot } from '../domain/snapshot';
import type { WitnessLimit } from '../domain/witness';
import type { Machine } from '../machines/ports';
import { backupRegPieces, expressesSnapshot } from './backup-reg';
import { codePageOf } from './code-page';
import { type BackupFile, type BackupProven, isChanging } from './events';
import { sha256 } from './fingerprint';
import { MANIFEST_FILE, readManifest, writeManifest } from './manifest';
import { readTarget } from './read-targets';
import { rehearse } from './rehearse';
import type { Run, RunContext } from './run';
import type { RunState } from './run-state';
import { sameTarget } from './run-started';
import type { Storage } from './storage';
import { proveWitnessHolds, witnessed } from './two-routes';
import { requireOwn } from './trust';
import { writeHashed } from './write-hashed';

/** Names in a run's `backup` folder. */
export const BACKUP_FILES = { version5: 'before.reg', regedit4: 'before-nt4.reg', snapshot: 'snapshot.json' } as const;

export type BackupStage = 'writing' | 'proving-files' | 'first-route' | 'second-route';

export interface BackupResult {
  readonly proven: BackupProven | null;
  /** The manifest itself, which lists the other files. */
  readonly manifest: BackupFile | null;
  /** What `before.reg` cannot express and only the exact snapshot contains. */
  readonly notExpressed: readonly RegFileLoss[];
  readonly error: ErrorView | null;
}

/**
 * Upper bound for the size of all files, as a multiple of the snapshot's size. 30 bytes of data take 40 in the snapshot
 * (base64) and 192 and 96 in the `.reg` files (hex with line ends; Version 5.00 has two bytes per character), 8.2 times
 * 40 in all. Text takes a quarter of that.
 */
const LENGTH_OF_ALL = 9;
/** Bytes to keep free in addition to the backup, for the journal and the report. */
const SPARE_BYTES = 4 * 1024 * 1024;

/**
 * Writes the backup set of a plan and proves it: every file is read back and hashed, the `.reg` files and the snapshot
 * are parsed and compared with the plan, and the registry is read again on both routes. Only then does the journal say
 * "proven". A change since the plan shows in that last reading, after the writing; an extra look before it would add
 * nothing. A failure is a result; nothing on the machine has changed in any case.
 */
export async function backUp(
  context: RunContext,
  run: Run,
  plan: Plan,
  onStage: (stage: BackupStage) => void = () => undefined,
): Promise<BackupResult> {
  await run.record({ kind: 'backup-started' });
  try {
    return await writeAndProve(context, run, changing(plan.actions), onStage);
  } catch (thrown) {
    const error = viewOfError(thrown);
    await run.record({ kind: 'backup-failed', error });
    return { proven: null, manifest: null, notExpressed: [], error };
  }
}

async function writeAndProve(
  context: RunContext,
  run: Run,
  actions: readonly ChangingAction[],
  onStage: (stage: BackupStage) => void,
): Promise<BackupResult> {
  const { machine, facts, storage, clock, program } = context;
  await rehearse(machine, actions);
  const snapshot: Snapshot = {
    schema: 1,
    machine: { name: facts.name, id: facts.id },
    takenAt: clock.now().toISOString(),
    entries: actions.map(({ id, item, target, view, before, after }) => ({ id, item, target, view, content: before, after })),
  };

  onStage('writing');
  const folder = run.backupFolder;
  const privacy = await storage.makePrivateFolder(folder);
  const snapshotBytes = Buffer.from(writeSnapshot(snapshot));
  await requireRoom(storage, folder, snapshotBytes.length);
  const page = await codePageOf(machine);
  const version5 = backupRegPieces(snapshot, facts.bits, 'version-5', page);
  const regedit4 = backupRegPieces(snapshot, facts.bits, 'regedit4', page);
  const contents: readonly (readonly [string, Iterable<Uint8Array>])[] = [
    [BACKUP_FILES.version5, version5.pieces],
    [BACKUP_FILES.regedit4, regedit4.pieces],
    [BACKUP_FILES.snapshot, [snapshotBytes]],
  ];
  const files: BackupFile[] = [];
  for (const [name, pieces] of contents) {
    files.push({ name, ...(await writeHashed(storage, path.join(folder, name), pieces)) });
  }
  const notExpressed = { [BACKUP_FILES.version5]: version5.notExpressed, [BACKUP_FILES.regedit4]: regedit4.notExpressed };
  for (const { view, target, id } of machine.registry.saveHive ? actions : []) {
    if (target.kind !== 'key') continue;
    const name = `${id}.hiv`;
    if (!(await machine.registry.saveHive?.({ view, path: target.path }, path.join(folder, name)))) continue;
    const bytes = await storage.readFile(path.join(folder, name));
    files.push({ name, size: bytes.length, sha256: sha256(bytes) });
  }
  const manifestText = writeManifest({
    schema: 1,
    program,
    writtenAt: clock.now().toISOString(),
    machine: { name: facts.name, id: facts.id, windows: facts.windows.label },
    privacy,
    ansiCodePage: page.number,
    files,
    notExpressed,
  });
  await storage.writeFile(path.join(folder, MANIFEST_FILE), manifestText);

  const proveHere = async (): Promise<void> => {
    onStage('proving-files');
    await proveFiles(storage, folder, snapshot, facts.bits, { manifestSha256: sha256(manifestText), notExpressed, page });
    onStage('first-route');
    await requireAsPlanned(context, actions);
    onStage('second-route');
  };
  // The second route is another program at work. It is awaited in any case, so that it is never left behind.
  const [second, here] = await Promise.allSettled([proveSecondRoute(machine, actions), proveHere()]);
  if (here.status === 'rejected') throw here.reason;
  if (second.status === 'rejected') throw second.reason;
  const proven: BackupProven = {
    kind: 'backup-proven',
    folder,
    privacy,
    files,
    manifestSha256: sha256(manifestText),
    ...witnessed(machine),
    notCompared: second.value,
  };
  await storage.trust.anchors?.set(run.folder, proven.manifestSha256);
  await run.record(proven);
  const manifest = { name: MANIFEST_FILE, size: Buffer.byteLength(manifestText), sha256: proven.manifestSha256 };
  return { proven, manifest, notExpressed: version5.notExpressed, error: null };
}

/** The witness must see what the plan was made from. Returns what it could not express. */
async function proveSecondRoute(machine: Machine, actions: readonly ChangingAction[]): Promise<readonly WitnessLimit[]> {
  const notCompared = new Set<WitnessLimit>();
  for (const action of actions) {
    for (const limit of await proveWitnessHolds(machine, action, action.before)) notCompared.add(limit);
  }
  return [...notCompared];
}

/** The machine must still contain what the plan was made from. */
async function requireAsPlanned({ machine }: RunContext, actions: readonly ChangingAction[]): Promise<void> {
  for (const action of actions) {
    const reading = await readTarget(machine.registry, action);
    if (reading.state === 'unreadable') {
      throw new RepairError('E-UNREADABLE-ITEM', reading.at, { win32: reading.win32 });
    }
    const detail = reading.state === 'absent' ? sentence('detail.gone') : contentDifference(action.before, reading.value);
    if (detail !== null)
      throw new RepairError('E-CHANGED-SINCE-LOOK', showTarget(action, machine.registry.views.length > 1 ? 64 : 32), { detail });
  }
}

/** A first check, before the disk fills up: the length of the `.reg` files is known only once they are written. */
async function requireRoom(storage: Storage, folder: string, snapshotLength: number): Promise<void> {
  const needed = snapshotLength * LENGTH_OF_ALL + SPARE_BYTES;
  const free = await storage.freeBytes(folder);
  if (free < needed) throw new RepairError('E-OUT-FULL', folder, { detail: sentence('detail.room', { free, needed }) });
}

interface Written {
  readonly manifestSha256: string;
  /** Per `.reg` file. */
  readonly notExpressed: Readonly<Record<string, readonly RegFileLoss[]>>;
  readonly page: AnsiPage;
}

/** Reads every file back from the disk and compares it with the intended snapshot. */
async function proveFiles(
  storage: Storage,
  folder: string,
  snapshot: Snapshot,
  bits: 32 | 64,
  { manifestSha256, notExpressed, page }: Written,
): Promise<void> {
  const files = await readFiles(folder, manifestSha256, (file) => existing(storage, file));
  const written = snapshotIn(files, folder);
  for (const { id, content, after } of snapshot.entries) {
    const entry = entryOf(written, id);
    const detail =
      contentDifference(content, entry.content) ?? (after && entry.after ? contentDifference(after, entry.after) : null);
    if (detail !== null) throw new RepairError('E-BACKUP-NOT-PROVEN', path.join(folder, BACKUP_FILES.snapshot), { detail });
  }
  for (const [name, losses] of Object.entries(notExpressed)) {
    const bytes = files.get(name);
    const detail = bytes ? expressesSnapshot(bytes, snapshot, bits, losses, page) : sentence('detail.not-in-manifest');
    if (detail !== null) throw new RepairError('E-BACKUP-NOT-PROVEN', path.join(folder, name), { detail });
  }
}

/**
 * The snapshot of a run's proven backup. Every file is hashed first; the manifest is compared with the journal, and the
 * journal with the record on this computer. One altered byte anywhere throws E-BACKUP-ALTERED naming the file, a
 * missing file E-BACKUP-MISSING, a run that was remade around it E-RUN-FOREIGN.
 */
export async function loadBackup(storage: Storage, run: Pick<Run, 'state' | 'folder' | 'backupFolder'>): Promise<Snapshot> {
  await requireOwn(storage, run.folder, run.state);
  const { backup } = run.state;
  if (!backup) throw new RepairError('E-BACKUP-MISSING', run.folder);
  const files = await readFiles(run.backupFolder, backup.manifestSha256, (file) => existing(storage, file));
  return backupIn(files, run.state, run.backupFolder);
}

/** The snapshot in a backup. Throws E-BACKUP-ALTERED unless it covers exactly the places that the run changes. */
export function backupIn(files: ReadonlyMap<string, Buffer>, { started }: Pick<RunState, 'started'>, folder: string): Snapshot {
  const snapshot = snapshotIn(files, folder);
  for (const { id, target, view } of started.actions.filter(isChanging)) {
    const entry = entryOf(snapshot, id);
    if (entry.view !== view || !sameTarget(entry.target, target))
      throw new RepairError('E-BACKUP-ALTERED', id, { detail: sentence('detail.other-place') });
  }
  if (snapshot.entries.length !== started.actions.filter(isChanging).length)
    throw new RepairError('E-BACKUP-ALTERED', folder, { detail: sentence('detail.entries') });
  return snapshot;
}

/** Every file of a backup by its name, the manifest included, each with the recorded hash; `read` opens one. */
export async function readFiles(
  folder: string,
  manifestSha256: string,
  read: (file: string) => Promise<Buffer>,
): Promise<ReadonlyMap<string, Buffer>> {
  const manifestPath = path.join(folder, MANIFEST_FILE);
  const manifestBytes = await read(manifestPath);
  if (sha256(manifestBytes) !== manifestSha256) throw new RepairError('E-BACKUP-ALTERED', manifestPath);
  const files = new Map([[MANIFEST_FILE, manifestBytes]]);
  for (const { name, sha256: expected } of readManifest(manifestBytes.toString('utf8'), manifestPath).files) {
    const at = path.join(folder, name);
    const bytes = await read(at);
    if (sha256(bytes) !== expected) throw new RepairError('E-BACKUP-ALTERED', at);
    files.set(name, bytes);
  }
  return files;
}

function snapshotIn(files: ReadonlyMap<string, Buffer>, folder: string): Snapshot {
  const bytes = files.get(BACKUP_FILES.snapshot);
  if (!bytes) throw new RepairError('E-BACKUP-ALTERED', path.join(folder, MANIFEST_FILE));
  return readSnapshot(bytes.toString('utf8'), path.join(folder, BACKUP_FILES.snapshot));
}

async function existing(storage: Storage, file: string): Promise<Buffer> {
  if (!(await storage.exists(file))) throw new RepairError('E-BACKUP-MISSING', file);
  return storage.readFile(file);
}
