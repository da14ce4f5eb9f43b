import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json';
import { COMMANDS } from '../../../electron/cli/arguments';
import { SETUP_KEY } from '../../../electron/domain/articles';
import { withThings } from '../../../electron/machines/practice/assemble';
import { key } from '../../../electron/machines/practice/build';
import { fileStore } from '../../../electron/machines/practice/state/store';
import { error, kmServerKey, machine, serviceLeft, setupValue, webConnectorLeft } from '../domain/diagnosis/machines';
import { cli, cliJson, practice, testFolder } from './support';

let root: string;
const at = (...parts: string[]): string => path.join(root, ...parts);

beforeAll(async () => {
  root = await testFolder();
});

interface RepairDocument {
  readonly verdict: string;
  readonly outcome: string;
  readonly plan: { readonly actions: readonly { readonly id: string; readonly act: string }[] } | null;
  readonly gates?: readonly { readonly id: string; readonly state: string; readonly reason: string }[];
  readonly run?: { readonly id: string; readonly folder: string; readonly phase: string };
}

interface RunsDocument {
  readonly runs: readonly {
    readonly id: string;
    readonly folder: string;
    readonly phase: string;
    readonly canUndo?: boolean;
    readonly error?: { readonly code: string };
  }[];
}

/** A registry key in a state file. */
interface Part {
  readonly name: string;
  readonly keys?: Part[];
  readonly values?: readonly unknown[];
}

describe('the text output', () => {
  test('names every article that applies, and the article that its reasons support', async () => {
    const file = at('two-faults.json');
    const both = machine(serviceLeft(), kmServerKey, setupValue, webConnectorLeft, error(0xc002_0002));
    await writeFile(file, JSON.stringify(both));
    const { out, exit } = await cli('scan', '--evidence', file);
    expect(exit).toBe(10);
    expect(out).toContain('Speaks for Q290226:');
    expect(out).toMatch(/^Q274197 applies as well\. /m);
  });

  test('of a repair preview names them as well', async () => {
    const file = at('two-faults-preview.json');
    await cli('scan', ...practice('q290226', file));
    const store = fileStore(file, 'q290226', {});
    const state = await store.load();
    if (state) await store.save(withThings(state, [key(SETUP_KEY, { 'Web Connector': 'C:\\exchsrvr' })]));
    const { out, exit } = await cli('repair', ...practice('q290226', file), '--error', '0xc0020002');
    expect(exit).toBe(10);
    expect(out).toMatch(/^Q274197 applies as well\. /m);
    expect(out).toContain('Remove HKEY_LOCAL_MACHINE');
  });

  test('is complete even if the error text has no number', async () => {
    const file = at('no-number.json');
    await writeFile(file, JSON.stringify(machine(serviceLeft(), kmServerKey, setupValue)));
    expect((await cli('scan', '--evidence', file, '--error', 'it does not work')).exit).toBe(10);
    const { out } = await cli('scan', '--evidence', file, '--error', 'There can only be one KM Server per site.');
    expect(out).toContain('Q196161 applies as well.');
  });

  test('names the real place of a key that only 32-bit programs see', async () => {
    const { out } = await cli('repair', ...practice('wow6432', at('wow.json')));
    expect(out).toContain('Remove HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange\\KMServer.');
    expect((await cli('repair', ...practice('q290226', at('nt4.json')))).out).not.toMatch(/-bit view|WOW6432Node/);
  });
});

describe('a practice server', () => {
  test('is scanned, previewed, repaired twice, verified, undone and scanned again', async () => {
    const server = practice('q290226', at('one.json'));
    expect(await cliJson('scan', ...server)).toMatchObject({
      exit: 10,
      json: { verdict: 'applies', recommended: { article: 'Q290226' } },
      err: '',
    });

    const untouched = await readFile(at('one.json'));
    const preview = await cli('repair', ...server);
    expect(preview.exit).toBe(10);
    expect(preview.out).toContain('Nothing was changed. Add --yes to carry it out.');
    expect(await readFile(at('one.json'))).toEqual(untouched);
    expect(await cliJson('runs', ...server)).toMatchObject({ exit: 0, json: { runs: [] } });

    const repaired = await cliJson<RepairDocument>('repair', ...server, '--yes', '--ticket', 'T-7', '--technician', 'Me');
    expect(repaired).toMatchObject({ exit: 0, json: { outcome: 'removed', run: { phase: 'removed' }, error: null } });
    const folder = repaired.json.run?.folder ?? '';
    expect([...(await readdir(folder))].sort()).toEqual(['backup', 'journal.jsonl']);

    // A second repair changes nothing and makes no run.
    const again = await cliJson<RepairDocument>('repair', ...server, '--yes');
    expect(again).toMatchObject({ exit: 0, json: { outcome: 'nothing-to-do' } });
    expect(again.json.run).toBeUndefined();
    expect((await cliJson<RunsDocument>('runs', ...server)).json.runs).toMatchObject([
      { folder, phase: 'removed', canUndo: true },
    ]);
    expect((await cli('scan', ...server)).exit).toBe(0);
    expect(await cliJson('verify', ...server)).toMatchObject({ exit: 0, json: { clean: true, serviceListed: true } });

    const undoPreview = await cli('undo', ...server);
    expect(undoPreview).toMatchObject({ exit: 0, err: '' });
    expect(undoPreview.out).toContain('Nothing was changed. Add --yes to carry it out.');
    expect((await cli('scan', ...server)).exit).toBe(0);
    expect(await cliJson('undo', ...server, '--yes')).toMatchObject({ exit: 0, json: { outcome: 'undone', error: null } });
    expect((await cli('scan', ...server)).exit).toBe(10);
    expect((await cli('verify', ...server)).exit).toBe(66);
    for (const named of [[], ['--run', folder]])
      expect(await cliJson('undo', ...server, '--yes', ...named)).toMatchObject({ exit: 0, json: { outcome: 'nothing-to-do' } });
  });

  test('finds a run in another folder again, as its latest run and by its name', async () => {
    const server = practice('q290226', at('elsewhere.json'));
    const out = at('my runs', 'наш');
    expect((await cli('repair', ...server, '--yes', '--out', out)).exit).toBe(0);
    expect((await cliJson<RunsDocument>('runs', ...server)).json.runs).toMatchObject([{ folder: out, phase: 'removed' }]);
    expect((await cli('undo', ...server, '--run', 'наш')).exit).toBe(0);
    expect(await cliJson('undo', ...server, '--yes')).toMatchObject({
      exit: 0,
      json: { run: { folder: out }, outcome: 'undone' },
    });
    expect((await cli('scan', ...server)).exit).toBe(10);
  });

  test('cannot steer the terminal with the names in its registry', async () => {
    const file = at('steer.json');
    const server = practice('q290226', file);
    await cli('repair', ...server, '--yes');
    const state = JSON.parse(await readFile(file, 'utf8')) as { registry: Part };
    const exchange = ['SOFTWARE', 'Microsoft', 'Exchange'].reduce<Part | undefined>(
      (key, name) => key?.keys?.find((below) => below.name === name),
      state.registry,
    );
    exchange?.keys?.push({ name: 'KMServer', values: [{ name: '\u001b[2J\r\nevil\u202e', type: 'REG_DWORD', number: 1 }] });
    await writeFile(file, JSON.stringify(state));
    const { exit, out } = await cli('undo', ...server);
    expect(exit).toBe(0);
    expect(out).toContain('evil');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(out.split('\n').filter((line) => line.includes('evil'))).toHaveLength(1);
  });

  test('fails the verification if something came back', async () => {
    const file = at('back.json');
    const server = practice('q290226', file);
    const before = await cli('scan', ...server).then(() => readFile(file, 'utf8'));
    await cli('repair', ...server, '--yes');
    await writeFile(file, before);
    const { exit, json } = await cliJson<{ clean: boolean; items: { error: { code: string } | null }[] }>('verify', ...server);
    expect(exit).toBe(30);
    expect(json.clean).toBe(false);
    expect(json.items.map(({ error }) => error?.code)).toEqual([
      'E-REMOVAL-NOT-PROVEN',
      'E-REMOVAL-NOT-PROVEN',
      'E-REMOVAL-NOT-PROVEN',
    ]);
  });
});

describe('a run', () => {
  async function repaired(name: string): Promise<{ server: readonly string[]; folder: string; file: string }> {
    const file = at(`${name}.json`);
    const server = practice('q290226', file);
    const { json } = await cliJson<RepairDocument>('repair', ...server, '--yes');
    return { server, folder: json.run?.folder ?? '', file };
  }

  test('with an altered or missing backup is not undone', async () => {
    const { server, folder, file } = await repaired('altered');
    const before = await readFile(file);
    const reg = path.join(folder, 'backup', 'before.reg');
    const whole = await readFile(reg);
    await writeFile(reg, Buffer.concat([whole, Buffer.from('x')]));
    for (const command of [['undo'], ['undo', '--yes'], ['verify']]) {
      expect(await cli(...command, ...server)).toMatchObject({
        exit: 20,
        err: expect.stringContaining('E-BACKUP-ALTERED') as string,
      });
    }
    await rm(reg);
    expect(await cli('undo', ...server, '--yes')).toMatchObject({
      exit: 66,
      err: expect.stringContaining('E-BACKUP-MISSING') as string,
    });
    expect(await readFile(file)).toEqual(before);
    await writeFile(reg, whole);
    expect((await cli('undo', ...server, '--yes')).exit).toBe(0);
  });

  test('that was interrupted refuses another repair until it is undone', async () => {
    const state = at('interrupted.json');
    await cli('scan', ...practice('q290226', state));
    const before = await readFile(state);
    const { run } = (await cliJson<RepairDocument>('repair', '--yes', ...practice('q290226', state))).json;
    // As if the program had been killed at its first change: the journal ends there, and nothing is removed.
    const journal = path.join(run!.folder, 'journal.jsonl');
    const [begun = ''] = /^[^]*?"action-started".*\n/.exec(await readFile(journal, 'utf8')) ?? [];
    await writeFile(journal, begun);
    await writeFile(state, before);

    const preview = await cli('repair', ...practice('q290226', state));
    expect(preview.exit).toBe(10);
    expect(preview.out).toMatch(
      new RegExp(`^Before --yes, these must be settled:\\n(?:  - .*\\n)*  - .*undo --run ${run!.id}`, 'm'),
    );
    const { json } = await cliJson<RepairDocument>('repair', ...practice('q290226', state));
    expect(json.gates).toContainEqual({
      id: 'interrupted',
      state: 'blocked',
      reason: expect.stringContaining(run!.id) as string,
    });
    const refused = await cli('repair', '--yes', ...practice('q290226', state));
    expect(refused.exit).toBe(20);
    expect(refused.err).toMatch(new RegExp(`^E-GATE: .*${run!.id}`));
    expect(refused.err).toContain(`undo --run ${run!.id}`);
    expect(await readFile(state)).toEqual(before);
    expect((await cli('undo', '--yes', '--run', run!.id, ...practice('q290226', state))).exit).toBe(0);
    expect((await cli('repair', '--yes', ...practice('q290226', state))).exit).toBe(0);
  });

  test('with a damaged journal is listed as damaged, never left out and never undone', async () => {
    const { server, folder } = await repaired('damaged');
    const journal = path.join(folder, 'journal.jsonl');
    await writeFile(journal, (await readFile(journal, 'utf8')).replace('"backup-started"', '"backup-startet"'));
    expect((await cliJson<RunsDocument>('runs', ...server)).json.runs).toMatchObject([
      { phase: 'damaged', error: { code: 'E-RUN-DAMAGED' } },
    ]);
    const { exit, out } = await cli('runs', ...server);
    expect(exit).toBe(0);
    expect(out).toContain('E-RUN-DAMAGED');
    expect(await cli('undo', ...server, '--yes', '--run', folder)).toMatchObject({
      exit: 65,
      err: expect.stringContaining('E-RUN-DAMAGED') as string,
    });
  });

  test('of another server is neither undone nor verified', async () => {
    const { folder } = await repaired('mine');
    const other = practice('q290226', at('theirs.json'));
    await cp(folder, at('copied-run'), { recursive: true });
    for (const command of [['undo', '--yes'], ['undo'], ['verify']]) {
      expect(await cli(...command, ...other, '--run', at('copied-run'))).toMatchObject({
        exit: 20,
        err: expect.stringContaining('E-RUN-OTHER-MACHINE') as string,
      });
    }
  });
});

describe('practice servers', () => {
  test.each([
    ['q290226', 10, 0],
    ['q196171', 10, 0],
    ['value-not-key', 10, 0],
    ['q182814', 10, 0],
    ['q235418', 10, 0],
    ['web-connector', 10, 10],
    ['missing-files', 10, 10],
    ['orphaned-4.0', 10, 10],
    ['log-many-sessions', 10, 0],
    ['restart-pending', 10, 20],
    ['clean', 0, 0],
    ['healthy', 0, 20],
    ['healthy-running', 0, 20],
    ['exchange-2000', 20, 20],
    ['unreadable-key', 77, 20],
    ['dependents', 10, 20],
    ['wow6432', 10, 0],
  ] as const)('give their exit codes: %s (scan: %s, repair --yes: %s)', async (scenario, scanExit, repairExit) => {
    const server = practice(scenario, at(`every-${scenario}.json`));
    const scanned = await cliJson('scan', ...server);
    expect(scanned.exit).toBe(scanExit);
    const before = await readFile(at(`every-${scenario}.json`));
    const result = await cli('repair', ...server, '--yes');
    expect(result.exit, result.err || result.out).toBe(repairExit);
    if (repairExit !== 0) expect(await readFile(at(`every-${scenario}.json`))).toEqual(before);
  });

  test('refuse a repair with 30 if the service never stops, remove nothing and record it in the run', async () => {
    const server = practice('stop-hangs', at('hangs.json'));
    const { exit, json } = await cliJson<RepairDocument>('repair', ...server, '--yes');
    expect(exit).toBe(30);
    expect(json).toMatchObject({
      outcome: 'not-stopped',
      error: { code: 'E-SERVICE-STILL-STOPPING' },
      run: { phase: 'backed-up' },
    });
    expect((await cli('scan', ...server)).exit).toBe(10);
    expect((await cli('undo', ...server, '--yes')).exit).toBe(66);
  });
});

describe('the password after the program in ImagePath (Q235418)', () => {
  test('appears in no output and no journal, only in the backup', async () => {
    const SECRET = 'RZQLNDKXWTEAMVH';
    const file = at('secret.json');
    const server = practice('q235418', file);
    expect(await cli('scan', ...server).then(() => readFile(file, 'utf8'))).toContain(SECRET);
    let said = '';
    const say = async (...argv: readonly string[]): Promise<void> => {
      for (const words of [argv, [...argv, '--json']]) {
        const { out, err } = await cli(...words);
        said += out + err;
      }
    };
    await say('scan', ...server);
    await say('repair', ...server);
    await say('repair', ...server, '--article', 'Q290226');
    const { json } = await cliJson<RepairDocument>('repair', ...server, '--yes');
    said += JSON.stringify(json);
    expect(json.outcome).toBe('removed');
    await say('verify', ...server);
    await say('runs', ...server);
    await say('undo', ...server);
    // Somebody enters another password: the refusals that follow must not show it either.
    await writeFile(file, (await readFile(file, 'utf8')).replace(/Kmserver\.exe"/g, `Kmserver.exe ${SECRET}X"`));
    await say('verify', ...server);
    await say('undo', ...server);
    await say('undo', ...server, '--yes');
    expect(said.length).toBeGreaterThan(5_000);
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain(Buffer.from(SECRET, 'utf16le').toString('hex'));
    expect(said).not.toContain(Buffer.from(SECRET, 'utf16le').toString('base64').slice(2, -4));
    const folder = json.run?.folder ?? '';
    expect(await readFile(path.join(folder, 'journal.jsonl'), 'utf8')).not.toContain(SECRET);
    expect(await readFile(path.join(folder, 'backup', 'manifest.json'), 'utf8')).not.toContain(SECRET);
    expect(await readFile(path.join(folder, 'backup', 'before.reg'), 'utf16le')).toContain(
      [...Buffer.from(SECRET.slice(0, 2), 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(','),
    );
  });
});

describe('inspect and explain', () => {
  test('read a rewritten file the same way', async () => {
    await writeFile(
      at('in.reg'),
      '\ufeffWindows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n@="d"\r\n"x\\\\y"=hex(1234):00,ff\r\n"gone"=-\r\n\r\n[-HKEY_LOCAL_MACHINE\\B]\r\n',
      'utf16le',
    );
    const first = await cliJson('inspect', at('in.reg'), '--rewrite', at('out.reg'));
    expect(first.exit).toBe(0);
    const second = await cliJson('inspect', at('out.reg'));
    expect(second.json['keys']).toEqual(first.json['keys']);
    expect(second.json['keys']).toMatchObject([
      {
        path: 'HKEY_LOCAL_MACHINE\\A',
        deleted: false,
        values: [
          { name: null, type: 1 },
          { name: 'x\\y', type: 0x1234, hex: '00ff' },
          { name: 'gone', deleted: true },
        ],
      },
      { path: 'HKEY_LOCAL_MACHINE\\B', deleted: true },
    ]);
  });

  test('rewrite a UTF-8 file as UTF-16, which Windows imports, and say so', async () => {
    await writeFile(
      at('utf8.reg'),
      'REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\Schlüssel]\r\n"中"="é"\r\n'.replace('REGEDIT4', '\ufeffREGEDIT4'),
    );
    const { exit, out } = await cli('inspect', at('utf8.reg'), '--rewrite', at('utf16.reg'));
    expect([exit, out]).toEqual([0, expect.stringContaining('as UTF-16, since Windows does not import UTF-8')]);
    const bytes = await readFile(at('utf16.reg'));
    expect(bytes.subarray(0, 2).toString('hex')).toBe('fffe');
    expect(bytes.toString('utf16le')).toContain('"中"="é"');
  });

  test('list UTF-16 without a byte order mark with a note', async () => {
    await writeFile(at('no-mark.reg'), 'REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n', 'utf16le');
    expect((await cli('inspect', at('no-mark.reg'))).out).toContain('UTF-16 without a byte order mark');
    expect((await cliJson('inspect', at('no-mark.reg'))).json).toMatchObject({ markMissing: true });
  });

  test.each(['0xc0020002', 'c0020002', '-1073610750', '3221356546'])('explain 0xC0020002 spelled as %s', async (id) => {
    expect(await cliJson('explain', id)).toMatchObject({ exit: 0, json: { id: expect.stringMatching(/c0020002/i) as string } });
  });
});

describe('help and version', () => {
  test('are available without a command', async () => {
    for (const argv of [['--help'], ['-h']]) {
      const { exit, out, err } = await cli(...argv);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      for (const command of Object.keys(COMMANDS)) expect(out).toContain(command);
      // No wider than a terminal of NT's time.
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
    expect(await cli('--version')).toEqual({ exit: 0, out: `${packageJson.version}\n`, err: '' });
  });
});
