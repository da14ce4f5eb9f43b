import { describe, expect, it } from 'vitest';
import { en } from '../../../../electron/contract/words/en';
import { say } from '../../../../electron/contract/words/say';
import { diagnose, type Diagnosis, type FindingArticle } from '../../../../electron/domain/diagnosis';
import { CASES } from './cases';

const finding = ({ findings }: Diagnosis, article: FindingArticle) => findings.find((one) => one.article === article);

/** Every pair of answers to the questions about removals. */
const ANSWERS = (['yes', 'no'] as const).flatMap((story) =>
  (['yes', 'no'] as const).map((used) => [
    { question: 'Q196171' as const, answer: story },
    { question: 'elsewhere' as const, answer: used },
    { question: 'one-line' as const, answer: story },
  ]),
);

describe('the diagnosis of a described machine', () => {
  it('is tested with at least 80 machines, each named after its article', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
    expect(CASES.filter(({ name }) => !/^Q\d{6}: /.test(name))).toEqual([]);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it.each(CASES)('is right for $name', ({ evidence, verdict, article, action, statuses = {}, reason }) => {
    const diagnosis = diagnose(evidence);
    expect({ verdict: diagnosis.verdict, ...diagnosis.recommended }).toEqual({ verdict, article, action });
    for (const [one, status] of Object.entries(statuses))
      expect([one, finding(diagnosis, one as FindingArticle)?.status]).toEqual([one, status]);
    if (reason) expect(finding(diagnosis, reason[0])?.[reason[1]].map(({ id }) => id)).toContain(reason[2]);
  });

  it('never finds two removals certain at once, with any error and any answers', () => {
    for (const { evidence, name } of CASES) {
      for (const id of [null, 0xc002_0002, 0xc002_0003, 0xc002_0422]) {
        for (const deciding of [evidence.deciding, ...ANSWERS]) {
          const { findings } = diagnose({ ...evidence, deciding, reportedError: id === null ? null : { id, from: 'user' } });
          const certain = findings.filter(
            ({ article, status }) => ['Q290226', 'Q196171', 'Q182814'].includes(article) && status === 'applies',
          );
          const seen = [name, id, deciding];
          expect([...seen, certain.map(({ article }) => article).slice(1)]).toEqual([...seen, []]);
        }
      }
    }
  });

  it('gives no reason twice if several questions could not be answered for the same cause', () => {
    for (const { evidence, name } of CASES) {
      const unread = { state: 'unreadable', code: 'E-REG-DENIED', at: 'x' } as const;
      const { findings } = diagnose({ ...evidence, serviceKey: unread, program: unread });
      for (const one of findings) {
        for (const said of [one.for, one.against, one.unread]) {
          const texts = said.map((reason) => say(en, 'en', reason));
          expect([name, one.article, texts]).toEqual([name, one.article, [...new Set(texts)]]);
        }
      }
    }
  });

  it.each(CASES)('has only complete sentences for $name', ({ evidence }) => {
    const { findings } = diagnose(evidence);
    const texts = findings
      .flatMap((one) => [...one.for, ...one.against, ...one.unread, ...(one.decides ? [one.decides] : [])])
      .map((one) => say(en, 'en', one));
    expect(texts.filter((text) => /[{}]|undefined|NaN|\(\)| {2}/.test(text) || text === '')).toEqual([]);
  });
});
