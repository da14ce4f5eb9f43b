import { openManager, SVCCTL } from '../wire/rpc/svcctl';
import type { Connection } from './connection';
import type { Lanes } from './lanes';
import { Pool } from './pool';
import { RpcPipe } from './rpc-pipe';
import { Share } from './share';
import type { Trace } from './trace';

/** The service control manager, opened. */
export interface Manager {
  readonly pipe: RpcPipe;
  readonly handle: Buffer;
}

/** A look asks about some five services. */
const MOST_MANAGERS = 4;

/** A logged-on connection with what was opened over it. */
export class Link {
  /** Whether left-over files of this program were looked for. */
  swept = false;
  /** Pipes to the service control manager. */
  readonly managers: Pool<Manager>;
  private readonly shares = new Map<string, Promise<Share>>();

  constructor(
    readonly connection: Connection,
    pipes: Share,
    readonly lanes: Lanes,
    /** The server's clock at logon, as a FILETIME. */
    readonly time: bigint,
    trace: Trace,
  ) {
    this.managers = new Pool(async () => {
      const pipe = await RpcPipe.open(connection, pipes, SVCCTL, trace);
      return { pipe, handle: await pipe.call(openManager()) };
    }, Math.min(connection.maxRequests, MOST_MANAGERS));
  }

  /** The administrative share of a drive, given by its letter. Throws StatusFailure or E-NET-…. */
  drive(letter: string): Promise<Share> {
    const name = `${letter.toUpperCase()}$`;
    const open = this.shares.get(name) ?? Share.connect(this.connection, name);
    this.shares.set(name, open);
    open.catch(() => this.shares.delete(name));
    return open;
  }
}
