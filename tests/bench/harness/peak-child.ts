import { readFileSync } from 'node:fs';

// The process of `peakMemory`: one task, once.
const [, , module = '', name = '', ...args] = process.argv;
const tasks = (await import(module)) as Readonly<Record<string, (...args: string[]) => unknown>>;
const task = tasks[name];
if (task === undefined) throw new Error(`${module} has no ${name}`);
const before = highest();
const result = await task(...args);
console.log(`peak ${highest() - before}`);
// Held until here, so that it counts whole.
void result;

/** Bytes this process has held at once so far. Linux' usual figure starts with that of the parent process, so not that one. */
function highest(): number {
  const KILOBYTE = 1024;
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * KILOBYTE;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * KILOBYTE;
}
