import { openManager, SVCCTL } from '../wire/rpc/svcctl';
import type { Connection } from './connection';
import type { Lanes } from './lanes';
import { RpcPipe } from './rpc-pipe';
import { Share } from './share';
import type { Trace } from './trace';

/** The service control manager, opened. */
export interface Manager {
  readonly pipe: RpcPipe;
  readonly handle: Buffer;
}

/** A logged-on connection with what was opened over it. */
export class Link {
  /** Whether left-over files of this program were looked for. */
  swept = false;
  private manager: Promise<Manager> | null = null;
  private readonly shares = new Map<string, Promise<Share>>();

  constructor(
    readonly connection: Connection,
    private readonly pipes: Share,
    readonly lanes: Lanes,
    /** The server's clock at logon, as a FILETIME. */
    readonly time: bigint,
    private readonly trace: Trace,
  ) {}

  /** Opened at the first call. Throws StatusFailure, Win32Failure, RpcFault or E-NET-…. */
  services(): Promise<Manager> {
    return (this.manager ??= this.openServices().catch((error: unknown) => {
      this.manager = null;
      throw error;
    }));
  }

  /** The administrative share of a drive, given by its letter. Throws StatusFailure or E-NET-…. */
  drive(letter: string): Promise<Share> {
    const name = `${letter.toUpperCase()}$`;
    const open = this.shares.get(name) ?? Share.connect(this.connection, name);
    this.shares.set(name, open);
    open.catch(() => this.shares.delete(name));
    return open;
  }

  private async openServices(): Promise<Manager> {
    const pipe = await RpcPipe.open(this.connection, this.pipes, SVCCTL, this.trace);
    return { pipe, handle: await pipe.call(openManager()) };
  }
}
