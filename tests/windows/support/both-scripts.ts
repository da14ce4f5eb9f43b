import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ScriptHost } from '../../../electron/machines/windows/witness/regedit-wmi/script-host';
import { registryText, type StandInKey } from '../../unit/machines/windows/witness/stand-in/registry';

/** Asks the package's scripts and their stand-in from the unit tests the same questions in the same way. */

export interface Question {
  readonly script: 'regListStream.wsf' | 'wsRegReadListStream.wsf';
  /** Keys or values, each by its full path. */
  readonly asked: readonly string[];
}

export interface Written {
  readonly status: number | null;
  /** Standard output, one character per byte. */
  readonly output: string;
}

/** The stand-in, bundled beside the tests. */
const STAND_IN = join(dirname(fileURLToPath(import.meta.url)), 'cscript-stand-in.mjs');

export function byScripts({ cscript, scripts }: ScriptHost, question: Question): Written {
  return run(cscript, argumentsOf(join(scripts, question.script)), question);
}

export function byStandIn(registry: readonly StandInKey[], question: Question): Written {
  const registryFile = join(tmpdir(), `kms-repair-stand-in-${process.pid}.json`);
  writeFileSync(registryFile, registryText(registry));
  const call = [{ registryFile, variables: process.env }, argumentsOf(question.script)].map((part) => JSON.stringify(part));
  const program = `import(${JSON.stringify(pathToFileURL(STAND_IN).href)}).then(({ main }) => main(${call.join(', ')}));`;
  try {
    return run(process.execPath, ['--eval', program], question);
  } finally {
    rmSync(registryFile);
  }
}

function argumentsOf(script: string): readonly string[] {
  return ['//Nologo', script, 'A'];
}

/** The input is what the package writes: each path escaped, then an empty line. */
function run(program: string, args: readonly string[], { asked }: Question): Written {
  const input = [...asked.map(escaped), ''].map((line) => `${line}\r\n`).join('');
  const { status, stdout } = spawnSync(program, args, { input, encoding: 'latin1', windowsHide: true, maxBuffer: 1 << 28 });
  return { status, output: stdout };
}

/** Escapes like JavaScript's old `escape`, which the package uses. */
function escaped(path: string): string {
  return path.replace(/[^A-Za-z0-9@*_+\-./]/g, (unit) => {
    const code = unit.charCodeAt(0).toString(16).toUpperCase();
    return code.length > 2 ? `%u${code.padStart(4, '0')}` : `%${code.padStart(2, '0')}`;
  });
}
