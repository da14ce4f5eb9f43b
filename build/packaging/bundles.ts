import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A static or dynamic import of another bundle, as the bundler writes it. */
const IMPORT = /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

/** A bundle and every bundle it imports, directly or not, as absolute paths. */
export function reachable(entry: string): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) visit(path.resolve(path.dirname(file), target));
  };
  visit(entry);
  return [...found];
}
