import { type constants, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { lstat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOrdinary, openOrdinaryToAppend } from '../../../electron/machines/safe-files';

/** As on Windows, which has no O_NOFOLLOW; something happens once after the next look at a name, or before the one after it. */
const after = vi.hoisted(() => ({ look: null as (() => void) | null }));
const before = vi.hoisted(() => ({ look: null as (() => void) | null }));
vi.mock('node:fs', async (original) => {
  const fs = await original<{ readonly constants: typeof constants }>();
  return { ...fs, constants: { ...fs.constants, O_NOFOLLOW: undefined } };
});
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<{ readonly lstat: typeof lstat }>();
  const looked = async (...given: Parameters<typeof lstat>): Promise<unknown> => {
    const first = after.look === null ? before.look : null;
    if (first) before.look = null;
    first?.();
    try {
      return await fs.lstat(...given);
    } finally {
      const act = after.look;
      after.look = null;
      act?.();
    }
  };
  return { ...fs, lstat: looked };
});

let home: string;
const at = (name: string): string => path.join(home, name);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'safe-race-'));
  writeFileSync(at('victim'), 'untouched');
});

afterEach(() => {
  after.look = null;
  before.look = null;
  rmSync(home, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('a file that becomes a link between the look and the open', () => {
  it('is not appended to, whether it was there or not', async () => {
    for (const first of ['absent', 'present']) {
      if (first === 'present') writeFileSync(at('journal'), 'ours');
      after.look = () => {
        rmSync(at('journal'), { force: true });
        symlinkSync('victim', at('journal'));
      };
      await expect(openOrdinaryToAppend(at('journal'))).rejects.toMatchObject({ code: 'E-FILE-LINK', where: at('journal') });
      expect(readFileSync(at('victim'), 'utf8')).toBe('untouched');
      rmSync(at('journal'));
    }
  });

  it('is not read', async () => {
    writeFileSync(at('file'), 'ours');
    after.look = () => {
      rmSync(at('file'));
      symlinkSync('victim', at('file'));
    };
    await expect(openOrdinary(at('file'))).rejects.toMatchObject({ code: 'E-FILE-LINK', where: at('file') });
  });

  it('is neither read nor appended to if the link has made way for an ordinary file again', async () => {
    for (const open of [openOrdinary, openOrdinaryToAppend]) {
      writeFileSync(at('file'), 'ours');
      after.look = () => {
        rmSync(at('file'));
        symlinkSync('victim', at('file'));
      };
      before.look = () => {
        rmSync(at('file'));
        writeFileSync(at('file'), 'innocent');
      };
      await expect(open(at('file'))).rejects.toMatchObject({ code: 'E-FILE-LINK', where: at('file') });
    }
  });

  it('is appended to if it remained an ordinary file', async () => {
    for (const text of ['one', 'two']) {
      const handle = await openOrdinaryToAppend(at('journal'));
      await handle.appendFile(text);
      await handle.close();
    }
    expect(readFileSync(at('journal'), 'utf8')).toBe('onetwo');
  });
});
