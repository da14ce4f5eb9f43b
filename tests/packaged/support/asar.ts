import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}

export interface Asar {
  /** Path of each file, with `/` → whether it is outside the archive and whether the archive has its SHA-256. */
  readonly files: ReadonlyMap<string, { readonly unpacked: boolean; readonly hashed: boolean }>;
  /** SHA-256 of the header's JSON, in hex, which the program's resource must name. */
  readonly headerHash: string;
}

/** Reads an archive's header: 4 numbers of 4 bytes, then JSON. */
export function readAsar(file: string): Asar {
  const descriptor = openSync(file, 'r');
  try {
    const sizes = Buffer.alloc(16);
    readSync(descriptor, sizes, 0, 16, 0);
    const json = Buffer.alloc(sizes.readUInt32LE(12));
    readSync(descriptor, json, 0, json.length, 16);
    const files = new Map<string, { unpacked: boolean; hashed: boolean }>();
    const walk = (entry: Entry, path: string): void => {
      for (const [name, child] of Object.entries(entry.files ?? {})) {
        const here = path === '' ? name : `${path}/${name}`;
        if (child.files) walk(child, here);
        else files.set(here, { unpacked: child.unpacked === true, hashed: child.integrity?.algorithm === 'SHA256' });
      }
    };
    walk(JSON.parse(json.toString('utf8')) as Entry, '');
    return { files, headerHash: createHash('sha256').update(json).digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}
