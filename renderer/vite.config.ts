import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleBudget } from '../build/bundle-budget';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds only the wizard's page, into `out/renderer`; electron-vite uses the same settings. */
export default defineConfig({
  root: here('.'),
  // Relative, since the page is served from app:// in the window and over HTTP in the browser preview.
  base: './',
  plugins: [react(), bundleBudget()],
  build: {
    outDir: here('../out/renderer'),
    emptyOutDir: true,
    target: 'chrome128',
    // Explicit, since electron-vite does not minify by default.
    minify: true,
    // Nothing is inlined as a `data:` URL, so that the content security policy can stay short.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: here('index.html') },
  },
});
