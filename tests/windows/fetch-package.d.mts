/** An npm package, pinned by the hash of its contents. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** Fetches an npm package and puts one of its files at `target`. Throws if the package is not the pinned one. */
export function fetchFromPackage(pinned: PinnedPackage, file: string, target: string): void;
