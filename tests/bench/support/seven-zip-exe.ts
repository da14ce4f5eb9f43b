import { Arch, Platform, build } from 'electron-builder';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { builderConfig, electronSource } from '../../../build/packaging/config';
import { DIST, UNPACKED, exeName, readManifest } from '../../../build/packaging/layout';
import { ROOT } from '../../../build/tools';
import { lendElevate, removeElevate } from './elevate';
import { buildNsis7z, hasNsis7z } from './nsis7z';

const FOLDER = path.join(DIST, '7z');
const RESOURCES = path.join(FOLDER, 'resources');

/** The same program, packed the other way. */
export const SEVEN_ZIP_EXE = path.join(FOLDER, exeName(readManifest()));

/**
 * Packs what `npm run dist` left in `dist/win-unpacked` the way electron-builder does without `useZip`: as a 7-Zip
 * archive, which its template unpacks into one folder and copies into another at every start.
 */
export async function packWithSevenZip(): Promise<void> {
  const manifest = readManifest();
  const { directories, portable, ...config } = builderConfig(manifest, electronSource(manifest), { kind: 'none' });
  const standIn = !hasNsis7z();
  if (standIn) buildNsis7z(RESOURCES);
  lendElevate(path.join(FOLDER, 'nsis'));
  useInstalledPacker();
  await build({
    targets: Platform.WINDOWS.createTarget('portable', Arch.x64),
    projectDir: ROOT,
    prepackaged: UNPACKED,
    publish: 'never',
    config: {
      ...config,
      directories: { ...directories, output: FOLDER, ...(standIn ? { buildResources: RESOURCES } : {}) },
      portable: { ...portable, useZip: false },
    },
  });
  removeElevate(UNPACKED);
}

/** electron-builder downloads its own 7-Zip unless a variable names one; an installed one works as well. */
function useInstalledPacker(): void {
  const folders = process.env['PATH']?.split(path.delimiter) ?? [];
  const found = folders.map((folder) => path.join(folder, '7zz')).find((file) => existsSync(file));
  if (found !== undefined) process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= found;
}
