/**
 * No cycles between modules, type-only imports included: a cycle means that two files are really one thing. The lint
 * rule in `build/lint/borders.js` decides who may import whom.
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
