import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { OLD_SERVER, oldDrive, SMALL_USER } from '../../remote/small-server/in-memory';
import { listen, type Listening } from '../../remote/small-server/listening';
import { type Ended, runCliWith } from '../support/cli';
import { scratchFolder } from '../support/scratch';

/**
 * The built command line, as it ships, on this Windows: its sockets, its crypto library, its standard input. The server
 * is a small one in this process, of the old kind; the stage `remote` tests the same client with Samba.
 */

const SCRATCH = scratchFolder();
let server: Listening;

before(async () => {
  server = await listen({ ...OLD_SERVER, ...SMALL_USER, drive: oldDrive(), signing: 'required' });
});

after(() => server.close());

function cli(password: string, ...args: readonly string[]): Promise<Ended> {
  const where = ['--machine', 'remote:127.0.0.1', '--port', String(server.port)];
  const who = ['--user', `EXAMPLE\\${SMALL_USER.user}`, '--password-stdin'];
  return runCliWith(`${password}\r\n`, join(SCRATCH, 'ProgramData'), ...args, ...where, ...who, '--json');
}

for (const form of [[], ['--ntlm1']]) {
  test(`a scan reaches a server by a signed connection, with the password from standard input ${form.join()}`, async () => {
    const trace = join(SCRATCH, 'scan.trace');
    const { status, json, err } = await cli(SMALL_USER.password, 'scan', ...form, '--trace', trace);
    assert.deepEqual([status, err], [10, '']);
    const { verdict, machine } = json as { verdict: string; machine: { name: string; connection: Record<string, unknown> } };
    const { address, signed, failed } = machine.connection;
    assert.deepEqual([verdict, machine.name, address, signed, failed], ['applies', 'OLDNT', '127.0.0.1', true, {}]);
    assert.deepEqual(
      server.sessions.map(({ badSignatures }) => badSignatures),
      server.sessions.map(() => 0),
    );
    assert.doesNotMatch(readFileSync(trace, 'utf8'), /Administrator|ssword|OLDNT|KMServer/);
  });
}

test('a wrong password is tried once and ends with 77', async () => {
  const before = server.sessions.length;
  const { status, err } = await cli('wrong', 'scan');
  assert.equal(status, 77);
  assert.match(err, /^E-LOGON-FAILED: /);
  assert.equal(server.sessions.length, before + 1);
});
