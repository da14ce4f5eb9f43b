import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type HiveKey, openHive } from '../../../electron/domain/regf/hive';
import type { KeyTree } from '../../../electron/domain/registry';
import { blankHive } from '../../unit/domain/regf/blank-hive';
import { PARENT } from './registry-text';

const PROGRAM = '/usr/bin/hivexregedit';

export function hivexObstacle(): string | null {
  return existsSync(PROGRAM) ? null : 'not here: Debian package libwin-hivex-perl';
}

export function writeBlankHive(hive: string): void {
  writeFileSync(hive, blankHive());
}

/** Merges a `.reg` file in UTF-8 into a hive. Without PERL_UNICODE hivexregedit takes the bytes for Latin-1. */
export function mergeWithHivex(hive: string, text: string): void {
  const env = { ...process.env, PERL_UNICODE: 'SD' };
  execFileSync(PROGRAM, ['--merge', '--prefix', PARENT, hive, text], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The tree of the only key at a hive's top. */
export function mergedTree(hive: string): KeyTree | undefined {
  const [top] = openHive(readFileSync(hive), hive).subkeys();
  return top && treeOf(top);
}

function treeOf(key: HiveKey): KeyTree {
  return { name: key.name, values: key.values(), subkeys: key.subkeys().map(treeOf) };
}
