import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { VERB_NAMES } from '../../../electron/contract/wizard/channels';
import type { WizardView } from '../../../electron/contract/wizard/views';
import { createPage } from '../../../electron/wizard/page';

const ROOT = fileURLToPath(new URL('../../../out/renderer', import.meta.url));

export interface Stage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built page with the very headers the window and the browser preview send. */
export async function openStage(): Promise<Stage> {
  const page = createPage(ROOT, { connect: 'none' });
  const server = createServer((request, response) => {
    void page(new URL(request.url ?? '/', 'http://stage').pathname).then((file) => {
      if (file === null) response.writeHead(404).end();
      else response.writeHead(200, file.headers).end(file.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Calls the page made, as [verb, payload]. */
export type Calls = readonly (readonly [string, unknown])[];

/** Stands in for the preload: shows one view, remembers every call, and shows what `show` is given. */
export async function play(page: Page, view: WizardView): Promise<void> {
  await page.addInitScript(
    ({ verbs, first }) => {
      const listeners = new Set<(view: unknown) => void>();
      let now: unknown = first;
      const calls: [string, unknown][] = [];
      const answers: Record<string, unknown> = {
        explain: {
          id: '0xC0020002',
          win32: { code: 2, name: 'ERROR_FILE_NOT_FOUND', meaning: { id: 'diagnosis.win32.2' } },
          articles: ['Q290226', 'Q246086'],
        },
        openFolder: null,
        ticketText: 'SERVER01: 3 items are removed',
      };
      const call = (verb: string) => (payload: unknown) => {
        calls.push([verb, payload]);
        return Promise.resolve({ ok: true, value: verb in answers ? answers[verb] : now });
      };
      const onView = (listener: (view: unknown) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      };
      Object.assign(window, {
        repair: { ...Object.fromEntries(verbs.map((verb) => [verb, call(verb)])), onView },
        stage: {
          calls,
          show: (next: unknown) => {
            now = next;
            for (const listener of listeners) listener(next);
          },
        },
      });
    },
    { verbs: [...VERB_NAMES], first: view },
  );
}

interface StageWindow {
  readonly stage: { readonly calls: Calls; readonly show: (view: WizardView) => void };
}

export async function callsOf(page: Page): Promise<Calls> {
  const calls = await page.evaluate(() => (window as unknown as StageWindow).stage.calls);
  return calls.filter(([verb]) => verb !== 'view');
}

export async function show(page: Page, view: WizardView): Promise<void> {
  await page.evaluate((next) => (window as unknown as StageWindow).stage.show(next), view);
}
