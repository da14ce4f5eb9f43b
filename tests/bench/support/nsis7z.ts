import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fetchFromPackage } from '../../windows/fetch-package.mjs';

const NAME = 'nsis7z.dll';
/** electron-builder's folder for NSIS plug-ins of this kind, in its own resources and in a project's. */
const KIND = 'x86-unicode';

/** 7-Zip 21.07. */
const SEVEN_ZIP = {
  name: '7zip-bin',
  version: '5.2.0',
  integrity: 'sha512-ukTPVhqG4jNzMro2qA9HSCSSVJN3aN7tlb+hfqYCt3ER0yWroeA2VR38MNrOHLQ/cVj+DaIMad0kFCtWWowh/A==',
};

/** Whether electron-builder has the real plug-in: it brings one, unless the folder named to it instead has none. */
export function hasNsis7z(): boolean {
  const named = process.env['ELECTRON_BUILDER_NSIS_RESOURCES_DIR'];
  return !named || existsSync(path.join(named, 'plugins', KIND, NAME));
}

/** Builds the stand-in below a folder, which then serves as a project's build resources. */
export function buildNsis7z(folder: string): void {
  mkdirSync(path.join(folder, KIND), { recursive: true });
  const program = path.join(folder, '7za.exe');
  // A 32-bit program, like NSIS and all its plug-ins.
  if (!existsSync(program)) fetchFromPackage(SEVEN_ZIP, 'win/ia32/7za.exe', program);
  const source = path.join(import.meta.dirname, 'nsis7z.c');
  const flags = ['-shared', '-DUNICODE', '-D_UNICODE', '-O2', '-s', '-Wall', '-Wextra', '-o', path.join(KIND, NAME)];
  // Run in this folder, where the assembler finds the program to embed.
  execFileSync('i686-w64-mingw32-gcc', [...flags, source, '-l:nsis/libpluginapi-x86-unicode.a'], { cwd: folder });
}
