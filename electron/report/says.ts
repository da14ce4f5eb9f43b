import { type Sentence, sentence } from '../contract/words/sentence';
import type { Target } from '../domain/articles';
import type { TreeSize } from '../domain/registry';

/** How much a target contains, in numbers; never the data itself. */
export function sizeSays(form: Target['kind'], { keys, values, bytes }: TreeSize): Sentence {
  return form === 'value' ? sentence('acts.item.value', { bytes }) : sentence('acts.item.key', { keys, values, bytes });
}
