import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** The most files that the walk may have, from the click to the change, both included. */
const LONGEST = 14;

test('The walk from the click on Remove to the bytes is as short as ARCHITECTURE says, and leads through every file it names', async () => {
  const text = await readFile('ARCHITECTURE.md', 'utf8');
  const [, table = ''] = /^From the click on Remove([\s\S]*?)\n\n(?!\|)/m.exec(text.replaceAll('\n\n|', '\n|')) ?? [];
  const walk = [...table.matchAll(/^\| `([^`]+)` +\| `([^`]+)`/gm)].map(([, file = '', handsOn = '']) => ({ file, handsOn }));
  expect(walk.length).toBeGreaterThan(10);
  expect(walk.length).toBeLessThanOrEqual(LONGEST);
  for (const { file, handsOn } of walk) expect(await readFile(file, 'utf8'), file).toContain(handsOn.trim());
});
