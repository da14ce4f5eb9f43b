import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUARDS } from '../../guards/table';

/** `npm run check:guards` takes minutes; that its table still fits the code is seen at once. */
describe('the guards that are taken away once each', () => {
  it.each(GUARDS.map((guard) => [guard.name, guard] as const))(
    '%s: its text stands once in its file, and its tests are there',
    (_, guard) => {
      const source = readFileSync(guard.file, 'utf8');
      expect(source.split(guard.find)).toHaveLength(2);
      expect(guard.tests.filter((test) => !existsSync(test))).toEqual([]);
    },
  );

  it('are twenty-five', () => expect(GUARDS).toHaveLength(25));
});
