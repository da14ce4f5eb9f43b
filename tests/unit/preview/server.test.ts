import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_BODY } from '../../../electron/preview/body';
import { type Preview, startPreview } from '../../../electron/preview/server';
import { fakeWizard, type FakeWizard, VIEW } from '../wizard/fake-wizard';

let fake: FakeWizard;
let preview: Preview;
let root: string;
let origin: string;
let token: string;
/** The path below which everything is served. */
let base: string;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'preview-'));
  writeFileSync(path.join(root, 'index.html'), '<p>__STYLE_NONCE__</p>');
  fake = fakeWizard();
  preview = await startPreview(fake.wizard, root);
  ({ origin } = new URL(preview.url));
  token = new URL(preview.url).searchParams.get('token') ?? '';
  base = new URL(preview.url).pathname;
});

afterEach(async () => {
  await preview.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Puts a path below the preview's base; a path with two leading slashes, or with none, is sent unchanged. */
const below = (urlPath: string): string => (/^\/(?!\/)/.test(urlPath) ? `${base}${urlPath.slice(1)}` : urlPath);

/** Uses node:http, since fetch does not allow setting Host, Origin or Cookie. */
function ask(urlPath: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, path: below(urlPath), method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function enter(): Promise<string> {
  const { headers } = await ask(`/?token=${token}`);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

function call(headers: Record<string, string>, body: unknown = { verb: 'view', payload: {} }): Promise<Answer> {
  return ask('/api/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('the preview server', () => {
  it('listens on the loopback address only', () => {
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('exchanges the token for a cookie that scripts cannot read, and shows the page', async () => {
    const entered = await ask(`/?token=${token}`);
    expect(entered.status).toBe(303);
    expect(entered.headers.location).toBe(base);
    expect(base).toMatch(/^\/[0-9a-f]{12}\/$/);
    expect(entered.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^exchange-kms-repair-${base.slice(1, -1)}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=${base}$`),
    );
    expect(entered.headers['set-cookie']?.[0]).not.toContain(token);
    const shown = await ask('/', { headers: { cookie: entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '' } });
    expect(shown.status).toBe(200);
    expect(shown.text).toMatch(/^<p>[A-Za-z0-9+/]{24}<\/p>$/);
  });

  it('accepts the token only once', async () => {
    const cookie = await enter();
    const again = await ask(`/?token=${token}`);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.text).toBe('This address was used already. Start the program again for a new one.');
    const owner = await ask(`/?token=${token}`, { headers: { cookie } });
    expect([owner.status, owner.headers['set-cookie']]).toEqual([303, undefined]);
  });

  it('rejects a wrong token without using up the right one', async () => {
    for (const wrong of ['', 'x', token.slice(1), `${token}x`, token.toUpperCase()])
      expect((await ask(`/?token=${wrong}`)).status).toBe(403);
    expect((await ask(`/?token=${token}`)).status).toBe(303);
  });

  it.each(['//', '//example.com/', 'http://example.com/', '*'])('answers 400 to a request for %s', async (asked) => {
    expect((await ask(asked, { headers: { cookie: await enter() } })).status).toBe(400);
  });

  it('rejects requests without a cookie or with a wrong one', async () => {
    const cookie = await enter();
    for (const headers of [
      {},
      { cookie: 'exchange-kms-repair=' },
      { cookie: `exchange-kms-repair=${token}` },
      { cookie: `x${cookie}` },
    ]) {
      for (const urlPath of ['/', '/index.html', '/api/views', '/api/call'])
        expect((await ask(urlPath, { headers })).status).toBe(403);
      expect((await call({ origin, ...headers })).status).toBe(403);
    }
    expect(fake.calls).toEqual([]);
    expect((await call({ origin, cookie: `a=b; ${cookie}; c=d` })).status).toBe(200);
  });

  it.each(['localhost', 'example.com', '127.0.0.1', '127.0.0.1.nip.io', '[::1]'])(
    'refuses requests addressed to the host %s',
    async (name) => {
      const cookie = await enter();
      const { port } = new URL(origin);
      for (const host of name === '127.0.0.1' ? [name, `${name}:1`] : [name, `${name}:${port}`]) {
        expect((await ask('/', { headers: { host, cookie } })).status).toBe(421);
        expect((await ask(`/?token=${token}`, { headers: { host } })).status).toBe(421);
        expect((await call({ host, cookie, origin: `http://${host}` })).status).toBe(421);
      }
      expect(fake.calls).toEqual([]);
    },
  );
});

describe('calls', () => {
  it('go through the router', async () => {
    const cookie = await enter();
    const answer = await call({ cookie, origin }, { verb: 'remove', payload: { typedName: 'SERVER01' } });
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: VIEW });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(fake.calls).toEqual([{ verb: 'remove', payload: { typedName: 'SERVER01' } }]);
  });

  it.each([['null'], ['http://127.0.0.1:1'], ['https://example.com'], ['']])(
    'are refused from the origin %o',
    async (foreign) => {
      const cookie = await enter();
      expect((await call({ cookie, origin: foreign })).status).toBe(403);
      expect(fake.calls).toEqual([]);
    },
  );

  it('are refused without an origin, as a form, and with another method', async () => {
    const cookie = await enter();
    expect((await call({ cookie })).status).toBe(403);
    expect((await call({ cookie, origin, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask('/api/call', { headers: { cookie, origin } })).status).toBe(405);
    expect((await ask('/', { method: 'POST', headers: { cookie, origin } })).status).toBe(405);
    expect(fake.calls).toEqual([]);
  });

  it.each([['{'], ['null'], ['[]'], ['"view"'], ['{"verb":"view"}'], ['']])(
    'are rejected with the malformed body %s',
    async (body) => {
      const cookie = await enter();
      const answer = await ask('/api/call', {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body,
      });
      expect(JSON.parse(answer.text)).toEqual({ ok: false, error: { code: 'E-IPC-REJECTED', where: 'call' } });
      expect(fake.calls).toEqual([]);
    },
  );

  it('may contain the largest setup log, and not much more', async () => {
    const cookie = await enter();
    const log = await call({ cookie, origin }, { verb: 'addLog', payload: { name: 'setup.log', base64: 'A'.repeat(6_000_000) } });
    expect(JSON.parse(log.text)).toEqual({ ok: true, value: VIEW });
    const headers = {
      cookie,
      origin,
      'content-type': 'application/json',
      'content-length': String(LARGEST_BODY + 1),
      expect: '100-continue',
    };
    const announced = await new Promise<number>((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port: new URL(origin).port, path: below('/api/call'), method: 'POST', headers },
        (response) => {
          resolve(response.statusCode ?? 0);
          request.destroy();
        },
      );
      request.on('error', reject);
      request.flushHeaders();
    });
    expect(announced).toBe(413);
  });

  it('that grow without end are cut off', async () => {
    const cookie = await enter();
    const head = `POST ${below('/api/call')} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const chunk = Buffer.from(`100000\r\n${'x'.repeat(0x100000)}\r\n`);
    const sent = await new Promise<number>((resolve) => {
      const socket = net.connect(Number(new URL(origin).port), '127.0.0.1');
      let count = 0;
      const more = (): void => {
        if (socket.destroyed || count === 200) return void socket.destroy();
        count += 1;
        socket.write(chunk, () => setImmediate(more));
      };
      socket.write(head, more);
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(count));
    });
    expect(sent).toBeLessThan(100);
    expect(fake.calls).toEqual([]);
  });
});

describe('views', () => {
  it('begin with the current one, arrive as they are pushed, and lose their listener when the server closes', async () => {
    const cookie = await enter();
    const { port } = new URL(origin);
    const events = await new Promise<string>((resolve, reject) => {
      const request = http.get(
        { host: '127.0.0.1', port, path: below('/api/views'), headers: { cookie }, agent: false },
        (response) => {
          expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            if (text === '') {
              fake.push({ ...VIEW, revision: 2 });
              fake.push({ ...VIEW, revision: 3 });
            }
            text += chunk;
            if (text.includes('"revision":3')) void preview.close();
          });
          response.on('end', () => resolve(text));
        },
      );
      request.on('error', reject);
    });
    const sent = [1, 2, 3].map((revision) => `data: ${JSON.stringify({ ...VIEW, revision })}\n\n`);
    expect(events).toBe(`:\n\n${sent.join('')}`);
    expect(fake.listeners()).toBe(0);
  });
});

describe('files', () => {
  it('come with the security headers, whether they exist or not', async () => {
    const cookie = await enter();
    for (const urlPath of ['/', '/nosuch.js', '/../package.json']) {
      const { headers } = await ask(urlPath, { headers: { cookie } });
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['cache-control']).toBe('no-store');
    }
    expect((await ask('/nosuch.js', { headers: { cookie } })).status).toBe(404);
  });
});
