import type { Component } from './components';
import type { Manifest } from './layout';

/** The packed Electron, and the proof that it is the official one. */
export interface PackedElectron {
  readonly version: string;
  /** SHA-256 of the official archive, hex; null for an unpacked folder, which proves nothing. */
  readonly sha256: string | null;
}

/** The product's components (npm packages and Electron) as CycloneDX 1.6. The same input gives the same document. */
export function sbomOf(manifest: Manifest, components: readonly Component[], electron: PackedElectron): unknown {
  const product = `pkg:generic/${manifest.name}@${manifest.version}`;
  const refs = new Map(components.map((component) => [component.path, purlOf(component)]));
  const engine = `pkg:github/electron/electron@v${electron.version}`;
  const unique = [...new Map(components.map((component) => [purlOf(component), component])).values()];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': product,
        name: manifest.productName,
        version: manifest.version,
        description: manifest.description,
        licenses: [{ license: { id: manifest.license } }],
      },
    },
    components: [
      {
        type: 'framework',
        'bom-ref': engine,
        name: 'electron',
        version: electron.version,
        purl: engine,
        licenses: [{ license: { id: 'MIT' } }],
        ...(electron.sha256 === null
          ? { properties: [{ name: 'source', value: 'unpacked folder, not checked' }] }
          : { hashes: [{ alg: 'SHA-256', content: electron.sha256 }] }),
      },
      ...unique.map((component) => ({
        type: 'library',
        'bom-ref': purlOf(component),
        name: component.name,
        version: component.version,
        purl: purlOf(component),
        ...(component.license === null ? {} : { licenses: [licenceOf(component.license)] }),
        ...(component.sha512 === null
          ? {}
          : { hashes: [{ alg: 'SHA-512', content: Buffer.from(component.sha512, 'base64').toString('hex') }] }),
        properties: [{ name: 'packaging', value: component.kind }],
      })),
    ],
    dependencies: [
      { ref: product, dependsOn: [engine, ...unique.map(purlOf)] },
      { ref: engine, dependsOn: [] },
      ...unique.map((component) => ({
        ref: purlOf(component),
        dependsOn: [...new Set(component.uses.flatMap((place) => refs.get(place) ?? []))],
      })),
    ],
  };
}

/** A package URL (https://github.com/package-url/purl-spec), in which the @ of a scope is escaped. */
function purlOf({ name, version }: Component): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** A single licence is an SPDX id; a combination of several is an SPDX expression. */
function licenceOf(text: string): unknown {
  return /\s/.test(text) ? { expression: text } : { license: { id: text } };
}
