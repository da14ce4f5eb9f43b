import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { endNtServers, whyNoNtServer } from '../remote/support/nt-server';
import { type Counts, ONE_SKIPPED } from './counts';
import { runVitest } from './vitest';

/** The network machine against a stand-in for NT 4.0 and 2000: Samba, which speaks their protocols. */
export async function remote(): Promise<Counts> {
  const why = whyNoNtServer();
  if (why !== null) {
    console.log(`skipped: ${why}`);
    return ONE_SKIPPED;
  }
  const root = await mkdtemp('/tmp/nt-');
  // smbd takes the identity of the logged-on user, who needs access to the registry below.
  await chmod(root, 0o755);
  process.env['NT_ROOT'] = root;
  try {
    return await runVitest('remote', ['--config', 'tests/remote/vitest.config.ts']);
  } finally {
    delete process.env['NT_ROOT'];
    // Ends even the servers of a test that was ended before it could do so.
    await endNtServers(root);
    await rm(root, { recursive: true, force: true });
  }
}
