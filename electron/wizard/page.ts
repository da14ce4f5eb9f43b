import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * The wizard's page as files of `out/renderer`, with the headers that both transports send: `app://wizard` in the
 * window, loopback HTTP in the browser preview.
 */
export interface PageFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** The text in `index.html` that each response replaces with its nonce. */
export const NONCE_MARK = '__STYLE_NONCE__';

/** A closed list: other kinds of files are not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Whether the page may connect to its own origin: the browser preview has no preload and must. */
export interface PagePolicy {
  readonly connect: 'none' | 'self';
}

/**
 * Returns the file of `root` for a URL path such as `/` or `/assets/index-abc.js`, or null if there is none to serve.
 * Whatever the path says, nothing outside `root` is read.
 */
export function createPage(root: string, policy: PagePolicy): (urlPath: string) => Promise<PageFile | null> {
  return async (urlPath) => {
    const relative = relativeOf(urlPath);
    const type = relative === null ? undefined : TYPES[path.extname(relative).toLowerCase()];
    if (relative === null || type === undefined) return null;
    const body = await readInside(root, relative);
    if (body === null) return null;
    if (!type.startsWith('text/html')) return { body, headers: headersOf(type, null, policy) };
    const nonce = randomBytes(18).toString('base64');
    return { body: Buffer.from(body.toString('utf8').replaceAll(NONCE_MARK, nonce)), headers: headersOf(type, nonce, policy) };
  };
}

/** The path below the root, or null for anything that is not plainly one: dots, backslashes, drive letters, streams. */
function relativeOf(urlPath: string): string | null {
  const decoded = decode(urlPath);
  if (decoded === null || !decoded.startsWith('/')) return null;
  const relative = decoded === '/' ? 'index.html' : decoded.slice(1);
  const parts = relative.split('/');
  return parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part) && !part.endsWith('.')) ? relative : null;
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}

/** A link that leads out of the root counts as no file. */
async function readInside(root: string, relative: string): Promise<Buffer | null> {
  try {
    const [home, file] = await Promise.all([realpath(root), realpath(path.join(root, relative))]);
    return file.startsWith(home + path.sep) ? await readFile(file) : null;
  } catch {
    return null;
  }
}

/**
 * Allows only the page's own files. Styles also by nonce, since Fluent writes its rules into a `<style>` tag at run
 * time. Every response has a new nonce, so that a guessed or remembered one is worthless.
 */
function headersOf(type: string, nonce: string | null, { connect }: PagePolicy): Record<string, string> {
  const style = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`;
  return {
    'Content-Type': type,
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src ${style}`,
      "img-src 'self'",
      "font-src 'self'",
      `connect-src '${connect}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    ...PLAIN_HEADERS,
  };
}

/** The headers of every response, including errors. */
export const PLAIN_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
  'Cache-Control': 'no-store',
};
