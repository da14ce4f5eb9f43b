import type { RegistryView } from './registry';

/** The service both articles are about. */
export const KMS_SERVICE = 'MSExchangeKMS';

export const SERVICES_KEY = 'SYSTEM\\CurrentControlSet\\Services';
export const SERVICE_KEY = `${SERVICES_KEY}\\${KMS_SERVICE}`;
export const EXCHANGE_KEY = 'SOFTWARE\\Microsoft\\Exchange';
export const KMSERVER_KEY = `${EXCHANGE_KEY}\\KMServer`;
export const SETUP_KEY = `${EXCHANGE_KEY}\\Setup`;
export const SETUP_COMPONENT = 'Key Management Server';

export type ArticleId = 'Q290226' | 'Q196171' | 'Q182814' | 'Q235418';

/** One place in the registry an article's fix concerns. */
export type Target =
  { readonly kind: 'key'; readonly path: string } | { readonly kind: 'value'; readonly path: string; readonly name: string };

/** One of the article's items. More than one target where the article leaves the form open (DOMAIN: item 3 is a subkey or a value). */
export interface ArticleItem {
  readonly id: ItemId;
  readonly targets: readonly Target[];
  readonly act: 'remove' | 'trim-image-path';
}

export type ItemId = 'service-key' | 'kmserver-key' | 'setup-component' | 'image-path';

/** A repair as data: what it touches, in the order it is to be done. */
export interface Article {
  readonly id: ArticleId;
  readonly items: readonly ArticleItem[];
  /** Whether the service must be stopped and seen stopped before the first item (Q290226, step 1). */
  readonly stopsService: boolean;
}

const SERVICE_ITEM: ArticleItem = { id: 'service-key', targets: [{ kind: 'key', path: SERVICE_KEY }], act: 'remove' };

/** The repairs the product carries out, by article. Adding one is adding an entry here and its words. */
export const ARTICLES: Readonly<Record<ArticleId, Article>> = {
  Q290226: {
    id: 'Q290226',
    stopsService: true,
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
  Q196171: { id: 'Q196171', stopsService: true, items: [SERVICE_ITEM] },
  Q182814: { id: 'Q182814', stopsService: true, items: [SERVICE_ITEM] },
  Q235418: {
    id: 'Q235418',
    stopsService: false,
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
 * Where an item stands in another control set than the current one, given by its name (`ControlSet002`): Last Known Good
 * would bring a key back that was removed from the current set alone (Q102984). None for items that are not removed or
 * not in a control set.
 */
export function targetsInSet({ act, targets }: ArticleItem, set: string): readonly Target[] {
  if (act !== 'remove') return [];
  return targets
    .filter(({ path }) => path.startsWith(CURRENT_SET))
    .map((target) => ({ ...target, path: `SYSTEM\\${set}\\${target.path.slice(CURRENT_SET.length)}` }));
}

/** The numbered control set a path lies in, as it is spelled there; null where it lies in none or in the current one. */
export function controlSetIn(path: string): string | null {
  return /^SYSTEM\\(ControlSet\d{3})\\/i.exec(path)?.[1] ?? null;
}

const CURRENT_SET = 'SYSTEM\\CurrentControlSet\\';

/** The registry views to look in for a path: SYSTEM is one for all, SOFTWARE has a 32-bit twin on 64-bit Windows. */
export function viewsFor(path: string, views: readonly RegistryView[]): readonly RegistryView[] {
  return /^system\\/i.test(path) ? views.slice(0, 1) : views;
}
