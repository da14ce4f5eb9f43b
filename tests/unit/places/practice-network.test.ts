import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PRACTICE_PASSWORD } from '../../../electron/machines/practice';
import { Secret } from '../../../electron/machines/secret';
import { openPlace, openPracticeServer } from '../../../electron/places/place';

let folder: string;
let state: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-network-'));
  state = path.join(folder, 'state.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const NAME = { kind: 'practice', scenario: 'q290226' } as const;
const logon = (password: string) => ({
  address: { host: 'SIGNED' },
  credentials: { user: 'Administrator', domain: '', secret: Secret.fromUtf8(Buffer.from(password)), ntlm1: false },
});

describe('a practice server reached over the network', () => {
  test('is the same place as without the network: machine, runs and lock', async () => {
    const near = await openPlace(NAME, state);
    const far = await openPracticeServer(NAME, logon(PRACTICE_PASSWORD), state);
    expect([far.facts, far.runsRoot, far.lockName, far.name]).toEqual([near.facts, near.runsRoot, near.lockName, near.name]);
    expect([near.network, far.machine, far.practice]).toEqual([null, far.network, far.network]);
    expect(far.network?.connection()).toMatchObject({ name: 'SERVER01', signed: true, failed: {} });
    const key = { view: '32', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' } as const;
    await far.machine.registry.deleteTree(key);
    expect(await near.machine.registry.readTree(key)).toEqual({ state: 'absent' });
  });

  test('wipes the password if its state cannot be opened, and if the logon fails', async () => {
    const unopened = logon(PRACTICE_PASSWORD);
    await expect(openPracticeServer(NAME, unopened, folder)).rejects.toMatchObject({ code: 'E-STATE-UNREADABLE' });
    const wrong = logon('wrong');
    await expect(openPracticeServer(NAME, wrong, state)).rejects.toMatchObject({ code: 'E-LOGON-FAILED' });
    expect([unopened, wrong].map(({ credentials }) => credentials.secret.isWiped)).toEqual([true, true]);
  });
});
