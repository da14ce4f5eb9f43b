import { RepairError } from '../../contract/errors';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { type Article, type ArticleId, ARTICLES, type ItemId } from '../../domain/articles';
import { aboutLook } from '../../domain/next-steps/about-look';
import { nextSentences } from '../../domain/next-steps/say';
import { changing, planRepair } from '../../domain/plan';
import { type KeyTree, RegistryType, textOf } from '../../domain/registry';
import { COUNTED, type KitItem } from '../names';
import type { KitReading } from '../reading';
import { knownFolders, type KnownFolders, NOTHING_KNOWN } from './program';
import { words } from './script';

/** What a kit for a known article does, with what a look showed about the server. */
export interface FixPlan {
  readonly article: Article;
  readonly items: readonly KitItem[];
  /** Per item, the counts in the look's export; empty if the kit is not written from a look. */
  readonly counts: readonly {
    readonly item: KitItem;
    readonly at: readonly { readonly text: string; readonly lines: number }[];
  }[];
  /** The items' keys as the look found them. */
  readonly found: ReadonlyMap<KitItem, KeyTree>;
  readonly known: KnownFolders;
  /** What follows once it has succeeded, in order. */
  readonly next: readonly Sentence[];
  /** Q235418 only: the text to write, and what its export must contain, for each way in which it can be written. */
  readonly imagePath: { readonly text: string; readonly type: number; readonly check: readonly string[] } | null;
}

const KIT_ITEMS_OF: Readonly<Record<ItemId, readonly KitItem[]>> = {
  'service-key': ['KMSSVC'],
  'kmserver-key': ['KMSERVER'],
  'setup-component': ['SETUPKEY', 'SETUPVAL'],
  'image-path': ['KMSSVC'],
};

/** The variable in which KITLOOK.CMD returns whether an item exists. */
export const flagOf = (item: KitItem): string =>
  ({ KMSSVC: 'HASSVC', KMSERVER: 'HASKM', SETUPKEY: 'HASSUB', SETUPVAL: 'HASVAL' })[item];

/**
 * Throws E-KIT-LOOK-NEEDED if the article's repair depends on the registry's content (Q235418) and there is no look;
 * E-KIT-STALE if a change was begun after that look; E-NOT-APPLICABLE if the look rules the article out;
 * E-KIT-NOT-ASCII if ImagePath is not plain ASCII; E-UNREADABLE-ITEM if an item could not be read; E-NOTHING-TO-DO if
 * ImagePath needs no change.
 */
export function planFix(id: ArticleId, look: KitReading | null): FixPlan {
  const article = ARTICLES[id];
  const items = article.items.flatMap((item) => KIT_ITEMS_OF[item.id]);
  const trims = article.items.some(({ act }) => act === 'trim-image-path');
  if (look === null) {
    if (trims) throw new RepairError('E-KIT-LOOK-NEEDED', id);
    return { article, items, counts: [], found: new Map(), known: NOTHING_KNOWN, next: nextAfter(id, null), imagePath: null };
  }
  if (!look.isCurrent) throw new RepairError('E-KIT-STALE', look.server);
  const finding = look.diagnosis.findings.find((each) => each.article === id);
  if (finding?.status === 'ruled-out' || look.diagnosis.recommended.action === 'refuse')
    throw new RepairError('E-NOT-APPLICABLE', id);
  return {
    article,
    items,
    counts: items.flatMap((item) => {
      const lines = look.latest.counts.get(item);
      return lines ? [{ item, at: COUNTED.map((text, at) => ({ text, lines: lines[at] ?? 0 })) }] : [];
    }),
    found: look.latest.trees,
    known: knownFolders(look),
    next: nextAfter(id, { evidence: look.observation.evidence, diagnosis: look.diagnosis }),
    imagePath: trims ? shortened(id, look) : null,
  };
}

/** The same steps as on every screen and in every report. */
function nextAfter(article: ArticleId, look: Parameters<typeof aboutLook>[1]): readonly Sentence[] {
  return nextSentences(
    { article, outcome: 'done', place: 'kit', serviceStopped: false, restart: 'unknown', ...aboutLook(article, look) },
    { server: words(sentence('kit.script.this-server')) },
  );
}

function shortened(id: ArticleId, look: KitReading): FixPlan['imagePath'] {
  const [action] = changing(planRepair(id, look.observation).actions);
  if (action?.after?.kind !== 'value') throw new RepairError('E-NOTHING-TO-DO', id);
  const { type } = action.after.value;
  const text = textOf(action.after.value);
  if (!isPlain(text)) throw new RepairError('E-KIT-NOT-ASCII', 'ImagePath');
  return { text, type, check: type === RegistryType.REG_SZ ? [`"ImagePath"=${regText(text)}`] : hexStarts(text) };
}

/** Has the same bytes in every code page, so also in a batch file, an INF and an export. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const regText = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Bytes that come before any line break of regedit's: ANSI in REGEDIT4, UTF-16 in Version 5.00. */
const FIRST_BYTES = 10;

function hexStarts(text: string): readonly string[] {
  const ansi = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const wide = ansi.flatMap((byte) => [byte, 0]);
  return [ansi, wide].map(
    (bytes) =>
      `"ImagePath"=hex(2):${bytes
        .slice(0, FIRST_BYTES)
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join(',')}`,
  );
}
