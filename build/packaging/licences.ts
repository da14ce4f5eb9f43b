import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Component } from './components';

/** Finds the folder in which a component is installed, or null. */
export type FolderOf = (component: Component) => string | null;

/**
 * The licence texts of everything except Electron (which brings its own two files), as one text. A package without a
 * licence text is listed with the licence it declares. Throws for a package with neither: it may not be shipped.
 */
export function licencesText(components: readonly Component[], folderOf: FolderOf): string {
  const parts = components.map((component) => {
    const folder = folderOf(component);
    const texts =
      folder === null ? [] : licenceFiles(folder).map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
    const { name, version, license } = component;
    if (license === null && texts.length === 0) throw new Error(`${name}@${version} has no licence`);
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}
