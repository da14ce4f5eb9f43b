import { whyNoNtServer } from '../remote/support/nt-server';
import { type Counts, NONE } from './counts';
import { runVitest } from './vitest';

/** The network machine against a stand-in for NT 4.0 and 2000: Samba, which speaks what they speak. */
export async function remote(): Promise<Counts> {
  const why = whyNoNtServer();
  if (why !== null) {
    console.log(`skipped: ${why}`);
    return { ...NONE, skipped: 1 };
  }
  return runVitest('remote', ['--config', 'tests/remote/vitest.config.ts']);
}
