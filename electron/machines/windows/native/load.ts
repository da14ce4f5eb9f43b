import type * as KoffiModule from 'koffi';
import { createRequire } from 'node:module';

/**
 * The two native packages, loaded when first asked for: both hold Windows binaries, so merely importing this folder has
 * to stay harmless elsewhere. `createRequire` rather than `import` keeps bundlers from pulling them into an ES module.
 */
// Not named `require`: the bundler gives a module that calls one its own declaration of it.
const load = createRequire(import.meta.url);

export type Koffi = typeof KoffiModule;

/** What is used of native-reg; its own types allow only the predefined keys and type codes, its code takes any. */
export interface NativeReg {
  enumKeyNames(key: number): string[];
  enumValueNames(key: number): string[];
  queryValueRaw(key: number, name: string): (Buffer & { readonly type: number }) | null;
  setValueRaw(key: number, name: string, type: number, data: Buffer): void;
  deleteValue(key: number, name: string): boolean;
}

export const koffi = once(() => load('koffi') as Koffi);
export const nativeReg = once(() => load('native-reg') as NativeReg);

/** Makes `make` at the first call and keeps what it made. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
