import { runNode } from '../../build/tools';
import { type Counts, readLine, settle } from './counts';

/** Real registry, services and window: on Windows itself, on Linux in Wine. The script says why if it cannot run. */
export async function windows(): Promise<Counts> {
  const { status, output } = await runNode('tests/windows/run.mjs', [], { show: true });
  return settle(readLine(output), status);
}
