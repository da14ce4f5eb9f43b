import path from 'node:path';
import { createServer, type ProxyOptions } from 'vite';
import { startPreview } from '../../electron/preview/server';
import { HEADLESS } from '../../electron/wizard/host';
import { createWizard } from '../../electron/wizard/create-wizard';
import { ROOT } from '../tools';

/** Fixed, so that a page left open finds the program again after a restart. */
const PORT = 5290;
const ORIGIN = `http://127.0.0.1:${PORT}`;

/**
 * The practice server in a browser with hot reload: Vite serves the page's sources and forwards calls to the real
 * preview. Its proxy adds the cookie that the preview requires, so it lets only calls from this page pass.
 */
export async function devInBrowser(): Promise<void> {
  const wizard = createWizard({ host: HEADLESS, openThisComputer: null, openDisk: null });
  const preview = await startPreview(wizard, path.join(ROOT, 'out', 'renderer'));
  const { origin } = new URL(preview.url);
  const cookie = await passOf(preview.url);
  const api: ProxyOptions = {
    target: origin,
    changeOrigin: true,
    configure: (proxy) =>
      proxy.on('proxyReq', (request, incoming) => {
        if (incoming.headers.host !== `127.0.0.1:${PORT}`) return void request.destroy();
        request.setHeader('Cookie', cookie);
        if (incoming.headers.origin === ORIGIN) request.setHeader('Origin', origin);
      }),
  };
  const server = await createServer({
    configFile: path.join(ROOT, 'renderer', 'vite.config.ts'),
    server: { host: '127.0.0.1', port: PORT, strictPort: true, proxy: { '/api': api } },
  });
  await server.listen();
  console.log(`The practice server, with hot reload: ${ORIGIN}`);
}

/** Trades the preview's one-time token for its cookie. */
async function passOf(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' });
  const [pass] = response.headers.getSetCookie();
  if (pass === undefined) throw new Error('The preview gave no cookie for its token');
  return pass.split(';')[0] ?? '';
}
