import path from 'node:path';
import { runNode } from '../../../build/tools';

/** A function of a module that is called alone in a process of its own. */
export interface Task {
  /** `import.meta.url` of the module. */
  readonly module: string;
  /** Name of the exported function; it takes the arguments and answers when done. */
  readonly name: string;
  readonly args: readonly string[];
}

const CHILD = path.join(import.meta.dirname, 'peak-child.ts');

/**
 * Bytes of memory a task takes at its highest beyond what the same process took before it: code, runtime and nothing
 * else. The operating system's own figure, so buffers outside the JavaScript heap count.
 */
export async function peakMemory({ module, name, args }: Task): Promise<number> {
  const { status, output } = await runNode(CHILD, [module, name, ...args], { nodeArgs: ['--import', 'tsx'] });
  const bytes = /^peak (\d+)$/m.exec(output)?.[1];
  if (status !== 0 || bytes === undefined) throw new Error(`${name} alone in a process: ${output.trim().slice(-500)}`);
  return Number(bytes);
}
