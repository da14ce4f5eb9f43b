import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstDifference } from '../../electron/domain/compare';
import type { KeyTree } from '../../electron/domain/registry';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer } from './support/nt-server';
import { type Proxy, startProxy } from './support/proxy';
import { keysOf } from '../support/repairing';

const CLI = ['--import', 'tsx', 'electron/cli/index.ts'];

let server: NtServer;
let proxy: Proxy;
let folder: string;
let before: readonly KeyTree[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'remote-cli-'));
  server = await startExchangeServer('q290226');
  proxy = await startProxy(server.port);
  before = await keys();
});

afterAll(async () => {
  await proxy.close();
  await server.remove();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

async function keys(): Promise<readonly KeyTree[]> {
  const machine = await server.open();
  try {
    return await keysOf(machine);
  } finally {
    machine.close();
  }
}

async function cli(
  words: readonly string[],
  more: { port?: number; user?: string; password?: string; started?: (child: ChildProcess) => void } = {},
): Promise<Ended> {
  const { port = server.port, user = 'Administrator', password = server.password, started } = more;
  const where = ['--machine', 'remote:127.0.0.1', '--port', String(port), '--user', user, '--password-stdin'];
  const child = spawn(process.execPath, [...CLI, ...words, ...where], { env: { ...process.env, XDG_STATE_HOME: folder } });
  started?.(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${password}\n`);
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect(`${out}${err}`).not.toContain(server.password);
  return { exit, out, err };
}

async function isAsBefore(): Promise<void> {
  const now = await keys();
  expect(now.map((tree, i) => firstDifference(before[i]!, tree))).toEqual(before.map(() => null));
}

test('scan, repair, verify and undo a server over the network', async () => {
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
  const repaired = await cli(['repair', '--yes', '--report', path.join(folder, 'report')]);
  assert.equal(repaired.exit, 0, repaired.err);
  expect((await cli(['verify'])).exit).toBe(0);
  expect((await cli(['scan'])).out).toMatch(/Nothing to repair/);
  expect(await readFile(path.join(folder, 'report', 'report.txt'), 'utf8')).toMatch(/Server on the network/);
  const undone = await cli(['undo', '--yes']);
  assert.equal(undone.exit, 0, undone.err);
  await isAsBefore();
  expect(await readFile(path.join(folder, 'exchange-kms-repair', 'servers.json'), 'utf8')).not.toContain(server.password);
});

test('a wrong password ends with 77 and one line', async () => {
  const { exit, out, err } = await cli(['scan'], { password: 'wrong' });
  expect([exit, out]).toEqual([77, '']);
  expect(err).toMatch(/^E-LOGON-FAILED: .*\n$/);
});

test('what is missing or too much on the command line is said', async () => {
  const run = async (words: readonly string[]): Promise<string> => {
    const child = spawn(process.execPath, [...CLI, 'scan', ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return `${exit} ${err}`;
  };
  expect(await run(['--machine', 'remote:127.0.0.1'])).toMatch(/^64 E-USAGE: .*--user/);
  expect(await run(['--machine', 'remote:127.0.0.1', '--user', 'u'])).toMatch(/^64 E-USAGE: .*--password-stdin/);
  expect(await run(['--machine', 'remote:127.0.0.1', '--user', 'u', '--port', '70000'])).toMatch(/^64 E-USAGE: .*--port 70000/);
  expect(await run(['--machine', 'practice:q290226', '--user', 'u'])).toMatch(/^64 E-USAGE: .*--user/);
  expect(await run(['--machine', 'remote:a b', '--user', 'u'])).toMatch(/^64 E-MACHINE-UNKNOWN/);
});

test('on a terminal the password is asked for and shown nowhere', async () => {
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
  // Wrong letters, taken back; then the password.
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

test.each([1, 2, 3, 4])(
  'the program is killed at deletion %i: what is left is undone after logging on again',
  async (deletion) => {
    let deletions = 0;
    let child: ChildProcess | undefined;
    proxy.decide = ({ opnum }) => {
      if ((opnum === 7 || opnum === 8) && ++deletions === deletion) {
        child?.kill('SIGKILL');
        return 'cut-after';
      }
      return 'pass';
    };
    const killed = await cli(['repair', '--yes'], { port: proxy.port, started: (started) => (child = started) });
    proxy.decide = () => 'pass';
    expect(killed.exit).toBeNull();
    const undone = await cli(['undo', '--yes']);
    assert.equal(undone.exit, 0, undone.err);
    await isAsBefore();
  },
);
