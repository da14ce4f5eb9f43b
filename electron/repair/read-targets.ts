import { type ArticleItem, ARTICLES, targetsInSet, viewsFor } from '../domain/articles';
import type { TargetContent, TargetReading } from '../domain/observation';
import { mapReading, type Reading } from '../domain/reading';
import { type KeyRef, placeShown } from '../domain/registry';
import type { RegistryPort } from '../machines/ports';

/**
 * Reads every place that any article with a repair names, in both registry views, in the order of the articles; and the
 * same places in `otherSets`, the names of control sets besides the current one.
 */
export async function readAllTargets(
  registry: RegistryPort,
  otherSets: readonly string[] = [],
): Promise<readonly TargetReading[]> {
  const items = new Map(Object.values(ARTICLES).flatMap((article) => article.items.map((item) => [item.id, item])));
  const elsewhere = [...items.values()].flatMap((item) =>
    otherSets.map((set) => ({ ...item, targets: targetsInSet(item, set) })),
  );
  return readItems(registry, [...items.values(), ...elsewhere]);
}

export async function readItems(registry: RegistryPort, items: readonly ArticleItem[]): Promise<readonly TargetReading[]> {
  const readings: TargetReading[] = [];
  for (const item of items) {
    for (const target of item.targets) {
      for (const view of viewsFor(target.path, registry.views)) {
        readings.push({ item: item.id, target, view, reading: await readTarget(registry, { target, view }) });
      }
    }
  }
  return readings;
}

/** Reads one target by the machine's primary route. */
export async function readTarget(
  registry: RegistryPort,
  { target, view }: Pick<TargetReading, 'target' | 'view'>,
): Promise<Reading<TargetContent>> {
  const key: KeyRef = { view, path: target.path };
  const reading: Reading<TargetContent> =
    target.kind === 'key'
      ? mapReading(await registry.readTree(key), (tree) => ({ kind: 'key', tree }))
      : mapReading(await registry.readValue(key, target.name), (value) => ({ kind: 'value', value }));
  if (reading.state !== 'unreadable') return reading;
  return { ...reading, at: placeShown(reading.at, view, registry.views.length > 1 ? 64 : 32) };
}
