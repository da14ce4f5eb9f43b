import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runScript, ScriptFailure, type ScriptHost, type ScriptRun } from './script-host';

/**
 * The npm package `regedit`, asked through its streaming interface: the other interface passes keys on the command
 * line, hides errors of the script and writes the script's output to this program's own.
 */
// Not named `require`: the bundler would give a module that calls `require` its own declaration of it.
const load = createRequire(import.meta.url);

/**
 * The part of the package that is used: the two questions of its default mode, never `arch.*`, and nothing that changes
 * anything.
 */
export interface RegeditPackage {
  list(keys: string[]): NodeJS.ReadableStream;
  listUnexpandedValues(paths: string[]): NodeJS.ReadableStream;
}

interface WholePackage extends RegeditPackage {
  setExternalVBSLocation(folder: string): string;
}

/** Asks the package one question and returns its answers; throws `ScriptFailure` if they are incomplete. */
export async function askPackage(
  host: ScriptHost,
  question: (regedit: RegeditPackage) => NodeJS.ReadableStream,
): Promise<readonly unknown[]> {
  let run: ScriptRun | undefined;
  try {
    return await collect(question(loadPackage(host, (started) => (run = started))));
  } catch (error) {
    throw error instanceof ScriptFailure ? error : new ScriptFailure('not an answer', { cause: error });
  } finally {
    run?.kill();
  }
}

/**
 * The package's `vbs` folder. cscript cannot read an asar archive, so beside one the package must be unpacked
 * (electron-builder's `asarUnpack`). Null if it is not.
 */
export function scriptsFolder(packageFile: string = load.resolve('regedit')): string | null {
  const folder = join(dirname(packageFile).replace(/(?<=[\\/])app\.asar(?=[\\/])/, 'app.asar.unpacked'), 'vbs');
  return existsSync(join(folder, 'regListStream.wsf')) ? folder : null;
}

/**
 * A separate copy of the package, with two of its modules replaced: the one that searches for cscript along PATH, and
 * the one that starts it (see `runScript`). The package offers no other way to set either; copies loaded elsewhere stay
 * as they are.
 */
function loadPackage(host: ScriptHost, onStart: (run: ScriptRun) => void): RegeditPackage {
  const files = ['regedit', 'regedit/lib/cscript.js', 'regedit/lib/execFile.js'].map((name) => load.resolve(name));
  const [main = '', cscript = '', execFile = ''] = files;
  const before = files.map((file) => load.cache[file]);
  const replace = (file: string, exports: unknown): void => {
    load.cache[file] = { id: file, filename: file, loaded: true, exports, children: [], paths: [] } as unknown as NodeJS.Module;
  };
  const start = (_file: string, args: readonly string[], _options: unknown, callback: (error: Error | null) => void): unknown => {
    const run = runScript(host, args, callback);
    onStart(run);
    return run.child;
  };
  try {
    Reflect.deleteProperty(load.cache, main);
    replace(cscript, { init: (ready: () => void) => ready(), path: () => host.cscript });
    replace(execFile, () => start);
    const regedit = load(main) as WholePackage;
    // Otherwise the package takes its scripts from beside its own code, which may be inside the archive.
    regedit.setExternalVBSLocation(host.scripts);
    return regedit;
  } finally {
    files.forEach((file, i) => {
      const module = before[i];
      if (module) load.cache[file] = module;
      else Reflect.deleteProperty(load.cache, file);
    });
  }
}

function collect(stream: NodeJS.ReadableStream): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const items: unknown[] = [];
    stream.on('data', (item) => items.push(item));
    stream.on('error', reject);
    stream.on('end', () => resolve(items));
  });
}
