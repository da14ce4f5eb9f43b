import { describe, expect, it } from 'vitest';
import { openWindowsMachine } from '../../../../electron/machines/windows';

describe.runIf(process.platform !== 'win32')('this computer, where it is no Windows', () => {
  it('says so, and loads no Windows binary to find out', async () => {
    await expect(openWindowsMachine()).rejects.toMatchObject({ code: 'E-NOT-WINDOWS', where: process.platform, exitStatus: 64 });
  });
});
