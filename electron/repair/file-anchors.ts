import path from 'node:path';
import type { Anchors, RunTrust } from './run-trust';
import type { Disk } from './storage';

/** Anchors in a file in the machine's runs folder: where only this user has to be trusted, as on practice servers. */
export function fileAnchors(disk: Disk, whyNotOurs: RunTrust['whyNotOurs'], root: string): Anchors {
  const file = path.join(root, ANCHORS_FILE);
  const load = async (): Promise<Readonly<Record<string, string>>> => {
    // A file that others may have written vouches for nothing.
    if (!(await disk.exists(file)) || (await whyNotOurs(root, 'files')) !== null) return {};
    return parseAnchors((await disk.readFile(file)).toString('utf8'));
  };
  return {
    get: async (folder) => {
      const known = await load();
      const key = path.resolve(folder);
      return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
    },
    set: async (folder, manifestSha256) => {
      await disk.makePrivateFolder(root);
      await disk.writeFile(file, `${JSON.stringify({ ...(await load()), [path.resolve(folder)]: manifestSha256 }, null, 1)}\n`);
    },
  };
}

const ANCHORS_FILE = 'anchors.json';

/** Entries that are no anchors are dropped, and so vouch for nothing. */
function parseAnchors(text: string): Readonly<Record<string, string>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => /^[0-9a-f]{64}$/.test(String(entry[1]))),
  );
}
