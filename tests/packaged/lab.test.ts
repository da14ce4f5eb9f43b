import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIST, PROGRAM, UNPACKED, exeName, readManifest } from '../../build/packaging/layout';
import { sha256 } from '../../build/packaging/checksums';
import { returnArgument } from '../../electron/main/elevation/return-argument';
import type { ReturnPoint } from '../../electron/wizard/return-point';
import type { StartupTiming } from '../../electron/main/timing';
import { ROOT } from '../../build/tools';
import type { Told } from './support/lab';
import { inLab } from './support/lab';

/** The exe as it ships, run in the Windows lab. What each script does stands in tests/packaged/lab. */

describe('the exe without a window', () => {
  let told: Told;
  beforeAll(() => {
    told = inLab('unattended');
  });
  const json = (name: string): Record<string, unknown> => JSON.parse(told.file(`${name}.out`)) as Record<string, unknown>;

  it('passes its exit codes through', () => {
    expect(told.facts).toMatchObject({ scan: '10', preview: '10', repair: '0', undo: '0', practice: '10' });
  });

  it('finds the fault in the real registry', () => {
    expect(json('scan')).toMatchObject({ verdict: 'applies', recommended: { article: 'Q290226' }, machine: { place: 'this' } });
    expect(json('practice')).toMatchObject({ machine: { place: 'practice' } });
  });

  it('changes nothing without --yes', () => {
    expect(json('preview')).toMatchObject({ outcome: 'preview' });
    for (const part of ['exchange', 'service']) expect(told.file(`previewed.${part}.reg`)).toBe(told.file(`before.${part}.reg`));
  });

  it('removes the three items and nothing else, as reg.exe sees it', () => {
    expect(json('repair')).toMatchObject({ outcome: 'removed', error: null });
    expect(told.has('repaired.service.reg')).toBe(false);
    const left = readFileSync(path.join(ROOT, 'test-results/packaged/unattended/repaired.exchange.reg'), 'utf16le');
    expect(left).not.toMatch(/KMServer|Key Management Server/);
    expect(left).toMatch(/"Services"="C:\\\\exchsrvr"/);
  });

  it('undoes it to the byte', () => {
    expect(json('undo')).toMatchObject({ outcome: 'undone', error: null });
    for (const part of ['exchange', 'service']) expect(told.file(`undone.${part}.reg`)).toBe(told.file(`before.${part}.reg`));
  });

  it('leaves the run’s files behind and takes its unpacking folder away', () => {
    const [run = ''] = readdirSync(path.join(ROOT, 'test-results/packaged/unattended/runs')).filter((name) =>
      /^\d{8}T/.test(name),
    );
    for (const name of ['journal.jsonl', 'backup/before.reg', 'backup/snapshot.json', 'backup/manifest.json']) {
      expect(told.has(`runs/${run}/${name}`), name).toBe(true);
    }
    expect(told.file(`runs/${run}/journal.jsonl`)).toContain('INC 4711: service pack stops');
    expect(told.facts['unpacked']).toBe('0');
  });

  it('refuses what it does not know, without a message box that nobody would answer', () => {
    expect(told.facts).toMatchObject({ unknown: '64', switch: '64', debugging: '64' });
    expect(told.file('unknown.out')).toMatch(/^E-USAGE: .*frobnicate/);
  });

  it('says before anything is done that it cannot write', () => {
    expect(told.facts).toMatchObject({ unwritable: '73', nowhere: '73' });
  });
});

describe('the exe with its window', () => {
  let told: Told;
  let timing: StartupTiming;
  beforeAll(async () => {
    const manifest = readManifest();
    const hashes = {
      portable: await sha256(path.join(DIST, exeName(manifest))),
      program: await sha256(path.join(UNPACKED, `${PROGRAM}.exe`)),
      archive: await sha256(path.join(UNPACKED, 'resources', 'app.asar')),
    };
    const word = (changed: Partial<typeof hashes>): string =>
      returnArgument({ version: manifest.version, hashes: { ...hashes, ...changed }, point: POINT }).split('=')[1]!;
    told = inLab('window', { RETURN_BACKUP: word({}), RETURN_CHANGED: word({ archive: '0'.repeat(64) }) });
    timing = JSON.parse(told.file('startup.json')) as StartupTiming;
  });

  it('comes to its first page and is worked by real keys', () => {
    expect(told.facts).toMatchObject({ 'first-page': '0', verdict: '0', closed: '0' });
  });

  it('says how long its start took, phase by phase', () => {
    const { phases } = timing;
    expect(Object.keys(phases).sort()).toEqual(
      ['script', 'ready', 'window', 'page-loaded', 'first-paint', 'machine-known', 'diagnosis-shown'].sort(),
    );
    expect(timing).toMatchObject({ schema: 1, packed: true });
    console.log(
      `started → process: ${Math.round(timing.createdAt - Number(told.facts['spawned']))} ms; then ${JSON.stringify(phases)}`,
    );
  });

  it('brings the first window to the front at a second start, and leaves its files alone', () => {
    expect(told.facts).toMatchObject({ second: '0', windows: '1', 'first-still-runs': '0' });
  });

  it('takes its unpacking folder away', () => {
    expect(told.facts).toMatchObject({ 'unpacked-running': '1', unpacked: '0', 'unpacked-at-end': '0' });
  });

  it.each(['remote-debugging-port', 'no-sandbox', 'inspect', 'something-unknown'])('refuses --%s with a message', (name) => {
    expect(told.facts).toMatchObject({ [`message-${name}`]: '0', [`refused-${name}`]: '1', [`listening-${name}`]: '0' });
  });

  it('comes back to the page on which rights were asked for', () => {
    expect(told.facts).toMatchObject({ returned: '0', 'returned-closed': '0' });
  });

  it('does not run with more rights as another program than the one that asked', () => {
    expect(told.facts).toMatchObject({ 'changed-message': '0', changed: '1' });
  });
});

const POINT: ReturnPoint = {
  to: 'backup',
  article: 'Q290226',
  run: null,
  runsRoot: null,
  errorText: '0xc0020002',
  ticket: { number: 'INC 4711', technician: 'Jo' },
  answers: { setupTried: 'yes', dataCopy: 'none', dataCopyPlace: '', password: 'accept-loss', overrideName: '' },
};
