import { randomBytes, timingSafeEqual } from 'node:crypto';

const COOKIE = 'exchange-kms-repair';

/**
 * Who may talk to the preview: whoever opened the printed address first. Its token is good for one visit and is traded for
 * a cookie the page's scripts cannot read, so that a copied address or a look at the browser's history opens nothing.
 */
export interface Pass {
  /** For the address; unusable after the first `trade`. */
  readonly token: string;
  /** The Set-Cookie value for the right token, once; else null. */
  readonly trade: (token: string) => string | null;
  /** Whether a Cookie header carries the pass. */
  readonly admits: (cookieHeader: string | undefined) => boolean;
}

export function createPass(): Pass {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  let traded = false;
  return {
    token,
    trade: (given) => {
      if (traded || !same(given, token)) return null;
      traded = true;
      return `${COOKIE}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    admits: (cookieHeader) => traded && cookiesOf(cookieHeader ?? '').some((value) => same(value, secret)),
  };
}

function cookiesOf(header: string): readonly string[] {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${COOKIE}=`)).map((pair) => pair.slice(COOKIE.length + 1));
}

/** Comparing takes as long whatever differs. */
function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
