import { sentence } from '../contract/words/sentence';
import { showTarget } from '../domain/plan';
import { servicePreviews, servicePreviewSays } from '../domain/service-preview';
import type { UndoItem } from '../repair/undo';
import { text } from './text';

/** What an undo would do to each item and to the service. */
export function undoLines(items: readonly UndoItem[], bits: 32 | 64): readonly string[] {
  const services = servicePreviews(items.map(({ entry }) => entry)).flatMap((preview) => {
    const [head, ...rest] = servicePreviewSays(preview).map(text);
    return [head ?? '', ...rest.map((each) => `  - ${each}`)];
  });
  return [...items.map((item) => line(item, bits)), ...services];
}

/** The same as data. */
export function undoJson(items: readonly UndoItem[], bits: 32 | 64): object {
  return { items: items.map((item) => itemJson(item, bits)), services: servicePreviews(items.map(({ entry }) => entry)) };
}

function line({ entry, act, addedSince }: UndoItem, bits: 32 | 64): string {
  const added = addedSince.map((name) => `\n      ${text(sentence('cli.undo.added', { name }))}`).join('');
  return `  - ${text(sentence(`cli.undo.${act}`, { path: showTarget(entry, bits) }))}${added}`;
}

function itemJson({ entry, act, addedSince }: UndoItem, bits: 32 | 64): unknown {
  return { id: entry.id, path: showTarget(entry, bits), view: entry.view, act, addedSince };
}
