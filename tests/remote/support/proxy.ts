import net from 'node:net';

/** One frame on its way, with what can be seen of it from outside. */
export interface Seen {
  /** Number of this request on all connections together, from 0. */
  readonly number: number;
  readonly command: number;
  /** The procedure a request to a pipe calls, e.g. `winreg 7`; null for all else. */
  readonly call: string | null;
}

/** What becomes of a request: passed on with its answer, or the line cut before it, or after it and before its answer. */
export type Verdict = 'pass' | 'cut-before' | 'cut-after' | 'hold-answer';

export interface Proxy {
  readonly port: number;
  /** Asked about every request; 'pass' if left out. */
  decide: (seen: Seen) => Verdict | Promise<Verdict>;
  /** Changes an answer on its way; left as it is if left out. */
  alter: ((answer: Buffer) => Buffer) | null;
  /** Everything is passed on so many milliseconds later, each way. */
  delay: number;
  close(): Promise<void>;
}

/** A program between a client and a server, as somebody on the way would be; it looks at frames and can cut the line. */
export async function startProxy(to: number): Promise<Proxy> {
  const sockets = new Set<net.Socket>();
  let number = 0;
  const server = net.createServer((client) => {
    const upstream = net.connect(to, '127.0.0.1');
    const both = [client, upstream];
    const cut = (): void => both.forEach((socket) => socket.destroy());
    for (const socket of both) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', cut);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    let held = false;
    const later = (act: () => void): void => void (proxy.delay > 0 ? setTimeout(act, proxy.delay) : act());
    const pipes = new Pipes();
    const requests = framesOf(async (frame) => {
      const verdict = await proxy.decide({ number: number++, command: frame[8] ?? 0, call: pipes.callOf(frame) });
      if (verdict === 'cut-before') return cut();
      if (verdict !== 'pass') held = true;
      later(() => upstream.write(frame));
      if (verdict === 'cut-after') upstream.once('data', cut);
    });
    client.on('data', requests);
    const answers = framesOf(async (frame) => {
      pipes.answered(frame);
      if (held) return;
      const sent = proxy.alter ? proxy.alter(frame) : frame;
      later(() => client.write(sent));
    });
    upstream.on('data', answers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: Proxy = {
    port: (server.address() as net.AddressInfo).port,
    decide: () => 'pass',
    alter: null,
    delay: 0,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return proxy;
}

/** Puts frames together and handles one after another. */
function framesOf(handle: (frame: Buffer) => Promise<void>): (piece: Buffer) => void {
  let gathered = Buffer.alloc(0);
  let line = Promise.resolve();
  return (piece) => {
    gathered = Buffer.concat([gathered, piece]);
    while (gathered.length >= 4 && gathered.length >= 4 + gathered.readUIntBE(1, 3)) {
      const frame = gathered.subarray(0, 4 + gathered.readUIntBE(1, 3));
      gathered = gathered.subarray(frame.length);
      line = line.then(() => handle(frame));
    }
  };
}

const RPC_REQUEST = Buffer.from('05000003', 'hex');
const Command = { TRANSACTION: 0x25, NT_CREATE: 0xa2 } as const;
/** Places in a frame: its head has 4 bytes, the message's 32, and then come the words. */
const MID = 4 + 30;
const WORDS = 4 + 33;

const NAMES = ['winreg', 'svcctl', 'srvsvc'] as const;

/** The pipes of one connection by their numbers, as somebody on the way learns them. */
class Pipes {
  private readonly asked = new Map<number, string>();
  private readonly open = new Map<number, string>();

  /** The procedure that a request calls whose last fragment goes with it. */
  callOf(frame: Buffer): string | null {
    if (frame[8] === Command.NT_CREATE) {
      const name = NAMES.find((one) => frame.includes(Buffer.from(`\\${one}`, 'utf16le')));
      if (name !== undefined) this.asked.set(frame.readUInt16LE(MID), name);
    }
    const at = frame[8] === Command.TRANSACTION ? frame.indexOf(RPC_REQUEST, 60) : -1;
    if (at < 0 || at + 24 > frame.length) return null;
    return `${this.open.get(frame.readUInt16LE(WORDS + 30)) ?? '?'} ${frame.readUInt16LE(at + 22)}`;
  }

  answered(frame: Buffer): void {
    const name = frame[8] === Command.NT_CREATE ? this.asked.get(frame.readUInt16LE(MID)) : undefined;
    if (name !== undefined && frame.readUInt32LE(9) === 0) this.open.set(frame.readUInt16LE(WORDS + 5), name);
  }
}
