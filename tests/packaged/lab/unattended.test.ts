import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inLab, type Told } from '../support/lab';

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

  it('removes the three items and nothing else, according to reg.exe', () => {
    expect(json('repair')).toMatchObject({ outcome: 'removed', error: null });
    expect(told.has('repaired.service.reg')).toBe(false);
    const left = readFileSync(told.path('repaired.exchange.reg'), 'utf16le');
    expect(left).not.toMatch(/KMServer|Key Management Server/);
    expect(left).toMatch(/"Services"="C:\\\\exchsrvr"/);
  });

  it('undoes the repair to the byte', () => {
    expect(json('undo')).toMatchObject({ outcome: 'undone', error: null });
    for (const part of ['exchange', 'service']) expect(told.file(`undone.${part}.reg`)).toBe(told.file(`before.${part}.reg`));
  });

  it('leaves the run’s files and removes its unpacking folder', () => {
    const [run = ''] = readdirSync(told.path('runs')).filter((name) => /^\d{8}T/.test(name));
    for (const name of ['journal.jsonl', 'backup/before.reg', 'backup/snapshot.json', 'backup/manifest.json']) {
      expect(told.has(`runs/${run}/${name}`), name).toBe(true);
    }
    expect(told.file(`runs/${run}/journal.jsonl`)).toContain('INC 4711: service pack stops');
    expect(told.facts['unpacked']).toBe('0');
  });

  it('refuses unknown commands and switches, without a message box that nobody would answer', () => {
    expect(told.facts).toMatchObject({ unknown: '64', switch: '64', debugging: '64' });
    expect(told.file('unknown.out')).toMatch(/^E-COMMAND-UNKNOWN: .*frobnicate/);
  });

  it('ends with 73 if it cannot write', () => {
    expect(told.facts).toMatchObject({ unwritable: '73', nowhere: '73' });
  });
});
