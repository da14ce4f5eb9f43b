import { readdirSync } from 'node:fs';
import { win32 } from 'node:path';
import { en } from '../../contract/words/en';
import { say } from '../../contract/words/say';
import type { Sentence } from '../../contract/words/sentence';
import { openTo, ownsRuns, privateAccess, readAccess, whyNotPrivate } from './access-list';
import * as api from './native/security-api';
import { ancestors, currentUser, keepsWhatIsSet, located, whyNotPassable } from './private-folder';

/** Everything below a folder, or just the files in it. */
type Inside = 'everything' | 'files';

/**
 * Whether what lies in a folder can only have been written by administrators and SYSTEM (without administrator rights: or by
 * this user). Each step is opened itself, no link is followed, and owner and access list are read by that handle: the folders
 * on the way must belong to accounts that may do anything here, the folder itself must be as `makePrivateFolder` makes it, and
 * nothing in it may be a link, belong to anybody else, or be open to anybody else.
 *
 * Answers what is wrong, with the place, or null. A disk that keeps no access lists tells nothing: null as well, and the
 * recorded checksums alone decide. Throws E-OUT-… where it cannot be looked at.
 */
export function whyNotOurs(folder: string, inside: Inside): Promise<string | null> {
  return Promise.resolve().then(() => look(win32.resolve(folder), inside));
}

/** Details of a folder name accounts and paths; they are for whoever looks into it. */
const english = (why: Sentence): string => say(en, 'en', why);

function look(folder: string, inside: Inside): string | null {
  const self = currentUser();
  const user = api.isAdministrator() ? null : self;
  for (const above of ancestors(win32.dirname(folder))) {
    const why = located(above, () => whyNotPassable(above, self));
    if (why !== null) return `${above}: ${english(why)}`;
  }
  const why = located(folder, () => whyNotOurRuns(folder, inside, user));
  if (why === null || keepsLists(folder, user)) return why;
  return null;
}

function whyNotOurRuns(folder: string, inside: Inside, user: string | null): string | null {
  const why = api.withEntry(folder, 'look', (entry) => {
    const kind = api.kindOf(entry);
    if (kind !== 'folder') return `is a ${kind}`;
    const access = readAccess(api.accessOf(entry));
    if (!ownsRuns(access.owner, user)) return `is owned by ${access.owner || 'nobody'}`;
    const open = whyNotPrivate(access, user);
    return open && english(open);
  });
  if (why !== null) return `${folder} ${why}`;
  for (const name of readdirSync(folder)) {
    const wrong = whyNotOurEntry(win32.join(folder, name), inside, user);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** What is in a run's folder has its access list from there. */
function whyNotOurEntry(path: string, inside: Inside, user: string | null): string | null {
  const { kind, why } = api.withEntry(path, 'look', (entry) => {
    const access = readAccess(api.accessOf(entry));
    const other = openTo(access, user);
    return {
      kind: api.kindOf(entry),
      why: !ownsRuns(access.owner, user)
        ? `is owned by ${access.owner || 'nobody'}`
        : other === null
          ? null
          : `is open to ${other}`,
    };
  });
  if (kind === 'folder' && inside === 'files') return null;
  if (kind === 'link') return `${path} is a link`;
  if (why !== null) return `${path} ${why}`;
  if (kind === 'file') return null;
  for (const name of readdirSync(path)) {
    const wrong = whyNotOurEntry(win32.join(path, name), inside, user);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** By drive: what a disk makes of access lists does not change while the program runs. */
const keeps = new Map<string, boolean>();

function keepsLists(folder: string, user: string | null): boolean {
  const { root } = win32.parse(folder);
  const known = keeps.get(root) ?? triedOut(folder, user);
  keeps.set(root, known);
  return known;
}

function triedOut(folder: string, user: string | null): boolean {
  if (!located(folder, () => api.withEntry(folder, 'look', api.keepsAccessLists))) return false;
  return keepsWhatIsSet(folder, privateAccess(user));
}
