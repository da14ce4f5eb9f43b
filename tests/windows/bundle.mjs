import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUNDLES, PROJECT } from './stage.mjs';

/** Packages that need files of theirs at run time: they are loaded, never bundled. */
const EXTERNAL = ['koffi', 'regedit', '@playwright/test'];

/** Bundles each named file to one .mjs, for a Windows that has neither our sources nor a bundler. */
export async function bundle(entries, outDir = BUNDLES) {
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, fileURLToPath(new URL(file, import.meta.url))]),
        ),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[hash].mjs' },
      },
    },
  });
}
