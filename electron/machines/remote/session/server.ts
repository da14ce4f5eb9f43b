import { RepairError } from '../../../contract/errors';
import { isBreach, isLost } from './failures';
import type { Link } from './link';

/**
 * A server that stays the same while connections to it come and go. A question that a lost connection left without an answer is asked
 * once more over a new one; an act never is: whoever acts reads first what became of it.
 */
export class Server {
  private link: Promise<Link>;
  private lost = false;
  private closed: RepairError | null = null;

  /** `reconnect` logs on anew and must make sure that it is the same server. */
  constructor(
    first: Link,
    private readonly reconnect: () => Promise<Link>,
    readonly where: string,
  ) {
    this.link = Promise.resolve(first);
  }

  /** Asks something; `ask` may be carried out twice. */
  async question<T>(ask: (link: Link) => Promise<T>): Promise<T> {
    try {
      return await this.once(ask);
    } catch (error) {
      if (!isLost(error)) throw error;
      return this.once(ask);
    }
  }

  /** Does something; `act` is carried out once at most. */
  act<T>(act: (link: Link) => Promise<T>): Promise<T> {
    return this.once(act);
  }

  async close(): Promise<void> {
    this.closed ??= new RepairError('E-NET-LOST', this.where, { detail: 'closed here' });
    (await this.link.catch(() => null))?.connection.close();
  }

  private async once<T>(use: (link: Link) => Promise<T>): Promise<T> {
    const link = await this.current();
    try {
      return await use(link);
    } catch (error) {
      if (isLost(error)) this.lost = true;
      if (isBreach(error)) {
        // What breaks the protocol once is not asked again, nor logged on to again.
        this.closed ??= error as RepairError;
        link.connection.close();
      }
      throw error;
    }
  }

  private async current(): Promise<Link> {
    if (this.closed) throw this.closed;
    if (this.lost) {
      this.lost = false;
      this.link = this.reconnect();
      // One attempt: a refused logon is not repeated, since accounts get locked.
      this.link.catch((error: unknown) => {
        if (error instanceof RepairError && !isLost(error) && !UNREACHED.has(error.code)) this.closed ??= error;
        else this.lost = true;
      });
    }
    const link = await this.link;
    if (!link.connection.isOpen && !this.closed && !this.lost) {
      this.lost = true;
      return this.current();
    }
    return link;
  }
}

/** Failures after which nobody was logged on, so that trying again cannot lock an account. */
const UNREACHED: ReadonlySet<string> = new Set(['E-NET-UNREACHABLE', 'E-NET-NAME', 'E-NET-NETBIOS']);
