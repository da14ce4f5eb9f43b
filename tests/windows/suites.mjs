/**
 * The tests that run inside Windows. Each file is bundled on its own and runs in a Windows of its own: a fresh Wine
 * prefix in the lab. `limit` is in seconds. `programs` are started by a suite and bundled like it. `product` says that
 * the built product itself is run, as it ships, and `electron` that it is run in its window.
 */
export const SUITES = [
  { name: 'contract', limit: 240 },
  { name: 'registry', limit: 180 },
  { name: 'permissions', limit: 120 },
  { name: 'services', limit: 180 },
  { name: 'system', limit: 120 },
  { name: 'witness', limit: 120 },
  { name: 'access', limit: 120 },
  { name: 'elevation', limit: 120 },
  { name: 'kit', limit: 2400 },
  { name: 'kit-doubts', limit: 2400 },
  { name: 'kit-misuse', limit: 3000 },
  { name: 'repair', limit: 300, product: true },
  { name: 'recovery', limit: 480, programs: { mortal: 'support/mortal.ts' }, product: true },
  {
    name: 'window',
    limit: 300,
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
