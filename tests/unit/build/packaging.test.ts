import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBmp } from '../../../build/art/bmp';
import { writeIco } from '../../../build/art/ico';
import { reachable } from '../../../build/packaging/bundles';
import { checksumLines } from '../../../build/packaging/checksums';
import { BUNDLED, type Component, componentsOf } from '../../../build/packaging/components';
import { builderConfig } from '../../../build/packaging/config';
import { FUSES, readFuses } from '../../../build/packaging/fuses';
import { readLock, readManifest } from '../../../build/packaging/layout';
import { licencesText } from '../../../build/packaging/licences';
import { sbomOf } from '../../../build/packaging/sbom';
import { chooseSigning, isSigned, signingConfig } from '../../../build/packaging/signing';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ekr-packaging-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

const manifest = readManifest();
const { packages } = readLock();
const components = componentsOf(packages, Object.keys(manifest.dependencies));

describe('the parts of the product', () => {
  it('include every package that the sources import', () => {
    const imports = new Set(['electron', 'renderer'].flatMap((root) => sources(root)).flatMap(packagesIn));
    imports.delete('electron');
    expect([...imports].sort()).toEqual(
      [...BUNDLED, ...Object.keys(manifest.dependencies)].filter((name) => imports.has(name)).sort(),
    );
    for (const name of BUNDLED) expect(imports, name).toContain(name);
  });

  it('are the packages for 64-bit Windows with their dependencies, without build tools', () => {
    const names = components.map(({ name }) => name);
    for (const name of ['koffi', '@koromix/koffi-win32-x64', 'regedit', 'through2', 'react', 'scheduler', 'valibot']) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => /koffi-(?!win32-x64)/.test(name))).toEqual([]);
    for (const name of ['vite', 'typescript', 'electron-builder', 'playwright', 'csstype']) expect(names).not.toContain(name);
    expect(names.filter((name) => name.startsWith('@types/'))).toEqual([]);
  });

  it('are found as Node finds them: the nearest node_modules first', () => {
    const locked = {
      'node_modules/a': { version: '1.0.0', dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c': { version: '1.0.0', os: ['linux'] },
    };
    expect(componentsOf(locked, ['a'], []).map(({ path: place, uses }) => [place, uses])).toEqual([
      ['node_modules/a', ['node_modules/a/node_modules/b']],
      ['node_modules/a/node_modules/b', []],
    ]);
  });
});

describe('the parts list', () => {
  interface Bom {
    readonly components: readonly { readonly 'bom-ref': string; readonly hashes?: unknown; readonly licenses?: unknown }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  }
  const bom = (electron: { version: string; sha256: string | null }): Bom => sbomOf(manifest, components, electron) as Bom;

  it('names each part once, with every part it depends on', () => {
    const { components: listed, dependencies } = bom({ version: '45.4.1', sha256: 'ab'.repeat(32) });
    const refs = listed.map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).toContain('pkg:npm/%40fluentui/react-components@9.74.11');
    for (const { dependsOn } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
    expect(dependencies.find(({ ref }) => ref.startsWith('pkg:npm/regedit@'))?.dependsOn.join()).toContain('through2');
  });

  it.each(['ab'.repeat(32), null])('is valid CycloneDX 1.6 by the published schema (Electron’s hash: %s)', async (sha256) => {
    const text = JSON.stringify(bom({ version: '45.4.1', sha256 }));
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(text)).toBeNull();
    expect(await validator.validate(text.replace('"library"', '"thing"'))).not.toBeNull();
  });

  it('does not vouch for an Electron that somebody unpacked', () => {
    const engine = (sha256: string | null) => bom({ version: '32.2.2', sha256 }).components[0];
    expect(engine(null)).not.toHaveProperty('hashes');
    expect(engine('ab'.repeat(32))).toHaveProperty('hashes', [{ alg: 'SHA-256', content: 'ab'.repeat(32) }]);
  });

  it('gives the hashes in the lock file, and a choice of licences as an expression', () => {
    const one: Component = {
      name: '@x/y',
      version: '1.0.0',
      path: 'node_modules/@x/y',
      license: '(MIT OR Apache-2.0)',
      sha512: Buffer.alloc(64, 1).toString('base64'),
      kind: 'bundled',
      uses: [],
    };
    const { components: listed } = sbomOf(manifest, [one], { version: '1', sha256: null }) as Bom;
    expect(listed[1]).toMatchObject({
      'bom-ref': 'pkg:npm/%40x/y@1.0.0',
      hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
      licenses: [{ expression: '(MIT OR Apache-2.0)' }],
    });
  });
});

describe('the licences', () => {
  const part = (name: string, license: string | null): Component => ({
    name,
    version: '1.0.0',
    path: `node_modules/${name}`,
    license,
    sha512: null,
    kind: 'shipped',
    uses: [],
  });

  it('are given with their texts, or by name if a package has no text', () => {
    put('a/LICENSE', 'Text of A\r\n');
    put('a/NOTICE.md', 'Notice of A');
    put('a/licenses.js', 'code');
    const text = licencesText([part('a', 'MIT'), part('b', 'ISC')], ({ name }) => path.join(folder, name));
    expect(text).toMatch(/^a 1\.0\.0 \(MIT\)\n\nText of A\n\nNotice of A\n\n-{80}\n\nb 1\.0\.0 \(ISC\)\n$/);
  });

  it('stop the build if a package has none', () => {
    expect(() => licencesText([part('c', null)], () => null)).toThrow('c@1.0.0 has no licence');
  });
});

describe('the fuses of a program', () => {
  const wire = (text: string, count = text.length, version = 1): Buffer =>
    Buffer.concat([
      Buffer.from('code dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
      Buffer.from([version, count]),
      Buffer.from(`${text}more`),
    ]);

  it('are read in their order, including unknown ones', () => {
    const read = readFuses(wire('0100110r11'));
    expect(Object.keys(read)).toEqual([...Object.keys(FUSES), 'wasmTrapHandlers', 'fuse 9']);
    expect(Object.values(read)).toEqual([false, true, false, false, true, true, false, 'removed', true, true]);
  });

  it.each([
    ['no wire', Buffer.from('nothing')],
    ['another version', wire('01', 2, 2)],
    ['an unknown state', wire('0x')],
  ])('cannot be read with %s', (_what, program) => {
    expect(() => readFuses(program)).toThrow();
  });
});

describe('the Electron that is packed', () => {
  it('has one exact version, and its official archive is checked against the hashes in its package', () => {
    const version = manifest.devDependencies['electron'] ?? '';
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const checksums = JSON.parse(readFileSync('node_modules/electron/checksums.json', 'utf8')) as Record<string, string>;
    expect(checksums[`electron-v${version}-win32-x64.zip`]).toMatch(/^[0-9a-f]{64}$/);
    const config = builderConfig(manifest, { kind: 'official', version, checksums }, { kind: 'none' });
    expect(config).toMatchObject({ electronVersion: version, electronDownload: { checksums }, electronFuses: FUSES });
    expect(config.electronDist).toBeUndefined();
  });
});

describe('signing', () => {
  const azure = {
    AZURE_SIGNING_ENDPOINT: 'https://e',
    AZURE_SIGNING_ACCOUNT: 'a',
    AZURE_SIGNING_PROFILE: 'p',
    AZURE_SIGNING_PUBLISHER: 'CN=P',
  };

  it('is chosen by the environment variables', () => {
    expect(chooseSigning({})).toEqual({ kind: 'none' });
    expect(chooseSigning({ CSC_LINK: '' })).toEqual({ kind: 'none' });
    expect(chooseSigning({ WIN_CSC_LINK: 'c.pfx' })).toEqual({ kind: 'certificate' });
    expect(chooseSigning({ CSC_LINK: 'c.pfx' })).toEqual({ kind: 'certificate' });
    expect(signingConfig(chooseSigning(azure))).toEqual({
      azureSignOptions: {
        endpoint: 'https://e',
        codeSigningAccountName: 'a',
        certificateProfileName: 'p',
        publisherName: 'CN=P',
      },
    });
    expect(signingConfig({ kind: 'certificate' })).toEqual({});
  });

  it.each([
    ['32-bit', 0x10b, 96],
    ['64-bit', 0x20b, 112],
  ])('is recognised in the file itself: a %s program with a certificate table', (_kind, magic, directories) => {
    const program = Buffer.alloc(1024);
    program.writeUInt32LE(0x80, 0x3c);
    program.writeUInt16LE(magic, 0x80 + 24);
    const file = path.join(folder, `${magic}.exe`);
    writeFileSync(file, program);
    expect(isSigned(file)).toBe(false);
    program.writeUInt32LE(9000, 0x80 + 24 + directories + 4 * 8 + 4);
    writeFileSync(file, program);
    expect(isSigned(file)).toBe(true);
  });

  it('is not skipped if half of its settings are missing', () => {
    expect(() => chooseSigning({ ...azure, AZURE_SIGNING_PROFILE: '' })).toThrow('AZURE_SIGNING_PROFILE');
  });
});

describe('the package', () => {
  it('contains only the bundles that are imported', () => {
    const entry = put('out/index.js', 'import{a}from \'./chunks/a.js\';const b=()=>import(`./no.js`);import("./chunks/b.js");');
    put('out/chunks/a.js', "export*from'../shared.js';");
    put('out/chunks/b.js', "import './a.js';import fs from 'node:fs';");
    put('out/shared.js', '');
    put('out/preview.js', '');
    expect(
      reachable(entry)
        .map((file) => path.relative(folder, file).replaceAll(path.sep, '/'))
        .sort(),
    ).toEqual(['out/chunks/a.js', 'out/chunks/b.js', 'out/index.js', 'out/shared.js']);
  });

  it('has checksums in the format that sha256sum reads', async () => {
    expect(await checksumLines([put('x.exe', 'abc')])).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  x.exe\n',
    );
  });
});

describe('pictures', () => {
  const red = { width: 3, height: 2, rgba: Uint8Array.from(Array(6).fill([255, 0, 0, 255]).flat() as number[]) };

  it('are written as bitmaps with a palette and padded rows, bottom row first', () => {
    const bmp = writeBmp(red);
    expect([
      bmp.toString('latin1', 0, 2),
      bmp.readUInt32LE(2),
      bmp.readInt32LE(18),
      bmp.readInt32LE(22),
      bmp.readUInt16LE(28),
    ]).toEqual(['BM', bmp.length, 3, 2, 8]);
    expect(bmp.readUInt32LE(54)).toBe(0xff0000);
    expect(bmp.length).toBe(bmp.readUInt32LE(10) + 2 * 4);
    const many = {
      width: 257,
      height: 1,
      rgba: Uint8Array.from(Array.from({ length: 257 }, (_, i) => [i % 256, i > 255 ? 1 : 0, 0, 255]).flat()),
    };
    expect(() => writeBmp(many)).toThrow('256');
  });

  it('are written as icons of every size in one file', () => {
    const icon = readFileSync('build/icon.ico');
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, i) => icon[6 + i * 16]);
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 0]);
    const made = writeIco([{ width: 1, height: 1, rgba: Uint8Array.of(1, 2, 3, 4) }], Buffer.from('PNG'));
    const at = made.readUInt32LE(6 + 12);
    expect([...made.subarray(at + 40, at + 44)]).toEqual([3, 2, 1, 4]);
    expect(made.toString('latin1', made.readUInt32LE(6 + 16 + 12))).toBe('PNG');
  });
});

function sources(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('vite.config.ts'))
    .map((name) => readFileSync(path.join(root, name), 'utf8'));
}

/** Packages that are imported for their code, not for their types. */
function packagesIn(source: string): readonly string[] {
  return [...source.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^'.][^']*)';/gm)]
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
}
