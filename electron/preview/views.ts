import type { ServerResponse } from 'node:http';
import type { Wizard } from '../wizard/wizard';
import { PLAIN_HEADERS } from '../wizard/page';

/** A comment line now and then keeps a quiet stream from being taken for dead. */
const STILL_HERE_MS = 25_000;

/** The wizard's views as server-sent events, one JSON document each, to every page that follows them. */
export function openViews(wizard: Wizard): { readonly follow: (response: ServerResponse) => void; readonly close: () => void } {
  const followers = new Set<ServerResponse>();
  const send = (text: string): void => followers.forEach((response) => void response.write(text));
  const end = wizard.onView((view) => send(`data: ${JSON.stringify(view)}\n\n`));
  const timer = setInterval(() => send(':\n\n'), STILL_HERE_MS);
  timer.unref();
  return {
    follow: (response) => {
      response.writeHead(200, { ...PLAIN_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(':\n\n');
      followers.add(response);
      response.on('close', () => followers.delete(response));
    },
    close: () => {
      clearInterval(timer);
      end();
      followers.forEach((response) => void response.end());
    },
  };
}
