import { describe, expect, it } from 'vitest';
import { isInsideUnpacked, refuseInsideUnpacked, unpackedFolder } from '../../../electron/places/unpacked';

const PORTABLE = { PORTABLE_EXECUTABLE_FILE: 'D:\\Tools\\repair.exe', PORTABLE_EXECUTABLE_DIR: 'D:\\Tools' };
const TEMP = 'C:\\Users\\Ann\\AppData\\Local\\Temp';

describe('the folder that a portable program unpacks itself to', () => {
  it.each([
    [`${TEMP}\\2abC\\Exchange KMS Repair.exe`, PORTABLE, `${TEMP}\\2abC`],
    [`${TEMP}\\nsr4F2.tmp\\app\\Exchange KMS Repair.exe`, PORTABLE, `${TEMP}\\nsr4F2.tmp`],
    ['C:\\Program Files\\Repair\\Repair.exe', {}, null],
    ['C:\\Program Files\\Repair\\Repair.exe', { PORTABLE_EXECUTABLE_FILE: '' }, null],
  ])('is derived from the path of the program: %s', (program, variables, folder) => {
    expect(unpackedFolder(program, variables)).toBe(folder);
  });

  it.each([
    ['itself', `${TEMP}\\2abC`, true],
    ['below', `${TEMP}\\2abC\\resources\\runs`, true],
    ['other letters', `${TEMP.toUpperCase()}\\2ABC\\x`, true],
    ['slashes', `${TEMP.replaceAll('\\', '/')}/2abC/x`, true],
    ['the long-path prefix', `\\\\?\\${TEMP}\\2abC\\x`, true],
    ['a way back in', `${TEMP}\\elsewhere\\..\\2abC`, true],
    ['a dot at the end', `${TEMP}\\2abC.`, true],
    ['beside', `${TEMP}\\2abCd`, false],
    ['above', TEMP, false],
    ['a name that begins with dots', `${TEMP}\\..x`, false],
    ['the folder of the portable program', 'D:\\Tools\\runs', false],
    ['another disk', 'D:\\Users\\Ann\\AppData\\Local\\Temp\\2abC', false],
    ['a share', '\\\\server\\share\\runs', false],
  ])('is compared with a path: %s', (_what, folder, inside) => {
    expect(isInsideUnpacked(folder, `${TEMP}\\2abC`)).toBe(inside);
  });

  it('does not matter to a program that was not unpacked', async () => {
    await expect(refuseInsideUnpacked(import.meta.dirname)).resolves.toBeUndefined();
  });
});
