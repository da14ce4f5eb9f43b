import { join } from 'node:path';
import { ABSENT, present, unreadable, type Absent, type Reading, type Unreadable } from '../../../domain/reading';
import { type RegFileParser, treesOf } from '../../../domain/reg-file';
import { fullPath, leafOf, parentOf, sameName, type KeyRef, type KeyTree } from '../../../domain/registry';
import type { WitnessLimit } from '../../../domain/witness';
import type { WitnessPort } from '../../ports';
import { parserOf } from '../../read-reg-file';
import { inExportFolder } from './export-folder';
import { registryToolsBlocked } from './policy';
import { runSystemTool } from './system-tool';

/** Milliseconds. An export of a repair's keys takes a fraction of a second, one of a whole hive some minutes. */
const TIME_LIMIT = 120_000;

/** reg.exe writes the text of a REG_SZ up to the first NUL, and Wine's writes a short number as if it were whole. */
const LIMITS: readonly WitnessLimit[] = ['class-names', 'links', 'odd-texts', 'number-sizes'];

/**
 * `reg.exe export`, a program of Windows and not ours, read by our parser of .reg files. Its only exit codes are 0 and
 * 1, and 1 can have any reason: absence is proven by listing the parent.
 * @param exports the folder for its files while they are read; made private
 */
export function regExportWitness(exports: string): WitnessPort {
  return { id: 'reg-export', limits: LIMITS, readTree: (key) => readTree(key, exports) };
}

async function readTree(key: KeyRef, exports: string): Promise<Reading<KeyTree>> {
  const parser = await exported(key, exports);
  if (parser === null) return notExported(key);
  try {
    const file = parser.end();
    const tree = pathsOf(key)
      .map((path) => treesOf(file, path))
      .find((found) => found !== undefined);
    return tree ? present(tree) : unavailable(key);
  } catch {
    return unavailable(key);
  }
}

/**
 * The export, to be parsed, or null if reg.exe made none. Its file may contain a password (Q235418): private, and
 * always removed.
 */
async function exported(key: KeyRef, exports: string): Promise<RegFileParser | null> {
  try {
    return await inExportFolder(exports, async (folder) => {
      const file = join(folder, 'export.reg');
      const { exitCode } = await runSystemTool('reg.exe', ['export', fullPath(key), file, '/y', viewSwitch(key)], TIME_LIMIT);
      return exitCode === 0 ? await parserOf(file) : null;
    });
  } catch {
    return null;
  }
}

/** Why there is no export: the key is absent if the nearest ancestor that can be listed does not list it. */
async function notExported(key: KeyRef): Promise<Absent | Unreadable> {
  if (registryToolsBlocked()) return unreadable('E-REG-TOOLS-BLOCKED', fullPath(key));
  for (let child = key; parentOf(child).path !== ''; child = parentOf(child)) {
    const names = await subkeysOf(parentOf(child));
    if (names)
      return isPlain(leafOf(child)) && !names.some((name) => sameName(name, leafOf(child))) ? ABSENT : unavailable(child);
  }
  return unavailable(key);
}

/**
 * The names that `reg.exe query` lists; null if it fails. It writes the OEM code page, in which only plain names are
 * reliable.
 */
async function subkeysOf(key: KeyRef): Promise<readonly string[] | null> {
  const { exitCode, output } = await runSystemTool('reg.exe', ['query', fullPath(key), viewSwitch(key)], TIME_LIMIT);
  if (exitCode !== 0) return null;
  const prefixes = pathsOf(key).map((path) => `${path}\\`.toUpperCase());
  return output
    .toString('latin1')
    .split(/\r?\n/)
    .filter((line) => prefixes.some((prefix) => line.toUpperCase().startsWith(prefix)))
    .map((line) => line.slice(line.lastIndexOf('\\') + 1));
}

/** How reg.exe may name a key of the 32-bit view: as requested, or by the place where it is stored. */
function pathsOf(key: KeyRef): readonly string[] {
  const path = fullPath(key);
  const stored = path.replace(/^(HKEY_LOCAL_MACHINE\\SOFTWARE)(?=\\|$)/i, '$1\\WOW6432Node');
  return key.view === '32' && stored !== path ? [path, stored] : [path];
}

function viewSwitch(key: KeyRef): string {
  return `/reg:${key.view}`;
}

function isPlain(name: string): boolean {
  return /^[\x20-\x7e]+$/.test(name);
}

function unavailable(key: KeyRef): Unreadable {
  return unreadable('E-WITNESS-UNAVAILABLE', fullPath(key));
}
