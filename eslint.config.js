import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import borders from './build/borders.js';
import doors from './build/doors.js';

/**
 * Who may import whom. Data flows one way: machines are observed, domain rules judge, the repair acts, the wizard
 * guides the user, and a shell (main, preview, cli) surrounds it. `domain` and `contract` are pure; the page knows
 * only the contract.
 */
const BORDERS = {
  'electron/contract': { may: [], types: ['electron/domain'], packages: ['valibot'] },
  'electron/domain': { may: ['electron/contract'], packages: ['valibot'] },
  'electron/machines': {
    may: ['electron/domain', 'electron/contract'],
    packages: ['valibot'],
    node: true,
  },
  'electron/machines/windows': {
    may: ['electron/machines', 'electron/domain', 'electron/contract'],
    packages: ['koffi', 'regedit', 'valibot'],
    node: true,
  },
  'electron/machines/remote': {
    may: ['electron/machines', 'electron/domain', 'electron/contract'],
    node: true,
  },
  'electron/repair': {
    may: [
      'electron/domain',
      'electron/contract',
      'electron/machines/ports',
      'electron/machines/make-folders',
      'electron/machines/safe-files',
    ],
    packages: ['valibot'],
    node: true,
  },
  'electron/kit': {
    may: ['electron/repair', 'electron/machines/ports', 'electron/domain', 'electron/contract'],
    node: true,
  },
  'electron/report': {
    may: ['electron/repair', 'electron/machines/make-folders', 'electron/domain', 'electron/contract'],
    types: ['electron/kit', 'electron/machines/ports'],
    packages: ['fflate', 'valibot'],
    node: true,
  },
  'electron/places': {
    may: ['electron/repair', 'electron/machines', 'electron/domain', 'electron/contract', 'package.json'],
    packages: ['valibot'],
    node: true,
  },
  'electron/wizard': {
    may: [
      'electron/report',
      'electron/kit',
      'electron/places',
      'electron/repair',
      'electron/machines',
      'electron/domain',
      'electron/contract',
    ],
    packages: ['valibot'],
    node: true,
  },
  'electron/cli': {
    may: [
      'electron/kit',
      'electron/report',
      'electron/wizard',
      'electron/places',
      'electron/repair',
      'electron/machines',
      'electron/domain',
      'electron/contract',
    ],
    node: true,
  },
  'electron/preview': {
    may: ['electron/wizard', 'electron/places', 'electron/repair', 'electron/machines', 'electron/domain', 'electron/contract'],
    node: true,
  },
  'electron/main': {
    may: [
      'electron/cli',
      'electron/kit',
      'electron/wizard',
      'electron/places',
      'electron/repair',
      'electron/machines',
      'electron/domain',
      'electron/contract',
    ],
    packages: ['electron', 'valibot'],
    node: true,
  },
  'electron/preload': { may: ['electron/contract'], packages: ['electron'] },
  renderer: {
    may: ['electron/contract'],
    packages: ['@fluentui/react-components', '@fluentui/react-icons', 'react', 'react-dom', 'valibot'],
  },
};

/** Maps each of these exports of Electron to the one file that may import it. */
const DOORS = {
  ipcMain: 'electron/main/ipc.ts',
  ipcRenderer: 'electron/preload/index.ts',
  contextBridge: 'electron/preload/index.ts',
  session: 'electron/main/guards.ts',
  protocol: 'electron/main/protocol.ts',
  BrowserWindow: 'electron/main/window.ts',
};

const NETWORK = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'net', 'tls']
  .flatMap((name) => [name, `node:${name}`])
  .map((name) => ({ name, message: 'Only remote/session/socket.ts opens connections.' }));

const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

export default defineConfig(
  globalIgnores(['out/', 'dist/', '.lab/', 'test-results/', 'coverage/']),
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: typed,
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // This project writes `(event) => event.preventDefault()`, and `void` for a promise that is not awaited.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Numbers in messages are intended.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Environment variables and other index signatures are read as `['NAME']`, as the compiler requires.
      '@typescript-eslint/dot-notation': 'off',
      // A port's method returns a promise even if this machine has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // With noUncheckedIndexedAccess, `!` reads an index whose bounds were checked before.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': ['error', { name: 'require', message: 'Modules are ESM.' }],
      eqeqeq: 'error',
      'no-duplicate-imports': 'error',
    },
  },
  {
    files: ['electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/vite.config.ts'],
    plugins: { project: borders },
    rules: { 'project/borders': ['error', { root: import.meta.dirname, borders: BORDERS }] },
  },
  {
    // One door for each way in and out, so that no handler, session or window lacks its guards.
    files: ['electron/**/*.ts'],
    plugins: { electron: doors },
    rules: {
      'electron/doors': ['error', { root: import.meta.dirname, doors: DOORS }],
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/main/ipc.ts'],
    rules: { 'no-restricted-properties': ['error', { property: 'ipc', message: 'Only main/ipc.ts speaks IPC.' }] },
  },
  {
    // Only one file connects to a network, so that one place shows what is contacted. The lock and the preview only
    // listen, locally.
    files: ['electron/**/*.ts'],
    ignores: ['electron/machines/remote/session/socket.ts', 'electron/repair/lock.ts', 'electron/preview/**'],
    rules: { 'no-restricted-imports': ['error', { paths: NETWORK }] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Methods of fakes are inspected, not called.
      '@typescript-eslint/unbound-method': 'off',
      // node:test returns a promise that its runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] }] },
      ],
    },
  },
);
