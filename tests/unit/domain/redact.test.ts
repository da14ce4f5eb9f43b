import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactImagePath, secretsOf } from '../../../electron/domain/redact';

const KM = 'C:\\Exchsrvr\\Bin\\Kmserver.exe';
/** Passwords as Key Management makes them, and anything else that somebody may have typed. */
const password = fc
  .oneof(fc.stringMatching(/^[A-Z]{15}$/), fc.string({ minLength: 1 }))
  .filter((text) => text.trim() !== '' && !/["\0]/.test(text));
const imagePath = fc.tuple(
  fc.constantFrom(KM, `"${KM}"`, 'C:\\Program Files\\x\\km.exe', '%SystemRoot%\\km.exe', 'C:\\bin\\Kmserver'),
  password,
);

describe('redaction of ImagePath', () => {
  it.each([
    [KM, KM],
    [`"${KM}"`, `"${KM}"`],
    [`${KM} HZGYYHACWLQACTI`, `${KM} ***`],
    [`"${KM}" HZGYYHACWLQACTI`, `"${KM}" ***`],
    [`"${KM} HZGYYHACWLQACTI"`, `"${KM}" ***`],
    [`${KM}HZGYY`, `${KM} ***`],
    [`${KM}/HZGYY`, `${KM} ***`],
    ['C:\\Exchsrvr\\Bin\\Kmserver HZGYY', 'C:\\Exchsrvr\\Bin\\Kmserver ***'],
    ['', ''],
  ])('hides everything after the program: %s', (raw, shown) => {
    expect(redactImagePath(raw)).toBe(shown);
  });

  it('does not depend on what follows the program', () => {
    fc.assert(
      fc.property(imagePath, ([path, secret]) => {
        const shown = redactImagePath(`${path} ${secret}`);
        expect(shown.endsWith(' ***')).toBe(true);
        // What is shown does not depend on the secret at all.
        expect(shown).toBe(redactImagePath(`${path} other`));
      }),
    );
  });
});

describe('redaction of other text', () => {
  it('hides the secret wherever it is, as plain text and in JSON', () => {
    fc.assert(
      fc.property(imagePath, fc.string(), fc.string(), ([path, secret], before, after) => {
        const secrets = secretsOf(`${path} ${secret}`);
        const bare = secret.trim();
        fc.pre(!'***'.includes(bare));
        for (const text of [`${before}${bare}${after}`, JSON.stringify({ value: `${path} ${secret}` })]) {
          expect(redact(text, secrets)).not.toContain(bare);
        }
      }),
    );
  });

  it('hides a password with characters that JSON escapes', () => {
    const secrets = secretsOf(`${KM} a\\b\\cdef`);
    expect(redact(JSON.stringify({ value: 'a\\b\\cdef' }), secrets)).toBe('{"value":"***"}');
  });

  it('hides each word of the secret, in any case, and leaves short switches alone', () => {
    const secrets = secretsOf(`${KM} -p HZGYYHACWLQACTI`);
    expect(redact('start with hzgyyhacwlqacti -p now', secrets)).toBe('start with *** -p now');
  });

  it('takes the special characters of regular expressions literally', () => {
    expect(redact('a.b (c) [d] a+b', secretsOf(`${KM} (c) [d]`))).toBe('a.b *** a+b');
  });

  it('changes nothing if there is nothing to hide', () => {
    expect(redact('text', secretsOf(KM))).toBe('text');
    expect(redact('text', [])).toBe('text');
    expect(redact('text', [''])).toBe('text');
  });
});
