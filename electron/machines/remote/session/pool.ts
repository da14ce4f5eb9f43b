import { RepairError } from '../../../contract/errors';

/**
 * Objects of one kind, such as pipes of a server, that are opened as needed, up to a limit, and used by one caller at a
 * time. Questions on one pipe run one after another; over several pipes as many travel together as the server allows,
 * which keeps a look short if the server is far away.
 */
export class Pool<T> {
  private readonly idle: T[] = [];
  private readonly waiting: { readonly resolve: (one: T) => void; readonly reject: (error: unknown) => void }[] = [];
  private opened = 0;

  constructor(
    private readonly open: () => Promise<T>,
    private most: number,
  ) {}

  /** Opens one object, to show that it can be done. Throws as `open` does. */
  async begin(): Promise<void> {
    this.giveBack(await this.take());
  }

  /** Runs `work` on an object that nobody else uses meanwhile. */
  async use<R>(work: (one: T) => Promise<R>): Promise<R> {
    const one = await this.take();
    try {
      return await work(one);
    } finally {
      this.giveBack(one);
    }
  }

  /** Runs `work` on up to `count` objects at once, as many as are free at this moment. */
  async alongside(count: number, work: (one: T) => Promise<void>): Promise<void> {
    const free = this.waiting.length > 0 ? 0 : this.idle.length + this.most - this.opened;
    const helpers = Array.from({ length: Math.max(0, Math.min(count, free)) }, () => this.help(work));
    const failed = (await Promise.allSettled(helpers)).find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async help(work: (one: T) => Promise<void>): Promise<void> {
    let one: T;
    try {
      one = await this.take();
    } catch (error) {
      // The existing ones do the work; a broken connection is another matter.
      if (error instanceof RepairError) throw error;
      return;
    }
    try {
      await work(one);
    } finally {
      this.giveBack(one);
    }
  }

  private async take(): Promise<T> {
    const one = this.idle.pop();
    if (one !== undefined) return one;
    if (this.opened >= this.most) return this.wait();
    this.opened += 1;
    try {
      return await this.open();
    } catch (error) {
      this.opened -= 1;
      // A server may offer fewer of these than requests at once.
      const isRefused = !(error instanceof RepairError) && this.opened > 0;
      if (!isRefused) {
        for (const { reject } of this.waiting.splice(0)) reject(error);
        throw error;
      }
      this.most = this.opened;
      return this.idle.pop() ?? (await this.wait());
    }
  }

  private wait(): Promise<T> {
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private giveBack(one: T): void {
    const next = this.waiting.shift();
    if (next) next.resolve(one);
    else this.idle.push(one);
  }
}
