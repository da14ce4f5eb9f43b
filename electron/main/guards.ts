import { app, session, type Session, type WebContents } from 'electron';
import { isOurs } from './origin';
import { PARTITION } from './window-options';

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
  // WebRTC asks neither the content security policy nor the session: it is left a proxy that is not there.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** The one session there is, with its walls up before anybody else can have it. In memory: see `PARTITION`. */
export function openGuardedSession(): Session {
  const page = session.fromPartition(PARTITION);
  guardSession(page);
  return page;
}

/** Where nothing listens: whatever goes by a proxy goes nowhere. */
const NOWHERE = 'socks5://127.0.0.1:9';

/** No permission is asked for or given, no device is offered, nothing is downloaded, and nothing goes to a network. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(mayUse(permission, contents.getURL())));
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }));
  void session.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE });
}
