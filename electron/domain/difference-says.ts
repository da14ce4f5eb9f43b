import { type Sentence, sentence } from '../contract/words/sentence';
import { type Difference, firstDifference, sameValue } from './compare';
import type { TargetContent } from './observation';

/** Where two readings of a key differ, as a sentence that fits after a colon; it never quotes the data. */
export function differenceSays({ at: place, kind, expected = '', found = '' }: Difference): Sentence {
  // A value of the compared key itself is named without the arrow, as nothing would precede it.
  const at = place.startsWith('→ ') ? place.slice(2) : place;
  switch (kind) {
    case 'type':
    case 'data':
      return sentence(`difference.${kind}`, { at, expected, found });
    case 'name-spelling':
      return sentence('difference.name-spelling', { at, found });
    case 'class-name':
    case 'link':
      return at === '' ? sentence(`difference.${kind}.own`) : sentence(`difference.${kind}`, { at });
    case 'key-missing':
    case 'key-added':
    case 'value-missing':
    case 'value-added':
    case 'name-twice':
      return sentence(`difference.${kind}`, { at });
  }
}

/** Where two contents differ; null if they are equal. */
export function contentDifference(a: TargetContent, b: TargetContent): Sentence | null {
  if (a.kind === 'key' && b.kind === 'key') {
    if (a.tree.name !== b.tree.name) return sentence('difference.name-spelling.own');
    const difference = firstDifference(a.tree, b.tree);
    return difference && differenceSays(difference);
  }
  if (a.kind === 'value' && b.kind === 'value') {
    if (a.value.name !== b.value.name) return sentence('difference.name-spelling.own');
    return sameValue(a.value, b.value) ? null : sentence('difference.data.own');
  }
  return sentence('difference.kind');
}
