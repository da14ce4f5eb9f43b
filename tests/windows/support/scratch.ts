import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Reading } from '../../../electron/domain/reading';
import type { KeyRef, RegistryView } from '../../../electron/domain/registry';

const ROOT = `SOFTWARE\\ExchangeKmsRepair Tests ${process.pid}`;

/** A key path below HKLM for this test file alone. reg.exe, not the product, removes it at the end. */
export function scratchRoot(): string {
  after(() => {
    for (const view of ['64', '32']) reg('delete', `HKLM\\${ROOT}`, '/f', `/reg:${view}`);
  });
  return ROOT;
}

export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kms-repair-test-'));
  // A program that has just ended can keep the folder busy for a moment.
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }));
  return folder;
}

export function key(path: string, view: RegistryView = '64'): KeyRef {
  return { view, path };
}

/** Runs a program in System32; returns its whole exit code and its output. */
export function system(program: string, ...args: string[]): { readonly status: number | null; readonly stdout: string } {
  const path = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', program);
  const { status, stdout } = spawnSync(path, args, { encoding: 'latin1', windowsHide: true });
  return { status, stdout };
}

export const reg = (...args: string[]): { readonly status: number | null; readonly stdout: string } => system('reg.exe', ...args);

export function valueOf<T>(reading: Reading<T>): T {
  assert.equal(reading.state, 'present', JSON.stringify(reading));
  return (reading as { readonly value: T }).value;
}

export const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
