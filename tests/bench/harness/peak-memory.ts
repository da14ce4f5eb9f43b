import path from 'node:path';
import { runNode } from '../../../build/tools';

/** An exported function of a module, to be called alone in a separate process. */
export interface Task {
  /** `import.meta.url` of the module. */
  readonly module: string;
  /** Name of the exported function; it receives the arguments and returns, or resolves, when it is done. */
  readonly name: string;
  readonly args: readonly string[];
}

const CHILD = path.join(import.meta.dirname, 'peak-child.ts');

/**
 * Runs a task in a separate process. Returns the process's peak memory in bytes minus its peak before the task, which
 * is the code and the runtime. The figure is the operating system's, so buffers outside the JavaScript heap count.
 */
export async function peakMemory({ module, name, args }: Task): Promise<number> {
  const { status, output } = await runNode(CHILD, [module, name, ...args], { nodeArgs: ['--import', 'tsx'] });
  const bytes = /^peak (\d+)$/m.exec(output)?.[1];
  if (status !== 0 || bytes === undefined) throw new Error(`${name} alone in a process: ${output.trim().slice(-500)}`);
  return Number(bytes);
}
