import { RepairError } from '../../../contract/errors';
import { isBreach, isLost } from './failures';
import type { Link } from './link';

/**
 * A server that stays the same while connections to it come and go. A question that a lost connection left unanswered
 * is asked once more over a new one; an act is never repeated: the caller first reads what became of it.
 */
export class Server {
  private connecting: Promise<Link> | null = null;
  private closed: RepairError | null = null;
  /** The last failed attempt to reconnect, and when. */
  private failed: { readonly at: number; readonly error: unknown } | null = null;

  /** `reconnect` logs on again and must make sure that it is the same server. */
  constructor(
    private link: Link,
    private readonly reconnect: () => Promise<Link>,
    readonly where: string,
  ) {}

  /** Asks a question; `ask` may run twice. */
  async question<T>(ask: (link: Link) => Promise<T>): Promise<T> {
    try {
      return await this.once(ask);
    } catch (error) {
      if (!isLost(error)) throw error;
      return this.once(ask);
    }
  }

  /** Performs an act; `act` runs at most once. */
  act<T>(act: (link: Link) => Promise<T>): Promise<T> {
    return this.once(act);
  }

  close(): void {
    this.closed ??= new RepairError('E-NET-LOST', this.where);
    this.link.connection.close();
  }

  private async once<T>(use: (link: Link) => Promise<T>): Promise<T> {
    const link = await this.current();
    try {
      return await use(link);
    } catch (error) {
      if (error instanceof RepairError && isBreach(error)) {
        // A server that has broken the protocol is not asked again, nor logged on to again.
        this.closed ??= error;
        link.connection.close();
      }
      throw error;
    }
  }

  private async current(): Promise<Link> {
    if (this.closed) throw this.closed;
    if (this.link.connection.isOpen) return this.link;
    if (this.failed !== null && performance.now() - this.failed.at < BREATHER) throw this.failed.error;
    return (this.connecting ??= this.connectAgain());
  }

  private async connectAgain(): Promise<Link> {
    try {
      const link = await this.reconnect();
      if (this.closed) link.connection.close();
      else this.link = link;
      this.failed = null;
    } catch (error) {
      // It was closed here meanwhile; nothing else matters.
      if (this.closed) throw this.closed;
      this.failed = { at: performance.now(), error };
      // One attempt: a refused logon is not repeated, because accounts get locked.
      if (error instanceof RepairError && !isLost(error) && !UNREACHED.has(error.code)) this.closed ??= error;
      throw error;
    } finally {
      this.connecting = null;
    }
    if (this.closed) throw this.closed;
    return this.link;
  }
}

/** How long questions to a lost server fail at once instead of each waiting for it, in milliseconds. */
const BREATHER = 20_000;

/** Failures before any logon, after which trying again cannot lock an account. */
const UNREACHED: ReadonlySet<string> = new Set(['E-NET-UNREACHABLE', 'E-NET-NAME', 'E-NET-NETBIOS']);
