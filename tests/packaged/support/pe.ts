/** Reads what a Windows program says about itself: the resources of a PE file. Offsets follow Microsoft's PE format. */

export const ResourceType = { ICON: 3, GROUP_ICON: 14, VERSION: 16, MANIFEST: 24 } as const;

interface Section {
  readonly address: number;
  readonly size: number;
  readonly offset: number;
}

/** Every resource's bytes by `type/name/language`: text as it is, numbers as digits. Throws if it is not a PE file. */
export function resourcesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const pe = file.readUInt32LE(0x3c);
  if (file.toString('latin1', pe, pe + 4) !== 'PE\0\0') throw new Error('not a PE file');
  const count = file.readUInt16LE(pe + 6);
  const optional = pe + 24;
  const wide = file.readUInt16LE(optional) === 0x20b;
  const sections = Array.from({ length: count }, (_, i): Section => {
    const at = optional + file.readUInt16LE(pe + 20) + i * 40;
    return { size: file.readUInt32LE(at + 16), address: file.readUInt32LE(at + 12), offset: file.readUInt32LE(at + 20) };
  });
  const place = (address: number): number => {
    const section = sections.find((one) => address >= one.address && address < one.address + one.size);
    if (section === undefined) throw new Error(`address ${address} is in no section`);
    return address - section.address + section.offset;
  };
  // The third data directory, after exports and imports.
  const root = place(file.readUInt32LE(optional + (wide ? 112 : 96) + 2 * 8));
  const found = new Map<string, Buffer>();
  const walk = (folder: number, path: readonly string[]): void => {
    const entries = file.readUInt16LE(folder + 12) + file.readUInt16LE(folder + 14);
    for (let i = 0; i < entries; i++) {
      const entry = folder + 16 + i * 8;
      const here = [...path, nameAt(file, root, file.readUInt32LE(entry))];
      const target = file.readUInt32LE(entry + 4);
      if (target & 0x8000_0000) walk(root + (target & 0x7fff_ffff), here);
      else {
        const data = place(file.readUInt32LE(root + target));
        found.set(here.join('/'), file.subarray(data, data + file.readUInt32LE(root + target + 4)));
      }
    }
  };
  walk(root, []);
  return found;
}

/** The first resource of a type, whatever its name and language. Throws if there is none. */
export function resource(resources: ReadonlyMap<string, Buffer>, type: number | string): Buffer {
  const key = [...resources.keys()].find((path) => path.startsWith(`${type}/`));
  if (key === undefined) throw new Error(`no resource of type ${type}`);
  return resources.get(key)!;
}

/** The strings of a version resource: name → value (StringFileInfo). */
export function versionStrings(version: Buffer): Readonly<Record<string, string>> {
  const text = version.toString('utf16le');
  const names = [
    'ProductName',
    'FileDescription',
    'ProductVersion',
    'FileVersion',
    'LegalCopyright',
    'CompanyName',
    'OriginalFilename',
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = new RegExp(`${name}\\0+([^\\0]+)\\0`).exec(text)?.[1];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function nameAt(file: Buffer, root: number, name: number): string {
  if (!(name & 0x8000_0000)) return String(name);
  const at = root + (name & 0x7fff_ffff);
  return file.toString('utf16le', at + 2, at + 2 + file.readUInt16LE(at) * 2);
}
