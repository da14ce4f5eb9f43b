/**
 * The tests that run inside Windows. Each file becomes a bundle and, in the lab, runs in a fresh Wine prefix. `takes`
 * is the time on a quiet machine in seconds: the longest suites start first, and ten times that, but at least ten
 * minutes, counts as a hang. `programs` are started by the suite and bundled like it. `product` means that the suite
 * runs the built product as it ships, and `electron` that it runs it in its window.
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
    takes: 40,
    programs: { 'cscript-stand-in': '../unit/machines/windows/witness/stand-in/cscript.mjs' },
  },
  { name: 'access', takes: 30 },
  { name: 'elevation', takes: 30 },
  { name: 'kit', takes: 150 },
  { name: 'kit-doubts', takes: 140 },
  { name: 'kit-misuse', takes: 250 },
  { name: 'repair', takes: 90, product: true },
  { name: 'remote', takes: 40, product: true },
  { name: 'recovery', takes: 100, programs: { mortal: 'support/mortal.ts' }, product: true },
  {
    name: 'window',
    takes: 90,
    file: 'window/window.test.ts',
    programs: { server: 'window/server.ts' },
    product: true,
    electron: true,
  },
];

/** The files to bundle for these suites: name → path relative to this folder. */
export function entriesOf(suites) {
  return Object.assign(
    {},
    ...suites.map(({ name, file = `suites/${name}.test.ts`, programs = {} }) => ({ [name]: file, ...programs })),
  );
}
