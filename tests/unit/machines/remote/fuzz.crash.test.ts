import { expect, test } from 'vitest';
import { fuzzServer } from '../../../fuzz/remote';

test(
  'a short run against a lying server gives only documented errors, never hangs and sends nothing that changes a server',
  { timeout: 300_000 },
  async () => {
    const counts = await fuzzServer(300, 20_261_128);
    expect(counts.whole).toBeGreaterThan(10);
    expect(Object.keys(counts.refused)).toContain('E-NET-PROTOCOL');
  },
);
