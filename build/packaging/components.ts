import type { LockedPackages } from './layout';

/**
 * Packages whose code the build puts into the bundles; the `dependencies` of package.json are shipped as they are.
 * Everything else in the lock file only builds or tests. A test compares this list with the imports of the sources.
 */
export const BUNDLED = [
  '@fluentui/react-components',
  '@fluentui/react-icons',
  'fflate',
  'react',
  'react-dom',
  'valibot',
] as const;

/** The system that the product is built for, as npm names it. */
const TARGET = { os: 'win32', cpu: 'x64' } as const;

/** One npm package in the product. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** Its place in the lock file, which is also its folder below the repository. */
  readonly path: string;
  readonly license: string | null;
  /** SHA-512 of the package's archive as npm publishes it, base64; null if the lock file has none. */
  readonly sha512: string | null;
  /** Shipped as separate files, or inside the bundles. */
  readonly kind: 'shipped' | 'bundled';
  /** The `path` of each package it uses. */
  readonly uses: readonly string[];
}

/** Everything the product consists of, sorted by name: `shipped`, `bundled` and all their dependencies for Windows. */
export function componentsOf(
  packages: LockedPackages,
  shipped: readonly string[],
  bundled: readonly string[] = BUNDLED,
): readonly Component[] {
  const found = new Map<string, Component>();
  const add = (path: string, kind: Component['kind']): void => {
    const entry = packages[path];
    if (entry === undefined || found.has(path) || !isForTarget(entry)) return;
    const { version = '', license = null, integrity = null } = entry;
    const peers = Object.keys(entry.peerDependencies ?? {}).filter(
      (name) => entry.peerDependenciesMeta?.[name]?.optional !== true,
    );
    const wanted = [
      ...Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }),
      ...(kind === 'bundled' ? peers : []),
    ];
    const uses = wanted.flatMap((name) => resolve(packages, path, name) ?? []).filter((place) => isForTarget(packages[place]!));
    const sha512 = /^sha512-([A-Za-z0-9+/=]+)$/.exec(integrity ?? '')?.[1] ?? null;
    found.set(path, { name: nameOf(path), version, path, license, sha512, kind, uses });
    for (const place of uses) add(place, kind);
  };
  for (const name of shipped) add(`node_modules/${name}`, 'shipped');
  for (const name of bundled) add(`node_modules/${name}`, 'bundled');
  // Packages of types contain no code, so no bundle has them, whatever the dependencies say.
  const real = [...found.values()].filter(({ name }) => !name.startsWith('@types/') && name !== 'csstype');
  const places = new Set(real.map(({ path }) => path));
  return real
    .map((component) => ({ ...component, uses: component.uses.filter((place) => places.has(place)) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.path.localeCompare(b.path, 'en'));
}

function isForTarget({ os, cpu }: { readonly os?: readonly string[]; readonly cpu?: readonly string[] }): boolean {
  return (os?.includes(TARGET.os) ?? true) && (cpu?.includes(TARGET.cpu) ?? true);
}

/** Where Node would find `name` for the package at `from`: in its own node_modules, otherwise in an outer one. */
function resolve(packages: LockedPackages, from: string, name: string): string | null {
  for (let folder = from; ;) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return null;
    const outer = folder.lastIndexOf('/node_modules/');
    folder = outer < 0 ? '' : folder.slice(0, outer);
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
