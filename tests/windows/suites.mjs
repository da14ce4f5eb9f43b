/**
 * The tests that run inside Windows. Each file is bundled on its own and runs in a Windows of its own: a fresh Wine
 * prefix in the lab. `takes` is what a quiet machine needs, in seconds: the longest start first, and ten times that ends
 * a hang. `programs` are started by a suite and bundled like it. `product` says that the built product itself is run, as
 * it ships, and `electron` that it is run in its window.
 */
export const SUITES = [
  { name: 'contract', takes: 60 },
  { name: 'registry', takes: 40 },
  { name: 'permissions', takes: 30 },
  { name: 'services', takes: 40 },
  { name: 'system', takes: 30 },
  { name: 'witness', takes: 30 },
  {
    name: 'regedit-wmi',
    takes: 120,
    programs: { 'cscript-stand-in': '../unit/machines/windows/witness/stand-in/cscript.mjs' },
  },
  { name: 'access', takes: 30 },
  { name: 'elevation', takes: 30 },
  { name: 'kit', takes: 240 },
  { name: 'kit-doubts', takes: 200 },
  { name: 'kit-misuse', takes: 330 },
  { name: 'repair', takes: 90, product: true },
  { name: 'remote', takes: 40, product: true },
  { name: 'recovery', takes: 150, programs: { mortal: 'support/mortal.ts' }, product: true },
  {
    name: 'window',
    takes: 90,
    file: 'window/window.test.ts',
    programs: { server: 'window/server.ts' },
    product: true,
    electron: true,
  },
];

/** What is to be bundled for some suites: name → file in this folder. */
export function entriesOf(suites) {
  return Object.assign(
    {},
    ...suites.map(({ name, file = `suites/${name}.test.ts`, programs = {} }) => ({ [name]: file, ...programs })),
  );
}
