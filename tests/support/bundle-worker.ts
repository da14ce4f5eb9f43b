import path from 'node:path';
import { build } from 'vite';

/** Bundles a program that a test starts and kills into `folder`, so that each start loads one file. Returns its path. */
export async function bundleWorker(source: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  return path.join(folder, 'worker.mjs');
}
