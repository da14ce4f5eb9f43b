/**
 * The tests that run inside Windows. Each file is bundled on its own and runs in a Windows of its own: a fresh Wine
 * prefix in the lab. `limit` is in seconds; `product` says that the built product itself is run, as it ships.
 */
export const SUITES = [
  { name: 'contract', limit: 240 },
  { name: 'registry', limit: 180 },
  { name: 'permissions', limit: 120 },
  { name: 'services', limit: 180 },
  { name: 'system', limit: 120 },
  { name: 'witness', limit: 120 },
  { name: 'repair', limit: 300, product: true },
];
