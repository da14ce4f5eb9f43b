import type { FileFacts } from '../../machines/ports';
import { ABSENT, present, type Reading, unreadable } from '../../domain/reading';
import { foldName } from '../../domain/registry';
import { linesOf, LONGEST_LINE } from './texts';

/** What FILES.TXT and SIZED.TXT say about the server's disks. */
export interface Listings {
  /** The letters of all drives that the scripts found; null if they did not look for drives. */
  readonly drives: readonly string[] | null;
  stat(path: string): Reading<FileFacts>;
  list(path: string): Reading<readonly FileFacts[]>;
  /** The result file that a file of the server was copied to. */
  copyOf(path: string): string | undefined;
}

/** For files listed without a date: `dir /b` prints none, and `dir` prints it differently in each language. */
const NO_DATE = new Date(0).toISOString();

/** `C:\\exchsrvr"\BIN`, as the scripts write paths from the registry → `C:\exchsrvr\BIN`. */
function plain(path: string): string {
  const text = path.replaceAll('"', '').replace(/\\+/g, '\\').trim();
  return /^[a-z]:\\$/i.test(text) ? text : text.replace(/\\$/, '');
}

const parentOf = (path: string): string => {
  const parent = path.slice(0, path.lastIndexOf('\\'));
  return /^[a-z]:$/i.test(parent) ? `${parent}\\` : parent;
};
const leafOf = (path: string): string => path.slice(path.lastIndexOf('\\') + 1);

/** The result file that a file of the server was copied to, from the lines of FILES.TXT that say so. */
export function copiesIn(files: string): Listings['copyOf'] {
  const copies = new Map<string, string>();
  for (const line of linesOf(files)) {
    const copy = line.startsWith('#COPY ') && line.length <= LONGEST_LINE ? /^#COPY (\S+) (.*)$/.exec(line) : null;
    if (copy) copies.set(foldName(plain(copy[2] ?? '')), copy[1] ?? '');
  }
  return (path) => copies.get(foldName(plain(path)));
}

export function readListings(files: string, sized: string): Listings {
  const folders = new Map<string, Map<string, FileFacts>>();
  const copies = copiesIn(files);
  const single = new Map<string, boolean>();
  const newest = new Map<string, number>();
  let drives: string[] | null = null;
  const open = (path: string): Map<string, FileFacts> => {
    const key = foldName(path);
    const entries = folders.get(key) ?? new Map<string, FileFacts>();
    folders.set(key, entries);
    return entries;
  };
  const add = (path: string, kind: FileFacts['kind']): void => {
    addName(open(parentOf(path)), leafOf(path), kind);
    if (kind === 'folder') open(path);
  };

  let section: { readonly kind: 'LIST' | 'TREE' | 'LOGS'; readonly at: string; files: boolean; order: number } | null = null;
  for (const line of linesOf(files)) {
    if (line.length > LONGEST_LINE) continue;
    const mark = /^#(\w+) ?(.*)$/.exec(line);
    const [, word = '', rest = ''] = mark ?? [];
    if (word === 'COPY') continue;
    if (word === 'DRIVES') drives = [];
    else if (word === 'DRIVE') drives?.push(rest.charAt(0).toUpperCase());
    else if (word === 'THERE' || word === 'MISSING') single.set(foldName(plain(rest)), word === 'THERE');
    else if (word === 'LIST' || word === 'TREE' || word === 'LOGS') {
      section = { kind: word, at: plain(rest), files: false, order: 0 };
      if (word !== 'LOGS') open(section.at);
    } else if (word === 'FILES' && section) section.files = true;
    else if (word === 'END') section = null;
    else if (section && line.trim() !== '') {
      const path = section.kind === 'TREE' ? plain(line) : plain(`${section.at}\\${line}`);
      if (section.kind === 'LOGS') newest.set(foldName(path), (section.order += 1));
      // A list only names a folder; its content stays unknown until it has a list of its own.
      else if (section.kind === 'LIST' && !section.files) addName(open(section.at), line, 'folder');
      else add(path, section.files ? 'file' : 'folder');
    }
  }
  const sizes = sizesOf(sized);

  const list = (path: string): Reading<readonly FileFacts[]> => {
    const entries = folders.get(foldName(plain(path)));
    if (entries) return present([...entries.values()].map((entry) => withFacts(`${plain(path)}\\${entry.name}`, entry)));
    const named = stat(path);
    return named.state === 'present' ? unreadable('E-KIT-NOT-SEEN', path) : named;
  };
  const withFacts = (path: string, entry: FileFacts): FileFacts => {
    const key = foldName(plain(path));
    return { ...entry, size: sizes.get(key) ?? 0, modified: new Date((newest.get(key) ?? 0) * 1000).toISOString() };
  };
  /** Absent only if the parent folder was listed without it, or is itself proven absent. */
  const stat = (asked: string): Reading<FileFacts> => {
    const path = plain(asked);
    const one = single.get(foldName(path));
    if (one !== undefined) return one ? present({ name: leafOf(path), kind: 'file', size: 0, modified: NO_DATE }) : ABSENT;
    if (/^[a-z]:\\?$/i.test(path))
      return folders.has(foldName(path))
        ? present({ name: path, kind: 'folder', size: 0, modified: NO_DATE })
        : unreadable('E-KIT-NOT-SEEN', asked);
    const above = folders.get(foldName(parentOf(path)));
    const entry = above?.get(foldName(leafOf(path)));
    if (entry) return present(withFacts(path, entry));
    if (above) return ABSENT;
    return path.includes('\\') && stat(parentOf(path)).state === 'absent' ? ABSENT : unreadable('E-KIT-NOT-SEEN', asked);
  };
  return { drives, stat, list, copyOf: copies };
}

function addName(entries: Map<string, FileFacts>, name: string, kind: FileFacts['kind']): void {
  const key = foldName(name);
  if (!entries.has(key)) entries.set(key, { name, kind, size: 0, modified: NO_DATE });
}

/** Sizes from `dir /s`: a line with a path says which folder follows, others end with size and name. */
function sizesOf(text: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  let folder = '';
  for (const line of linesOf(text)) {
    if (line.length > LONGEST_LINE) continue;
    const at = /\s([A-Za-z]:\\.*)$/.exec(line)?.[1];
    if (at !== undefined) folder = plain(at);
    else if (folder !== '') {
      const file = sizeAndName(line);
      if (file) sizes.set(foldName(`${folder}\\${file.name}`), file.size);
    }
  }
  return sizes;
}

/** The first number in a line that is followed by one blank and a name; `dir` prints date and time before it. */
function sizeAndName(line: string): { readonly size: number; readonly name: string } | null {
  const found = /\s(\d+|\d{1,3}(?:[.,'’ \u00a0\u00ff]\d{3})+) (?=\S)/.exec(line.slice(0, SIZE_ENDS_BEFORE));
  if (!found) return null;
  return { size: Number((found[1] ?? '').replace(/\D/g, '')), name: line.slice(found.index + found[0].length).trim() };
}

/** Columns of `dir`: in no language does the size end after the middle of a line. */
const SIZE_ENDS_BEFORE = 60;
