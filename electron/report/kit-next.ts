import type { Sentence } from '../contract/words/sentence';
import { type ArticleId, ARTICLES, removes } from '../domain/articles';
import type { Evidence } from '../domain/evidence';
import type { RepairOutcome } from '../domain/next-steps';
import { aboutLook } from '../domain/next-steps/about-look';
import { nextSentences } from '../domain/next-steps/say';
import type { KitOutcome, KitReading } from '../kit/reading';
import { afterLook } from './look';

/** What the kit's article does to its items: Q235418 shortens a value and removes nothing. */
export function kitActOf(article: ArticleId | null): 'remove' | 'change' {
  return article === null || removes(ARTICLES[article]) ? 'remove' : 'change';
}

/** What comes next after a kit's results, according to what they prove; page, report and command line say the same. */
export function nextAfterKit({ proof, article, server, command, diagnosis, observation }: KitReading): readonly Sentence[] {
  const look = { evidence: observation.evidence, diagnosis };
  if (proof.outcome === 'looked' || article === null) return afterLook(look);
  return nextSentences(
    {
      article,
      outcome: OUTCOMES[proof.outcome],
      place: 'kit',
      // 3FIX.CMD stops it; only the newest look can show whether it was started since.
      serviceStopped: ARTICLES[article].stopsService && isStopped(look.evidence),
      restart: 'unknown',
      ...aboutLook(article, look),
    },
    { server, command: command ?? '' },
  );
}

const OUTCOMES: Readonly<Record<Exclude<KitOutcome, 'looked'>, RepairOutcome>> = {
  'backed-up': 'backed-up',
  repaired: 'done',
  unseen: 'unseen',
  partly: 'partly-done',
  unclear: 'unclear',
  undone: 'undone',
  'undo-differs': 'undo-differs',
};

const isStopped = ({ service }: Evidence): boolean => service.state === 'present' && service.value.state === 'stopped';
