import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRegFile } from '../../../electron/domain/reg-file';
import { readRegFile } from '../../../electron/machines/read-reg-file';
import { plain, regedit4, utf16, v5 } from '../domain/reg-file/samples';

const folder = mkdtempSync(path.join(tmpdir(), 'read-reg-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(bytes: Uint8Array): string {
  const file = path.join(folder, 'some.reg');
  writeFileSync(file, bytes);
  return file;
}

const lines = Array.from({ length: 50_000 }, (_, i) => `"value ${String(i)}"=dword:${i.toString(16)}`);

describe('a .reg file on disk that is read in several pieces', () => {
  it.each([
    ['UTF-16', v5(...lines)],
    ['UTF-16 without a byte order mark', v5(...lines).slice(2)],
    ['ANSI', regedit4(...lines)],
  ])('is read completely if it is %s', async (_, bytes) => {
    expect(bytes.length).toBeGreaterThan(1024 * 1024);
    const read = plain(await readRegFile(written(bytes)));
    expect(read.keys[0]?.values.length).toBe(lines.length);
    // `toEqual` takes seconds for as many values.
    expect(isDeepStrictEqual(read, plain(parseRegFile(bytes)))).toBe(true);
  });

  it('is refused with the number of the faulty line', async () => {
    const file = written(v5(...lines, 'no value'));
    await expect(readRegFile(file)).rejects.toMatchObject({ code: 'E-REG-FILE-MALFORMED', where: 'line 50004' });
  });

  it('is refused if it is empty, cut off or missing', async () => {
    await expect(readRegFile(written(utf16('', false)))).rejects.toMatchObject({ where: 'line 1' });
    await expect(readRegFile(written(v5(...lines).slice(0, -9)))).rejects.toMatchObject({ where: 'line 50003' });
    await expect(readRegFile(path.join(folder, 'none.reg'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
