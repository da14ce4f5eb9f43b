import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../../../../electron/domain/articles';
import { EXPLAINED_ARTICLES } from '../../../../electron/domain/diagnosis/finding';
import { RULES } from '../../../../electron/domain/diagnosis/rules';

const DOCUMENT = readFileSync(new URL('../../../../electron/domain/diagnosis/articles.md', import.meta.url), 'utf8');

/** The article numbers in the first column of a section's table. */
function rowsOf(section: string): readonly string[] {
  const text = DOCUMENT.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
  return [...text.matchAll(/^\| (Q\d{6}) /gm)].map(([, article = '']) => article);
}

describe('the table of articles', () => {
  it('lists every article with a repair and every explained article, in the order of the rules', () => {
    expect([...rowsOf('Articles with a repair'), ...rowsOf('Articles that are explained')]).toEqual(
      RULES.map(({ article }) => article),
    );
    expect([...rowsOf('Articles with a repair')].sort()).toEqual(Object.keys(ARTICLES).sort());
    expect(rowsOf('Articles that are explained')).toEqual([...EXPLAINED_ARTICLES]);
  });

  it('names the rule of each, and lists no article twice', () => {
    for (const { article } of RULES) expect(DOCUMENT).toContain(`rule \`${article.toLowerCase()}\``);
    const all = [...DOCUMENT.matchAll(/^\| (Q\d{6}) /gm)].map(([, article]) => article);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(['Q148432', 'Q149333', 'Q152849', 'Q193567', 'Q248445', 'Q263072', 'Q266784'])('says what %s changes', (article) => {
    expect(DOCUMENT).toMatch(new RegExp(`^\\| ${article} .*\\|.*\\|.*\\|$`, 'm'));
  });
});
