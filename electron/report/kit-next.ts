import { type Sentence, sentence } from '../contract/words/sentence';
import { type ArticleId, ARTICLES } from '../domain/articles';
import type { KitReading } from '../kit/reading';
import { afterLook } from './look';

/** What the kit's article does to its items: Q235418 shortens a value and removes nothing. */
export function kitActOf(article: ArticleId | null): 'remove' | 'change' {
  return article !== null && ARTICLES[article].items.some(({ act }) => act === 'trim-image-path') ? 'change' : 'remove';
}

/** What comes next after a kit's results, by what they prove; page, report and command line say the same. */
export function nextAfterKit({ proof, article, server, diagnosis }: KitReading): readonly Sentence[] {
  switch (proof.outcome) {
    case 'looked':
      return afterLook(diagnosis);
    case 'backed-up':
      return [sentence('serverKit.next.fix', { server }), sentence('serverKit.next.read')];
    case 'repaired':
      return kitActOf(article) === 'change'
        ? [sentence('report.next.service-pack')]
        : [sentence('acts.next.restart', { server }), sentence('acts.next.service-pack'), sentence('acts.next.setup-again')];
    case 'partly':
    case 'unclear':
      return [sentence('serverKit.next.again'), sentence('serverKit.next.undo'), sentence('serverKit.next.read')];
    case 'undone':
      return [sentence('serverKit.next.keep')];
    case 'undo-differs':
      return [sentence('serverKit.next.undoAgain'), sentence('serverKit.next.byHand'), sentence('serverKit.next.read')];
  }
}
