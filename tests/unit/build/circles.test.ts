import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, runNode, toolScript } from '../../../build/tools';

/** `npm run lint` and the checks of `npm test` run the same program with the same rules. */
describe('the rule against import circles', () => {
  mkdirSync(path.join(ROOT, 'test-results'), { recursive: true });
  const folder = mkdtempSync(path.join(ROOT, 'test-results', 'circle-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function check(one: string, other: string): Promise<{ readonly status: number; readonly output: string }> {
    writeFileSync(path.join(folder, 'one.ts'), one);
    writeFileSync(path.join(folder, 'other.ts'), other);
    return runNode(toolScript('dependency-cruiser', 'depcruise'), ['--config', '.dependency-cruiser.cjs', folder]);
  }

  it('reports a circle made only of type imports', async () => {
    const { status, output } = await check(
      "import type { B } from './other';\nexport interface A { readonly b: B | null }\n",
      "import type { A } from './one';\nexport interface B { readonly a: A | null }\n",
    );
    expect(status).not.toBe(0);
    expect(output).toContain('no-circles');
  });

  it('accepts the same files without the import back', async () => {
    const { status } = await check(
      "import type { B } from './other';\nexport interface A { readonly b: B | null }\n",
      'export interface B { readonly a: null }\n',
    );
    expect(status).toBe(0);
  });
});
