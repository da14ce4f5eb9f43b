import type { DiskView, EvidenceItemView } from '../../contract/wizard/views';
import { sentence } from '../../contract/words/sentence';
import { KMS_SERVICE } from '../../domain/articles';
import type { Evidence } from '../../domain/evidence';
import type { EvidenceItem } from '../../domain/diagnosis/evidence-items';
import type { DiskPlace } from '../../machines/offline';
import type { Place } from '../../places/place';

/** The service's key as each control set has it. */
const IN_SET = `Services\\${KMS_SERVICE}`;

/** The disk as its user named it. */
export function shownDisk(disk: DiskPlace): string {
  return 'folder' in disk ? disk.folder : disk.files.join(', ');
}

/** The control sets besides the one that starts next that carry the service's key; none on other machines. */
export async function otherSets({ offline }: Place): Promise<readonly string[]> {
  return (await offline?.setsWith(IN_SET))?.map(({ name }) => name) ?? [];
}

/** What only a disk shows; null for other machines. */
export async function diskView({ offline, facts }: Place, evidence: Evidence, include: boolean): Promise<DiskView | null> {
  if (offline === null) return null;
  const others = new Set((await offline.setsWith(IN_SET)).map(({ name }) => name));
  const sets = (await offline.controlSets()).map(({ name, roles }) => ({
    name,
    roles,
    carries: roles.includes('default')
      ? evidence.serviceKey.state
      : others.has(name)
        ? ('present' as const)
        : ('absent' as const),
  }));
  const { given, missing } = offline.drives;
  const named = lettersIn(evidence).filter((letter) => !Object.hasOwn(given, letter));
  return {
    starts: {
      server: facts.name,
      windows: facts.windows.label,
      set: sets.find(({ roles }) => roles.includes('default'))?.name ?? '',
    },
    files: Object.entries(offline.registryFiles).map(([name, path]) => ({ name, path })),
    completed: await offline.completed(),
    sets,
    includeOthers: others.size === 0 ? null : include,
    drives: Object.entries(given).map(([letter, folder]) => ({ letter, folder })),
    missingDrives: [...new Set([...missing, ...named])].sort(),
  };
}

/** The letters of the paths the registry names. NT 4.0 keeps no list of its drives that says more. */
function lettersIn({ dataFolders, exchange, serviceKey }: Evidence): readonly string[] {
  const program = serviceKey.state === 'present' ? serviceKey.value.imagePath : serviceKey;
  const paths = [
    ...dataFolders.map(({ path }) => path),
    ...exchange.components.map(({ path }) => path),
    ...(program.state === 'present' ? [program.value.program] : []),
  ];
  // A and B are floppy drives: the Key Management password may lie there, no file of Exchange does.
  return paths.flatMap((path) => /^([c-z]):\\/i.exec(path)?.[1]?.toUpperCase() ?? []);
}

/** A stopped service of a Windows that is not running is not one somebody stopped. */
export function onDisk(item: EvidenceItem): EvidenceItemView {
  const state = item.says.parts?.['state'];
  const stopped = typeof state === 'object' && 'id' in state && state.id === 'service.state.stopped';
  return stopped ? { ...item, says: sentence('disk.service.offline') } : item;
}
