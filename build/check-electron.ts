// npm run check:electron: whether the shipped Electron is still supported, judged by the releases in the npm registry.
import { isSupported, newestMajors } from './packaging/electron-support';
import { readManifest } from './packaging/layout';

const RELEASES = 'https://registry.npmjs.org/electron';

const version = readManifest().devDependencies['electron'] ?? '';
const answer = await fetch(RELEASES, { headers: { accept: 'application/vnd.npm.install-v1+json' } });
if (!answer.ok) throw new Error(`${RELEASES}: ${answer.status}`);
const { versions } = (await answer.json()) as { readonly versions: Readonly<Record<string, unknown>> };
const supported = newestMajors(Object.keys(versions));
if (isSupported(version, Object.keys(versions))) console.log(`Electron ${version} is supported, as are ${supported.join(', ')}`);
else {
  console.error(`Electron ${version} is no longer supported: only ${supported.join(', ')} are. Move to one of them`);
  process.exitCode = 1;
}
