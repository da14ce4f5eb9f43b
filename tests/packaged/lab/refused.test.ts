import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIST, PROGRAM, UNPACKED, exeName, readManifest } from '../../../build/packaging/layout';
import { hashProgram, programFiles, type ProgramHashes } from '../../../electron/main/elevation/hashes';
import { returnArgument } from '../../../electron/main/elevation/return-argument';
import type { ReturnPoint } from '../../../electron/wizard/return-point';
import { inLab, type Told } from '../support/lab';

describe('the exe, started with arguments that somebody else may have written', () => {
  let told: Told;
  beforeAll(async () => {
    const manifest = readManifest();
    const resources = path.join(UNPACKED, 'resources');
    const execPath = path.join(UNPACKED, `${PROGRAM}.exe`);
    const portable = path.join(DIST, exeName(manifest));
    const hashes = await hashProgram(programFiles({ portable, execPath, resources, packed: true }));
    const word = (changed: Partial<ProgramHashes>): string => {
      const given = { version: manifest.version, hashes: { ...hashes, ...changed }, language: 'de', point: POINT } as const;
      return returnArgument(given).split('=')[1]!;
    };
    told = inLab('refused', { RETURN_BACKUP: word({}), RETURN_CHANGED: word({ beside: '0'.repeat(64) }) });
  });

  it.each(['remote-debugging-port', 'no-sandbox', 'inspect', 'something-unknown'])('refuses --%s with a message', (name) => {
    expect(told.facts).toMatchObject({ [`message-${name}`]: '0', [`ended-${name}`]: '1', [`listening-${name}`]: '0' });
  });

  it('returns to the page that asked for rights, in the same language', () => {
    expect(told.facts).toMatchObject({ returned: '0', 'returned-closed': '0' });
  });

  it('does not run with more rights if it is not the program that asked for them', () => {
    expect(told.facts).toMatchObject({ 'message-changed': '0', 'ended-changed': '1' });
  });

  it('removes its unpacking folder each time', () => {
    expect(told.facts).toMatchObject({ unpacked: '0' });
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
