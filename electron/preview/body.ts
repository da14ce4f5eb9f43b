import type { IncomingMessage } from 'node:http';

/** The largest payload is a setup log of 6 million characters (`addLog`), with its envelope. */
export const LARGEST_BODY = 6_500_000;

export type Body = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'too-large' } | { readonly kind: 'malformed' };

/** The request's body as JSON; stops reading as soon as it is too large, whatever Content-Length claims. */
export async function readJson(request: AsyncIterable<Buffer> & Pick<IncomingMessage, 'headers'>, limit = LARGEST_BODY): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { kind: 'too-large' };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { kind: 'malformed' };
  }
}
