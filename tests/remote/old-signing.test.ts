import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRemoteMachine, Secret } from '../../electron/machines/remote';
import { OLD_SERVER } from './small-server/in-memory';
import { listen, type Listening } from './small-server/listening';

/**
 * Signing in the old form, without extended security, which Samba’s server does not do. A small server that requires it
 * takes its place. smbclient, which others wrote, is the referee: it accepts the small server’s signatures, and the server
 * accepts those of smbclient.
 */
const run = promisify(execFile);
const USER = { user: 'Administrator', password: 'Secret1' };

let server: Listening;
let wrongKey = false;

beforeAll(async () => {
  server = await listen({ ...OLD_SERVER, ...USER, signing: 'required' }, (answer) => {
    // Alters the signature of the logon’s answer, as if the server did not know the password.
    if (wrongKey && answer[4] === 0x75) answer[14]! ^= 1;
  });
});

afterAll(() => server.close());

function smbclient(ntlmv2: boolean): Promise<{ stdout: string; stderr: string }> {
  const options = [
    'client min protocol=NT1',
    'client max protocol=NT1',
    'client use spnego=no',
    `client ntlmv2 auth=${ntlmv2 ? 'yes' : 'no'}`,
    'client lanman auth=no',
    'client signing=required',
  ];
  const where = ['//127.0.0.1/IPC$', '-p', String(server.port), '-U', `${USER.user}%${USER.password}`, '-s', '/dev/null'];
  return run('smbclient', [...where, ...options.map((option) => `--option=${option}`), '-c', 'exit']);
}

describe.each([
  { form: 'NTLM v1', ntlm1: true },
  { form: 'NTLM v2', ntlm1: false },
])('with old-form signing by $form,', ({ ntlm1 }) => {
  test('smbclient accepts the small server’s signatures, and its own are right', async () => {
    server.sessions.length = 0;
    await smbclient(!ntlm1);
    expect(server.sessions.length).toBeGreaterThan(0);
    expect(server.sessions.map(({ badSignatures }) => badSignatures)).toEqual(server.sessions.map(() => 0));
  });

  test('smbclient refuses a wrong signature, which shows that it checks', async () => {
    wrongKey = true;
    await expect(smbclient(!ntlm1)).rejects.toThrow();
    wrongKey = false;
  });

  test('this program signs correctly and refuses a wrong signature', async () => {
    server.sessions.length = 0;
    const open = () =>
      openRemoteMachine({
        address: { host: '127.0.0.1', port: server.port },
        credentials: { user: USER.user, domain: '', secret: Secret.fromUtf8(Buffer.from(USER.password)), ntlm1 },
      });
    const machine = await open();
    expect(machine.connection().signed).toBe(true);
    expect((await machine.registry.listKey({ view: '32', path: 'SOFTWARE' })).state).toBe('present');
    machine.close();
    expect(server.sessions.map(({ badSignatures }) => badSignatures)).toEqual([0]);
    wrongKey = true;
    await expect(open()).rejects.toMatchObject({ code: 'E-NET-SIGNATURE' });
    wrongKey = false;
  });
});
