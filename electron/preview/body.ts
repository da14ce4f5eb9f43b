import type { IncomingMessage } from 'node:http';
import { MOST_KIT_CHARACTERS } from '../contract/wizard/kit-files';

/**
 * The largest payload is the results of a server kit (`readKitFiles`); the rest is for their names and the envelope.
 */
export const LARGEST_BODY = MOST_KIT_CHARACTERS + 500_000;

export type Body =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'too-large' } | { readonly kind: 'malformed' };

/** The request's body as JSON. Stops reading as soon as it is too large, whatever Content-Length claims. */
export function readJson(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
      else {
        request.pause().removeAllListeners('data');
        resolve({ kind: 'too-large' });
      }
    });
    request.on('end', () => resolve(parse(Buffer.concat(chunks))));
    request.on('error', reject);
  });
}

function parse(bytes: Buffer): Body {
  try {
    return { kind: 'json', value: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return { kind: 'malformed' };
  }
}
