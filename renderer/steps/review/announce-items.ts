import { useEffect } from 'react';
import { useAnnounce } from '../../components/announcer';

/** Says "2 of 3 done" when an item is done, and nothing between. */
export function useItemAnnouncements(count: string, when: boolean): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (when) announce(count);
  }, [count, when, announce]);
}
