import { readdirSync } from 'node:fs';
import { win32 } from 'node:path';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { openSays, ownerSays, ownsRuns, privateAccess, readAccess, whyNotPrivate } from './access-list';
import * as api from './native/security-api';
import { ancestors, currentUser, keepsWhatIsSet, located, whyNotPassable } from './private-folder';

/** Everything below a folder, or only the files in it. */
type Inside = 'everything' | 'files';

/**
 * Whether only administrators and SYSTEM (without administrator rights: and this user) can have written what is in a
 * folder. Each step is opened itself, no link is followed, and owner and access list are read through that handle: the
 * folders on the way must belong to trusted accounts, the folder itself must be as `makePrivateFolder` makes it, and
 * nothing in it may be a link, or belong or be open to anybody else.
 *
 * Returns what is wrong, with the place, or null. A disk that keeps no access lists proves nothing: then the result is
 * null as well, and the recorded checksums alone decide. Throws E-OUT-… if the folder cannot be checked.
 */
export function whyNotOurs(folder: string, inside: Inside): Promise<Sentence | null> {
  return Promise.resolve().then(() => look(win32.resolve(folder), inside));
}

const placed = (at: string, why: Sentence): Sentence => sentence('detail.at', { at, why });

function look(folder: string, inside: Inside): Sentence | null {
  const self = currentUser();
  const user = api.isAdministrator() ? null : self;
  for (const above of ancestors(win32.dirname(folder))) {
    const why = located(above, () => whyNotPassable(above, self));
    if (why !== null) return placed(above, why);
  }
  const why = located(folder, () => whyNotOurRuns(folder, inside, user));
  if (why === null || keepsLists(folder, user)) return why;
  return null;
}

function whyNotOurRuns(folder: string, inside: Inside, user: string | null): Sentence | null {
  const why = api.withEntry(folder, 'look', (entry) => {
    const kind = api.kindOf(entry);
    if (kind !== 'folder') return sentence(`detail.is-${kind}`);
    const access = readAccess(api.accessOf(entry));
    return ownsRuns(access.owner, user) ? whyNotPrivate(access, user) : ownerSays(access.owner);
  });
  if (why !== null) return placed(folder, why);
  for (const name of readdirSync(folder)) {
    const wrong = whyNotOurEntry(win32.join(folder, name), inside, user);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** An entry of a run's folder inherits its access list from there. */
function whyNotOurEntry(path: string, inside: Inside, user: string | null): Sentence | null {
  const { kind, why } = api.withEntry(path, 'look', (entry) => {
    const access = readAccess(api.accessOf(entry));
    return { kind: api.kindOf(entry), why: ownsRuns(access.owner, user) ? openSays(access, user) : ownerSays(access.owner) };
  });
  if (kind === 'folder' && inside === 'files') return null;
  if (kind === 'link') return placed(path, sentence('detail.is-link'));
  if (why !== null) return placed(path, why);
  if (kind === 'file') return null;
  for (const name of readdirSync(path)) {
    const wrong = whyNotOurEntry(win32.join(path, name), inside, user);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** By drive: how a disk treats access lists does not change while the program runs. */
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
