// npm run dist: makes dist/ExchangeKmsRepair-<version>-portable.exe with checksums, licences and a list of components.
import { Arch, Platform, build } from 'electron-builder';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './ensure-built';
import { checksumLines } from './packaging/checksums';
import { type Component, componentsOf } from './packaging/components';
import { builderConfig, electronSource } from './packaging/config';
import { DIST, APP, UNPACKED, exeName, readLock, readManifest, sbomName } from './packaging/layout';
import { licencesText } from './packaging/licences';
import { sbomOf } from './packaging/sbom';
import { chooseSigning, isSigned } from './packaging/signing';
import { stageApp } from './packaging/stage-app';
import { ROOT } from './tools';

/** Shipped packages are in the app; bundled ones are in the folder they were bundled from. */
function folderOf({ path: place }: Component): string | null {
  return [path.join(APP, place), path.join(ROOT, place)].find((folder) => existsSync(folder)) ?? null;
}

async function dist(): Promise<void> {
  const manifest = readManifest();
  const electron = electronSource(manifest);
  const signing = chooseSigning(process.env);
  const exe = path.join(DIST, exeName(manifest));
  rmSync(exe, { force: true });
  rmSync(UNPACKED, { recursive: true, force: true });
  mkdirSync(DIST, { recursive: true });

  await stageApp(manifest);
  const components = componentsOf(readLock().packages, Object.keys(manifest.dependencies));
  writeFileSync(path.join(DIST, 'LICENSES.packages.txt'), licencesText(components, folderOf));

  console.log(
    `Electron ${electron.version}: ${electron.kind === 'official' ? 'official, checked by hash' : `from ${electron.folder}, unchecked; not for release`}`,
  );
  console.log(
    signing.kind === 'none'
      ? 'Not signed: there is no certificate in the environment. Windows will warn of an unknown publisher'
      : `To be signed: ${signing.kind}`,
  );
  await build({
    targets: Platform.WINDOWS.createTarget('portable', Arch.x64),
    projectDir: ROOT,
    publish: 'never',
    config: builderConfig(manifest, electron, signing),
  });

  // electron-builder continues if it cannot sign, so look for the signature in the file itself.
  if (isSigned(exe) !== (signing.kind !== 'none'))
    throw new Error(
      `${path.basename(exe)} ${isSigned(exe) ? 'is signed, and' : 'is not signed, but'} the environment said otherwise`,
    );

  const sbom = path.join(DIST, sbomName(manifest));
  const archive = electron.kind === 'official' ? electron.checksums[`electron-v${electron.version}-win32-x64.zip`] : undefined;
  writeFileSync(
    sbom,
    `${JSON.stringify(sbomOf(manifest, components, { version: electron.version, sha256: archive ?? null }), null, 2)}\n`,
  );
  writeFileSync(path.join(DIST, 'SHA256SUMS'), await checksumLines([exe, sbom]));
  console.log(`${path.relative(ROOT, exe)}: ${(statSync(exe).size / 1e6).toFixed(1)} MB`);
}

try {
  if (await ensureBuilt()) await dist();
  else process.exitCode = 1;
} catch (error) {
  console.error(`The exe was not packed: ${error instanceof Error ? error.message : String(error)}`);
  console.error('Where something cannot be fetched, it can be named: see "The portable exe" in CONTRIBUTING.md');
  process.exitCode = 1;
}
