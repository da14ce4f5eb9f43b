import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeKit } from '../../../electron/kit';
import { constructLines } from '../../../electron/kit/write/constructs';
import type { ArticleId } from '../../../electron/domain/articles';

/** kit.md must describe a kit as it is. */
const DOCUMENT = readFileSync(new URL('../../../electron/kit/kit.md', import.meta.url), 'utf8');

const block = (lines: readonly string[]): string => `\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;

async function listing(article: ArticleId | null): Promise<readonly string[]> {
  const files = await writeKit({ article, id: 'K00000001' });
  const sum = files.reduce((bytes, file) => bytes + file.bytes.length, 0);
  return [...files.map(({ name, bytes }) => [name, bytes.length] as const), ['together', sum] as const].map(
    ([name, size]) => `${name.padEnd(12)} ${String(size).padStart(6)}`,
  );
}

describe('kit.md', () => {
  it.each([null, 'Q290226'] as const)('lists the files of a kit with their sizes (%s)', async (article) => {
    expect(DOCUMENT).toContain(block(await listing(article)));
  });

  it('contains the table of constructs', () => {
    expect(DOCUMENT).toContain(block(constructLines('unproven').map((line) => line.trim())));
  });
});
