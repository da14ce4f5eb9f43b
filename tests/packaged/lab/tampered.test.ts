import { beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../../build/packaging/layout';
import { inLab, type Told } from '../support/lab';

/** Tests what the fuses do, not only that they are set. */
describe('the program inside, in the hands of somebody else', () => {
  let told: Told;
  beforeAll(() => {
    told = inLab('tampered');
  });
  const { version } = readManifest();

  it('runs if nothing is altered', () => {
    expect(told.facts).toMatchObject({ plain: '0', 'plain-version': version });
  });

  it.each([
    ['as-node', '64', ''],
    ['node-options', '0', version],
    ['folder', '0', version],
  ])('runs no foreign code: %s', (name, status, said) => {
    expect(told.facts).toMatchObject({ [name]: status, [`${name}-version`]: said, [`${name}-foreign`]: 'no' });
  });

  it.each(['letter', 'list'])('does not run with an altered archive: %s', (name) => {
    expect(Number(told.facts[`${name}-changed`])).toBeGreaterThan(0);
    expect(told.facts[name]).not.toBe('0');
    expect(told.facts).toMatchObject({ [`${name}-version`]: '', [`${name}-foreign`]: 'no' });
  });
});
