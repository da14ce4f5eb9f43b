import { defineConfig } from 'electron-vite';
import { fileURLToPath } from 'node:url';
import renderer from './renderer/vite.config';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The Node version in Electron 32, the oldest that the product runs on. */
const NODE = 'node20.18';

export default defineConfig({
  // The `dependencies` (native modules and a package with its own scripts) stay outside the bundle; all else goes in.
  main: {
    // Read in main/timing.ts, so that the shipped program has no option that writes a file.
    define: { __STARTUP_TIMING__: JSON.stringify(process.env['STARTUP_TIMING'] === '1') },
    build: {
      target: NODE,
      outDir: here('out/main'),
      rolldownOptions: {
        input: {
          index: here('electron/main/index.ts'),
          preview: here('electron/preview/index.ts'),
          cli: here('electron/cli/index.ts'),
          'kit-reader': here('electron/main/kit-reader.ts'),
        },
      },
    },
  },
  // A sandboxed preload is loaded as CommonJS and can require only electron.
  preload: {
    build: {
      target: NODE,
      outDir: here('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: here('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
});
