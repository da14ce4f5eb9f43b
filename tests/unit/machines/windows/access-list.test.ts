import { describe, expect, it } from 'vitest';
import { english } from '../../../support/english';
import { isTrustedOwner, privateAccess, readAccess, whyNotPrivate } from '../../../../electron/machines/windows/access-list';

const USER = 'S-1-5-21-1-2-3-1001';
const FULL = (account: string): string => `(A;OICI;FA;;;${account})`;

describe('the access list of a private folder', () => {
  it('names administrators and SYSTEM, and the user only if needed', () => {
    expect(privateAccess(null)).toBe('O:BAD:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)');
    expect(privateAccess(USER)).toBe(`D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)(A;OICI;FA;;;${USER})`);
  });

  it('counts as private in the form in which Windows writes it back', () => {
    expect(whyNotPrivate(readAccess(`O:BAG:SYD:PAI${FULL('BA')}${FULL('SY')}`), null)).toBeNull();
    expect(whyNotPrivate(readAccess(`O:BAD:P${FULL('SY')}${FULL(USER)}`), USER)).toBeNull();
    expect(whyNotPrivate(readAccess('O:BAD:P'), null)).toBeNull();
    expect(whyNotPrivate(readAccess(`O:BAD:P(D;OICI;FA;;;WD)${FULL('BA')}S:AI(AU;SA;FA;;;WD)`), null)).toBeNull();
  });

  it.each([
    [`O:BAD:AI${FULL('BA')}`, 'it inherits access'],
    [`O:BAD:${FULL('BA')}`, 'it inherits access'],
    [`O:BAD:P${FULL('BA')}${FULL('BU')}`, 'open to BU'],
    ['O:BAD:P(A;OICIIO;GR;;;CO)', 'open to CO'],
    [`O:BAD:P${FULL(USER)}`, `open to ${USER}`],
    ['O:BAD:P(XA;OICI;FA;;;SY;(Title=="x"))', 'open to SY'],
    ['O:BAD:P(OA;;FA;0;0;SY)', 'open to SY'],
    ['O:BAD:P(A;)', 'open to another account'],
    ['O:BAD:NO_ACCESS_CONTROL', 'it has no access list'],
    ['O:BA', 'it has no access list'],
    ['', 'it has no access list'],
  ])('is not private if it is "%s": %s', (sddl, reason) => {
    const why = whyNotPrivate(readAccess(sddl), null);
    expect(english(why)).toBe(reason);
  });

  it('gives the owner, whichever parts follow', () => {
    expect(readAccess(`O:${USER}G:BAD:P`).owner).toBe(USER);
    expect(readAccess('O:DAD:P').owner).toBe('DA');
    expect(readAccess('O:DAG:DUD:P').isProtected).toBe(true);
    expect(readAccess('O:SYS:P').owner).toBe('SY');
    expect(readAccess('D:P(A;;FA;;;BA)')).toEqual({ owner: '', isProtected: true, entries: [{ type: 'A', account: 'BA' }] });
  });

  it('may have administrators, SYSTEM, the Windows installer or this user as its owner, and nobody else', () => {
    for (const owner of ['BA', 'SY', 'LA', 'DA', USER, 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464'])
      expect(isTrustedOwner(owner, USER)).toBe(true);
    for (const owner of ['BU', 'WD', 'IU', '', 'S-1-5-21-1-2-3-1002', 'S-1-5-80-1'])
      expect(isTrustedOwner(owner, USER)).toBe(false);
  });
});
