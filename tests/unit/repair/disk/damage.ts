import { readFile, writeFile } from 'node:fs/promises';

/** Makes the data of one value impossible: five bytes in the field of a four-byte offset. Nothing else is changed. */
export async function spoilValue(file: string, name: string): Promise<void> {
  const hive = await readFile(file);
  for (let at = 4096; at < hive.length - 24; at += 4) {
    if (hive.toString('latin1', at, at + 2) !== 'vk' || hive.readUInt16LE(at + 2) !== name.length) continue;
    if (hive.toString('latin1', at + 20, at + 20 + name.length) !== name) continue;
    hive.writeUInt32LE(0x8000_0005, at + 4);
    await writeFile(file, hive);
    return;
  }
  throw new Error(`no value ${name} in ${file}`);
}
