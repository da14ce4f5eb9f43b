import { describe, expect, it } from 'vitest';
import { en } from '../../../../electron/contract/words/en';
import { say } from '../../../../electron/contract/words/say';
import { diagnose } from '../../../../electron/domain/diagnosis';
import type { Diagnosis, FindingArticle } from '../../../../electron/domain/diagnosis';
import { CASES } from './cases';

const finding = ({ findings }: Diagnosis, article: FindingArticle) => findings.find((one) => one.article === article);

describe('the diagnosis of a described machine', () => {
  it('has at least 80 machines, each named by its article', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
    expect(CASES.filter(({ name }) => !/^Q\d{6}: /.test(name))).toEqual([]);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it.each(CASES)('$name', ({ evidence, verdict, article, action, statuses = {}, reason }) => {
    const diagnosis = diagnose(evidence);
    expect({ verdict: diagnosis.verdict, ...diagnosis.recommended }).toEqual({ verdict, article, action });
    for (const [one, status] of Object.entries(statuses)) expect([one, finding(diagnosis, one as FindingArticle)?.status]).toEqual([one, status]);
    if (reason) expect(finding(diagnosis, reason[0])?.[reason[1]].map(({ id }) => id)).toContain(reason[2]);
  });

  it.each(CASES)('$name: every sentence is complete', ({ evidence }) => {
    const { findings } = diagnose(evidence);
    const texts = findings.flatMap((one) => [...one.for, ...one.against, ...one.unread, ...(one.decides ? [one.decides] : [])]).map((one) => say(en, 'en', one));
    expect(texts.filter((text) => /[{}]|undefined|NaN|\(\)| {2}/.test(text) || text === '')).toEqual([]);
  });
});
