import * as v from 'valibot';
import { RepairError } from '../contract/errors';

/** The manifest's file in a run's `backup` folder. */
export const MANIFEST_FILE = 'manifest.json';

const ManifestSchema = v.object({
  schema: v.literal(1),
  /** Version of the program that wrote it. */
  program: v.string(),
  writtenAt: v.string(),
  machine: v.object({ name: v.string(), id: v.string(), windows: v.string() }),
  privacy: v.string(),
  /** The code page of `before-nt4.reg`; older manifests lack it. */
  ansiCodePage: v.optional(v.number()),
  files: v.array(
    v.object({
      /** A plain name: the manifest cannot point out of its folder. */
      name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)),
      size: v.number(),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  /** Per `.reg` file: what it cannot express; the snapshot contains that. */
  notExpressed: v.record(v.string(), v.array(v.looseObject({ kind: v.string(), path: v.string() }))),
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;

type ManifestToWrite = Omit<Manifest, 'notExpressed'> & {
  readonly notExpressed: Readonly<Record<string, readonly { readonly kind: string; readonly path: string }[]>>;
};

export function writeManifest(manifest: ManifestToWrite): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Throws E-BACKUP-ALTERED, naming `file`, if the text is not a manifest. */
export function readManifest(text: string, file: string): Manifest {
  try {
    return v.parse(ManifestSchema, JSON.parse(text));
  } catch (cause) {
    throw new RepairError('E-BACKUP-ALTERED', file, { cause });
  }
}
