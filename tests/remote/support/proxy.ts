import net from 'node:net';

/** A request on its way, as far as it can be seen from outside. */
export interface Seen {
  /** The number of this request over all connections together, from 0. */
  readonly number: number;
  readonly command: number;
  /** The procedure that a request to a pipe calls, such as `winreg 7`; null for any other request. */
  readonly call: string | null;
}

/**
 * What happens to a request: it passes, and so does its answer; the line is cut before it, or after it and before its
 * answer gets back; or it passes and its answer is held back for good.
 */
export type Verdict = 'pass' | 'cut-before' | 'cut-after' | 'hold-answer';

export interface Proxy {
  readonly port: number;
  /** Decides about every request; by default, all pass. */
  decide: (seen: Seen) => Verdict | Promise<Verdict>;
  /** Changes an answer on its way; if null, answers stay as they are. */
  alter: ((answer: Buffer) => Buffer) | null;
  /** The delay in milliseconds, each way. */
  delay: number;
  close(): Promise<void>;
}

/** A proxy between a client and a server, like an eavesdropper: it looks at frames and can cut the line. */
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

/** Assembles frames and handles them one after another. */
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
/** Offsets in a frame: its header has 4 bytes and the message's header 32; then the words follow. */
const MID = 4 + 30;
const WORDS = 4 + 33;

const NAMES = ['winreg', 'svcctl', 'srvsvc'] as const;

/** The pipes of one connection by their numbers, as learned from the frames that pass. */
class Pipes {
  private readonly asked = new Map<number, string>();
  private readonly open = new Map<number, string>();

  /** The procedure that a frame calls, if it carries an RPC request of one fragment; otherwise null. */
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
