import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { returnArgument } from '../../../electron/main/elevation/return-argument';
import { startShell } from '../../../electron/main/shell';

/** The calls in their order; the app never becomes ready here. */
const calls = vi.hoisted((): string[] => []);
const state = vi.hoisted(() => ({ locked: true, throwing: false }));
vi.mock('electron', () => {
  const note =
    <T>(name: string, answer?: () => T) =>
    (...given: unknown[]) => {
      calls.push(given.length > 0 && typeof given[0] === 'string' ? `${name} ${given[0]}` : name);
      return answer?.();
    };
  return {
    app: {
      isPackaged: false,
      isReady: () => false,
      getPath: () => '/nowhere',
      enableSandbox: note('sandbox', () => {
        if (state.throwing) throw new Error('too late');
      }),
      requestSingleInstanceLock: note('lock', () => state.locked),
      whenReady: note('ready?', () => new Promise(() => undefined)),
      on: note('on'),
      quit: note('quit'),
      exit: note('exit'),
    },
    protocol: { registerSchemesAsPrivileged: note('scheme') },
    Menu: { setApplicationMenu: note('menu') },
    dialog: { showErrorBox: note('error') },
    ipcMain: {},
    session: {},
    BrowserWindow: vi.fn(),
  };
});

const boot = (...argv: readonly string[]): readonly string[] => {
  const before = process.argv;
  process.argv = ['program', ...argv];
  process.getCreationTime = () => 0;
  try {
    startShell({
      usePrivateProfile: () => void calls.push('profile'),
      folder: '/app',
      portable: null,
      openWizard: () => expect.fail('no window yet'),
    });
  } finally {
    process.argv = before;
  }
  return calls;
};

describe('the start of the program', () => {
  beforeEach(() => {
    calls.length = 0;
    Object.assign(state, { locked: true, throwing: false });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('puts every page in the sandbox, and sets up everything else, before it waits to be ready', () => {
    expect(boot()).toEqual([
      'sandbox',
      'profile',
      'lock',
      'scheme',
      'on web-contents-created',
      'on child-process-gone',
      'menu',
      'ready?',
    ]);
  });

  it('ends at once if the program is already running', () => {
    state.locked = false;
    expect(boot()).toEqual(['sandbox', 'profile', 'lock', 'quit']);
  });

  it('ends with a message if a return is not ours, before it touches anything', () => {
    expect(boot('--elevated=abc')).toEqual(['sandbox', 'profile', expect.stringContaining('error ') as string, 'exit']);
  });

  it('shows a native message if it cannot even begin', () => {
    state.throwing = true;
    expect(boot()).toEqual(['sandbox', expect.stringContaining('error ') as string, 'exit']);
  });

  it('accepts a return that is ours', () => {
    const hashes = { portable: null, program: 'ab'.repeat(32), archive: null, beside: null };
    const answers = { setupTried: null, dataCopy: null, dataCopyPlace: '', password: null, overrideName: '' };
    const ticket = { number: '', technician: '' };
    const point = { to: 'verdict', article: null, run: null, runsRoot: null, errorText: null, ticket, answers } as const;
    expect(boot(returnArgument({ version: '0.1.0', hashes, language: 'en', point })).at(-1)).toBe('ready?');
  });
});

describe('the sources', () => {
  const sources = ['electron', 'renderer'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|html)$/.test(name))
      .map((name) => [path.join(root, name), readFileSync(path.join(root, name), 'utf8')] as const),
  );

  // The sources do not even try what the guards would refuse: addresses are shown for copying, whatever the rights.
  it.each([
    ['opens an external address', /openExternal/],
    ['opens a window of its own', /\bwindow\.open\(|target=["']_blank/],
    ['embeds another page', /<(iframe|webview|object|embed)\b/],
    ['writes markup that was not built', /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write\(/],
    ['runs text', /\beval\(|new Function\(/],
    ['lets page and program share objects', /@electron\/remote|contextIsolation:\s*false|nodeIntegration:\s*true/],
    ['removes a guard', /appendSwitch|commandLine\.|enableBlinkFeatures|webSecurity:\s*false|setCertificateVerifyProc/],
  ])('contain nothing that %s', (_what, pattern) => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(([, text]) => pattern.test(text)).map(([name]) => name)).toEqual([]);
  });
});
