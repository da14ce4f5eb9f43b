import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, cliJson, practice, testFolder } from './support';

let root: string;
const at = (...parts: string[]): string => path.join(root, ...parts);

beforeAll(async () => {
  root = await testFolder();
});

interface Foreign {
  readonly outcome: string;
  readonly accept: string;
  readonly services: readonly unknown[];
}

/** A repaired practice server with a copy of its run beside it, as somebody might plant one. */
async function withPlanted(name: string) {
  const server = practice('q290226', at(`${name}.json`));
  const { json } = await cliJson<{ run: { folder: string; id: string } }>('repair', ...server, '--yes');
  const planted = path.join(path.dirname(json.run.folder), '29991231T235959Z-SERVER01');
  await cp(json.run.folder, planted, { recursive: true });
  return { server, genuine: json.run, planted, state: await readFile(at(`${name}.json`), 'utf8') };
}

describe('a run that was not made here', () => {
  test('is listed but cannot be undone there, and undo --yes takes the genuine run', async () => {
    const { server, genuine, planted } = await withPlanted('list');
    const { json } = await cliJson<{ runs: readonly unknown[] }>('runs', ...server);
    expect(json.runs).toEqual([
      expect.objectContaining({
        folder: planted,
        phase: 'foreign',
        error: expect.objectContaining({ code: 'E-RUN-FOREIGN' }) as unknown,
      }),
      expect.objectContaining({ folder: genuine.folder, phase: 'removed', canUndo: true }),
    ]);
    expect(await cliJson('undo', ...server, '--yes')).toMatchObject({
      exit: 0,
      json: { outcome: 'undone', run: { id: genuine.id } },
    });
  });

  test('is shown with program, account and start type, and undone only with the checksum shown', async () => {
    const { server, planted, state } = await withPlanted('accept');
    const named = ['undo', ...server, '--run', planted];
    const shown = await cli(...named);
    expect(shown.exit).toBe(20);
    for (const line of ['E-RUN-FOREIGN', 'Program (ImagePath): ', 'Account: ', 'Start type: Manual', '--yes --accept '])
      expect(shown.out).toContain(line);
    const { json, exit } = await cliJson<Foreign>(...named);
    expect([exit, json.outcome, json.services.length]).toEqual([20, 'foreign', 1]);
    expect(await cli(...named, '--yes')).toMatchObject({ exit: 20, err: expect.stringContaining('E-RUN-FOREIGN') as string });
    expect(await cli(...named, '--yes', '--accept', 'ab'.repeat(32))).toMatchObject({
      exit: 64,
      err: expect.stringContaining('E-RUN-NOT-ACCEPTED') as string,
    });
    expect(await readFile(at('accept.json'), 'utf8')).toBe(state);
    expect(await cliJson(...named, '--yes', '--accept', json.accept)).toMatchObject({ exit: 0, json: { outcome: 'undone' } });
    expect(await readFile(at('accept.json'), 'utf8')).not.toBe(state);
  });

  test('is not verified and gets no report, even if it is named', async () => {
    const { server, planted, state } = await withPlanted('check');
    for (const command of [['verify'], ['runs', '--report', at('report')]])
      expect((await cli(...command, ...server, '--run', planted)).err).toContain('E-RUN-FOREIGN');
    expect(await readFile(at('check.json'), 'utf8')).toBe(state);
  });
});

test('the preview of every undo shows what becomes of the service, with the password hidden', async () => {
  const server = practice('q235418', at('preview.json'));
  await cli('repair', ...server, '--yes');
  const { out } = await cli('undo', ...server);
  expect(out).toContain('Program (ImagePath): ');
  expect(out).toContain('***');
  expect(out).not.toContain('RZQLNDKXWTEAMVH');
});

test('a document is printed without characters that steer a terminal, and parses to the same content', async () => {
  const name = 'a\u202eb\u009b31m\u200bc.reg';
  await writeFile(at(name), 'Windows Registry Editor Version 5.00\r\n');
  const { out } = await cli('inspect', at(name), '--json');
  expect(out).not.toMatch(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
  expect((JSON.parse(out) as { file: string }).file).toBe(at(name));
});
