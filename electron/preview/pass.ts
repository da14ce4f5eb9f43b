import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the preview: whoever opened the printed address first. Its token is valid for one visit and is
 * exchanged for a cookie that the page's scripts cannot read, so that a copied address or a look at the browser's
 * history opens nothing.
 */
export interface Pass {
  /** The path prefix of everything served, unique to this preview, from `/` to `/`. The cookie is sent nowhere else. */
  readonly path: string;
  /** For the address; unusable after the first `trade`. */
  readonly token: string;
  /** The Set-Cookie value for the right token, once; otherwise null. */
  readonly trade: (token: string) => string | null;
  /** Whether a Cookie header contains the pass. */
  readonly admits: (cookieHeader: string | undefined) => boolean;
}

export function createPass(): Pass {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  // A browser keeps one cookie per name for all ports of a computer, and sends it to whatever listens on any of them.
  // With a unique name and path, no other preview replaces this cookie, and no other program receives it.
  const own = randomBytes(6).toString('hex');
  const [cookie, path] = [`exchange-kms-repair-${own}`, `/${own}/`];
  let traded = false;
  return {
    path,
    token,
    trade: (given) => {
      if (traded || !same(given, token)) return null;
      traded = true;
      return `${cookie}=${secret}; HttpOnly; SameSite=Strict; Path=${path}`;
    },
    admits: (cookieHeader) => traded && cookiesOf(cookieHeader ?? '', cookie).some((value) => same(value, secret)),
  };
}

function cookiesOf(header: string, cookie: string): readonly string[] {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${cookie}=`)).map((pair) => pair.slice(cookie.length + 1));
}

/** Compares in constant time for equal lengths. */
function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
