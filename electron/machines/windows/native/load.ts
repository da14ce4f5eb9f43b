import type * as KoffiModule from 'koffi';
import { createRequire } from 'node:module';

/**
 * The native package, loaded when first asked for: it holds Windows binaries, so merely importing this folder has to stay
 * harmless elsewhere. `createRequire` rather than `import` keeps bundlers from pulling them into an ES module.
 */
// Not named `require`: the bundler gives a module that calls one its own declaration of it.
const load = createRequire(import.meta.url);

export type Koffi = typeof KoffiModule;

export const koffi = once(() => load('koffi') as Koffi);

/** Makes `make` at the first call and keeps what it made. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
