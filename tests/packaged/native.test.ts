import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DIST, exeName, readManifest } from '../../build/packaging/layout';

/** Runs the exe on Windows itself, as a script would, but on the practice server, so that it needs no rights. */
describe('the exe on this Windows', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kms-repair-packed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const exe = path.join(DIST, exeName(readManifest()));
  const state = `--state=${path.join(folder, 'practice.json')}`;
  const output = path.join(folder, 'out.json');

  const run = (...words: readonly string[]): { readonly status: number | null; readonly json: unknown } => {
    const { status } = spawnSync(exe, [...words, '--json', `--output=${output}`], { timeout: 1_200_000 });
    return { status, json: JSON.parse(readFileSync(output, 'utf8')) };
  };
  const unpacked = (): readonly string[] => readdirSync(os.tmpdir()).filter((name) => /^ns[^\\]*\.tmp$/i.test(name));
  const before = unpacked();

  it('looks, repairs and undoes with the right exit codes', () => {
    const there = ['--machine=practice:q290226', state];
    expect(run('scan', ...there)).toMatchObject({ status: 10, json: { verdict: 'applies' } });
    expect(run('repair', ...there, '--yes')).toMatchObject({ status: 0, json: { outcome: 'removed' } });
    expect(run('undo', ...there, '--yes')).toMatchObject({ status: 0, json: { outcome: 'undone' } });
  });

  it('refuses a Chromium switch without a message box', () => {
    expect(spawnSync(exe, ['scan', '--no-sandbox'], { timeout: 600_000 }).status).toBe(64);
  });

  it('removes its unpacking folder', () => {
    expect(unpacked()).toEqual(before);
  });
});
