import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { ErrorView } from '../../../electron/contract/errors';
import { VERB_NAMES, type VerbName } from '../../../electron/contract/wizard/verb-list';
import type { WizardView } from '../../../electron/contract/wizard/views';
import { createPage } from '../../../electron/wizard/page';

/** RENDERER_OUT names the folder of another build to look at. */
const ROOT = process.env['RENDERER_OUT'] ?? fileURLToPath(new URL('../../../out/renderer', import.meta.url));

export interface Stage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built page with the same headers that the window and the browser preview send. */
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

/** The calls that the page made, as [verb, payload]. */
export type Calls = readonly (readonly [string, unknown])[];

const STAND_IN = readFileSync(new URL('stand-in.js', import.meta.url), 'utf8');

/** Stands in for the preload: shows one view, records every call, and shows each view passed to `show`. */
export async function play(page: Page, view: WizardView): Promise<void> {
  const content = STAND_IN.replace('__FIRST__', () => JSON.stringify(view)).replace('__VERBS__', () =>
    JSON.stringify(VERB_NAMES),
  );
  await page.addInitScript({ content });
}

/** The calls that the page made, without those that ask for the view. */
export async function callsOf(page: Page): Promise<Calls> {
  const calls = await page.evaluate<Calls>('window.stage.calls');
  return calls.filter(([verb]) => verb !== 'view');
}

/** Pushes a view, as the program does. */
export async function show(page: Page, view: WizardView): Promise<void> {
  await page.evaluate(`window.stage.show(${JSON.stringify(view)})`);
}

/** Lets every further call of a verb fail. */
export async function fail(page: Page, verb: VerbName, error: ErrorView): Promise<void> {
  await page.evaluate(`window.stage.failures[${JSON.stringify(verb)}] = ${JSON.stringify(error)}`);
}
