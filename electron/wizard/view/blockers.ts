import type { BlockerView } from '../../contract/wizard/views';
import type { Gate, GateId } from '../../domain/gates';
import type { Look } from '../stage';

/** The questions, which have their own page, and the rights, which every page asks for. */
const ASKED_ELSEWHERE: ReadonlySet<GateId> = new Set<GateId>(['setup', 'data', 'password', 'elevation']);

/** What stops a repair and cannot be answered: first the interrupted repair, then the rules in their order. */
export function blockersOf({ interrupted }: Pick<Look, 'interrupted'>, gates: readonly Gate[]): readonly BlockerView[] {
  // Typing the server's name overrides both: that the server is not this article's case is then no further obstacle.
  const isAsked = gates.some(({ id, state }) => id === 'healthy' && state === 'needs-override');
  return [
    ...(interrupted === null ? [] : [{ by: 'interrupted' as const, run: interrupted }]),
    ...gates
      .filter(({ id, state }) => state === 'blocked' && !ASKED_ELSEWHERE.has(id) && !(isAsked && id === 'article'))
      .map(({ id, reason }) => ({ by: 'rule' as const, id, reason })),
  ];
}
