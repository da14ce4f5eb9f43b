import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { en } from '../contract/words/en';
import { say } from '../contract/words/say';
import type { SentenceId } from '../contract/words/sentence';
import { PLAIN_HEADERS, createPage } from '../wizard/page';
import { createRouter, rejected } from '../wizard/router';
import type { Wizard } from '../wizard/wizard';
import { readJson } from './body';
import { createPass } from './pass';
import { openViews } from './views';

const LOOPBACK = '127.0.0.1';

export interface Preview {
  /** The address to open, with its one-time token. */
  readonly url: string;
  /** Closes every connection and the server; resolves when the port is free. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the wizard to a browser on this computer, below a unique path: the page from `root` and, under `api`, the
 * router that also serves the window's IPC. Answers only requests addressed to exactly the address it listens on (a DNS
 * name that points here is another Host), and calls only from its own page (Origin).
 */
export async function startPreview(wizard: Wizard, root: string): Promise<Preview> {
  const pass = createPass();
  const page = createPage(root, { connect: 'self' });
  const route = createRouter(wizard, (error, verb) => console.error(`${verb}:`, error));
  const views = openViews(wizard);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  });
  const { port } = await listen(server);
  const host = `${LOOPBACK}:${port}`;
  const origin = `http://${host}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== host) return refuse(response, 421);
    const asked = request.url ?? '/';
    // `//` would start another host's name, and anything that is not a path could be an address anywhere.
    if (!/^\/(?!\/)/.test(asked) || !URL.canParse(asked, origin)) return refuse(response, 400);
    const { pathname: whole, searchParams } = new URL(asked, origin);
    if (!whole.startsWith(pass.path)) return refuse(response, 403, 'shell.preview.refused');
    const pathname = whole.slice(pass.path.length - 1);
    const token = searchParams.get('token');
    if (request.method === 'GET' && pathname === '/' && token !== null) return enter(request, response, token);
    if (!pass.admits(request.headers.cookie)) return refuse(response, 403, 'shell.preview.refused');
    if (pathname === '/api/call') return call(request, response);
    if (request.method !== 'GET') return refuse(response, 405);
    if (pathname === '/api/views') return views.follow(response);
    const file = await page(pathname);
    if (file === null) return refuse(response, 404);
    response.writeHead(200, file.headers).end(file.body);
  }

  function enter(request: IncomingMessage, response: ServerResponse, token: string): void {
    const cookie = pass.trade(token);
    // The browser that has the cookie may return by the printed address; nobody else may.
    if (cookie === null && !pass.admits(request.headers.cookie)) return refuse(response, 403, 'shell.preview.used');
    response
      .writeHead(303, { ...PLAIN_HEADERS, Location: pass.path, ...(cookie === null ? {} : { 'Set-Cookie': cookie }) })
      .end();
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return refuse(response, 405);
    if (request.headers.origin !== origin) return refuse(response, 403);
    // A type that no form can send, so that a browser asks first before another site's script may send it.
    if (request.headers['content-type'] !== 'application/json') return refuse(response, 415);
    const body = await readJson(request);
    if (body.kind === 'too-large') return refuse(response.setHeader('Connection', 'close'), 413);
    const envelope =
      body.kind === 'json' && isCall(body.value) ? await route(body.value.verb, body.value.payload) : rejected('call');
    response
      .writeHead(200, { ...PLAIN_HEADERS, 'Content-Type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(envelope));
  }

  return {
    url: `${origin}${pass.path}?token=${pass.token}`,
    close: async () => {
      views.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function isCall(value: unknown): value is { readonly verb: unknown; readonly payload: unknown } {
  return typeof value === 'object' && value !== null && 'verb' in value && 'payload' in value;
}

function refuse(response: ServerResponse, status: number, why?: Extract<SentenceId, `shell.preview.${string}`>): void {
  if (response.headersSent) return void response.destroy();
  const text = why === undefined ? '' : say(en, 'en', { id: why });
  response.writeHead(status, { ...PLAIN_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

async function listen(server: Server): Promise<AddressInfo> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, LOOPBACK, resolve));
  return server.address() as AddressInfo;
}
