import type { Configuration } from 'electron-builder';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../tools';
import { FUSES } from './fuses';
import { APP, DIST, exeName, type Manifest, PROGRAM } from './layout';
import { type Signing, signingConfig } from './signing';

/** Where Electron comes from. */
export type ElectronSource =
  /** The official archive, checked against the hashes in its npm package. */
  | { readonly kind: 'official'; readonly version: string; readonly checksums: Readonly<Record<string, string>> }
  /** An unpacked folder named by the user; nothing vouches for it. */
  | { readonly kind: 'folder'; readonly version: string; readonly folder: string };

/** The unpacked Electron for Windows that ELECTRON_WIN_DIST names (for tests), otherwise the official archive. */
export function electronSource({ devDependencies }: Manifest): ElectronSource {
  const folder = process.env['ELECTRON_WIN_DIST'];
  if (folder)
    return { kind: 'folder', folder, version: readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '') };
  const checksums = path.join(ROOT, 'node_modules', 'electron', 'checksums.json');
  return {
    kind: 'official',
    version: devDependencies['electron'] ?? '',
    checksums: JSON.parse(readFileSync(checksums, 'utf8')) as Record<string, string>,
  };
}

/** The languages of the product, named as Chromium names its locale files. */
export function languages(): readonly string[] {
  const folders = readdirSync(path.join(ROOT, 'electron', 'contract', 'words'), { withFileTypes: true });
  return folders.filter((entry) => entry.isDirectory()).map(({ name }) => (name === 'en' ? 'en-US' : name));
}

/** Files of the run-time packages that are not needed at run time: sources, tests, documents, build files. */
const NOT_SHIPPED = [
  '!**/*.{md,map,ts,mts,cts,cc,hh,inc,S,asm,def,uv,lib,gyp,yml}',
  '!**/{test,tests,doc,docs,example,examples,.github}/**',
  '!**/{test.js,bin.js,build-test.js,optional.js,CMakeLists.txt,component.json}',
  '!**/.{eslintignore,eslintrc,jshintrc,npmignore,npmrc,editorconfig,travis.yml}',
  '!node_modules/isarray/build/**',
  '!node_modules/koffi/{cnoke.cjs,index.js,indirect.js}',
  '!node_modules/koffi/{vendor,lib}/**',
  '!node_modules/koffi/src/koffi/{index.js,indirect.js}',
  '!node_modules/koffi/src/koffi/src/{static.js,abi/**}',
  '!node_modules/regedit/winerrors/**',
  // The second witness only reads.
  '!node_modules/regedit/vbs/{regCreateKey,regDeleteKey,regDeleteValue,regPutValue,JsonSafeTest}.wsf',
];

/**
 * electron-builder's configuration for the portable exe. It is packed by NSIS itself (`useZip`), not as a 7-Zip archive
 * inside: 7-Zip makes 73.5 MB instead of 105.4 MB, but unpacking takes about twice as long at every start and needs
 * twice the space (ARCHITECTURE.md, decision 18).
 */
export function builderConfig(manifest: Manifest, electron: ElectronSource, signing: Signing): Configuration {
  return {
    appId: PROGRAM,
    productName: manifest.productName,
    copyright: readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').match(/^Copyright .*$/m)?.[0] ?? null,
    directories: { app: APP, output: DIST, buildResources: path.join(ROOT, 'build') },
    electronVersion: electron.version,
    ...(electron.kind === 'folder'
      ? { electronDist: electron.folder }
      : { electronDownload: { checksums: { ...electron.checksums } } }),
    electronLanguages: [...languages()],
    electronFuses: FUSES,
    files: ['out/**', 'package.json', ...NOT_SHIPPED],
    asar: { smartUnpack: false },
    // Windows loads a DLL only from a separate file, and cscript cannot read archives.
    asarUnpack: ['node_modules/**/*.node', 'node_modules/regedit/vbs/**'],
    extraFiles: [
      { from: path.join(ROOT, 'LICENSE'), to: 'LICENSE.txt' },
      { from: path.join(DIST, 'LICENSES.packages.txt'), to: 'LICENSES.packages.txt' },
    ],
    npmRebuild: false,
    // The newest NSIS electron-builder offers.
    toolsets: { nsis: '1.2.1', winCodeSign: '1.1.0' },
    win: {
      target: [{ target: 'portable', arch: ['x64'] }],
      icon: path.join(ROOT, 'build', 'icon.ico'),
      executableName: PROGRAM,
      // Starts with the caller's rights; the wizard asks for more when an act needs them.
      requestedExecutionLevel: 'asInvoker',
      ...signingConfig(signing),
    },
    portable: {
      artifactName: exeName(manifest),
      requestExecutionLevel: 'user',
      useZip: true,
      // A new folder at every start. With a fixed name, a second start would empty the folder of the first.
      unpackDirName: true,
      splashImage: path.join(ROOT, 'build', 'splash.bmp'),
    },
  };
}
