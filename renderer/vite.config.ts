import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleBudget } from '../build/bundle-budget';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The wizard's page alone, as `out/renderer`; electron-vite builds the same with these settings. */
export default defineConfig({
  root: here('.'),
  // Relative, since the page is served from app:// in the window and over HTTP in the browser preview.
  base: './',
  plugins: [react(), bundleBudget()],
  build: {
    outDir: here('../out/renderer'),
    emptyOutDir: true,
    target: 'chrome128',
    // Said, since electron-vite leaves code as it is unless told.
    minify: true,
    // Nothing is inlined as data: so that the content security policy can stay short.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: here('index.html') },
  },
});
