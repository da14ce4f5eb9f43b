import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../electron/contract/words/en';
import type { VerdictState } from '../../../electron/contract/wizard/views';
import { diagnose } from '../../../electron/domain/diagnosis';
import { DECIDING_QUESTIONS } from '../../../electron/contract/deciding';
import { decisionOf } from '../../../electron/wizard/view/decision';
import { CASES } from '../domain/diagnosis/cases';
import * as m from '../domain/diagnosis/machines';
import { at, codeOf, type Home, openHome, toVerdict } from './support';

/** The wizard asks what a doubtful verdict depends on, and the answer counts. */

let home: Home;
beforeEach(() => {
  home = openHome();
});
afterEach(() => home.close());

const numbers = (state: VerdictState): unknown => state.decision?.by === 'answer' && [state.decision.id, state.decision.answer];

describe('the question that decides', () => {
  it('is asked for every doubtful case, and for no other', () => {
    for (const { evidence, verdict, name } of CASES) {
      const decision = decisionOf(evidence, diagnose(evidence));
      expect([name, decision !== null]).toEqual([name, verdict === 'possible']);
      if (decision === null) continue;
      expect(en).toHaveProperty([decision.question.id]);
      expect(en).toHaveProperty([decision.findOut.id]);
    }
  });

  it('asks a person for an answer or for an error number', () => {
    const asked = CASES.map(({ evidence }) => decisionOf(evidence, diagnose(evidence)));
    expect(new Set(asked.map((decision) => decision?.by ?? 'none'))).toEqual(new Set(['none', 'answer', 'number']));
  });

  it('has a sentence, and a way to find out, for each of its kinds', () => {
    for (const question of DECIDING_QUESTIONS) {
      expect(en).toHaveProperty([`diagnosis.asks.${question}`]);
      expect(en).toHaveProperty([`diagnosis.asks.${question}.how`]);
    }
  });

  it('asks for the number, and knows the answer once one is reported', () => {
    const asked = (...changes: readonly m.Change[]) => {
      const evidence = m.machine(m.kmServerKey, ...changes);
      return decisionOf(evidence, diagnose(evidence));
    };
    expect(asked()).toMatchObject({ by: 'number', number: '0xC0020002', answer: null });
    expect(asked(m.error(0xc002_0005))).toMatchObject({ by: 'number', answer: 'no' });
    expect(asked(m.error(0xc002_0002))).toMatchObject({ by: 'answer', id: 'one-line', answer: null });
    expect(asked(m.error(0xc002_0002), m.log(40))).toMatchObject({ by: 'number', answer: 'yes' });
  });
});

describe('an answer', () => {
  it('is weighed with the next look, kept, named as a reason, and can be taken back', async () => {
    const wizard = home.open();
    const asked = await toVerdict(wizard, 'orphaned-4.0');
    expect(numbers(asked)).toEqual(['Q196171', null]);
    expect(asked.held.answers).toEqual([]);

    const no = at(await wizard.decide({ question: 'Q196171', answer: 'no' }), 'verdict');
    const other = no.others.find(({ article }) => article === 'Q196171') ?? no.finding;
    expect(other?.against.map(({ id }) => id)).toContain('diagnosis.answered.no');
    expect(no.held.answers).toMatchObject([{ question: 'Q196171', answer: 'no', says: { id: 'diagnosis.answered.no' } }]);
    expect(no.evidence.map(({ id }) => id)).toContain('deciding-Q196171');

    const unsure = at(await wizard.decide({ question: 'Q196171', answer: 'cannot-tell' }), 'verdict');
    expect(numbers(unsure)).toEqual(['Q196171', 'cannot-tell']);
    expect(unsure.finding).toEqual(asked.finding);

    const back = at(await wizard.decide({ question: 'Q196171', answer: null }), 'verdict');
    expect(back).toEqual(asked);
  });

  it('stays when a number is reported and taken back', async () => {
    const wizard = home.open();
    await toVerdict(wizard, 'orphaned-4.0');
    await wizard.decide({ question: 'Q196171', answer: 'yes' });
    await wizard.reportError({ text: '0xc0020002' });
    const { held } = at(await wizard.reportError({ text: '' }), 'verdict');
    expect(held).toMatchObject({ errorId: null, answers: [{ question: 'Q196171', answer: 'yes' }] });
  });

  it('is accepted only on the page of the verdict', async () => {
    const wizard = home.open();
    await toVerdict(wizard, 'q290226');
    await wizard.repair({});
    expect(await codeOf(wizard.decide({ question: 'Q196171', answer: 'yes' }))).toBe('E-WRONG-STEP');
  });
});
