import { add, type Counts, NONE } from './counts';

/** Starts all pieces of work in order, `atATime` of them at once, and adds up their counts. */
export async function sideBySide<Work>(
  work: readonly Work[],
  atATime: number,
  carryOut: (piece: Work) => Promise<Counts>,
): Promise<Counts> {
  const waiting = [...work];
  const results: Counts[] = [];
  const worker = async (): Promise<void> => {
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) results.push(await carryOut(piece));
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return results.reduce(add, NONE);
}
