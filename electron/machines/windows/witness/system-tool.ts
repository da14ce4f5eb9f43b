import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { systemDirectory } from '../native/win32';

export interface ToolResult {
  /** The tool's exit code; null if it could not be started or had to be ended. */
  readonly exitCode: number | null;
  /** Bytes, because the code page depends on the tool. */
  readonly output: Buffer;
}

const NO_RESULT: ToolResult = { exitCode: null, output: Buffer.alloc(0) };

/**
 * Runs a program of Windows by its absolute path in System32, with an argument array, without a shell or a window, and
 * with a time limit in milliseconds.
 */
export function runSystemTool(name: string, args: readonly string[], timeout: number): Promise<ToolResult> {
  const system = systemDirectory();
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    const child = spawn(join(system, name), args, {
      cwd: system,
      shell: false,
      windowsHide: true,
      timeout,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    child.on('error', () => resolve(NO_RESULT));
    child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(output) }));
  });
}
