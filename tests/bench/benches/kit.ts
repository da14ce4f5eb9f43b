import { RepairError } from '../../../electron/contract/errors';
import { MOST_KIT_BYTES } from '../../../electron/contract/wizard/kit-files';
import { type KitReading, readResults, type ResultFolder, sortResults } from '../../../electron/kit';
import { ascii, LARGEST_FILLS, largestResults, replaced, sizeOf, textOf } from '../../unit/kit/large-results';
import type { Bench, Case } from '../harness/bench';
import { contender, timed } from '../harness/timed';

const OURS = 'our reader';
const FLOOR = 'decoding, split into lines';

type Outcome = KitReading | RepairError;

async function outcomeOf(act: () => Promise<KitReading>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RepairError) return error;
    throw error;
  }
}

function lines({ own, phases }: ResultFolder): number {
  return [own, ...phases.values()]
    .flatMap((files) => [...files.values()])
    .reduce((sum, bytes) => sum + textOf(bytes).split('\n').length, 0);
}

interface Work {
  readonly name: string;
  readonly smoke?: true;
  readonly results: () => Promise<ResultFolder>;
  /** Error code of the expected refusal; null if the results are to be accepted. */
  readonly refused: string | null;
}

function reading({ name, smoke, results, refused }: Work): Case {
  return timed({
    name,
    smoke: smoke === true,
    async prepare() {
      const input = await results();
      return {
        contenders: [
          contender({
            name: OURS,
            run: () => outcomeOf(async () => readResults(asHandedOver(input))),
            check: (outcome) => {
              const code = outcome instanceof RepairError ? outcome.code : null;
              return code === refused ? null : `${String(code)}, not ${String(refused)}`;
            },
          }),
          contender({
            name: FLOOR,
            run: () => lines(input),
            check: (count) => (count > 100_000 ? null : `${String(count)} lines`),
          }),
        ],
      };
    },
  });
}

/** The results as the page hands them over: their sizes are checked before anything is read. */
function asHandedOver({ own, phases }: ResultFolder): ResultFolder {
  const files = [['', own] as const, ...[...phases].map(([phase, all]) => [`${phase}/`, all] as const)];
  return sortResults(
    files.flatMap(([folder, all]) => [...all].map(([name, bytes]) => ({ path: `${folder}${name}`, bytes }))),
    'RESULT',
  );
}

/** The largest results with an edit in the last export that is read: every "a" became a "b". */
async function edited(): Promise<ResultFolder> {
  const results = await largestResults(LARGEST_FILLS[0]![1]);
  const before = textOf(results.phases.get('UNDONE')?.get('EXCHANGE.REG'));
  return replaced(results, 'UNDONE', 'EXCHANGE.REG', ascii(before.replace(/a/g, 'b')));
}

async function tooLarge(): Promise<ResultFolder> {
  const results = await largestResults(LARGEST_FILLS[0]![1]);
  return replaced(results, 'LOOK', 'SETUP2.LOG', new Uint8Array(MOST_KIT_BYTES - sizeOf(results) + 1));
}

const WORK: readonly Work[] = [
  ...LARGEST_FILLS.map(([what, line], at) => ({
    name: `the largest taken, of ${what}`,
    ...(at === 0 ? { smoke: true as const } : {}),
    results: () => largestResults(line),
    refused: null,
  })),
  { name: 'the largest refused, edited in its last export', results: edited, refused: 'E-KIT-EDITED' },
  { name: 'the largest refused, one byte more than may be', results: tooLarge, refused: 'E-KIT-TOO-LARGE' },
];

export const kit: Bench = {
  name: 'kit',
  title: 'results of a server kit as large as they may be, 12 MB, read and proven, or refused',
  cases: WORK.map(reading),
  goals: WORK.map(({ name }) => ({
    text: `${name}, in milliseconds, in at most 1,000`,
    value: ({ median }) => median(name, OURS),
    limit: { atMost: 1000 },
  })),
};
