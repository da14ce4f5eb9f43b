import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WizardView } from '../../../electron/contract/wizard/views';
import { leaveUnpackedFolder, portableOf } from '../../../electron/main/portable';
import { createTiming, timingFile } from '../../../electron/main/timing';
import { VIEW } from '../wizard/fake-wizard';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'ekr-start-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const VERDICT: WizardView = {
  ...VIEW,
  state: {
    page: 'verdict',
    verdict: 'nothing',
    article: null,
    action: 'none',
    finding: null,
    others: [],
    decision: null,
    blockers: [],
    evidence: [],
    missing: [],
    advice: [],
    held: { errorId: null, signs: [], logName: null, answers: [] },
    repair: null,
    connection: null,
    disk: null,
    kit: null,
    lesson: null,
  },
};

const FACTS = { program: '0.1.0', electron: '45.4.1', packed: true, createdAt: 1000 };

describe('the measured start', () => {
  it('is requested with a file name', () => {
    expect(timingFile(['--startup-timing=C:\\a b\\t.json'])).toBe('C:\\a b\\t.json');
    expect(timingFile(['--json', 'startup-timing=x'])).toBeNull();
  });

  it('writes each phase once, in milliseconds since the process began', () => {
    const file = path.join(folder, 't.json');
    let now = 1250;
    const timing = createTiming(file, FACTS, () => now);
    timing.reached('ready');
    now = 1900;
    timing.reached('ready');
    timing.onView(VIEW);
    timing.onView({
      ...VIEW,
      state: {
        page: 'where',
        thisComputer: { available: true, name: 'S', glance: 'unknown' },
        serverOffered: true,
        diskOffered: true,
        earlier: [],
        interrupted: null,
        ticket: { number: '', technician: '' },
        left: null,
      },
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ schema: 1, ...FACTS, phases: { ready: 250 } });
    timing.onView({
      ...VIEW,
      state: {
        page: 'where',
        thisComputer: { available: true, name: 'S', glance: 'found' },
        serverOffered: true,
        diskOffered: true,
        earlier: [],
        interrupted: null,
        ticket: { number: '', technician: '' },
        left: null,
      },
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ phases: { ready: 250, 'machine-known': 900 } });
  });

  it('counts the diagnosis as shown when the page has changed the window’s title for it', () => {
    const file = path.join(folder, 't.json');
    let now = 1100;
    const timing = createTiming(file, FACTS, () => now);
    timing.reached('ready');
    timing.onTitle();
    timing.onView(VERDICT);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ schema: 1, ...FACTS, phases: { ready: 100 } });
    now = 1300;
    timing.onTitle();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ phases: { 'diagnosis-shown': 300 } });
  });

  it('does not stop the program if its file cannot be written', () => {
    const timing = createTiming(path.join(folder, 'no', 'such', 'folder.json'), FACTS);
    expect(() => timing.reached('script')).not.toThrow();
  });

  it('does nothing if nobody requested it', () => {
    const timing = createTiming(null, FACTS);
    timing.reached('script');
    timing.onView(VIEW);
  });
});

describe('the portable exe', () => {
  it('is known by its file and folder together, or not at all', () => {
    expect(portableOf({ PORTABLE_EXECUTABLE_FILE: 'C:\\x\\a.exe', PORTABLE_EXECUTABLE_DIR: 'C:\\x' })).toEqual({
      file: 'C:\\x\\a.exe',
      folder: 'C:\\x',
    });
    expect(portableOf({ PORTABLE_EXECUTABLE_FILE: 'C:\\x\\a.exe' })).toBeNull();
    expect(portableOf({ PORTABLE_EXECUTABLE_FILE: '', PORTABLE_EXECUTABLE_DIR: '' })).toBeNull();
  });

  it('makes its own folder the current one, for names without a folder', ({ onTestFinished }) => {
    const before = process.cwd();
    // Vitest's workers cannot change their folder, so the test checks what is requested.
    const asked: string[] = [];
    const { chdir } = process;
    process.chdir = (to) => void asked.push(to);
    onTestFinished(() => void (process.chdir = chdir));
    leaveUnpackedFolder({ file: path.join(folder, 'a.exe'), folder });
    leaveUnpackedFolder(null);
    expect(asked).toEqual([folder]);
    process.chdir = () => {
      throw new Error('gone');
    };
    leaveUnpackedFolder({ file: 'x', folder: 'y' });
    expect(process.cwd()).toBe(before);
  });
});
