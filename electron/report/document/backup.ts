import type { Report } from '../model';
import type { Block, Section } from './document';
import type { Speaker } from './speaker';

/** Where the backup is, what proves it, and the digests that identify it. */
export function backupSection({ backup }: Report, { word, said, utc, count }: Speaker): Section | null {
  if (backup === null) return null;
  const { folder, provenAt, privacy, routes, passedOver, files, notCompared } = backup;
  const facts: Block = {
    kind: 'facts',
    rows: [
      [word('report.field.folder'), folder],
      [word('report.field.proven'), utc(provenAt)],
      [word('report.field.routes'), routes.map((route) => word(`wizard.witness.${route}`)).join(' · ')],
      ...(passedOver ? [[word(`wizard.witness.${passedOver.route}`), said(passedOver.why)] as const] : []),
      [word('report.field.privacy'), word(`report.privacy.${privacy}`)],
    ],
  };
  const digests: Block = {
    kind: 'table',
    columns: [word('wizard.cause.missing.file'), word('report.column.size'), 'SHA-256'],
    rows: files.map(({ name, size, sha256 }) => [name, size === null ? '' : count(size), sha256]),
  };
  const left: readonly Block[] =
    notCompared.length === 0 ? [] : [{ kind: 'list', title: word('report.field.not-compared'), items: notCompared.map(said) }];
  return {
    title: word('report.section.backup'),
    blocks: [facts, digests, ...left, { kind: 'list', items: [word('report.backup.secret')] }],
  };
}
