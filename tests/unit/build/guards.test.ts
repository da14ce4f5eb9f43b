import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUARDS } from '../../guards/table';

/** `npm run check:guards` takes minutes; this test shows at once whether its table still matches the code. */
describe('the guards that are each removed once', () => {
  it.each(GUARDS.map((guard) => [guard.name, guard] as const))(
    'include “%s”, whose text is in its file exactly once and whose tests exist',
    (_, guard) => {
      const source = readFileSync(guard.file, 'utf8');
      expect(source.split(guard.find)).toHaveLength(2);
      expect(guard.tests.filter((test) => !existsSync(test))).toEqual([]);
    },
  );
});
