import { enumShares, type RawShare, SRVSVC } from '../wire/rpc/srvsvc';
import { closeService, openManager, SVCCTL } from '../wire/rpc/svcctl';
import type { Connection } from './connection';
import type { Lanes } from './lanes';
import { Limit } from './limits';
import { Pool } from './pool';
import { RpcPipe } from './rpc-pipe';
import { Share } from './share';
import type { Trace } from './trace';

/** How many handles may wait to be closed. */
const MOST_OWED = 16;

/** The service control manager, opened. */
export class Manager {
  private owed: Buffer[] = [];

  constructor(
    readonly pipe: RpcPipe,
    readonly handle: Buffer,
  ) {}

  /** Closes a service later: nobody has to wait for it, and a pipe that closes closes its handles, too. */
  closeLater(service: Buffer): void {
    this.owed.push(service);
    if (this.owed.length < MOST_OWED) return;
    for (const owed of this.owed.splice(0)) this.pipe.call(closeService(owed)).catch(() => undefined);
  }
}

/** A logged-on connection with everything that was opened over it. */
export class Link {
  /** Whether leftover files of this program were searched for. */
  swept = false;
  /** Pipes to the service control manager. */
  readonly managers: Pool<Manager>;
  private readonly shares = new Map<string, Promise<Share>>();

  constructor(
    readonly connection: Connection,
    private readonly pipes: Share,
    readonly lanes: Lanes,
    /** The server's clock at logon, as a FILETIME. */
    readonly time: bigint,
    private readonly trace: Trace,
  ) {
    this.managers = new Pool(
      async () => {
        const pipe = await RpcPipe.open(connection, pipes, SVCCTL, trace);
        return new Manager(pipe, await pipe.call(openManager()));
      },
      Math.min(connection.maxRequests, Limit.MANAGERS),
    );
  }

  /** The server's shares. Throws StatusFailure, Win32Failure, RpcFault or E-NET-…. */
  async listShares(): Promise<readonly RawShare[]> {
    const pipe = await RpcPipe.open(this.connection, this.pipes, SRVSVC, this.trace);
    return pipe.call(enumShares());
  }

  /** The administrative share of a drive, by its letter. Throws StatusFailure or E-NET-…. */
  drive(letter: string): Promise<Share> {
    const name = `${letter.toUpperCase()}$`;
    const open = this.shares.get(name) ?? Share.connect(this.connection, name);
    this.shares.set(name, open);
    open.catch(() => this.shares.delete(name));
    return open;
  }
}
