import net from 'node:net';
import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';

/** A TCP connection, and the only place where this program touches a network. */
export interface Line {
  /** The address reached, e.g. "192.0.2.7". */
  readonly address: string;
  readonly port: number;
  send(bytes: Uint8Array): void;
  /** Calls `data` with every piece that arrives, and `end` once after the last piece, however the connection ended. */
  listen(data: (piece: Buffer) => void, end: (reason: string) => void): void;
  close(): void;
}

/**
 * Connects to exactly this host and port. Throws E-NET-NAME, E-NET-UNREACHABLE (also after `patience` ms), or the
 * signal's reason.
 */
export function openLine(host: string, port: number, patience: number, signal?: AbortSignal): Promise<Line> {
  return new Promise((resolve, reject) => {
    const where = `${host}:${port}`;
    if (signal?.aborted) return reject(signal.reason as Error);
    const socket = net.connect({ host, port, noDelay: true });
    const fail = (error: Error): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      socket.destroy();
      reject(error);
    };
    const timer = setTimeout(
      () =>
        fail(new RepairError('E-NET-UNREACHABLE', where, { detail: sentence('detail.no-answer', { seconds: patience / 1000 }) })),
      patience,
    );
    const abort = (): void => fail(signal?.reason as Error);
    signal?.addEventListener('abort', abort, { once: true });
    socket.once('error', (error) => fail(failure(where, error)));
    socket.once('connect', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      socket.removeAllListeners('error');
      resolve(lineOf(socket, port));
    });
  });
}

function failure(where: string, error: Error): RepairError {
  const code = 'code' in error ? String(error.code) : error.name;
  const isName = code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  return new RepairError(isName ? 'E-NET-NAME' : 'E-NET-UNREACHABLE', where, { detail: code, cause: error });
}

function lineOf(socket: net.Socket, port: number): Line {
  let ended = '';
  // Until somebody listens, an error must not end the program.
  socket.on('error', (error) => (ended = 'code' in error ? String(error.code) : error.name));
  return {
    address: socket.remoteAddress ?? '',
    port,
    send: (bytes) => void socket.write(bytes),
    listen(data, end) {
      socket.on('data', data);
      socket.once('close', () => end(ended || 'closed'));
    },
    close: () => socket.destroy(),
  };
}
