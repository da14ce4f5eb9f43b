import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { observe } from '../../../electron/repair/observe';
import { systemClock } from '../../../electron/repair/clock';
import { startExchangeServer } from '../../remote/support/exchange-server';
import { type NtServer, whyNoNtServer } from '../../remote/support/nt-server';
import { type Proxy, startProxy } from '../../remote/support/proxy';
import type { Bench, Case, Series } from '../harness/bench';

const OURS = 'our look';
const OTHER = 'its keys and services by impacket';

/** One look at a stand-in server whose answers arrive `latency` milliseconds later. The logon does not count. */
function at(latency: number): Case {
  return {
    name: nameOf(latency),
    smoke: latency === 1,
    obstacle: whyNoNtServer,
    async take({ budget }) {
      // A script that asks one question at a time takes many seconds per round if the server is far away.
      const effort = budget === 0 ? { warmUps: 0, rounds: 1 } : { warmUps: 1, rounds: 5 };
      const server = await startExchangeServer('q290226');
      const proxy = await startProxy(server.port);
      proxy.delay = latency / 2;
      try {
        const ours = await looks(server, proxy, effort);
        const other = hasImpacket()
          ? await scripts(server, proxy, effort)
          : { samples: [], note: 'python3-impacket is not installed' };
        return [ours, { contender: OTHER, unit: 'ms', ...other }];
      } finally {
        await proxy.close();
        await server.remove();
      }
    },
  };
}

interface Rounds {
  readonly warmUps: number;
  readonly rounds: number;
}

const nameOf = (latency: number): string => `${latency} ms away`;

async function looks(server: NtServer, proxy: Proxy, { warmUps, rounds }: Rounds): Promise<Series> {
  const samples: number[] = [];
  let note = '';
  for (let round = -warmUps; round < rounds; round++) {
    const machine = await server.open({ address: { host: '127.0.0.1', port: proxy.port } });
    const before = machine.traffic();
    const begun = performance.now();
    const { targets } = await observe(machine, systemClock);
    const time = performance.now() - begun;
    const after = machine.traffic();
    machine.close();
    const found = targets.filter(({ reading }) => reading.state === 'present').length;
    if (found !== 4) throw new Error(`${found} of 4 targets were found`);
    note = `${after.requests - before.requests} requests, several at once`;
    if (round >= 0) samples.push(time);
  }
  return { contender: OURS, unit: 'ms', samples, note };
}

const SCRIPT = fileURLToPath(new URL('../support/impacket-look.py', import.meta.url));

function hasImpacket(): boolean {
  try {
    execFileSync('/usr/bin/python3', [SCRIPT, '--check'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function scripts(server: NtServer, proxy: Proxy, { warmUps, rounds }: Rounds): Promise<Pick<Series, 'samples'>> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(proxy.port), USER: 'Administrator', PASSWORD: server.password };
  const child: ChildProcess = spawn('/usr/bin/python3', [SCRIPT], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const samples: number[] = [];
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  for (let round = -warmUps; round < rounds; round++) {
    child.stdin!.write('\n');
    const line = await lines.next();
    if (line.done) throw new Error('impacket ended');
    if (round >= 0) samples.push(Number(line.value.split(' ')[0]));
  }
  child.stdin!.end();
  return { samples };
}

export const remote: Bench = {
  name: 'remote',
  title: 'one look at a server on the network, over a line that takes its time',
  cases: [1, 10, 50].map(at),
  goals: [
    {
      text: 'milliseconds for a look 1 ms away, less than 300',
      value: ({ median }) => median(nameOf(1), OURS),
      limit: { atMost: 300 },
    },
    {
      text: 'milliseconds for a look 50 ms away, less than 3,000',
      value: ({ median }) => median(nameOf(50), OURS),
      limit: { atMost: 3_000 },
    },
    {
      text: 'what 49 ms more of latency cost, in round trips: at most 40',
      value: ({ median }) => difference(median(nameOf(50), OURS), median(nameOf(1), OURS), 49),
      limit: { atMost: 40 },
    },
    {
      text: 'impacket takes at least 5 × as long, 50 ms away',
      value: ({ ratio }) => ratio(nameOf(50), OTHER, OURS),
      limit: { atLeast: 5 },
    },
  ],
};

function difference(far: number | null, near: number | null, latency: number): number | null {
  return far === null || near === null ? null : (far - near) / latency;
}
