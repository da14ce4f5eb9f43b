import { type Sentence, sentence } from '../../contract/words/sentence';

/** Decides who may use a folder, from the SDDL text in which Windows describes its access. Never asks Windows. */

/** Accounts that may do anything on this computer anyway: an entry for them in an access list gives nothing away. */
const ADMINISTRATORS = 'BA';
const SYSTEM = 'SY';

/** The owners that a folder above a private one may have: these, Windows' installer, and administrators by name. */
const TRUSTED_OWNERS: ReadonlySet<string> = new Set([
  ADMINISTRATORS,
  SYSTEM,
  'LA',
  'DA',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/**
 * Owner and access list of a private folder: it inherits nothing from above, and everything below gets the same. With
 * administrator rights it belongs to all administrators, because the account alone could change it without these
 * rights. Without them the user must be listed, or would be locked out of the folder at once.
 */
export function privateAccess(user: string | null): string {
  const accounts = [ADMINISTRATORS, SYSTEM, ...(user === null ? [] : [user])];
  return `${user === null ? `O:${ADMINISTRATORS}` : ''}D:P${accounts.map((account) => `(A;OICI;FA;;;${account})`).join('')}`;
}

/** The owner, the access list and its entries in an SDDL text, as far as they are needed here. */
export interface Access {
  readonly owner: string;
  /** Nothing is inherited from the folder above. */
  readonly isProtected: boolean;
  /** Null: there is no list, and everybody may do everything. */
  readonly entries: readonly { readonly type: string; readonly account: string }[] | null;
}

export function readAccess(sddl: string): Access {
  const owner = /^O:(.*?)(?=[GDS]:|$)/.exec(sddl)?.[1] ?? '';
  const list = /(?:^|[^A-Z0-9-])?D:([A-Z_]*)((?:\([^)]*\))*)/.exec(sddl.slice(owner === '' ? 0 : owner.length + 2));
  const [, flags = '', entries = ''] = list ?? [];
  const hasList = list !== null && !flags.includes('NO_ACCESS_CONTROL');
  return {
    owner,
    isProtected: hasList && flags.startsWith('P'),
    entries: hasList
      ? Array.from(entries.matchAll(/\(([^)]*)\)/g), ([, entry = '']) => {
          const parts = entry.split(';');
          return { type: parts[0] ?? '', account: parts[5] ?? '' };
        })
      : null,
  };
}

/** Why a folder with this access is not private; null if it is. `user` is this process's account, as in SDDL. */
export function whyNotPrivate(access: Access, user: string | null): Sentence | null {
  if (access.entries === null) return sentence('detail.no-access-list');
  return access.isProtected ? openSays(access, user) : sentence('detail.inherits');
}

/** Who may use this apart from administrators, SYSTEM and `user`; null: nobody. */
export function openSays({ entries }: Access, user: string | null): Sentence | null {
  if (entries === null) return sentence('detail.no-access-list');
  const allowed = new Set([ADMINISTRATORS, SYSTEM, ...(user === null ? [] : [user])]);
  // Deny entries take nothing away from privacy; of all others only plain allow entries are understood.
  const other = entries.find(({ type, account }) => type !== 'D' && !(type === 'A' && allowed.has(account)));
  if (other === undefined) return null;
  return other.account === '' ? sentence('detail.open-to-somebody') : sentence('detail.open-to', { account: other.account });
}

export function ownerSays(owner: string): Sentence {
  return owner === '' ? sentence('detail.no-owner') : sentence('detail.owned-by', { owner });
}

/** Who may own the files a run is read from: with administrator rights, only administrators or SYSTEM. */
export function ownsRuns(owner: string, user: string | null): boolean {
  return owner === ADMINISTRATORS || owner === SYSTEM || owner === user;
}

/** Whoever owns a folder can always change who may use it, and replace its contents. */
export function isTrustedOwner(owner: string, user: string): boolean {
  return owner === user || TRUSTED_OWNERS.has(owner);
}
