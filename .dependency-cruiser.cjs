/**
 * No circles between modules, type-only imports included: a circle means that two files are one thing in two places.
 * Who may import whom at all is decided by `build/borders.js`, in lint.
 */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Move what both need to a file of its own that imports neither.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
