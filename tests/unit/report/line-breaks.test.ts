import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widestOf, wrap } from '../../../electron/report/wrap';

describe('a line', () => {
  test('does not end at a no-break space, so that French punctuation stays with its word', () => {
    const lines = wrap('La disquette est-elle à portée de main\u202f? Oui\u00a0: toujours.', 47);
    expect(lines.some((line) => /^[?:]/.test(line))).toBe(false);
    expect(lines.join(' ')).toContain('main\u202f?');
  });

  test('of Japanese does not begin with a closing mark, nor end with an opening one', () => {
    const text =
      '「Kmserver.exe」というファイルは、どこにも存在しません。ちょっと待ってから (管理者として) もう一度調べてください。';
    for (let width = 24; width < 60; width += 1) {
      for (const line of wrap(text, width).slice(1)) expect(line, String(width)).not.toMatch(/^[、。」』）ーっゃゅょ]/);
      for (const line of wrap(text, width).slice(0, -1)) expect(line, String(width)).not.toMatch(/[「『（]$/);
    }
  });

  test('ends early enough for consoles on which “ ” → · and accented letters take two columns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“été”', '→', '·', 'Schlüssel', 'キー。', 'C:\\Exchsrvr\\Bin'), { maxLength: 60 }),
        (words) => {
          for (const line of wrap(words.join(' '), 40)) expect(widestOf(line)).toBeLessThanOrEqual(40);
        },
      ),
    );
  });
});
