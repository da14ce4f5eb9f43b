import { RepairError } from '../../../contract/errors';
import type { Credentials } from '../../network';
import { ntHash, type Responses, respondV1, respondV2 } from '../wire/crypto/ntlm';
import { authenticateMessage, negotiateMessage, readChallenge } from '../wire/ntlmssp';
import { type Negotiated, negotiateRequest, readNegotiated } from '../wire/smb/negotiate';
import { challengeSetupRequest, CLIENT_BUFFER, extendedSetupRequest, readSetUp, type SetUp } from '../wire/smb/session-setup';
import { Signer } from '../wire/smb/signing';
import { Status } from '../wire/smb/status';
import { initToken, readServerToken, requireNtlm, responseToken } from '../wire/spnego';
import type { Connection } from './connection';
import { logonFailure, succeeded } from './status-failures';
import type { Trace } from './trace';

/** Agrees on the dialect and on how to log on. Throws E-NET-SMB1-OFF if the server closes the connection instead. */
export async function negotiate(connection: Connection, trace: Trace): Promise<Negotiated> {
  const response = await connection.request(negotiateRequest()).catch((error: unknown) => {
    // Servers without SMB1 close the connection instead of answering.
    const isClosed = error instanceof RepairError && error.code === 'E-NET-LOST';
    throw isClosed ? new RepairError('E-NET-SMB1-OFF', connection.where, { cause: error }) : error;
  });
  const negotiated = readNegotiated(succeeded(response));
  connection.maxBuffer = Math.min(negotiated.maxBuffer, CLIENT_BUFFER);
  connection.maxRequests = negotiated.maxRequests;
  connection.extended = negotiated.logon.form === 'extended';
  connection.offersSigning = negotiated.signing !== 'off';
  trace({ kind: 'fact', what: 'signing', value: negotiated.signing });
  trace({ kind: 'fact', what: 'logon form', value: negotiated.logon.form });
  trace({ kind: 'fact', what: 'buffer', value: negotiated.maxBuffer });
  trace({ kind: 'fact', what: 'requests at once', value: negotiated.maxRequests });
  return negotiated;
}

/**
 * Logs on in the form the server wants, once, and turns signing on whenever it is offered. Returns what the server says
 * it runs. Throws E-LOGON-… for every refusal; being let in as guest is one.
 */
export async function logOn(connection: Connection, server: Negotiated, who: Credentials): Promise<string> {
  if (who.user === '') throw new RepairError('E-LOGON-FAILED', connection.where);
  const hash = who.secret.use(ntHash);
  try {
    const { logon } = server;
    const { setUp, key } =
      logon.form === 'extended'
        ? await logOnExtended(connection, server, logon.token, who, hash)
        : await logOnByChallenge(connection, server, logon.challenge, who, hash);
    if (setUp.guest) throw new RepairError('E-LOGON-GUEST', connection.where);
    if (server.signing === 'off') key.fill(0);
    else connection.sign(new Signer(key));
    return setUp.system;
  } finally {
    hash.fill(0);
  }
}

interface LoggedOn {
  readonly setUp: SetUp;
  /** The key that signs. */
  readonly key: Buffer;
}

async function logOnExtended(
  connection: Connection,
  server: Negotiated,
  offer: Buffer,
  who: Credentials,
  hash: Buffer,
): Promise<LoggedOn> {
  requireNtlm(offer);
  const first = await connection.request(extendedSetupRequest(server, initToken(negotiateMessage())));
  if (first.status !== Status.MORE_PROCESSING) throw logonFailure(first.status, connection.where);
  connection.uid = first.uid;
  const message = readChallenge(readServerToken(readSetUp(first, 'extended').token).ntlm);
  const responses = who.ntlm1
    ? respondV1(hash, message.challenge)
    : respondV2(hash, who, { ...message, time: message.time ?? server.time });
  const answer = responseToken(authenticateMessage({ ...responses, user: who.user, domain: who.domain }));
  const second = await connection.request(extendedSetupRequest(server, answer));
  if (second.status !== Status.SUCCESS) throw logonFailure(second.status, connection.where);
  return { setUp: readSetUp(second, 'extended'), key: responses.sessionKey };
}

async function logOnByChallenge(
  connection: Connection,
  server: Negotiated,
  challenge: Buffer,
  who: Credentials,
  hash: Buffer,
): Promise<LoggedOn> {
  const responses: Responses = who.ntlm1
    ? respondV1(hash, challenge)
    : respondV2(hash, who, { challenge, time: server.time, targetInfo: Buffer.alloc(0) });
  const response = await connection.request(challengeSetupRequest(server, responses, who));
  if (response.status !== Status.SUCCESS) throw logonFailure(response.status, connection.where);
  connection.uid = response.uid;
  // Without extended security the response is part of the key [MS-CIFS 3.1.4.1].
  const key = Buffer.concat([responses.sessionKey, responses.nt]);
  responses.sessionKey.fill(0);
  return { setUp: readSetUp(response, 'challenge'), key };
}
