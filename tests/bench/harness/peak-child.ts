import { readFileSync } from 'node:fs';

// The process that `peakMemory` starts: it runs one task once.
const [, , module = '', name = '', ...args] = process.argv;
const tasks = (await import(module)) as Readonly<Record<string, (...args: string[]) => unknown>>;
const task = tasks[name];
if (task === undefined) throw new Error(`${module} has no ${name}`);
const before = highest();
const result = await task(...args);
console.log(`peak ${highest() - before}`);
// Referenced until here, so that the whole result counts.
void result;

/** Peak memory of this process so far, in bytes. On Linux not maxRSS, which starts at the parent process's figure. */
function highest(): number {
  const KILOBYTE = 1024;
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * KILOBYTE;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * KILOBYTE;
}
