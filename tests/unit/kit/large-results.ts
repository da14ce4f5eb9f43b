import { rmSync } from 'node:fs';
import { MOST_KIT_BYTES } from '../../../electron/contract/wizard/kit-files';
import { openResults, type ResultFolder } from '../../../electron/kit';
import type { KitPhase } from '../../../electron/kit/names';
import { mostBytes } from '../../../electron/kit/read/limits';
import { BACKED_UP, changed, exchange, FIXES, log, LOOKED, newResults, owner, REPAIRED, step, UNDOES, UNDONE } from './results';

/** Results in memory: whole, with one file replaced, or as large as the reader accepts. */

export const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
export const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');

export async function wholeResults(phases: readonly KitPhase[]): Promise<ResultFolder> {
  const folder = newResults();
  owner(folder);
  const gone = { exchange: exchange(false), service: null };
  for (const phase of phases) step(folder, phase, phase === 'AFTER' ? gone : {});
  changed(folder, [...(phases.includes('AFTER') ? FIXES : []), ...(phases.includes('UNDONE') ? UNDOES : [])]);
  log(
    folder,
    ...LOOKED,
    ...BACKED_UP,
    ...(phases.includes('AFTER') ? REPAIRED : []),
    ...(phases.includes('UNDONE') ? UNDONE : []),
  );
  const results = await openResults(folder);
  rmSync(folder, { recursive: true });
  return results;
}

export type Place = 'own' | KitPhase;

export function replaced(results: ResultFolder, place: Place, name: string, bytes: Uint8Array | null): ResultFolder {
  const edit = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => {
    const rest = new Map([...files].filter(([each]) => each !== name));
    return bytes === null ? rest : rest.set(name, bytes);
  };
  if (place === 'own') return { ...results, own: edit(results.own) };
  return { ...results, phases: new Map([...results.phases].map(([at, files]) => [at, at === place ? edit(files) : files])) };
}

/** Replaces a file of a look and corrects its size in SIZES.TXT. */
export function resized(results: ResultFolder, phase: KitPhase, name: string, bytes: Uint8Array): ResultFolder {
  const sizes = textOf(results.phases.get(phase)?.get('SIZES.TXT'));
  const right = sizes.replace(new RegExp(`[\\d.]+ ${name.replace('.', '\\.')}`), `${String(bytes.length)} ${name}`);
  return replaced(replaced(results, phase, name, bytes), phase, 'SIZES.TXT', ascii(right));
}

/** Lines that fill the lists: reading each kind once took quadratic time. */
export const LARGEST_FILLS: readonly (readonly [what: string, line: string])[] = [
  ['short lines', 'a\r\n'],
  ['lists of folders', '#LIST C:\\\r\nx\r\n'],
  ['names with sizes', '1 1 1 A.B\r\n'],
  ['keys of services', '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\x]\r\n'],
];

/** Files that can be filled without contradicting others; the exports come last and take the room that is left. */
const FILLED = ['NETSTART.TXT', 'SVCKEYS.TXT', 'FILES.TXT', 'SIZED.TXT', 'SESSMAN.REG', 'WINCTL.REG'];

/** All four looks, each file as large as allowed, up to the limit for all files together. */
export async function largestResults(fill: string): Promise<ResultFolder> {
  let results = await wholeResults(['LOOK', 'BACKUP', 'AFTER', 'UNDONE']);
  for (const name of FILLED) {
    for (const [phase, files] of results.phases) {
      const before = textOf(files.get(name));
      if (before === '') continue;
      const line = name.endsWith('.REG') ? '"ab"="cd"\r\n' : fill;
      const room = Math.min(mostBytes(name) - before.length, MOST_KIT_BYTES - sizeOf(results));
      results = resized(results, phase, name, ascii(before + line.repeat(Math.max(0, Math.floor(room / line.length) - 1))));
    }
  }
  return results;
}

/** The size of all files in bytes. */
export const sizeOf = ({ own, phases }: ResultFolder): number =>
  [own, ...phases.values()].flatMap((files) => [...files.values()]).reduce((sum, { length }) => sum + length, 0);
