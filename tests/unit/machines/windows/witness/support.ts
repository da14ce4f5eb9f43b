import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { scriptsFolder } from '../../../../../electron/machines/windows/witness/regedit-wmi/package';
import type { ScriptHost } from '../../../../../electron/machines/windows/witness/regedit-wmi/script-host';
import { registryText, type StandInKey } from './stand-in/registry';

const STAND_IN = path.join(import.meta.dirname, 'stand-in', 'cscript.mjs');

export interface StandIn extends ScriptHost {
  /** How often cscript was started. */
  starts(): number;
}

/** A program that is started like cscript.exe and speaks the package's protocol over a simulated HKEY_LOCAL_MACHINE. */
export function standIn(root: readonly StandInKey[], mode = 'works', limits: Partial<ScriptHost> = {}): StandIn {
  const base = path.join(mkdtempSync(path.join(tmpdir(), 'cscript-')), 'cscript');
  const registryFile = `${base}.json`;
  const callsFile = `${base}.calls`;
  writeFileSync(registryFile, registryText(root));
  const program = [
    `#!${process.execPath}`,
    `require('node:fs').appendFileSync(${JSON.stringify(callsFile)}, '.');`,
    `import(${JSON.stringify(pathToFileURL(STAND_IN).href)})`,
    `  .then(({ main }) => main(${JSON.stringify({ registryFile, mode })}, process.argv.slice(2)));`,
  ];
  writeFileSync(base, program.join('\n'));
  chmodSync(base, 0o755);
  const scripts = scriptsFolder();
  if (scripts === null) throw new Error('the package regedit is not installed');
  return {
    cscript: base,
    scripts,
    timeLimit: 600_000,
    outputLimit: 64 * 1024 * 1024,
    ...limits,
    starts: () => (existsSync(callsFile) ? readFileSync(callsFile).length : 0),
  };
}
