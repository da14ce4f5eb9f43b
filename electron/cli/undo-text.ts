import { sentence } from '../contract/words/sentence';
import { showTarget } from '../domain/plan';
import { servicePreviews, servicePreviewSays } from '../domain/service-preview';
import type { UndoItem } from '../repair/undo';
import { text } from './text';

/** What an undo would do to each item, and what it would make of the service. */
export function undoLines(items: readonly UndoItem[]): readonly string[] {
  const services = servicePreviews(items.map(({ entry }) => entry)).flatMap((preview) => {
    const [head, ...rest] = servicePreviewSays(preview).map(text);
    return [head ?? '', ...rest.map((each) => `  - ${each}`)];
  });
  return [...items.map(line), ...services];
}

/** The same as data. */
export function undoJson(items: readonly UndoItem[]): object {
  return { items: items.map(itemJson), services: servicePreviews(items.map(({ entry }) => entry)) };
}

function line({ entry, act, addedSince }: UndoItem): string {
  const added = addedSince.map((name) => `\n      ${text(sentence('cli.undo.added', { name }))}`).join('');
  return `  - ${text(sentence(`cli.undo.${act}`, { path: showTarget(entry) }))}${added}`;
}

function itemJson({ entry, act, addedSince }: UndoItem): unknown {
  return { id: entry.id, path: showTarget(entry), view: entry.view, act, addedSince };
}
