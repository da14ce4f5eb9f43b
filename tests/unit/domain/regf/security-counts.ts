/** Lists security cells with a wrong count of the keys that use them, or outside a ring; reads byte by byte. */
export function securityCounts(hive: Uint8Array): { readonly wrong: readonly string[] } {
  const file = Buffer.from(hive.buffer, hive.byteOffset, hive.byteLength);
  const used = new Map<number, number>();
  const cells = new Map<number, number>();
  const end = 4096 + file.readUInt32LE(40);
  for (let bin = 4096; bin < end; bin += file.readUInt32LE(bin + 8)) {
    for (let at = bin + 32; at < bin + file.readUInt32LE(bin + 8); at += Math.abs(file.readInt32LE(at))) {
      if (file.readInt32LE(at) > 0) continue;
      const mark = file.toString('latin1', at + 4, at + 6);
      if (mark === 'nk') used.set(file.readUInt32LE(at + 48), (used.get(file.readUInt32LE(at + 48)) ?? 0) + 1);
      if (mark === 'sk') cells.set(at - 4096, at);
    }
  }
  const wrong: string[] = [];
  for (const [offset, at] of cells) {
    const [next, before] = [cells.get(file.readUInt32LE(at + 8)), cells.get(file.readUInt32LE(at + 12))];
    if (file.readUInt32LE(at + 16) !== (used.get(offset) ?? 0))
      wrong.push(`${offset}: ${file.readUInt32LE(at + 16)} said, ${used.get(offset) ?? 0} counted`);
    if (
      next === undefined ||
      before === undefined ||
      file.readUInt32LE(next + 12) !== offset ||
      file.readUInt32LE(before + 8) !== offset
    )
      wrong.push(`${offset}: no ring`);
  }
  return { wrong };
}
