import { useEffect, useState } from 'react';

/** Milliseconds without a sign of life after which the page says so, and milliseconds between two checks. */
const QUIET_MS = 30_000;
const LOOK_MS = 5_000;

/** How long a sign of life has not changed, in milliseconds; null until the page should say so. */
export function useQuiet(sign: string): number | null {
  const [seen, setSeen] = useState({ sign, ms: 0 });
  useEffect(() => {
    const since = Date.now();
    const timer = setInterval(() => setSeen({ sign, ms: Date.now() - since }), LOOK_MS);
    return () => clearInterval(timer);
  }, [sign]);
  return seen.sign === sign && seen.ms >= QUIET_MS ? seen.ms : null;
}
