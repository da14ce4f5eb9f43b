import { RepairError } from '../../../contract/errors';
import { openLocalMachine, WINREG } from '../wire/rpc/winreg';
import type { Connection } from './connection';
import { Limit } from './limits';
import { RpcPipe } from './rpc-pipe';
import type { Share } from './share';
import type { Trace } from './trace';

/** A pipe to the registry with its own handle of HKEY_LOCAL_MACHINE: handles are good on the pipe they came from alone. */
export interface Lane {
  readonly pipe: RpcPipe;
  readonly root: Buffer;
}

/**
 * Pipes to the registry. Questions of one pipe go one after another; over several, as many travel together as the server
 * allows, which is what makes a look short where the server is far away.
 */
export class Lanes {
  private readonly idle: Lane[] = [];
  private readonly waiting: ((lane: Lane) => void)[] = [];
  private opened = 0;
  private most: number;

  private constructor(
    private readonly connection: Connection,
    private readonly pipes: Share,
    private readonly trace: Trace,
  ) {
    this.most = Math.min(connection.maxRequests, Limit.REQUESTS);
  }

  /** With one lane open, which shows that the registry answers at all. Throws as `RpcPipe.open` and its calls do. */
  static async open(connection: Connection, pipes: Share, trace: Trace): Promise<Lanes> {
    const lanes = new Lanes(connection, pipes, trace);
    lanes.idle.push(await lanes.openOne());
    return lanes;
  }

  /** Runs `work` on a lane of its own. */
  async use<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = await this.take();
    try {
      return await work(lane);
    } finally {
      this.giveBack(lane);
    }
  }

  /** Runs `work` on up to `count` more lanes at once, as many as are free this moment. */
  async alongside(count: number, work: (lane: Lane) => Promise<void>): Promise<void> {
    const free = this.idle.length + this.most - this.opened;
    const helpers = Array.from({ length: Math.max(0, Math.min(count, free)) }, () => this.help(work));
    const failed = (await Promise.allSettled(helpers)).find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** A server may have fewer pipes to give than it takes requests: then the lanes there are do the work. */
  private async help(work: (lane: Lane) => Promise<void>): Promise<void> {
    let lane: Lane;
    try {
      lane = await this.take();
    } catch (error) {
      if (error instanceof RepairError) throw error;
      this.most = Math.max(1, this.opened);
      return;
    }
    try {
      await work(lane);
    } finally {
      this.giveBack(lane);
    }
  }

  private async take(): Promise<Lane> {
    const lane = this.idle.pop();
    if (lane) return lane;
    if (this.opened < this.most) return this.openOne();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveBack(lane: Lane): void {
    const next = this.waiting.shift();
    if (next) next(lane);
    else this.idle.push(lane);
  }

  private async openOne(): Promise<Lane> {
    this.opened += 1;
    try {
      const pipe = await RpcPipe.open(this.connection, this.pipes, WINREG, this.trace);
      return { pipe, root: await pipe.call(openLocalMachine()) };
    } catch (error) {
      this.opened -= 1;
      throw error;
    }
  }
}
