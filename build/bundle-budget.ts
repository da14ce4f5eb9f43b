import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** The compressed JavaScript that the first page may load, in bytes. */
const BUDGET = 200_000;

/** Prints the gzipped size of the JavaScript that the page loads at start; fails the build if it exceeds the budget. */
export function bundleBudget(): Plugin {
  return {
    name: 'bundle-budget',
    generateBundle(_options, bundle) {
      const wanted = new Set<string>();
      const open = Object.values(bundle).flatMap((file) => (file.type === 'chunk' && file.isEntry ? [file.fileName] : []));
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const chunk = bundle[name];
        if (wanted.has(name) || chunk?.type !== 'chunk') continue;
        wanted.add(name);
        open.push(...chunk.imports);
      }
      let bytes = 0;
      for (const name of wanted) {
        const chunk = bundle[name];
        if (chunk?.type === 'chunk') bytes += gzipSync(chunk.code).length;
      }
      const size = `${(bytes / 1000).toFixed(0)} kB of JavaScript at start, gzipped; budget ${(BUDGET / 1000).toFixed(0)} kB`;
      if (bytes > BUDGET) this.error(size);
      this.info(size);
    },
  };
}
