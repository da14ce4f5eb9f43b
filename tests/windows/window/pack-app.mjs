import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runtimeManifests, STAGE } from '../stage.mjs';

/** Folder of an unpacked Windows Electron with the product: out/ and its dependencies for Windows in resources/app. */
export const WINDOW = join(STAGE, '..', 'window');

/** Makes that folder from the Electron in the folder `electron` and the product, which must be staged before. */
export function packApp(electron) {
  rmSync(WINDOW, { recursive: true, force: true });
  linkTree(electron, WINDOW);
  const app = join(WINDOW, 'resources', 'app');
  rmSync(join(WINDOW, 'resources', 'default_app.asar'), { force: true });
  mkdirSync(app, { recursive: true });
  const { name, productName, version, description, type, main, dependencies } = JSON.parse(
    readFileSync(join(PROJECT, 'package.json'), 'utf8'),
  );
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name, productName, version, description, type, main, dependencies }));
  cpSync(join(STAGE, 'out'), join(app, 'out'), { recursive: true });
  const installed = process.platform === 'win32' ? PROJECT : STAGE;
  for (const path of Object.keys(runtimeManifests().lock.packages)) {
    if (path !== '' && existsSync(join(installed, path))) cpSync(join(installed, path), join(app, path), { recursive: true });
  }
}

/** Makes a hard link for each file, or a copy if the disk allows no links: Electron is 230 MB. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (statSync(source).isDirectory()) linkTree(source, target);
    else
      try {
        linkSync(source, target);
      } catch {
        cpSync(source, target);
      }
  }
}
