import { protocol, type Session } from 'electron';
import { PLAIN_HEADERS, createPage } from '../wizard/page';
import { SCHEME, isOurs } from './origin';

/** Before the app is ready: gives `app://` an origin and the rules of a secure page. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the files of `root`, an absolute path, as `app://wizard/…` to the pages of a session, and to no other. */
export function servePage(session: Session, root: string): void {
  session.protocol.handle(SCHEME, createHandler(root));
}

/** The handler by itself: GET for files that are there, 404 and 405 for all else. */
export function createHandler(root: string): (request: Request) => Promise<Response> {
  const page = createPage(root, { connect: 'none' });
  return async ({ method, url }) => {
    if (method !== 'GET') return refusal(405);
    const file = isOurs(url) ? await page(new URL(url).pathname) : null;
    return file === null ? refusal(404) : new Response(new Uint8Array(file.body), { headers: file.headers });
  };
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: PLAIN_HEADERS });
}
