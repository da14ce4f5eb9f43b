import type * as KoffiModule from 'koffi';
import { createRequire } from 'node:module';

/**
 * The native package, loaded on first use: it contains Windows binaries, so merely importing this folder must stay
 * harmless elsewhere. `createRequire` instead of `import` keeps bundlers from pulling them into an ES module.
 */
// Not named `require`: the bundler would give a module that calls `require` its own declaration of it.
const load = createRequire(import.meta.url);

export type Koffi = typeof KoffiModule;

export const koffi = once(() => load('koffi') as Koffi);

/** Calls `make` on first use and keeps its result. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
