import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { sameName } from '../domain/registry';
import { readOrdinary, replaceFile } from '../machines/safe-files';
import { serversFile } from './data-folders';

/** A server that was connected to before: enough to connect again, except for the password, which is stored nowhere. */
export interface KnownServer {
  readonly host: string;
  readonly port?: number | undefined;
  readonly user: string;
  /** '' for a local account of the server. */
  readonly domain: string;
  /** The name the server gave itself. */
  readonly name: string;
}

const MOST = 20;

const ServersSchema = v.array(
  v.object({
    host: v.string(),
    port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))),
    user: v.string(),
    domain: v.string(),
    name: v.string(),
  }),
);

/** The servers connected to, latest first. An unreadable or invalid file counts as empty: it is only a convenience. */
export async function knownServers(file: string = serversFile()): Promise<readonly KnownServer[]> {
  try {
    return v.parse(ServersSchema, JSON.parse((await readOrdinary(file)).toString('utf8')));
  } catch {
    return [];
  }
}

/** Puts a server first and removes an earlier entry for the same host, port and user. */
export async function rememberServer(server: KnownServer, file: string = serversFile()): Promise<void> {
  const others = (await knownServers(file)).filter((other) => !isSame(other, server));
  const { host, port, user, domain, name } = server;
  await save([{ host, port, user, domain, name }, ...others].slice(0, MOST), file);
}

export async function forgetServer(server: KnownServer, file: string = serversFile()): Promise<void> {
  await save(
    (await knownServers(file)).filter((other) => !isSame(other, server)),
    file,
  );
}

function isSame(a: KnownServer, b: KnownServer): boolean {
  return sameName(a.host, b.host) && a.port === b.port && sameName(a.user, b.user) && sameName(a.domain, b.domain);
}

async function save(servers: readonly KnownServer[], file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, (handle) => handle.writeFile(`${JSON.stringify(servers, null, 1)}\n`));
}
