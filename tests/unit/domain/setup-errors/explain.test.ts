import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { en } from '../../../../electron/contract/words/en';
import { say } from '../../../../electron/contract/words/say';
import { explainErrorId } from '../../../../electron/domain/setup-errors/explain';
import { spellErrorId } from '../../../../electron/domain/setup-errors/spelling';
import { SETUP_ERRORS } from '../../../../electron/domain/setup-errors/table';
import { WIN32_ERRORS } from '../../../../electron/domain/setup-errors/win32';

const spellings = (id: number): readonly string[] => {
  const hex = id.toString(16);
  return [
    `0x${hex}`,
    `0X${hex.toUpperCase()}`,
    hex,
    hex.toUpperCase(),
    `ID no: ${hex}`,
    `ID no:0x${hex}`,
    `Microsoft Windows NT ID No: 0x${hex}`,
    `  0x${hex}. `,
    `(0x${hex})`,
    `${hex}h`.replace(/h$/, ''),
    String(id),
    String(id | 0),
    `error ${id | 0}`,
    `The system cannot find the file specified.\r\n\r\nMicrosoft Windows NT\r\nID no: 0x${hex}\r\n[OK]`,
    `the caller read "${hex}" to me, twice`,
  ];
};

describe('an error number', () => {
  it.each(spellings(0xc0020002))('is understood in the spelling “%s”', (text) => {
    expect(explainErrorId(text)).toMatchObject({ id: '0xC0020002', win32: { code: 2, name: 'ERROR_FILE_NOT_FOUND' } });
  });

  it('is understood in every spelling for every number in the table', () => {
    for (const [id, articles] of SETUP_ERRORS) {
      for (const text of spellings(id))
        expect([text, explainErrorId(text)]).toMatchObject([
          text,
          { id: spellErrorId(id), articles, win32: { code: id & 0xffff } },
        ]);
    }
  });

  it('has a name and a meaning for every Win32 error in the table', () => {
    for (const id of SETUP_ERRORS.keys()) {
      const win32 = WIN32_ERRORS.get(id & 0xffff);
      expect(win32?.name).toMatch(/^(ERROR_|RPC_S_|NERR_)/);
      expect(say(en, 'en', win32?.meaning ?? { id: 'diagnosis.win32.unknown' })).toMatch(/^[A-Z][^{}]+\.$/);
    }
  });

  it('contains the Win32 error, as 0xb6 = 182 proves (Q183414, Q186787)', () => {
    expect(explainErrorId('0xc00200b6')).toMatchObject({
      win32: { code: 182, name: 'ERROR_INVALID_ORDINAL' },
      articles: ['Q183414', 'Q186787'],
    });
  });

  it.each([
    ['The system cannot find the file specified', '0xC0020002'],
    ['the system cannot find\r\n the path specified.', '0xC0020003'],
    ['System could not find the path specified', '0xC0020003'],
    ['The specified service is disabled and cannot be started.', '0xC0020422'],
  ])('is found for a message without it: %s', (text, id) => {
    expect(explainErrorId(text).id).toBe(id);
  });

  it('is answered even if no article describes it', () => {
    expect(explainErrorId('0xc0020004')).toMatchObject({
      id: '0xC0020004',
      articles: [],
      win32: { code: 4, name: '' },
      says: { id: 'diagnosis.explain.noArticle' },
    });
    expect(say(en, 'en', explainErrorId('0xc0021000').win32?.meaning ?? { id: 'diagnosis.win32.2' })).toContain(
      'net helpmsg 4096',
    );
  });

  it('is answered even if it is of another kind', () => {
    expect(explainErrorId('ID no: c1031d9f')).toMatchObject({ id: '0xC1031D9F', win32: null, articles: [] });
    expect(explainErrorId('5')).toMatchObject({ id: '0x00000005', win32: null });
  });

  it.each([
    '',
    '   ',
    'hello',
    '0x',
    '0xzz',
    'c002',
    'c002000',
    '0xc00200021',
    '99999999999',
    '-99999999999',
    '12.5',
    'dead beef',
    'ID no:',
    '💥',
  ])('is not found in "%s"', (text) => {
    expect(() => explainErrorId(text)).toThrow(RepairError);
    try {
      explainErrorId(text);
    } catch (error) {
      expect((error as RepairError).code).toBe('E-ERROR-ID-MALFORMED');
    }
  });

  it('is found in any text, or refused with its code', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom('0', 'x', 'c', 'C', '2', 'I', 'D', ' ', 'n', 'o', ':', '-', '9', 'f') }),
        ),
        (text) => {
          try {
            expect(explainErrorId(text).id).toMatch(/^0x[0-9A-F]{8}$/);
          } catch (error) {
            expect((error as RepairError).code).toBe('E-ERROR-ID-MALFORMED');
          }
        },
      ),
    );
  });

  it('is the same for every 0xC002xxxx in decimal, signed or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
        const id = 0xc0020000 + code;
        expect([String(id), String(id | 0)].map((text) => explainErrorId(text).id)).toEqual([spellErrorId(id), spellErrorId(id)]);
      }),
    );
  });
});
