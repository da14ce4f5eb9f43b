import { describe, expect, it } from 'vitest';
import { type Bench, SMOKE } from '../../bench/harness/bench';
import { machineFacts, resultOf } from '../../bench/harness/result';
import { median, pairedRatio, spread } from '../../bench/harness/statistics';
import { tableOf } from '../../bench/harness/table';
import { contender, race } from '../../bench/harness/timed';

describe('the figures', () => {
  it('are medians and quartiles', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(spread([10, 10, 10])).toBe(0);
    expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(0.1);
  });

  it('compare contenders round by round', () => {
    // The second round was slow for both.
    expect(pairedRatio([1, 100, 1], [2, 200, 2])).toBe(0.5);
    expect(pairedRatio([], [1])).toBeNaN();
  });
});

describe('a race', () => {
  const right = contender({ name: 'right', run: () => 42, check: (output) => (output === 42 ? null : 'not 42') });
  const wrong = contender({ name: 'wrong', run: async () => 41, check: (output) => (output === 42 ? null : 'not 42') });

  it('fails if an output is wrong', async () => {
    await expect(race([right, wrong], SMOKE)).rejects.toThrow('wrong: not 42');
  });

  it('shows the answer of a contender that is known to be wrong, and fails if that answer is right', async () => {
    const series = await race([right, { ...wrong, isWrong: true }], SMOKE);
    expect(series.map(({ contender: name, note }) => [name, note])).toEqual([
      ['right', undefined],
      ['wrong', 'not 42'],
    ]);
    await expect(race([{ ...right, isWrong: true }], SMOKE)).rejects.toThrow('gives a right one');
  });

  it('starts each round with another contender, and prepares each run before timing it', async () => {
    const order: string[] = [];
    const named = (name: string) =>
      contender({ name, before: () => order.push(`before ${name}`), run: () => order.push(name), check: () => null });
    const series = await race([named('a'), named('b')], { warmUps: 1, rounds: 2, budget: 0 });
    const runs = order.filter((entry) => !entry.startsWith('before'));
    expect(runs).toEqual(['a', 'b', 'a', 'b', 'b', 'a']);
    expect(order.filter((entry) => entry.startsWith('before'))).toHaveLength(runs.length);
    expect(series.map(({ samples }) => samples.length)).toEqual([2, 2]);
  });

  it('skips a contender that cannot take part here, and says why', async () => {
    const absent = contender({ ...right, name: 'absent', obstacle: () => 'not here', run: () => 42, check: () => null });
    expect((await race([right, absent], SMOKE))[1]).toEqual({
      contender: 'absent',
      unit: 'ms',
      samples: [],
      note: 'not here',
    });
  });
});

describe('a result', () => {
  const bench: Bench = {
    name: 'one',
    title: '',
    cases: [],
    goals: [
      { text: 'twice as fast', value: ({ ratio }) => ratio('a|b', 'theirs', 'ours'), limit: { atLeast: 2 } },
      { text: 'in a millisecond', value: ({ median: of }) => of('a|b', 'ours'), limit: { atMost: 1 } },
      { text: 'elsewhere', value: ({ median: of }) => of('not taken', 'ours'), limit: { atMost: 1 } },
    ],
  };
  const result = resultOf(bench, machineFacts(), [
    {
      name: 'a|b',
      skipped: null,
      failed: null,
      series: [
        { contender: 'ours', unit: 'ms', samples: [2, 2, 2] },
        { contender: 'theirs', unit: 'ms', samples: [8, 8, 8], note: 'wrong' },
      ],
    },
    { name: 'not taken', skipped: 'no lab', failed: null, series: [] },
  ]);

  it('compares goals with the figures; a goal without figures is neither met nor missed', () => {
    expect(result.goals.map(({ value, met }) => [value, met])).toEqual([
      [4, true],
      [2, false],
      [null, null],
    ]);
  });

  it('is shown as a table without empty columns', () => {
    expect(tableOf(result)).toBe(
      [
        '| case      | contender | median  | spread  | × ours | note   |',
        '| --------- | --------- | ------- | ------- | ------ | ------ |',
        '| a\\|b      | ours      | 2.00 ms | ± 0.0 % | 1.00   |        |',
        '|           | theirs    | 8.00 ms | ± 0.0 % | 4.00   | wrong  |',
        '| not taken |           |         |         |        | no lab |',
        '',
        '- twice as fast: 4 ✓',
        '- in a millisecond: 2 ✗',
        '- elsewhere: not measured here',
      ].join('\n'),
    );
  });
});
