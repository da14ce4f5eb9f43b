import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { mendLine } from './mend-line';

/** How the package's scripts are run. */
export interface ScriptHost {
  /** cscript.exe by its absolute path: the package itself searches for it along PATH and in the current folder. */
  readonly cscript: string;
  /** The package's `vbs` folder, where other programs can read it. */
  readonly scripts: string;
  /** Milliseconds one script may take. */
  readonly timeLimit: number;
  /** Bytes one script may write. */
  readonly outputLimit: number;
}

/** A script did not do its work: not started, failed, too slow, too much output. Its text is never interpreted. */
export class ScriptFailure extends Error {
  override readonly name = 'ScriptFailure';
}

/** What the package takes for its own child process. */
export interface PackageChild {
  readonly stdin: PassThrough;
  readonly stdout: PassThrough;
  readonly stderr: Readable;
}

export interface ScriptRun {
  readonly child: PackageChild;
  /** Ends the script if it still runs. */
  kill(): void;
}

const LINE_END = '\r\n';

/**
 * Runs one script and mediates between it and the package, which by itself
 * - dies of EPIPE when cscript ends without reading its input: here a broken pipe is only an end of writing;
 * - never ends a script that hangs, and takes any amount of output: here there are limits;
 * - loses an answer whose line end falls between two chunks: it is given whole lines only;
 * - passes the script's error text on to this program's own: here it is dropped (it may quote a value);
 * - calls a reading complete whatever the exit code: here its output ends only after exit code 0.
 *
 * `onEnd` is called once, with the failure or with nothing.
 */
export function runScript(host: ScriptHost, args: readonly string[], onEnd: (failure: ScriptFailure | null) => void): ScriptRun {
  const child: PackageChild = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: Readable.from([]) };
  const script = spawn(host.cscript, args, {
    cwd: dirname(host.cscript),
    shell: false,
    windowsHide: true,
    timeout: host.timeLimit,
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let failure: ScriptFailure | null = null;
  let ended = false;
  const end = (last: ScriptFailure | null): void => {
    if (ended) return;
    ended = true;
    failure ??= last;
    onEnd(failure);
    if (!failure) child.stdout.end();
  };
  const fail = (reason: string): void => {
    failure ??= new ScriptFailure(reason);
    script.kill('SIGKILL');
  };

  script.stdin.on('error', () => child.stdin.unpipe());
  child.stdin.pipe(script.stdin);

  let unfinished = '';
  let received = 0;
  script.stdout.setEncoding('latin1').on('data', (chunk: string) => {
    received += chunk.length;
    if (received > host.outputLimit) return fail('more output than allowed');
    const lines = (unfinished + chunk).split(LINE_END);
    unfinished = lines.pop() ?? '';
    for (const line of lines) child.stdout.write(mendLine(line) + LINE_END);
  });
  script.on('error', (error) => end(new ScriptFailure(error.message)));
  script.on('close', (code, signal) => {
    if (signal) end(new ScriptFailure('took longer than allowed'));
    else if (code !== 0) end(new ScriptFailure(`exit code ${code}`));
    else end(unfinished === '' ? null : new ScriptFailure('ended in the middle of an answer'));
  });
  return { child, kill: () => fail('ended by this program') };
}
