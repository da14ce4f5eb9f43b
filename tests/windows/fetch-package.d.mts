/** An npm package, by its contents. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** Takes one file out of an npm package, which must be the pinned one to the byte, and puts it at `target`. */
export function fetchFromPackage(pinned: PinnedPackage, file: string, target: string): void;
