import type { DiskView, EvidenceItemView } from '../../contract/wizard/views';
import { sentence } from '../../contract/words/sentence';
import { KMS_SERVICE } from '../../domain/articles';
import type { Evidence } from '../../domain/evidence';
import type { EvidenceItem } from '../../domain/diagnosis/evidence-items';
import type { DiskPlace } from '../../machines/offline';
import type { Place } from '../../places/place';

/** The service's key within each control set. */
const IN_SET = `Services\\${KMS_SERVICE}`;

/** The disk as the user named it. */
export function shownDisk(disk: DiskPlace): string {
  return 'folder' in disk ? disk.folder : disk.files.join(', ');
}

/** The control sets, other than the one that starts next, that have the service's key; none on other machines. */
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

/** The drive letters of the paths that the registry names. NT 4.0 keeps no better list of its drives. */
function lettersIn({ dataFolders, exchange, serviceKey }: Evidence): readonly string[] {
  const program = serviceKey.state === 'present' ? serviceKey.value.imagePath : serviceKey;
  const paths = [
    ...dataFolders.map(({ path }) => path),
    ...exchange.components.map(({ path }) => path),
    ...(program.state === 'present' ? [program.value.program] : []),
  ];
  // A and B are floppy drives: the Key Management password may be there, but no file of Exchange.
  return paths.flatMap((path) => /^([c-z]):\\/i.exec(path)?.[1]?.toUpperCase() ?? []);
}

/** If Windows is not running, "stopped" does not mean that somebody stopped the service. */
export function onDisk(item: EvidenceItem): EvidenceItemView {
  const state = item.says.parts?.['state'];
  const stopped = typeof state === 'object' && 'id' in state && state.id === 'service.state.stopped';
  return stopped ? { ...item, says: sentence('disk.service.offline') } : item;
}
