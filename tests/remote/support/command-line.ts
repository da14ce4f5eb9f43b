import { type ChildProcess, spawn } from 'node:child_process';
import { expect } from 'vitest';
import type { NtServer } from './nt-server';

/** The command line as it was built, for this very node to run. */
export const CLI: readonly string[] = ['out/main/cli.js'];

export interface Ended {
  /** Null if the program was killed. */
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly started?: (child: ChildProcess) => void;
}

/** Runs the command line against a server, with its runs below `home`; expects its output not to show the password. */
export async function commandLine(
  server: NtServer,
  home: string,
  words: readonly string[],
  { port = server.port, user = 'Administrator', password = server.password, started }: Given = {},
): Promise<Ended> {
  const where = ['--machine', 'remote:127.0.0.1', '--port', String(port), '--user', user, '--password-stdin'];
  const child = spawn(process.execPath, [...CLI, ...words, ...where], { env: { ...process.env, XDG_STATE_HOME: home } });
  started?.(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${password}\n`);
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect(`${out}${err}`).not.toContain(server.password);
  return { exit, out, err };
}
