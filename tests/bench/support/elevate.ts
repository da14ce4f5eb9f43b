import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NAME = 'elevate.exe';

/**
 * electron-builder puts NSIS' elevate.exe into every 7-Zip package, although only self-updating programs start it. If
 * the NSIS folder in ELECTRON_BUILDER_NSIS_DIR has none, this makes a folder with the same contents and an empty file
 * of that name, and points the variable to it.
 */
export function lendElevate(folder: string): void {
  const named = process.env['ELECTRON_BUILDER_NSIS_DIR'];
  if (!named || existsSync(path.join(named, NAME))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(named)) symlinkSync(path.resolve(named, entry), path.join(folder, entry));
  writeFileSync(path.join(folder, NAME), '');
  process.env['ELECTRON_BUILDER_NSIS_DIR'] = folder;
}

/** Removes the elevate.exe that electron-builder also leaves in the unpacked program. */
export function removeElevate(unpacked: string): void {
  rmSync(path.join(unpacked, 'resources', NAME), { force: true });
}
