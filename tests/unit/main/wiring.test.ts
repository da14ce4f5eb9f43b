import type { EventEmitter } from 'node:events';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANNELS } from '../../../electron/contract/wizard/channels';
import { returnArgument } from '../../../electron/main/elevation/return-argument';
import { startShell } from '../../../electron/main/shell';
import { fakeWizard } from '../wizard/fake-wizard';

/**
 * Starts the whole shell with an Electron that only records its calls: every guard must be in place, on the object that
 * is used, before it is used.
 */
const fake = vi.hoisted((): Fake => ({ log: [], handlers: {}, sessions: [], windows: [], app: null, errors: [] }));

type Handler = (...given: unknown[]) => unknown;

interface Fake {
  readonly log: string[];
  handlers: Record<string, Handler>;
  readonly sessions: { readonly walls: Record<string, Handler>; readonly name: string }[];
  readonly windows: { readonly options: { readonly webPreferences: Record<string, unknown> }; readonly webContents: unknown }[];
  app: unknown;
  readonly errors: string[];
}

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  class Contents extends Emitter {
    readonly id = 1;
    readonly walls: Record<string, unknown> = {};
    setWindowOpenHandler = (handler: unknown): void => void (this.walls['open'] = handler);
    setWebRTCIPHandlingPolicy = (policy: string): void => void (this.walls['webrtc'] = policy);
    isDestroyed = (): boolean => false;
    isCrashed = (): boolean => false;
    send = (): void => undefined;
    invalidate = (): void => undefined;
  }
  const app = Object.assign(new Emitter(), {
    isPackaged: false,
    isReady: () => true,
    getPath: () => '/nowhere',
    getName: () => 'Exchange KMS Repair',
    getPreferredSystemLanguages: () => ['en'],
    enableSandbox: () => fake.log.push('sandbox'),
    requestSingleInstanceLock: () => true,
    whenReady: () => {
      fake.log.push('ready');
      return Promise.resolve();
    },
    quit: () => fake.log.push('quit'),
    exit: () => fake.log.push('exit'),
  });
  fake.app = app;
  class BrowserWindow extends Emitter {
    readonly webContents = new Contents();
    constructor(readonly options: { webPreferences: Record<string, unknown> }) {
      super();
      fake.log.push('window');
      fake.windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    loadURL = (): Promise<void> => {
      fake.log.push('load');
      return Promise.resolve();
    };
    setBackgroundColor = (): void => undefined;
    isDestroyed = (): boolean => false;
  }
  return {
    app,
    BrowserWindow,
    Menu: { setApplicationMenu: () => undefined },
    dialog: { showErrorBox: (_title: string, text: string) => fake.errors.push(text) },
    ipcMain: {
      handle: (channel: string, handler: (...given: unknown[]) => unknown) => {
        fake.log.push(`handle ${channel}`);
        fake.handlers[channel] = handler;
      },
    },
    nativeTheme: Object.assign(new Emitter(), { shouldUseDarkColors: false }),
    protocol: { registerSchemesAsPrivileged: () => fake.log.push('scheme') },
    screen: { getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }), getAllDisplays: () => [] },
    shell: {},
    session: {
      fromPartition: (name: string) => {
        const walls: Record<string, Handler> = {};
        const keep = (wall: string) => (handler: Handler) => {
          walls[wall] = handler;
          fake.log.push(`wall ${wall}`);
        };
        fake.sessions.push({ walls, name });
        return {
          setPermissionRequestHandler: keep('request'),
          setPermissionCheckHandler: keep('check'),
          setDevicePermissionHandler: keep('device'),
          setProxy: keep('proxy'),
          webRequest: { onBeforeRequest: keep('network') },
          on: (event: string, listener: Handler) => keep(event)(listener),
          protocol: { handle: () => fake.log.push('serve') },
        };
      },
    },
  };
});

const HASH = 'ab'.repeat(32);
const POINT = {
  to: 'verdict',
  article: null,
  run: null,
  runsRoot: null,
  errorText: null,
  ticket: { number: '', technician: '' },
  answers: { setupTried: null, dataCopy: null, dataCopyPlace: '', password: null, overrideName: '' },
} as const;

const { wizard, calls } = fakeWizard();

async function start(...argv: readonly string[]): Promise<void> {
  process.argv = ['program', ...argv];
  process.getCreationTime = () => 0;
  startShell({
    usePrivateProfile: () => fake.log.push('profile'),
    folder: '/app',
    portable: null,
    openWizard: () => {
      fake.log.push('wizard');
      return wizard;
    },
  });
  await vi.waitFor(() => expect(fake.log.some((entry) => ['load', 'exit', 'quit'].includes(entry))).toBe(true), 60_000);
}

beforeEach(() => {
  fake.log.length = fake.sessions.length = fake.windows.length = fake.errors.length = 0;
  fake.handlers = {};
  (fake.app as EventEmitter).removeAllListeners();
  calls.length = 0;
});

describe('the shell', () => {
  it('sets up every guard before the page loads, in this order', async () => {
    await start();
    expect(fake.log).toEqual([
      'sandbox',
      'profile',
      'scheme',
      'ready',
      'wall request',
      'wall check',
      'wall device',
      'wall will-download',
      'wall network',
      'wall proxy',
      'serve',
      'wizard',
      'window',
      `handle ${CHANNELS.call}`,
      'load',
    ]);
    expect(fake.sessions.map(({ name }) => name)).toEqual(['wizard']);
  });

  it('makes its one window with exactly the options that isolate the page', async () => {
    await start();
    expect(fake.windows.map(({ options }) => options.webPreferences)).toEqual([
      {
        preload: path.join('/app', 'preload', 'index.cjs'),
        partition: 'wizard',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        disableDialogs: true,
      },
    ]);
  });

  it('keeps the page where it is, and lets it open, embed and send nothing', async () => {
    await start();
    const contents = fake.windows[0]?.webContents as EventEmitter & { walls: Record<string, unknown> };
    for (const leaving of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = { preventDefault: vi.fn() };
      contents.emit(leaving, event);
      expect(event.preventDefault, leaving).toHaveBeenCalled();
    }
    expect((contents.walls['open'] as () => unknown)()).toEqual({ action: 'deny' });
    expect(contents.walls['webrtc']).toBe('disable_non_proxied_udp');
    const walls = fake.sessions[0]?.walls ?? {};
    const network = vi.fn();
    walls['network']?.({ url: 'https://example.com/' }, network);
    expect(network).toHaveBeenCalledWith({ cancel: true });
    const permission = vi.fn();
    walls['request']?.({ getURL: () => 'app://wizard/' }, 'media', permission);
    expect(permission).toHaveBeenCalledWith(false);
  });

  it('answers its own page, but no other window, no frame inside and no other address', async () => {
    await start();
    const { webContents: sender } = fake.windows[0] as { webContents: { id: number } };
    const frame = { url: 'app://wizard/', parent: null };
    const call = (from: unknown): unknown => fake.handlers[CHANNELS.call]?.(from, 'view', {});
    for (const stranger of [
      { sender: { id: 2 }, senderFrame: frame },
      { sender, senderFrame: { ...frame, parent: frame } },
      { sender, senderFrame: { ...frame, url: 'https://example.com/' } },
      { sender, senderFrame: null },
    ])
      expect(await call(stranger)).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
    expect(await call({ sender, senderFrame: frame })).toMatchObject({ ok: true });
    expect(calls.map(({ verb }) => verb)).toEqual(['view']);
  });

  it('draws the window once more when the page names it, as a page does that was loaded anew', async () => {
    await start();
    const contents = fake.windows[0]?.webContents as EventEmitter & { invalidate: () => void };
    const drawn = vi.spyOn(contents, 'invalidate');
    contents.emit('page-title-updated');
    await vi.waitFor(() => expect(drawn).toHaveBeenCalled(), 60_000);
  });

  it('does not open if another program asked for more rights', async () => {
    const hashes = { portable: null, program: HASH, archive: null, beside: null };
    await start(returnArgument({ version: '0.1.0', hashes, language: 'en', point: POINT }));
    expect(fake.log).toEqual(['sandbox', 'profile', 'scheme', 'ready', 'exit']);
    expect(fake.errors).toHaveLength(1);
    expect([fake.windows, fake.sessions]).toEqual([[], []]);
  });
});

describe('the packed program', () => {
  it.each(['--no-sandbox', '--inspect', '--remote-debugging-port=0', '/no-sandbox', '--startup-timing=C:\\x'])(
    'started with %s ends with a message and opens nothing',
    async (option) => {
      vi.resetModules();
      (fake.app as { isPackaged: boolean }).isPackaged = true;
      Object.assign(fake.app as object, { disableHardwareAcceleration: () => undefined });
      process.argv = ['program', option];
      try {
        const electron = (await import('electron')) as unknown as { app: object };
        Object.assign(electron.app, { isPackaged: true, disableHardwareAcceleration: () => undefined });
        await import('../../../electron/main/index');
      } finally {
        (fake.app as { isPackaged: boolean }).isPackaged = false;
      }
      expect(fake.log).toEqual(['exit']);
      expect(fake.errors[0]).toContain(option.split('=')[0]);
    },
  );
});
