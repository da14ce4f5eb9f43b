import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../../build/tools';

export interface RunningPreview {
  /** The printed address with its one-time token. */
  readonly url: string;
  /** Where this preview keeps its practice servers and runs; deleted by `stop`. */
  readonly stateFolder: string;
  /** Ends the preview as Ctrl+C does, and resolves to its exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the built browser preview as `npm start` does, with its own practice servers. */
export function startPreview(): Promise<RunningPreview> {
  return start([path.join(ROOT, 'out', 'main', 'preview.js'), 'asked']);
}

/** Starts the wizard with disks; its folder dialog answers `folder`. */
export function startWithDisk(folder: string): Promise<RunningPreview> {
  return start(['--import', 'tsx', path.join(import.meta.dirname, 'disk-program.ts'), folder]);
}

async function start(args: readonly string[]): Promise<RunningPreview> {
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'preview-e2e-'));
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, XDG_STATE_HOME: stateFolder, LOCALAPPDATA: stateFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const printed = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text);
    });
    void ended.then((status) => reject(new Error(`The preview ended with ${String(status)} before it printed an address`)));
  });
  const url = /http:\/\/\S+/.exec(printed)?.[0];
  if (url === undefined) throw new Error(`No address in: ${printed}`);
  return {
    url,
    stateFolder,
    stop: async () => {
      child.kill('SIGINT');
      const status = await ended;
      rmSync(stateFolder, { recursive: true, force: true });
      return status;
    },
  };
}
