import { type Offer, offersOf } from '../../electron/contract/wizard/offers';
import type { Verb } from '../../electron/contract/wizard/verbs';
import type { Command } from '../components/command-bar';
import { ArrowUndo20Regular, Shield20Regular } from '../components/icons';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';

export interface OffersOptions {
  /** For each thing an offer may need: why the page does not have it yet; null if it has. */
  readonly missing?: Readonly<Partial<Record<NonNullable<Offer['needs']>, string | null>>>;
  /** What a verb's button does instead of calling the verb as offered, if the page has to do something first. */
  readonly instead?: Readonly<Partial<Record<Verb, () => void>>>;
}

/** The verbs that change the machine: not available before somebody has accepted an unsigned connection. */
const CHANGES: ReadonlySet<Verb> = new Set<Verb>(['stopService', 'remove', 'undo']);
const ICONS = { elevate: <Shield20Regular />, previewUndo: <ArrowUndo20Regular /> } as const;

/** The page's commands as the contract offers them (`offersOf`), ready to be drawn. */
export function useOffers({ missing = {}, instead = {} }: OffersOptions = {}): readonly Command[] {
  const say = useSay();
  const { view, call } = useWizard();
  if (view === null) return [];
  const unsigned = view.header.unsigned === 'open' ? say('server.why.unsigned') : null;
  return offersOf(view).map(({ verb, payload, says, kind, needs }) => ({
    label: say(says),
    act: instead[verb] ?? ((): void => void call(verb, payload)),
    why: (needs === undefined ? null : missing[needs]) ?? (CHANGES.has(verb) || needs === 'answers' ? unsigned : null),
    ...(kind === undefined ? {} : { kind }),
    ...(verb === 'back' ? { back: true as const } : {}),
    ...(verb in ICONS ? { icon: ICONS[verb as keyof typeof ICONS] } : {}),
  }));
}
