import { useEffect } from 'react';
import { useAnnounce } from '../../components/announcer';

/** Announces "2 of 3 done" each time an item is done, and nothing in between. */
export function useItemAnnouncements(count: string, when: boolean): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (when) announce(count);
  }, [count, when, announce]);
}
