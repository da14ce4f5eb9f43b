import { afterAll, beforeAll } from 'vitest';
import type { Observation } from '../../../electron/domain/observation';
import type { KeyTree } from '../../../electron/domain/registry';
import type { RemoteMachine } from '../../../electron/machines/remote';
import { systemClock } from '../../../electron/repair/clock';
import { observe } from '../../../electron/repair/observe';
import { keysOf } from '../../support/repairing';
import { startExchangeServer } from './exchange-server';
import type { NtServer } from './nt-server';
import { type Proxy, startProxy } from './proxy';

/** A server with broken Key Management, and a proxy in front of it that can spoil the connection at a change. */
export interface CutBench {
  readonly server: () => NtServer;
  readonly proxy: () => Proxy;
  /** The keys as they were before any repair. */
  readonly before: () => readonly KeyTree[];
  /** The look that every repair begins with: the server is the same each time. */
  readonly observation: () => Observation;
  /** The server as it is reached through the proxy. */
  readonly onTheWay: () => Promise<RemoteMachine>;
}

/** The bench of one test file: set up before its first test and removed after its last. */
export function cutBench(): CutBench {
  let server: NtServer;
  let proxy: Proxy;
  let before: readonly KeyTree[];
  let observation: Observation;

  beforeAll(async () => {
    server = await startExchangeServer('q290226');
    proxy = await startProxy(server.port);
    const machine = await server.open();
    before = await keysOf(machine);
    observation = await observe(machine, systemClock);
    machine.close();
  });

  afterAll(async () => {
    await proxy.close();
    await server.remove();
  });

  return {
    server: () => server,
    proxy: () => proxy,
    before: () => before,
    observation: () => observation,
    onTheWay: () => server.open({ address: { host: '127.0.0.1', port: proxy.port } }),
  };
}
