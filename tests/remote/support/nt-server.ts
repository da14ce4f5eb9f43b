import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Address, Credentials } from '../../../electron/machines/network';
import { openRemoteMachine, type RemoteMachine, type RemoteOptions, Secret } from '../../../electron/machines/remote';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('../nt-server', import.meta.url));

/** The environment variables that `nt-server` reads. */
export interface Variant {
  readonly NT_SIGNING?: 'auto' | 'mandatory' | 'disabled';
  readonly NT_NTLM?: 'ntlmv1-permitted' | 'ntlmv2-only';
  /** The path of a `.reg` file; `NT_SERVICES`, of a JSON file with services. */
  readonly NT_SEED?: string;
  readonly NT_SERVICES?: string;
}

/** A service of the stand-in, which reads its services again at every call. */
export interface StandInService {
  readonly name: string;
  readonly display?: string;
  readonly state?: 'stopped' | 'start-pending' | 'stop-pending' | 'running' | 'paused';
  readonly start?: number;
  readonly path?: string;
  readonly account?: string;
  readonly dependsOn?: readonly string[];
  readonly acceptsStop?: boolean;
  /** Whether its checkpoint stays the same while it stops. */
  readonly frozen?: boolean;
  readonly openError?: number;
  readonly stop?: { readonly seconds?: number; readonly refuse?: number; readonly hang?: number };
}

export interface NtServer {
  readonly port: number;
  readonly netbiosPort: number;
  readonly password: string;
  /** Its drive C, as a folder on this computer. */
  readonly driveC: string;
  readonly folder: string;
  readonly address: Address;
  credentials(more?: Partial<Credentials>): Credentials;
  open(more?: Partial<RemoteOptions>): Promise<RemoteMachine>;
  services(): Promise<readonly StandInService[]>;
  setServices(services: readonly StandInService[]): Promise<void>;
  /** Changes the account of the limited user, as `pdbedit` does. */
  account(...options: readonly string[]): Promise<void>;
  /** Starts the server again with its registry and services, on the same ports. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends the server as a power failure would. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** Starts a separate server; its `remove` ends it. */
export async function startNtServer(variant: Variant = {}): Promise<NtServer> {
  // Unix sockets allow only short paths.
  const folder = await mkdtemp(path.join(process.env['NT_ROOT'] ?? '/tmp', 'nt-'));
  // smbd takes the identity of the logged-on user, who needs access to the registry below.
  await chmod(folder, 0o755);
  const facts = await start(folder, variant);
  const services = path.join(folder, 'services.json');
  const server: NtServer = {
    port: Number(facts['PORT']),
    netbiosPort: Number(facts['NETBIOS_PORT']),
    password: facts['PASSWORD']!,
    driveC: facts['DRIVE_C']!,
    folder,
    address: { host: '127.0.0.1', port: Number(facts['PORT']) },
    credentials: (more) => ({
      user: 'Administrator',
      domain: '',
      secret: Secret.fromUtf8(Buffer.from(facts['PASSWORD']!)),
      ntlm1: false,
      ...more,
    }),
    open: (more) => openRemoteMachine({ address: server.address, credentials: server.credentials(), ...more }),
    services: async () => JSON.parse(await readFile(services, 'utf8')) as readonly StandInService[],
    setServices: (all) => writeFile(services, JSON.stringify(all)),
    account: async (...options) => void (await run('pdbedit', ['-s', path.join(folder, 'smb.conf'), ...options])),
    async start() {
      const same = { NT_PORT: facts['PORT']!, NT_NETBIOS_PORT: facts['NETBIOS_PORT']!, NT_PASSWORD: facts['PASSWORD']! };
      await start(folder, { ...variant, ...same, NT_KEEP: '1' });
    },
    stop: async () => void (await run(SCRIPT, ['stop', folder])),
    kill: async () => void (await run(SCRIPT, ['kill', folder])),
    async remove() {
      await run(SCRIPT, ['stop', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  return server;
}

async function start(folder: string, variant: Record<string, string> | Variant): Promise<Record<string, string>> {
  const { stdout } = await run(SCRIPT, ['start', folder], { env: { ...process.env, ...variant } });
  return Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );
}

/** Ends every server whose folder is in `root`. */
export async function endNtServers(root: string): Promise<void> {
  for (const name of await readdir(root)) await run(SCRIPT, ['stop', path.join(root, name)]);
}

/** Why no such server can run here, in one line; null if it can. */
export function whyNoNtServer(): string | null {
  if (process.platform !== 'linux') return 'the stand-in server needs Linux';
  if (process.getuid?.() !== 0) return 'the stand-in server needs root: smbd takes the users’ identities';
  try {
    execFileSync('/usr/bin/python3', ['-c', 'import hivex; from samba.dcerpc import svcctl'], { stdio: 'ignore' });
    for (const tool of ['smbd', 'smbclient', 'net']) execFileSync('which', [tool], { stdio: 'ignore' });
    return null;
  } catch {
    return 'apt-get install samba smbclient python3-samba python3-hivex';
  }
}
