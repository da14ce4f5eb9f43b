import { runNode } from '../../build/tools';
import { type Counts, readLine, settle } from './counts';

/** Real registry, real services, real window: on Windows itself, on Linux in Wine. It says itself why if it cannot run. */
export async function windows(): Promise<Counts> {
  const { status, output } = await runNode('tests/windows/run.mjs', [], { show: true });
  return settle(readLine(output), status);
}
