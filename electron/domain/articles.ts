import { type RegistryView, sameName } from './registry';

/** The service that every article here is about. */
export const KMS_SERVICE = 'MSExchangeKMS';

export const SERVICES_KEY = 'SYSTEM\\CurrentControlSet\\Services';
export const SERVICE_KEY = `${SERVICES_KEY}\\${KMS_SERVICE}`;
export const EXCHANGE_KEY = 'SOFTWARE\\Microsoft\\Exchange';
export const KMSERVER_KEY = `${EXCHANGE_KEY}\\KMServer`;
export const SETUP_KEY = `${EXCHANGE_KEY}\\Setup`;
export const SETUP_COMPONENT = 'Key Management Server';

export type ArticleId = 'Q290226' | 'Q196171' | 'Q182814' | 'Q235418';

/** One place in the registry that an article's fix concerns. */
export type Target =
  { readonly kind: 'key'; readonly path: string } | { readonly kind: 'value'; readonly path: string; readonly name: string };

/** One of the article's items. Two targets if the article leaves the form open (item 3: a subkey or a value). */
export interface ArticleItem {
  readonly id: ItemId;
  readonly targets: readonly Target[];
  readonly act: 'remove' | 'trim-image-path';
}

export const ITEM_IDS = ['service-key', 'kmserver-key', 'setup-component', 'image-path'] as const;

export type ItemId = (typeof ITEM_IDS)[number];

/** A repair as data: what it touches, in the order it is to be done. */
export interface Article {
  readonly id: ArticleId;
  readonly items: readonly ArticleItem[];
  /** Whether the service must be stopped, and confirmed as stopped, before the first item (Q290226, step 1). */
  readonly stopsService: boolean;
  /** What a verdict recommends if the article applies. */
  readonly action: ArticleAction;
  /**
   * If several apply, the one with the lowest number is recommended: the more specific article before the general one.
   */
  readonly rank: number;
  /** Whether the article sends its reader to Setup first (Q290226); the others do not. */
  readonly setupFirst: boolean;
}

export const ARTICLE_ACTIONS = ['remove-three', 'remove-service-key', 'trim-imagepath'] as const;

export type ArticleAction = (typeof ARTICLE_ACTIONS)[number];

/** The article that removes the whole component: the one for a user who insists on removing a working KM Server. */
export const WHOLE_REMOVAL: ArticleId = 'Q290226';

const SERVICE_ITEM: ArticleItem = { id: 'service-key', targets: [{ kind: 'key', path: SERVICE_KEY }], act: 'remove' };

const SERVICE_KEY_ALONE = {
  stopsService: true,
  items: [SERVICE_ITEM],
  action: 'remove-service-key',
  setupFirst: false,
} as const;

/** The repairs the product carries out, by article. Adding a repair means adding an entry here and its words. */
export const ARTICLES: Readonly<Record<ArticleId, Article>> = {
  Q290226: {
    id: 'Q290226',
    stopsService: true,
    action: 'remove-three',
    rank: 4,
    setupFirst: true,
    items: [
      SERVICE_ITEM,
      { id: 'kmserver-key', targets: [{ kind: 'key', path: KMSERVER_KEY }], act: 'remove' },
      {
        id: 'setup-component',
        targets: [
          { kind: 'key', path: `${SETUP_KEY}\\${SETUP_COMPONENT}` },
          { kind: 'value', path: SETUP_KEY, name: SETUP_COMPONENT },
        ],
        act: 'remove',
      },
    ],
  },
  Q196171: { id: 'Q196171', ...SERVICE_KEY_ALONE, rank: 3 },
  Q182814: { id: 'Q182814', ...SERVICE_KEY_ALONE, rank: 2 },
  Q235418: {
    id: 'Q235418',
    stopsService: false,
    action: 'trim-imagepath',
    rank: 1,
    setupFirst: false,
    items: [{ id: 'image-path', targets: [{ kind: 'value', path: SERVICE_KEY, name: 'ImagePath' }], act: 'trim-image-path' }],
  },
};

export function isArticleId(text: string): text is ArticleId {
  return Object.hasOwn(ARTICLES, text);
}

/** Whether the article removes registry items, or only changes one (Q235418). */
export function removes(article: Article): boolean {
  return article.items.some(({ act }) => act === 'remove');
}

/**
 * Where an item is in a control set other than the current one, given by its name (`ControlSet002`): Last Known Good
 * would bring back a key that was removed only from the current set (Q102984). Empty for items that are not removed or
 * not in a control set.
 */
export function targetsInSet({ act, targets }: ArticleItem, set: string): readonly Target[] {
  if (act !== 'remove') return [];
  return targets
    .filter(({ path }) => path.startsWith(CURRENT_SET))
    .map((target) => ({ ...target, path: `SYSTEM\\${set}\\${target.path.slice(CURRENT_SET.length)}` }));
}

/** The numbered control set that a path is in, as the path spells it; null if it is in none or in the current one. */
export function controlSetIn(path: string): string | null {
  return /^SYSTEM\\(ControlSet\d{3})\\/i.exec(path)?.[1] ?? null;
}

/** Whether a path is the service's key, in the current control set or, on a disk, in another one. */
export function isServiceKey(path: string): boolean {
  const set = controlSetIn(path);
  return sameName(set === null ? path : path.replace(set, 'CurrentControlSet'), SERVICE_KEY);
}

const CURRENT_SET = 'SYSTEM\\CurrentControlSet\\';

/**
 * The registry views to look in for a path: SYSTEM is the same in all, SOFTWARE has a 32-bit twin on 64-bit Windows.
 */
export function viewsFor(path: string, views: readonly RegistryView[]): readonly RegistryView[] {
  return /^system\\/i.test(path) ? views.slice(0, 1) : views;
}
