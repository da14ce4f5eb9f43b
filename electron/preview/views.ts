import type { ServerResponse } from 'node:http';
import type { WizardView } from '../contract/wizard/views';
import type { Wizard } from '../wizard/wizard';
import { PLAIN_HEADERS } from '../wizard/page';

/** An occasional comment line keeps a quiet stream from being considered dead. */
const STILL_HERE_MS = 25_000;

/** The wizard's views as server-sent events, one JSON document each, to every page that follows them. */
export function openViews(wizard: Wizard): { readonly follow: (response: ServerResponse) => void; readonly close: () => void } {
  const followers = new Set<ServerResponse>();
  const send = (text: string): void => followers.forEach((response) => void response.write(text));
  const event = (view: WizardView): string => `data: ${JSON.stringify(view)}\n\n`;
  const end = wizard.onView((view) => send(event(view)));
  const timer = setInterval(() => send(':\n\n'), STILL_HERE_MS);
  timer.unref();
  return {
    follow: (response) => {
      response.writeHead(200, { ...PLAIN_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(':\n\n');
      followers.add(response);
      // Covers a view shown between the page's own request and the opening of this stream, which the page would miss.
      void wizard.view({}).then((view) => followers.has(response) && response.write(event(view)));
      response.on('close', () => followers.delete(response));
    },
    close: () => {
      clearInterval(timer);
      end();
      followers.forEach((response) => void response.end());
    },
  };
}
