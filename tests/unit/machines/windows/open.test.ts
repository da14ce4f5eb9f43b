import { describe, expect, it } from 'vitest';
import { openWindowsMachine } from '../../../../electron/machines/windows';

describe.runIf(process.platform !== 'win32')('a computer without Windows', () => {
  it('is refused without loading a Windows binary', async () => {
    await expect(openWindowsMachine()).rejects.toMatchObject({ code: 'E-NOT-WINDOWS', where: process.platform, exitStatus: 64 });
  });
});
