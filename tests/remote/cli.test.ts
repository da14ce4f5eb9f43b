import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstDifference } from '../../electron/domain/compare';
import type { KeyTree } from '../../electron/domain/registry';
import { CLI, commandLine, type Ended, type Given } from './support/command-line';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer } from './support/nt-server';
import { keysOf } from '../support/repairing';

let server: NtServer;
let folder: string;
let before: readonly KeyTree[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'remote-cli-'));
  server = await startExchangeServer('q290226');
  before = await keys();
});

afterAll(async () => {
  await server.remove();
  await rm(folder, { recursive: true, force: true });
});

async function keys(): Promise<readonly KeyTree[]> {
  const machine = await server.open();
  try {
    return await keysOf(machine);
  } finally {
    machine.close();
  }
}

const cli = (words: readonly string[], given: Given = {}): Promise<Ended> => commandLine(server, folder, words, given);

async function isAsBefore(): Promise<void> {
  const now = await keys();
  expect(now.map((tree, i) => firstDifference(before[i]!, tree))).toEqual(before.map(() => null));
}

test('a server is scanned, repaired, verified and undone over the network', async () => {
  const trace = path.join(folder, 'scan.trace');
  const scan = await cli(['scan', '--json', '--trace', trace]);
  assert.equal(scan.exit, 10, scan.err);
  const document = JSON.parse(scan.out) as { machine: { connection: unknown; name: string }; verdict: string };
  expect(document).toMatchObject({
    verdict: 'applies',
    machine: { name: 'SERVER01', place: 'remote', connection: { signed: true, address: '127.0.0.1' } },
  });
  expect(await readFile(trace, 'utf8')).not.toMatch(/Administrator|KMServer|SERVER01/);
  expect(await readFile(trace, 'utf8')).not.toContain(server.password);
  const seen = await cli(['scan']);
  expect(seen.out).toContain(`Reached 127.0.0.1, port ${server.port}. The connection is signed.`);
  expect((await cli(['repair'], { user: 'Operator' })).out).toMatch(/^E-REMOTE-NOT-ADMIN: /m);
  const repaired = await cli(['repair', '--yes', '--report', path.join(folder, 'report')]);
  assert.equal(repaired.exit, 0, repaired.err);
  expect((await cli(['verify'])).exit).toBe(0);
  expect((await cli(['scan'])).out).toMatch(/Nothing to repair/);
  expect(await readFile(path.join(folder, 'report', 'report.txt'), 'utf8')).toMatch(/Server on the network/);
  expect(await readFile(path.join(folder, 'report', 'report.txt'), 'utf8')).toMatch(
    /never yet on a real Windows NT 4\.0 or\s+2000/,
  );
  const undone = await cli(['undo', '--yes']);
  assert.equal(undone.exit, 0, undone.err);
  await isAsBefore();
  expect(await readFile(path.join(folder, 'exchange-kms-repair', 'servers.json'), 'utf8')).not.toContain(server.password);
});

test('a trace is not written to a link, a folder or a file that the command keeps', async () => {
  const link = path.join(folder, 'link');
  await symlink('elsewhere', link);
  const answer = path.join(folder, 'answer.txt');
  const runs = path.join(folder, 'exchange-kms-repair', 'remote', 'scan.trace');
  for (const [file, code] of [
    [link, 'E-FILE-LINK'],
    [await mkdtemp(path.join(folder, 'sub-')), 'E-FILE-NOT-ORDINARY'],
    [runs, 'E-OUT-IN-USE'],
    [path.join(folder, 'none', 'scan.trace'), 'E-OUT-NOT-WRITABLE'],
    [answer, 'E-OUT-IN-USE'],
  ] as const)
    expect((await cli(['scan', '--trace', file, '--output', answer])).err, file).toMatch(new RegExp(`^${code}: `));
});

test('a wrong password ends the command with exit status 77 and one line', async () => {
  const { exit, out, err } = await cli(['scan'], { password: 'wrong' });
  expect([exit, out]).toEqual([77, '']);
  expect(err).toMatch(/^E-LOGON-FAILED: .*\n$/);
});

test('missing, wrong and superfluous options are reported', async () => {
  const run = async (words: readonly string[]): Promise<string> => {
    const child = spawn(process.execPath, [...CLI, 'scan', ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return `${exit} ${err}`;
  };
  expect(await run(['--machine', 'remote:127.0.0.1'])).toMatch(/^64 E-OPTION-MISSING: .*--user/);
  expect(await run(['--machine', 'remote:127.0.0.1', '--user', 'u'])).toMatch(/^64 E-NO-PASSWORD: /);
  expect(await run(['--machine', 'remote:127.0.0.1', '--user', 'u', '--port', '70000'])).toMatch(
    /^64 E-OPTION-VALUE: .*--port 70000/,
  );
  expect(await run(['--machine', 'practice:q290226', '--user', 'u'])).toMatch(/^64 E-USAGE: .*--user/);
  expect(await run(['--machine', 'remote:a b', '--user', 'u'])).toMatch(/^64 E-MACHINE-UNKNOWN/);
});

test('the password is asked for on a terminal and never shown', async () => {
  const words = [
    process.execPath,
    ...CLI,
    'scan',
    '--machine',
    'remote:127.0.0.1',
    '--port',
    String(server.port),
    '--user',
    'Administrator',
  ];
  // Types two wrong letters, deletes them, then types the password.
  const script = `
import os, pty, sys
pid, fd = pty.fork()
if pid == 0: os.execv(sys.argv[2], sys.argv[2:])
seen = b''
while b'Administrator on 127.0.0.1: ' not in seen: seen += os.read(fd, 1024)
os.write(fd, b'xy\\x7f\\x7f' + os.environ['TYPED'].encode() + b'\\r')
while True:
    try: piece = os.read(fd, 1024)
    except OSError: break
    if not piece: break
    seen += piece
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))`;
  const child = spawn('/usr/bin/python3', ['-c', script, '-', ...words], {
    env: { ...process.env, XDG_STATE_HOME: folder, TYPED: server.password },
  });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect(exit, out).toBe(10);
  expect(out).toContain('Password of Administrator on 127.0.0.1: ');
  expect(out).not.toContain(server.password);
});
