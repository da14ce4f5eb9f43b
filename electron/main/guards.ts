import { app, session, type Session, type WebContents } from 'electron';
import { isOurs } from './origin';
import { PARTITION } from './window-options';

/**
 * The only permission that is granted, and only to our page: writing to the clipboard, which Chromium allows only on a
 * click ("Copy for the ticket"). Reading it is not included.
 */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

export function mayUse(permission: string, url: string): boolean {
  return GRANTED.has(permission) && isOurs(url);
}

/** Confines a page, whichever it is: it cannot navigate, open windows or embed anything. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  for (const leaving of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
    contents.on(leaving as 'will-navigate', (event) => event.preventDefault());
  }
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // WebRTC obeys neither the content security policy nor the session: it is left only a proxy that does not exist.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** Opens the only session, guarded before anybody else can use it. In memory: see `PARTITION`. */
export function openGuardedSession(): Session {
  const page = session.fromPartition(PARTITION);
  guardSession(page);
  return page;
}

/** An address where nothing listens: whatever uses this proxy goes nowhere. */
const NOWHERE = 'socks5://127.0.0.1:9';

/** Grants no permission except those of `mayUse`, offers no device, and lets in no download and out no request. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(mayUse(permission, contents.getURL())));
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }));
  void session.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE });
}
