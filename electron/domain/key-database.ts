import type { DataFolderFacts } from './evidence';
import type { Unreadable } from './reading';
import { sameName } from './registry';

/** Where the key database of a KM Server can be. */

/** What is known about a server's disks. Paths are local, without a backslash at their end. */
export interface KeyDatabaseClues {
  /** The folders that contain Exchange. */
  readonly folders: readonly string[];
  /** The program that ImagePath names, whether or not it still exists; '' if none is named. */
  readonly program: string;
  /** The letters of all drives, e.g. `C`. */
  readonly drives: readonly string[];
}

/** 5.5 keeps its database in `Kmsdata` of the Exchange folder (Q201271). */
const IN_EXCHANGE = ['Kmsdata', 'Security\\Mgrent', 'Security.bak\\Mgrent'] as const;

/** 4.0 and 5.0 keep it in `Mgrent` of KM Server's own folder (Q198709), 5.5 in `Kmsdata` beside `Bin`. */
const IN_PROGRAM = ['Mgrent', 'Kmsdata'] as const;

/**
 * KM Server 4.0 and 5.0 is installed in `\Security`, beside the Exchange folder and not in it (Q153394, Q155216); its
 * Setup's Remove All renames that folder `Security.bak` (Q154531). Exchange itself is in `\Exchsrvr` by default.
 */
const AT_ROOT = ['Security\\Mgrent', 'Security.bak\\Mgrent', 'Exchsrvr\\Kmsdata'] as const;
const BESIDE_EXCHANGE = ['Security\\Mgrent', 'Security.bak\\Mgrent'] as const;

/** Every folder in which to look for a key database, each once, the likeliest first. */
export function keyDatabasePlaces({ folders, program, drives }: KeyDatabaseClues): readonly string[] {
  const paths = [
    ...folders.flatMap((folder) => below(folder, IN_EXCHANGE)),
    ...ofProgram(program),
    ...folders.flatMap((folder) => below(parentOf(folder), BESIDE_EXCHANGE)),
    ...drives.flatMap((letter) => below(`${letter}:`, AT_ROOT)),
  ];
  return paths.filter((path, at) => paths.findIndex((other) => sameName(other, path)) === at);
}

/** Near the program: in the folder that contains its `Bin`, in that folder's `.bak`, and above `Security`. */
function ofProgram(program: string): readonly string[] {
  if (!/^[a-z]:\\/i.test(program)) return [];
  const own = parentOf(program).replace(/\\bin$/i, '');
  const renamed = own.includes('\\') ? below(`${own}.bak`, ['Mgrent']) : [];
  const above = /\\security$/i.test(own) ? below(parentOf(own), ['Kmsdata']) : [];
  return [...below(own, IN_PROGRAM), ...renamed, ...above];
}

const below = (folder: string, names: readonly string[]): readonly string[] => names.map((name) => `${folder}\\${name}`);

const parentOf = (path: string): string => (path.includes('\\') ? path.slice(0, path.lastIndexOf('\\')) : path);

/** A folder that contains a key database. */
export interface KeyDatabase {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
}

/** The folders that contain files; an empty folder is no database. */
export function databasesIn(folders: readonly DataFolderFacts[]): readonly KeyDatabase[] {
  return folders.flatMap(({ path, reading }) =>
    reading.state === 'present' && reading.value.files > 0 ? [{ path, ...reading.value }] : [],
  );
}

/** Unreadable places that can have a key database: while there are any, nobody knows that there is none. */
export function unreadData(folders: readonly DataFolderFacts[]): readonly Unreadable[] {
  return folders.flatMap(({ reading }) => (reading.state === 'unreadable' ? [reading] : []));
}
