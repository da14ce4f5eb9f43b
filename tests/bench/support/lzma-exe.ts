import { Arch, Platform, build } from 'electron-builder';
import path from 'node:path';
import { builderConfig, electronSource } from '../../../build/packaging/config';
import { DIST, UNPACKED, exeName, readManifest } from '../../../build/packaging/layout';
import { ROOT } from '../../../build/tools';

const FOLDER = path.join(DIST, 'lzma');

/** The same program in the other packing. */
export const LZMA = path.join(FOLDER, exeName(readManifest()));

/**
 * Packs what `npm run dist` left in `dist/win-unpacked` with NSIS' LZMA in place of its zlib. That is the decoder of the
 * 7-Zip packing, too, which electron-builder makes where it can fetch 7-Zip and a plug-in; there, all files are copied
 * once more after that. So this is the least time the 7-Zip packing can take.
 */
export async function packWithLzma(): Promise<void> {
  const manifest = readManifest();
  const { directories, ...config } = builderConfig(manifest, electronSource(manifest), { kind: 'none' });
  await build({
    targets: Platform.WINDOWS.createTarget('portable', Arch.x64),
    projectDir: ROOT,
    prepackaged: UNPACKED,
    publish: 'never',
    config: { ...config, directories: { ...directories, output: FOLDER } },
    effectiveOptionComputed: ([, commands]: [unknown, Record<string, unknown>]) => {
      commands['SetCompressor'] = 'lzma';
      return Promise.resolve(false);
    },
  });
}
