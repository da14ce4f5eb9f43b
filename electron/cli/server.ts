import { RepairError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { accountOf, type NetworkMachine } from '../machines/network';
import { NO_TRACE } from '../machines/remote';
import { openServer, type Place, type ServerName } from '../places/place';
import { rememberServer } from '../places/servers';
import type { CliArguments } from './arguments';
import { refuseTaken } from './output-place';
import { readPassword } from './password';
import type { Progress } from './progress';
import { errorLine, text } from './text';
import { openTrace, type TraceFile } from './trace-file';

/** What a command opened and has to close; by its arguments, since one process may carry out several commands. */
const opened = new WeakMap<CliArguments, { readonly machine: NetworkMachine | null; readonly trace: TraceFile | null }>();

/** Connects to the server a command names. Throws E-OPTION-…, E-NO-PASSWORD, E-NET-…, E-LOGON-… or E-REMOTE-…. */
export async function openGivenServer(name: ServerName, given: CliArguments, progress: Progress): Promise<Place> {
  const { user: account, passwordStdin, ntlm1, acceptUnsigned, trace: traceName } = given;
  if (account === undefined) throw new RepairError('E-OPTION-MISSING', '--user');
  const { domain, user } = accountGiven(account);
  const address = { ...name.address, ...(given.port === undefined ? {} : { port: portGiven(given.port) }) };
  if (traceName !== undefined) await refuseTaken(traceName, given, 'trace');
  const trace = traceName === undefined ? null : await openTrace(traceName);
  opened.set(given, { machine: null, trace });
  const credentials = { user, domain, ntlm1, secret: await readPassword(passwordStdin, account, address.host) };
  const place = await openServer(
    { ...name, address },
    {
      credentials,
      acceptUnsigned,
      trace: trace?.write ?? NO_TRACE,
      onStep: ({ step, state }) => state === 'running' && progress(text(sentence(`cli.connect.${step}`))),
    },
  );
  opened.set(given, { machine: place.network, trace });
  // A convenience: nothing is lost if it cannot be stored.
  await rememberServer({ ...address, user, domain, name: place.facts.name }).catch(() => undefined);
  return place;
}

/** What was reached, and what prevents changing it; empty for a machine that is not reached over a network. */
export function connectionLines({ network }: Place): readonly string[] {
  if (network === null) return [];
  const { address, port, signed, failed } = network.connection();
  const reached = sentence(signed ? 'cli.connection.signed' : 'cli.connection.unsigned', { address, port: String(port) });
  return [text(reached), ...Object.values(failed).map(errorLine)];
}

/** Closes what a command opened: the connection with its password, and the trace. */
export async function closeGivenServer(given: CliArguments): Promise<void> {
  const { machine = null, trace = null } = opened.get(given) ?? {};
  machine?.close();
  await trace?.close();
}

function accountGiven(account: string): ReturnType<typeof accountOf> {
  const given = accountOf(account);
  if (given.user === '' || given.user.includes('\\')) throw new RepairError('E-OPTION-VALUE', `--user ${account}`);
  return given;
}

function portGiven(port: string): number {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (number < 1 || number > 65_535) throw new RepairError('E-OPTION-VALUE', `--port ${port}`);
  return number;
}
