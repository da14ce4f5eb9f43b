import { protocol, type Session } from 'electron';
import { PLAIN_HEADERS, createPage } from '../wizard/page';
import { SCHEME, isOurs } from './origin';

/** Gives `app://` an origin and the rules of a secure page. Call before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the files of `root`, an absolute path, as `app://wizard/…` to the pages of one session only. */
export function servePage(session: Session, root: string): void {
  session.protocol.handle(SCHEME, createHandler(root));
}

/** The handler alone: GET for existing files, 404 and 405 for everything else. */
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
