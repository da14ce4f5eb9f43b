import type { Report } from '../model';
import type { Section } from './document';
import type { Speaker } from './speaker';

/** The copies of key databases with the digest of every file, which identifies them later. */
export function copiesSection({ copies }: Report, { word, count }: Speaker): Section | null {
  if (copies.length === 0) return null;
  return {
    title: word('report.section.copies'),
    blocks: copies.map(({ from, to, files }) => ({
      kind: 'table',
      title: word('report.copied', { from, to }),
      columns: [word('wizard.cause.missing.file'), word('report.column.size'), 'SHA-256'],
      rows: files.map(({ path, size, sha256 }) => [path, count(size), sha256]),
    })),
  };
}
