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

/** What typescript-eslint calls `strict-type-checked`, as far as the compiler does not report the same itself. */
const STRICT = [
  'no-var',
  'prefer-const',
  'prefer-rest-params',
  'prefer-spread',
  'no-array-constructor',
  'no-unused-expressions',
  'no-unused-vars',
  'no-useless-constructor',
  'typescript/await-thenable',
  'typescript/no-array-delete',
  'typescript/no-base-to-string',
  'typescript/no-deprecated',
  'typescript/no-duplicate-enum-values',
  'typescript/no-duplicate-type-constituents',
  'typescript/no-dynamic-delete',
  'typescript/no-empty-object-type',
  'typescript/no-explicit-any',
  'typescript/no-extra-non-null-assertion',
  'typescript/no-extraneous-class',
  'typescript/no-floating-promises',
  'typescript/no-for-in-array',
  'typescript/no-generated-empty-object-type',
  'typescript/no-implied-eval',
  'typescript/no-invalid-void-type',
  'typescript/no-misused-new',
  'typescript/no-misused-promises',
  'typescript/no-misused-spread',
  'typescript/no-mixed-enums',
  'typescript/no-namespace',
  'typescript/no-non-null-asserted-nullish-coalescing',
  'typescript/no-non-null-asserted-optional-chain',
  'typescript/no-redundant-type-constituents',
  'typescript/no-require-imports',
  'typescript/no-this-alias',
  'typescript/no-unnecessary-boolean-literal-compare',
  'typescript/no-unnecessary-condition',
  'typescript/no-unnecessary-template-expression',
  'typescript/no-unnecessary-type-arguments',
  'typescript/no-unnecessary-type-assertion',
  'typescript/no-unnecessary-type-constraint',
  'typescript/no-unnecessary-type-conversion',
  'typescript/no-unnecessary-type-parameters',
  'typescript/no-unsafe-argument',
  'typescript/no-unsafe-assignment',
  'typescript/no-unsafe-call',
  'typescript/no-unsafe-declaration-merging',
  'typescript/no-unsafe-enum-comparison',
  'typescript/no-unsafe-function-type',
  'typescript/no-unsafe-member-access',
  'typescript/no-unsafe-return',
  'typescript/no-unsafe-unary-minus',
  'typescript/no-useless-default-assignment',
  'typescript/no-wrapper-object-types',
  'typescript/only-throw-error',
  'typescript/prefer-as-const',
  'typescript/prefer-literal-enum-member',
  'typescript/prefer-namespace-keyword',
  'typescript/prefer-promise-reject-errors',
  'typescript/prefer-reduce-type-parameter',
  'typescript/prefer-return-this-type',
  'typescript/related-getter-setter-pairs',
  'typescript/triple-slash-reference',
  'typescript/unbound-method',
  'typescript/unified-signatures',
  'typescript/use-unknown-in-catch-callback-variable',
];

/** The rules of React, and what the React Compiler refuses to compile. */
const REACT = [
  'error-boundaries',
  'exhaustive-deps',
  'globals',
  'immutability',
  'incompatible-library',
  'preserve-manual-memoization',
  'purity',
  'refs',
  'rules-of-hooks',
  'set-state-in-effect',
  'set-state-in-render',
  'static-components',
  'unsupported-syntax',
  'use-memo',
  'void-use-memo',
].map((name) => `react/${name}`);

const errors = (names) => Object.fromEntries(names.map((name) => [name, 'error']));

const root = import.meta.dirname;

export default {
  plugins: ['typescript'],
  jsPlugins: [
    { name: 'project', specifier: './build/lint/borders.js' },
    { name: 'electron', specifier: './build/lint/doors.js' },
  ],
  categories: { correctness: 'error' },
  rules: {
    // Control characters are what many patterns here look for.
    'no-control-regex': 'off',
  },
  options: { reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['out/', 'dist/', '.lab/', 'test-results/', 'coverage/'],
  overrides: [
    {
      files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
      rules: {
        ...errors(STRICT),
        'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
        'typescript/consistent-type-imports': 'error',
        'typescript/restrict-plus-operands': [
          'error',
          { allowAny: false, allowBoolean: false, allowNullish: false, allowNumberAndString: false, allowRegExp: false },
        ],
        // Numbers in messages are intended.
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
        'typescript/return-await': ['error', 'error-handling-correctness-only'],
        'typescript/switch-exhaustiveness-check': 'error',
        // This project writes `void` for a promise that is not awaited.
        'typescript/no-meaningless-void-operator': 'off',
        'no-restricted-globals': ['error', { name: 'require', message: 'Modules are ESM.' }],
        eqeqeq: 'error',
        'no-duplicate-imports': 'error',
      },
    },
    {
      files: ['electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
      excludeFiles: ['renderer/vite.config.ts'],
      rules: { 'project/borders': ['error', { root, borders: BORDERS }] },
    },
    {
      // One door for each way in and out, so that no handler, session or window lacks its guards.
      files: ['electron/**/*.ts'],
      rules: { 'electron/doors': ['error', { root, doors: DOORS }] },
    },
    {
      files: ['electron/**/*.ts'],
      excludeFiles: ['electron/main/ipc.ts'],
      rules: { 'no-restricted-properties': ['error', { property: 'ipc', message: 'Only main/ipc.ts speaks IPC.' }] },
    },
    {
      // Only one file connects to a network, so that one place shows what is contacted. The lock and the preview only
      // listen, locally.
      files: ['electron/**/*.ts'],
      excludeFiles: ['electron/machines/remote/session/socket.ts', 'electron/repair/lock.ts', 'electron/preview/**'],
      rules: { 'no-restricted-imports': ['error', { paths: NETWORK }] },
    },
    {
      files: ['renderer/**/*.{ts,tsx}'],
      plugins: ['react'],
      rules: errors(REACT),
    },
    {
      files: ['tests/**/*.ts'],
      rules: {
        // Methods of fakes are inspected, not called.
        'typescript/unbound-method': 'off',
        // node:test returns a promise that its runner awaits.
        'typescript/no-floating-promises': [
          'error',
          { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] }] },
        ],
      },
    },
  ],
};
