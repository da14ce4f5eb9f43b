import { RegistryType, type RegistryValue } from '../../domain/registry';
import type { ServiceState } from '../../domain/service';
import { dwordData, multiData, unitsOf } from './state/value-form';
import type { Right, StopBehaviour } from './state/model';

/**
 * The vocabulary of scenarios. A scenario is a list of parts; a part is a list of things (keys, services, files, and
 * removals), applied to the server in order, so that a later one adds to or overrides an earlier one.
 *
 * ```ts
 * contents: [
 *   exchange55({ build: 2448 }),                                     // a part from server-parts.ts
 *   key('SOFTWARE\\Microsoft\\Exchange\\KMServer', {                  // a key with its values …
 *     MasterPasswordPath: 'A:\\',                                    //   string      → REG_SZ
 *     Enabled: 1,                                                    //   number      → REG_DWORD
 *     Names: ['a', 'b'],                                             //   string[]    → REG_MULTI_SZ
 *     Blob: bytes('01 02 ff'),                                       //   Uint8Array  → REG_BINARY
 *     Path: expand('%SystemRoot%\\x.dll'),                           //   REG_EXPAND_SZ
 *     Odd: raw(0x1234, bytes('00')),                                 //   any type, any bytes
 *     '': 'the default value',
 *   }),
 *   key('SOFTWARE\\Microsoft\\Exchange\\Closed', {}, { denied: ['read'] }),    // denied from here down
 *   key('SOFTWARE\\Microsoft\\Exchange\\Setup', {}, { view: '32' }),           // WOW6432Node on a 64-bit server
 *   service('MSExchangeKMS', { state: 'running', stop: slowly({ takes: 9_000, checkpointEvery: 1_500 }) }),
 *   file('C:\\exchsrvr\\bin\\store.exe', { version: '5.5.2448.0', size: 3_000_000 }),
 *   file('C:\\boot.ini', { text: '[boot loader]\r\n' }),
 *   folder('C:\\exchsrvr\\kmsdata'),
 *   noKey('SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS'),     // taken away again, with all below
 *   noValue('SOFTWARE\\Microsoft\\Exchange\\Setup', 'Internet'),
 *   noService('MSExchangeKMS'),                                      // unknown to the SCM; its key stays
 *   noFile('C:\\exchsrvr\\bin\\Kmserver.exe'),                        // a file or a whole folder
 * ]
 * ```
 *
 * Paths are below HKEY_LOCAL_MACHINE; `CurrentControlSet` may be used. Missing parent keys and folders are created.
 */
export type Thing = KeyThing | ServiceThing | FileThing | FolderThing | RemovalThing;

/** Things, or lists of things, in order. */
export type Contents = readonly (Thing | Contents)[];

export type ValueLiteral = string | number | readonly string[] | Uint8Array | RawValue;

interface RawValue {
  readonly type: number;
  readonly data: Uint8Array;
}

export interface KeyThing {
  readonly thing: 'key';
  readonly path: string;
  readonly values: readonly RegistryValue[];
  readonly more: KeyOptions;
}

export interface KeyOptions {
  readonly view?: '64' | '32';
  readonly className?: string;
  readonly link?: true;
  /** Applies to the key and everything below. */
  readonly denied?: readonly Right[];
}

export interface ServiceThing {
  readonly thing: 'service';
  readonly name: string;
  readonly more: ServiceOptions;
}

export interface ServiceOptions {
  readonly displayName?: string;
  readonly dependsOn?: readonly string[];
  readonly state?: ServiceState;
  readonly stop?: StopBehaviour;
  readonly markedForDeletion?: true;
  readonly denied?: readonly ('query' | 'stop')[];
}

export interface FileThing {
  readonly thing: 'file';
  readonly path: string;
  readonly more: FileOptions;
}

/** `size` alone makes a file of that many zero bytes, for a file nobody reads. */
export interface FileOptions {
  readonly text?: string;
  readonly data?: Uint8Array;
  readonly size?: number;
  readonly version?: string;
  /** ISO 8601, UTC. */
  readonly modified?: string;
  readonly denied?: true;
}

export interface FolderThing {
  readonly thing: 'folder';
  readonly path: string;
  readonly more: Pick<FileOptions, 'modified' | 'denied'>;
}

export type RemovalThing =
  | { readonly thing: 'no-key'; readonly path: string; readonly more: Pick<KeyOptions, 'view'> }
  | { readonly thing: 'no-value'; readonly path: string; readonly name: string; readonly more: Pick<KeyOptions, 'view'> }
  | { readonly thing: 'no-service'; readonly name: string }
  | { readonly thing: 'no-file'; readonly path: string };

export function key(path: string, values: Readonly<Record<string, ValueLiteral>> = {}, more: KeyOptions = {}): KeyThing {
  return {
    thing: 'key',
    path,
    values: Object.entries(values).map(([name, literal]) => ({ name, ...valueOfLiteral(literal) })),
    more,
  };
}

/** A service the SCM knows. An omitted option keeps its earlier value; the default is a stopped service that obeys. */
export function service(name: string, more: ServiceOptions = {}): ServiceThing {
  return { thing: 'service', name, more };
}

export function file(path: string, more: FileOptions = {}): FileThing {
  return { thing: 'file', path, more };
}

export function folder(path: string, more: FolderThing['more'] = {}): FolderThing {
  return { thing: 'folder', path, more };
}

export function noKey(path: string, more: Pick<KeyOptions, 'view'> = {}): RemovalThing {
  return { thing: 'no-key', path, more };
}

export function noValue(path: string, name: string, more: Pick<KeyOptions, 'view'> = {}): RemovalThing {
  return { thing: 'no-value', path, name, more };
}

export function noService(name: string): RemovalThing {
  return { thing: 'no-service', name };
}

export function noFile(path: string): RemovalThing {
  return { thing: 'no-file', path };
}

export function expand(text: string): RawValue {
  return { type: RegistryType.REG_EXPAND_SZ, data: unitsOf(`${text}\0`) };
}

export function raw(type: number, data: Uint8Array): RawValue {
  return { type, data };
}

/** Bytes from hex digits; whitespace is ignored. */
export function bytes(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
}

/** Stops in a moment, like a healthy service with little to do. */
export const promptly: StopBehaviour = { takes: 300, checkpointEvery: 100, waitHint: 2_000 };

/** Stops after `takes` milliseconds and reports a checkpoint every `checkpointEvery`. */
export function slowly({
  takes,
  checkpointEvery,
  waitHint = 2 * checkpointEvery,
}: {
  takes: number;
  checkpointEvery: number;
  waitHint?: number;
}): StopBehaviour {
  return { takes, checkpointEvery, waitHint };
}

/** Accepts the stop but never stops: no checkpoint moves. */
export const hanging: StopBehaviour = { takes: null, checkpointEvery: null, waitHint: 5_000 };

/** Answers a stop with this Win32 code: 1052, 1061; with 1053 it stops anyway, because the request did arrive. */
export function refusing(win32: number): StopBehaviour {
  return { ...promptly, refuses: win32 };
}

function valueOfLiteral(literal: ValueLiteral): RawValue {
  if (typeof literal === 'string') return { type: RegistryType.REG_SZ, data: unitsOf(`${literal}\0`) };
  if (typeof literal === 'number') return { type: RegistryType.REG_DWORD, data: dwordData(literal) };
  if (literal instanceof Uint8Array) return { type: RegistryType.REG_BINARY, data: literal };
  return isLines(literal) ? { type: RegistryType.REG_MULTI_SZ, data: multiData(literal) } : literal;
}

function isLines(literal: readonly string[] | RawValue): literal is readonly string[] {
  return Array.isArray(literal);
}
