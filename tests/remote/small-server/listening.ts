import net from 'node:net';
import { frame, FrameCollector } from '../../../electron/machines/remote/wire/netbios';
import { type Session, smallSession, type SmallServerOptions } from './small-server';

export interface Listening {
  readonly port: number;
  /** Every connection so far. */
  readonly sessions: Session[];
  close(): Promise<void>;
}

/** A small server that listens on the loopback address; `meddle` changes an answer on its way. */
export async function listen(
  options: SmallServerOptions,
  meddle: (answer: Buffer) => void = () => undefined,
): Promise<Listening> {
  const sessions: Session[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    const session = smallSession(options);
    sessions.push(session);
    sockets.add(socket);
    const frames = new FrameCollector();
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (piece) => {
      for (const { content } of frames.add(piece)) {
        const answer = session.answer(content);
        if (answer === null) return socket.destroy();
        meddle(answer);
        socket.write(frame(0, answer));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    sessions,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
