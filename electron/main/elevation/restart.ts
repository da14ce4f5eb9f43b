import { app, type BrowserWindow } from 'electron';
import { holdUnchanged, startElevated } from '../../machines/windows/elevation';
import { PROGRAM_VERSION } from '../../places/version';
import type { ReturnPoint } from '../../wizard/return-point';
import { hashProgram, type ProgramFiles } from './hashes';
import { language } from '../words';
import { returnArgument } from './return-argument';

/** Long enough for the page to show that the program is going; the other one is unpacking meanwhile. */
const GOODBYE_MS = 500;

/**
 * Starts this program again with administrator rights and ends this one. What is started is the portable exe, if that is
 * how this one came about: it unpacks to a folder of its own, and this one's folder is deleted. From hashing until Windows
 * has answered, the files cannot be changed.
 */
export async function restartElevated(
  files: ProgramFiles,
  point: ReturnPoint,
  window: BrowserWindow | null,
): Promise<'started' | 'declined'> {
  const held = [files.portable, files.program, files.archive].flatMap((file) => (file === null ? [] : [holdUnchanged(file)]));
  try {
    const hashes = await hashProgram(files);
    const argument = returnArgument({ version: PROGRAM_VERSION, hashes, language: language(), point });
    // The other process must be able to take the lock; it is taken back if there is none.
    app.releaseSingleInstanceLock();
    const answer = startElevated({
      file: files.portable ?? files.program,
      parameters: app.isPackaged ? argument : `"${app.getAppPath()}" ${argument}`,
      window: window?.getNativeWindowHandle().readBigUInt64LE() ?? 0n,
    });
    if (answer === 'declined') app.requestSingleInstanceLock();
    else setTimeout(() => app.exit(0), GOODBYE_MS);
    return answer;
  } catch (error) {
    app.requestSingleInstanceLock();
    throw error;
  } finally {
    for (const release of held) release();
  }
}
