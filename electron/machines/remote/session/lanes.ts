import { closeKey, openLocalMachine, WINREG } from '../wire/rpc/winreg';
import type { Connection } from './connection';
import { Limit } from './limits';
import { Pool } from './pool';
import { RpcPipe } from './rpc-pipe';
import type { Share } from './share';
import type { Trace } from './trace';

/** How many handles may wait to be closed. */
const MOST_OWED = 64;

/** A pipe to the registry with its own handle of HKEY_LOCAL_MACHINE: a handle is valid only on its own pipe. */
export class Lane {
  private owed: Buffer[] = [];

  constructor(
    readonly pipe: RpcPipe,
    readonly root: Buffer,
  ) {}

  /** Closes a key later: nobody has to wait for it, and a pipe that closes closes its handles, too. */
  closeLater(handle: Buffer): void {
    this.owed.push(handle);
    if (this.owed.length >= MOST_OWED) void this.closeAll();
  }

  /** Closes the handles that are waiting; if the key or the connection is gone, they are closed already. */
  async closeAll(): Promise<void> {
    const owed = this.owed.splice(0);
    await Promise.all(owed.map((handle) => this.pipe.call(closeKey(handle)).catch(() => undefined)));
  }
}

export type Lanes = Pool<Lane>;

export function openLanes(connection: Connection, pipes: Share, trace: Trace): Lanes {
  return new Pool(
    async () => {
      const pipe = await RpcPipe.open(connection, pipes, WINREG, trace);
      return new Lane(pipe, await pipe.call(openLocalMachine()));
    },
    Math.min(connection.maxRequests, Limit.LANES),
  );
}
