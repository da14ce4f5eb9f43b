import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../build/packaging/checksums';
import { languages } from '../../build/packaging/config';
import { FUSES, readFuses } from '../../build/packaging/fuses';
import { DIST, PROGRAM, UNPACKED, exeName, readManifest, sbomName } from '../../build/packaging/layout';
import { readAsar } from './support/asar';
import { ResourceType, resource, resourcesOf, versionStrings } from './support/pe';

/** Tests what the exe and the program inside consist of, as read from the files themselves. */

const manifest = readManifest();
const exe = path.join(DIST, exeName(manifest));
const program = path.join(UNPACKED, `${PROGRAM}.exe`);
const resources = path.join(UNPACKED, 'resources');
const asar = readAsar(path.join(resources, 'app.asar'));
const names = [...asar.files.keys()];

/** A little above the present size, so that adding 10 MB fails a test. */
const MOST_MEGABYTES = 115;

describe('the portable exe', () => {
  it('has the expected size', () => {
    const megabytes = statSync(exe).size / 1e6;
    console.log(`${path.basename(exe)}: ${megabytes.toFixed(1)} MB`);
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it.each([
    ['the exe', exe],
    ['the program inside', program],
  ])('starts with its caller’s rights and names itself: %s', (_name, file) => {
    const found = resourcesOf(readFileSync(file));
    const xml = resource(found, ResourceType.MANIFEST).toString('utf8');
    expect(/level=.([A-Za-z]+)./.exec(xml)?.[1]).toBe('asInvoker');
    const strings = versionStrings(resource(found, ResourceType.VERSION));
    expect(strings).toMatchObject({
      ProductName: 'Exchange KMS Repair',
      ProductVersion: expect.stringMatching(`^${manifest.version}`) as string,
    });
    expect(strings['FileDescription']).toMatch(/^(Guided repair of|Exchange KMS Repair)/);
    expect(strings['LegalCopyright']).toMatch(/^Copyright/);
    expect(found.size).toBeGreaterThan(0);
  });

  it.each([
    ['the exe', exe],
    ['the program inside', program],
  ])('has our icon: %s', (_name, file) => {
    const icon = readFileSync(path.join('build', 'icon.ico'));
    const largest = icon.subarray(icon.readUInt32LE(6 + 7 * 16 + 12));
    const icons = [...resourcesOf(readFileSync(file))]
      .filter(([key]) => key.startsWith(`${ResourceType.ICON}/`))
      .map(([, bytes]) => bytes);
    expect(icons.some((bytes) => bytes.equals(largest))).toBe(true);
  });

  it('comes with its checksum', async () => {
    const lines = readFileSync(path.join(DIST, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(lines).toEqual([
      `${await sha256(exe)}  ${path.basename(exe)}`,
      `${await sha256(path.join(DIST, sbomName(manifest)))}  ${sbomName(manifest)}`,
    ]);
    if (process.platform === 'linux') execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: DIST });
  });
});

describe('the fuses', () => {
  const found = readFuses(readFileSync(program));

  it.each(Object.entries(FUSES))('include %s, set to %s', (name, state) => {
    expect(found[name]).toBe(state);
  });

  it('are all known', () => {
    // Electron 40 and later have one more, which electron-builder cannot set. A new fuse would appear by its number.
    const known = [...Object.keys(FUSES), 'wasmTrapHandlers'];
    expect(Object.keys(found)).toEqual(known.slice(0, Math.max(Object.keys(FUSES).length, Object.keys(found).length)));
  });
});

describe('the archive', () => {
  it('is the one whose hash is in the program', () => {
    const integrity = JSON.parse(resource(resourcesOf(readFileSync(program)), 'INTEGRITY').toString('utf8')) as unknown;
    expect(integrity).toEqual([{ file: 'resources\\app.asar', alg: 'SHA256', value: asar.headerHash }]);
    const packed = [...asar.files].filter(([, { unpacked }]) => !unpacked);
    expect(packed.filter(([, { hashed }]) => !hashed)).toEqual([]);
  });

  it('contains what the window needs', () => {
    for (const name of [
      'package.json',
      'out/main/index.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
      'node_modules/koffi/index.cjs',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('contains nothing else: no preview, no sources, no maps, no tests', () => {
    const unwanted = /\.(map|ts|tsx|md|cc|hh|lib)$|(^|\/)(tests?|docs?|\.github)\/|out\/main\/(preview|cli)\.js|(^|\/)\.env/;
    expect(names.filter((name) => unwanted.test(name))).toEqual([]);
    expect(names.filter((name) => !/^(out|node_modules)\/|^package\.json$/.test(name))).toEqual([]);
  });

  it('leaves unpacked only the native module for 64-bit Windows and the scripts that read', () => {
    const outside = [...asar.files].filter(([, { unpacked }]) => unpacked).map(([name]) => name);
    const native = outside.filter((name) => name.endsWith('.node'));
    expect(native.sort()).toEqual(['node_modules/@koromix/koffi-win32-x64/win32_x64/koffi.node']);
    const scripts = outside.filter((name) => !name.endsWith('.node'));
    expect(scripts).toContain('node_modules/regedit/vbs/regListStream.wsf');
    expect(scripts.filter((name) => /regedit\/vbs\/(regCreate|regDelete|regPut)/.test(name))).toEqual([]);
    for (const name of outside) expect(existsSync(path.join(resources, 'app.asar.unpacked', name)), name).toBe(true);
  });

  it('has no folder beside it that could run in its place', () => {
    expect(readdirSync(resources).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
  });
});

describe('what comes with the program', () => {
  it('is in the languages of the page', () => {
    const locales = readdirSync(path.join(UNPACKED, 'locales'));
    // A language includes its regional forms, such as es-419.
    const found = new Set(locales.map((name) => name.replace(/[^a-z].*/, '')));
    expect([...found].sort()).toEqual(
      languages()
        .map((name) => name.replace(/-.*/, ''))
        .sort(),
    );
    expect(locales).toContain('en-US.pak');
  });

  it('includes the licences of the program, of Electron, of Chromium and of every package', () => {
    for (const name of ['LICENSE.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html'])
      expect(statSync(path.join(UNPACKED, name)).size).toBeGreaterThan(500);
    const text = readFileSync(path.join(UNPACKED, 'LICENSES.packages.txt'), 'utf8');
    for (const name of ['koffi', 'regedit', 'react', '@fluentui/react-components', 'valibot', 'through2']) {
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it('is listed in the SBOM, with every package in the archive and its hash', () => {
    interface Bom {
      readonly specVersion: string;
      readonly components: readonly {
        readonly 'bom-ref': string;
        readonly name: string;
        readonly hashes?: readonly { readonly content: string }[];
      }[];
      readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
    }
    const bom = JSON.parse(readFileSync(path.join(DIST, sbomName(manifest)), 'utf8')) as Bom;
    expect(bom.specVersion).toBe('1.6');
    const listed = new Set(bom.components.map(({ name }) => name));
    const shipped = names.flatMap((name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1] ?? []);
    for (const name of new Set(shipped)) expect(listed, name).toContain(name);
    expect(listed).toContain('electron');
    const libraries = bom.components.filter(({ name }) => name !== 'electron');
    expect(libraries.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes?.[0]?.content ?? ''))).toEqual([]);
    const refs = new Set([
      ...bom.components.map((component) => component['bom-ref']),
      `pkg:generic/${manifest.name}@${manifest.version}`,
    ]);
    expect(refs.size).toBe(bom.components.length + 1);
    for (const { ref, dependsOn } of bom.dependencies) for (const one of [ref, ...dependsOn]) expect(refs, one).toContain(one);
  });
});
