import type { Seen, Verdict } from './proxy';

/** Procedures that change a server: \winreg’s create, delete (key and value), save and set; \svcctl’s control. */
const CHANGES = /^winreg (?:6|7|8|20|22)$|^svcctl 1$/;

export type Decide = (seen: Seen) => Verdict | Promise<Verdict>;

/** Gives a verdict at the changing request of that number, counted from 0; calls `onHit` first. */
export function atChange(boundary: number, verdict: Verdict, onHit: () => void | Promise<void> = () => undefined): Decide {
  const counted = counting();
  return async (seen) => {
    if (!counted.isChange(seen) || counted.count !== boundary + 1) return 'pass';
    await onHit();
    return verdict;
  };
}

/** Counts the changing requests and lets every request pass. */
export function counting(): { readonly decide: Decide; isChange(seen: Seen): boolean; readonly count: number } {
  let count = 0;
  const isChange = ({ call }: Seen): boolean => {
    if (call === null || !CHANGES.test(call)) return false;
    count += 1;
    return true;
  };
  return {
    decide: (seen) => (isChange(seen), 'pass'),
    isChange,
    get count() {
      return count;
    },
  };
}
