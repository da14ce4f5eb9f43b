import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type KeyTree, type RegistryValue, typeName } from '../../../../electron/domain/registry';

/** Other readers and writers of hives, from Debian, to check ours. */

const PACKAGES: Readonly<Record<string, string>> = {
  '/usr/share/doc/libwin-hivex-perl': 'libwin-hivex-perl',
  '/usr/bin/hivexml': 'libhivex-bin',
  '/usr/bin/reglookup': 'reglookup',
  '/usr/bin/regfexport': 'libregf-utils',
  '/usr/sbin/reged': 'chntpw',
};

/** False if a package is missing, with one line that names it; in continuous integration that is an error. */
export function haveOracles(): boolean {
  const missing = Object.entries(PACKAGES).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0) return true;
  const line = `Not compared with other hive readers: apt-get install ${missing.join(' ')}`;
  if (process.env['CI'] === 'true') throw new Error(line);
  console.log(line);
  return false;
}

const SCRIPT = path.join(import.meta.dirname, 'hivex.pl');

/** The whole tree as libhivex reads it, without class names and links. */
export function readWithHivex(file: string): KeyTree {
  return parseLines(run('perl', [SCRIPT, 'dump', file]));
}

/** Adds `tree`'s subkeys and values at the hive's top with libhivex. */
export function buildWithHivex(file: string, tree: KeyTree): void {
  run('perl', [SCRIPT, 'build', file], linesOf(tree, 0).join('\n'));
}

/** Removes keys, each named from the hive's top down, with libhivex. */
export function removeWithHivex(file: string, keys: readonly (readonly string[])[]): void {
  run('perl', [SCRIPT, 'remove', file], keys.map((parts) => parts.map(hex).join(' ')).join('\n'));
}

/** Sorted keys and values by full path with type, and data if printed exactly (binary, DWORD); Latin-1 names only. */
export function readWithReglookup(file: string): readonly string[] {
  const lines = run('reglookup', ['-H', file]).split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('/,KEY'))
    .map(reglookupFact)
    .sort();
}

/** What `readWithReglookup` should return for `tree`. */
export function factsForReglookup(tree: KeyTree): readonly string[] {
  return factsBelow(tree, '').sort();
}

/** The paths of all keys as libregf (regfexport) reads them, below the hive's top, sorted. */
export function keysWithRegfexport(file: string): readonly string[] {
  const found = run('regfexport', [file])
    .split('\n')
    .flatMap((line) => (line.startsWith('Key path: ') ? [line.slice('Key path: '.length)] : []));
  return found
    .map((line) => line.slice(line.indexOf('\\') < 0 ? line.length : line.indexOf('\\') + 1))
    .filter((line) => line !== '')
    .sort();
}

/** The paths of all keys, below the hive's top, sorted. */
export function keyPaths(tree: KeyTree, at = ''): readonly string[] {
  return tree.subkeys.flatMap((subkey) => [`${at}${subkey.name}`, ...keyPaths(subkey, `${at}${subkey.name}\\`)]).sort();
}

/** How many keys hivexml finds, including the top one; -1 if it fails. It opens its output by name: a pipe has none. */
export function countWithHivexml(file: string): number {
  const out = openSync(`${file}.xml`, 'w');
  const { status } = spawnSync('hivexml', [file], { stdio: ['ignore', out, 'ignore'] });
  closeSync(out);
  return status === 0 ? readFileSync(`${file}.xml`, 'latin1').split('<node ').length - 1 : -1;
}

/** How many keys reged finds, the top one included; null if it gives up, as it does on some names. */
export function countWithReged(file: string): number | null {
  const { status, stdout } = spawnSync('/usr/sbin/reged', ['-x', file, 'X', '\\', `${file}.reg`], { encoding: 'latin1' });
  return status === 0 && !stdout.includes('not found') ? stdout.split('Exporting key ').length - 1 : null;
}

function factsBelow(key: KeyTree, at: string): string[] {
  const values = key.values.map((value) => fact(`${at}/${value.name}`, value));
  return [
    ...values,
    ...key.subkeys.flatMap((subkey) => [`${at}/${subkey.name},KEY`, ...factsBelow(subkey, `${at}/${subkey.name}`)]),
  ];
}

function fact(at: string, { type, data }: RegistryValue): string {
  const name = SHORT_NAMES[type] ?? typeName(type);
  const bytes = Buffer.from(data);
  const shown =
    type === 3
      ? `,${bytes.toString('hex')}`
      : type === 4
        ? `,0x${bytes.readUInt32LE(0).toString(16).padStart(8, '0').toUpperCase()}`
        : '';
  return `${at},${name}${shown}`;
}

const SHORT_NAMES: Readonly<Record<number, string>> = {
  0: 'NONE',
  1: 'SZ',
  2: 'EXPAND_SZ',
  3: 'BINARY',
  4: 'DWORD',
  7: 'MULTI_SZ',
  11: 'QWORD',
};

function reglookupFact(line: string): string {
  const [at = '', type = '', data = ''] = line.split(',');
  const shown =
    type === 'BINARY'
      ? `,${data === '(null)' ? '' : Buffer.from(unquote(data), 'latin1').toString('hex')}`
      : type === 'DWORD'
        ? `,${data}`
        : '';
  return `${unquote(at)},${type}${shown}`;
}

/** Decodes each escape such as %F6 to one byte, which is Latin-1 in names. */
function unquote(text: string): string {
  return text.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function linesOf(key: KeyTree, depth: number): string[] {
  return [
    `K ${depth} ${hex(key.name)}`,
    ...key.values.map(({ name, type, data }) => `V ${hex(name)} ${type} ${Buffer.from(data).toString('hex')}`),
    ...key.subkeys.flatMap((subkey) => linesOf(subkey, depth + 1)),
  ];
}

interface Growing {
  name: string;
  values: RegistryValue[];
  subkeys: Growing[];
}

function parseLines(text: string): KeyTree {
  const way: Growing[] = [];
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [kind, first = '', second = '', third = ''] = line.split(' ');
    if (kind === 'V') {
      way.at(-1)?.values.push({ name: plain(first), type: Number(second), data: new Uint8Array(Buffer.from(third, 'hex')) });
      continue;
    }
    const key: Growing = { name: plain(second), values: [], subkeys: [] };
    way.length = Number(first);
    way.at(-1)?.subkeys.push(key);
    way.push(key);
  }
  return way[0] ?? { name: '', values: [], subkeys: [] };
}

function hex(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

function plain(text: string): string {
  return Buffer.from(text, 'hex').toString('utf8');
}

function run(tool: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { input, encoding: 'latin1', maxBuffer: 1 << 30 });
  if (status !== 0) throw error ?? new Error(`${tool} ${args.join(' ')}: ${stderr}`);
  return tool === 'regfexport' ? Buffer.from(stdout, 'latin1').toString('utf8') : stdout;
}
