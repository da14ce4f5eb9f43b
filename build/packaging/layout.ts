import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../tools';

/** The part of package.json that packaging needs. */
export interface Manifest {
  readonly name: string;
  readonly productName: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly main: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** Maps a path below the repository (`node_modules/a/node_modules/b`) to its entry. */
export type LockedPackages = Readonly<Record<string, LockEntry>>;

const json = (name: string): unknown => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));

export const readManifest = (): Manifest => json('package.json') as Manifest;

export const readLock = (): { readonly lockfileVersion: number; readonly packages: LockedPackages } =>
  json('package-lock.json') as { lockfileVersion: number; packages: LockedPackages };

/** The folder for everything that packaging makes. */
export const DIST = path.join(ROOT, 'dist');

/** The app as it goes into the archive, put together from `out/` and the packages for Windows. */
export const APP = path.join(DIST, 'app');

/** Where electron-builder puts the program before it is packed into one file. */
export const UNPACKED = path.join(DIST, 'win-unpacked');

/** The internal name of the program, without spaces, since it is used on command lines. */
export const PROGRAM = 'ExchangeKmsRepair';

export const exeName = ({ version }: Pick<Manifest, 'version'>): string => `${PROGRAM}-${version}-portable.exe`;
export const sbomName = ({ version }: Pick<Manifest, 'version'>): string => `${PROGRAM}-${version}.cdx.json`;
