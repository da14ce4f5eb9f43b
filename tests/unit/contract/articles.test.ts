import { describe, expect, it } from 'vitest';
import { articleWords, TOLD_ARTICLES } from '../../../electron/contract/articles';
import { TERMS, termOfItem } from '../../../electron/contract/terms';
import { en } from '../../../electron/contract/words/en';
import { verdictTitle } from '../../../electron/contract/wizard/verdict-title';
import { say } from '../../../electron/contract/words/say';
import { ARTICLES } from '../../../electron/domain/articles';
import { RULES } from '../../../electron/domain/diagnosis/rules';

describe('the articles in our own words', () => {
  it.each(RULES.map(({ article }) => article))('include %s, with a title and at least one step', (article) => {
    const words = articleWords(article);
    expect(words?.steps.length).toBeGreaterThan(0);
    expect(en).toHaveProperty([words!.title]);
    for (const step of words!.steps) expect(en).toHaveProperty([step]);
  });

  it('have no step with a placeholder, because they are about no particular server', () => {
    const steps = TOLD_ARTICLES.flatMap((article) => articleWords(article)?.steps ?? []);
    expect(steps.filter((id) => JSON.stringify(en[id]).includes('{'))).toEqual([]);
  });

  it('never send the reader of an article to the same article', () => {
    const circular = TOLD_ARTICLES.filter((article) =>
      articleWords(article)!.steps.some((id) => JSON.stringify(en[id]).includes(article)),
    );
    expect(circular).toEqual([]);
  });

  it('do not include an article known only by its number, or a property name that every object has', () => {
    expect(articleWords('Q176587')).toBeNull();
    expect(articleWords('constructor')).toBeNull();
  });
});

describe('a verdict’s heading', () => {
  it('states the meaning first, then the article number', () => {
    const heading = (verdict: Parameters<typeof verdictTitle>[0]['verdict'], article: string | null): string =>
      say(en, 'en', verdictTitle({ verdict, article }));
    expect(heading('applies', 'Q290226')).toBe('Key Management was removed incompletely (Q290226)');
    expect(heading('possible', 'Q290226')).toBe('Not certain yet: Key Management was removed incompletely (Q290226)');
    expect(heading('other-fault', 'Q323730')).toBe('Another fault: Cmd.exe is missing (Q323730)');
    expect(heading('healthy', null)).toBe('Key Management works on this server');
  });

  it.each(RULES.map(({ article }) => article))('is complete for %s', (article) => {
    for (const verdict of ['applies', 'possible', 'other-fault'] as const)
      expect(say(en, 'en', verdictTitle({ verdict, article }))).not.toMatch(/[{}]/);
  });
});

describe('terms', () => {
  it('each have a name and a meaning', () => {
    for (const term of TERMS) {
      expect(en).toHaveProperty([`terms.${term}`]);
      expect(en).toHaveProperty([`terms.${term}.text`]);
    }
  });

  it('explain every item of every repair, found by the ID of its row', () => {
    const items = Object.values(ARTICLES).flatMap((article) => article.items);
    expect(items.map(({ id }) => termOfItem(`${id}.key.64`))).toEqual(items.map(({ id }) => id));
    expect(termOfItem('nothing.key.64')).toBeNull();
    expect(termOfItem('toString')).toBeNull();
  });
});
