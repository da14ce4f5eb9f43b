/** Where a script looks for folders of Exchange and of KM Server. */

/** Letters that a disk can have: A and B are floppy drives. */
const DISKS = 'C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

/** The folder of KM Server 4.0 and 5.0, beside Exchange's (Q155216), and the name that its Setup gives it (Q154531). */
export const SECURITY = ['SECURITY', 'SECURITY.BAK'] as const;

/**
 * Where the folder that contains KM Server's `Bin` can have its key database, also after its Setup has renamed the
 * folder (Q154531).
 */
export const IN_ROOT = ['\\MGRENT', '\\KMSDATA', '.BAK\\MGRENT'] as const;

/** Calls a label with the root of every disk. */
export const eachDisk = (label: string): string => `for %%d in (${DISKS.join(' ')}) do if exist %%d:\\NUL call ${label} "%%d:\\"`;

/** Calls a label with every path in a value of the exported Setup key, in quotation marks. */
export function eachSetupPath(folder: string, label: string): readonly string[] {
  return [
    // FIND opens the file by name, since it is UTF-16 on Windows 2000; the second FIND drops the file's name. A
    // quotation mark inside a value would end the quoting of what is passed on, so such lines are left out.
    `find ":\\\\" ${folder}\\SETUP.REG | find ":\\\\" | find /v "\\""" > ${folder}\\PATHS.TXT`,
    `for /f "tokens=2 delims==" %%p in (${folder}\\PATHS.TXT) do call ${label} %%p`,
  ];
}
