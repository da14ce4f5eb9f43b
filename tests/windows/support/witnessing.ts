import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { RegistryView } from '../../../electron/domain/registry';
import { reg } from './scratch';

/** The registry as reg.exe shows it, a Windows program that shares no code with the product, in plain text. */

/** Section of an export (a key's whole path) → its lines, as written. */
export type Export = ReadonlyMap<string, readonly string[]>;

/** What `reg.exe export` writes about a key; an empty map if the export fails, as for a missing key. */
export function exported(key: string, view: RegistryView): Export {
  const file = join(tmpdir(), `kms-repair-${process.pid}.reg`);
  if (reg('export', `HKLM\\${key}`, file, '/y', `/reg:${view}`).status !== 0) return new Map();
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(file, 'utf16le').split('\r\n').slice(1)) {
    const section = /^\[(.*)\]$/.exec(line)?.[1];
    if (section !== undefined) sections.set(section, (lines = []));
    else if (line !== '') lines.push(line);
  }
  rmSync(file);
  return sections;
}

/** Whether reg.exe finds a key, or a value in it. */
export function regFinds(key: string, value: string | null, view: RegistryView): boolean {
  const { status } = reg('query', `HKLM\\${key}`, ...(value === null ? [] : ['/v', value]), `/reg:${view}`);
  assert.ok(status === 0 || status === 1, `reg.exe query ended with ${String(status)}`);
  return status === 0;
}

/** Names directly below a key, as `reg.exe query` lists them. */
export function regLists(key: string, view: RegistryView): readonly string[] {
  const { stdout } = reg('query', `HKLM\\${key}`, `/reg:${view}`);
  return stdout
    .split(/\r?\n/)
    .filter((line) => /^HKEY_/.test(line))
    .map((line) => line.slice(line.lastIndexOf('\\') + 1));
}

/** An export as it must read once these keys, with everything below, and these values of other keys are removed. */
export function without(
  all: Export,
  keys: readonly string[],
  values: readonly { readonly key: string; readonly name: string }[],
): Export {
  const isAt = (section: string, key: string): boolean => section.toUpperCase().endsWith(`\\${key.toUpperCase()}`);
  const isBelow = (section: string, key: string): boolean =>
    isAt(section, key) || section.toUpperCase().includes(`\\${key.toUpperCase()}\\`);
  return new Map(
    [...all]
      .filter(([section]) => !keys.some((key) => isBelow(section, key)))
      .map(([section, lines]) => {
        const names = values.filter(({ key }) => isAt(section, key)).map(({ name }) => `"${name}"=`);
        return [section, lines.filter((line) => !names.some((name) => line.startsWith(name)))];
      }),
  );
}
