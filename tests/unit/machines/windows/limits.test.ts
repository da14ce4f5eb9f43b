import { describe, expect, it } from 'vitest';
import type { KeyTree } from '../../../../electron/domain/registry';
import { refuseUnstorable, refuseWholeHive } from '../../../../electron/machines/windows/registry/limits';

const key = (name: string, subkeys: readonly KeyTree[] = [], values: readonly string[] = []): KeyTree => ({
  name,
  values: values.map((value) => ({ name: value, type: 1, data: new Uint8Array() })),
  subkeys,
});

const chain = (levels: number): KeyTree => (levels === 1 ? key('k') : key('k', [chain(levels - 1)]));

describe('a removal', () => {
  // Not tried on a real registry: a failing test would destroy Windows.
  it.each(['', 'SOFTWARE', 'system', 'SOFTWARE\\', '\\SOFTWARE'])('never takes a whole hive: "%s"', (path) => {
    expect(() => refuseWholeHive(path, 'where')).toThrow(expect.objectContaining({ code: 'E-REG-FAILED' }));
  });

  it('takes a key in a hive', () => {
    expect(() => refuseWholeHive('SOFTWARE\\Microsoft\\Exchange\\KMServer', 'where')).not.toThrow();
  });
});

describe('a tree to be written', () => {
  it('may be as deep as Windows allows, counted from the root, and no deeper', () => {
    expect(() => refuseUnstorable('SOFTWARE\\Test', chain(511), 'where')).not.toThrow();
    expect(() => refuseUnstorable('SOFTWARE\\Test', chain(512), 'where')).toThrow(
      expect.objectContaining({ code: 'E-REG-TOO-DEEP' }),
    );
    expect(() => refuseUnstorable('SOFTWARE\\Test\\Sub', chain(511), 'where')).toThrow(
      expect.objectContaining({ code: 'E-REG-TOO-DEEP' }),
    );
  });

  it.each([
    ['a key name of 256 characters', key('t', [key('k'.repeat(256))]), 'E-REG-FAILED'],
    ['a key name with a backslash', key('t', [key('a\\b')]), 'E-REG-FAILED'],
    ['a key without a name', key('t', [key('')]), 'E-REG-FAILED'],
    ['a value name of 16,384 characters', key('t', [], ['v'.repeat(16_384)]), 'E-REG-FAILED'],
    ['a key name with a NUL', key('t', [key('a\0b')]), 'E-REG-NAME-NOT-WIN32'],
    ['a value name with a NUL', key('t', [key('x', [], ['a\0b'])]), 'E-REG-NAME-NOT-WIN32'],
  ])('is refused for %s', (_, tree, code) => {
    expect(() => refuseUnstorable('SOFTWARE\\Test', tree, 'where')).toThrow(expect.objectContaining({ code }));
  });

  it('may use the longest names that Windows allows', () => {
    expect(() =>
      refuseUnstorable('SOFTWARE\\Test', key('t', [key('k'.repeat(255))], ['', 'v'.repeat(16_383), 'a\\b']), 'where'),
    ).not.toThrow();
  });
});
