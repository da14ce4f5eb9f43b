import { describe, expect, it, vi } from 'vitest';
import { guardContents, guardSession, mayUse } from '../../../electron/main/guards';
import { isFromOurPage } from '../../../electron/main/ipc';
import { isOurs } from '../../../electron/main/origin';
import { refusedSwitch } from '../../../electron/main/switches';

vi.mock('electron', () => ({ app: {}, ipcMain: {}, session: {} }));

describe('switches of the packed program', () => {
  it.each([
    ['--no-sandbox', '--no-sandbox'],
    ['--remote-debugging-port=0', '--remote-debugging-port'],
    ['--remote-debugging-pipe', '--remote-debugging-pipe'],
    ['--inspect', '--inspect'],
    ['--inspect-brk=127.0.0.1:9229', '--inspect-brk'],
    ['--js-flags=--expose-gc', '--js-flags'],
    ['--disable-web-security', '--disable-web-security'],
    ['--load-extension=C:\\x', '--load-extension'],
    ['--something-of-tomorrow', '--something-of-tomorrow'],
    ['-inspect', '-inspect'],
    ['/no-sandbox', '/no-sandbox'],
    ['--', '--'],
    ['--NO-SANDBOX', '--NO-SANDBOX'],
  ])('are refused by name: %s', (argument, name) => {
    expect(refusedSwitch(['C:\\a file.txt', argument])).toBe(name);
  });

  it('are not found in an empty command line or in a path', () => {
    expect(refusedSwitch([])).toBeNull();
    expect(refusedSwitch(['C:\\some-folder\\--x'])).toBeNull();
  });
});

const OURS = ['app://wizard/', 'app://wizard/index.html', 'app://wizard/assets/x.js?y#z'];
const FOREIGN = [
  '',
  'about:blank',
  'app://',
  'app://wizards/',
  'app://wizard.evil/',
  'app://wizard:1/',
  'app://x@wizard/',
  'https://wizard/',
  'file:///C:/x',
  'data:text/html,x',
  'app:wizard',
];

describe('our origin', () => {
  it.each(OURS)('includes %s', (url) => expect(isOurs(url)).toBe(true));
  it.each(FOREIGN)('does not include %o', (url) => expect(isOurs(url)).toBe(false));
});

describe('the sender of a call', () => {
  const page = { url: 'app://wizard/', parent: null };
  const from = (id: number, senderFrame: unknown) =>
    ({ sender: { id }, senderFrame }) as unknown as Parameters<typeof isFromOurPage>[0];

  it('is the top frame of our window', () => expect(isFromOurPage(from(1, page), { id: 1 })).toBe(true));
  it('is not another window', () => expect(isFromOurPage(from(2, page), { id: 1 })).toBe(false));
  it('is not a frame inside', () => expect(isFromOurPage(from(1, { ...page, parent: page }), { id: 1 })).toBe(false));
  it('is not a frame that is gone', () => expect(isFromOurPage(from(1, null), { id: 1 })).toBe(false));
  it.each(FOREIGN)('is not a page at %o', (url) => expect(isFromOurPage(from(1, { url, parent: null }), { id: 1 })).toBe(false));
});

describe('permissions', () => {
  it('are limited to a single one, and to our page', () => {
    expect(mayUse('clipboard-sanitized-write', 'app://wizard/')).toBe(true);
    expect(mayUse('clipboard-sanitized-write', 'https://example.com/')).toBe(false);
    for (const permission of [
      'clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'fileSystem',
      'hid',
      'unknown',
    ]) {
      expect(mayUse(permission, 'app://wizard/')).toBe(false);
    }
  });

  it('apply to requests, checks, devices, downloads and the network', () => {
    const set: Record<string, (...given: unknown[]) => unknown> = {};
    const keep = (name: string) => (handler: (...given: unknown[]) => unknown) => void (set[name] = handler);
    const setProxy = vi.fn();
    const session = {
      setProxy,
      webRequest: { onBeforeRequest: keep('request-to-network') },
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      on: (name: string, listener: (...given: unknown[]) => unknown) => keep(name)(listener),
    };
    guardSession(session as unknown as Parameters<typeof guardSession>[0]);
    const answer = vi.fn();
    set['request']?.({ getURL: () => 'app://wizard/' }, 'media', answer);
    set['request']?.({ getURL: () => 'app://wizard/' }, 'clipboard-sanitized-write', answer);
    set['request']?.({ getURL: () => 'https://example.com/' }, 'clipboard-sanitized-write', answer);
    expect(answer.mock.calls).toEqual([[false], [true], [false]]);
    expect(set['check']?.(null, 'clipboard-sanitized-write', 'app://wizard/')).toBe(true);
    expect(set['check']?.(null, 'clipboard-sanitized-write', '')).toBe(false);
    expect(set['check']?.(null, 'media', 'app://wizard/')).toBe(false);
    expect(set['device']?.({})).toBe(false);
    const network = vi.fn();
    for (const url of ['app://wizard/index.html', 'https://example.com/', 'http://127.0.0.1/', 'ws://127.0.0.1/', 'file:///C:/x'])
      set['request-to-network']?.({ url }, network);
    expect(network.mock.calls.map(([answer]) => (answer as { cancel: boolean }).cancel)).toEqual([false, true, true, true, true]);
    expect(setProxy).toHaveBeenCalledWith({ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9' });
    const event = { preventDefault: vi.fn() };
    set['will-download']?.(event);
    expect(event.preventDefault).toHaveBeenCalled();
  });
});

describe('every page', () => {
  it('stays where it is, opens nothing and embeds nothing', () => {
    const listeners = new Map<string, (event: { preventDefault: () => void }) => void>();
    const setWindowOpenHandler = vi.fn<(handler: (details: { url: string }) => unknown) => void>();
    const on = (name: string, listener: (event: { preventDefault: () => void }) => void) => listeners.set(name, listener);
    const setWebRTCIPHandlingPolicy = vi.fn();
    guardContents({ on, setWindowOpenHandler, setWebRTCIPHandlingPolicy } as unknown as Parameters<typeof guardContents>[0]);
    expect(setWindowOpenHandler.mock.calls[0]?.[0]({ url: 'app://wizard/' })).toEqual({ action: 'deny' });
    expect(setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = { preventDefault: vi.fn() };
      listeners.get(name)?.(event);
      expect(event.preventDefault, name).toHaveBeenCalled();
    }
  });
});
