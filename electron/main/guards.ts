import { app, type Session, type WebContents } from 'electron';
import { isOurs } from './origin';

/**
 * The one permission the page gets, and only the page: writing to the clipboard, which Chromium grants on a click alone
 * ("Copy for the ticket"). Reading it is not among them.
 */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

export function mayUse(permission: string, url: string): boolean {
  return GRANTED.has(permission) && isOurs(url);
}

/** For every page there will ever be: it stays where it is, opens nothing and embeds nothing. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  for (const leaving of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
    contents.on(leaving as 'will-navigate', (event) => event.preventDefault());
  }
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** No permission is asked for or given, no device is offered, nothing is downloaded. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(mayUse(permission, contents.getURL())));
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
