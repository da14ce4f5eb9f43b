import { app, type BrowserWindow } from 'electron';
import { holdUnchanged, startElevated } from '../../machines/windows/elevation';
import { PROGRAM_VERSION } from '../../places/version';
import type { ReturnPoint } from '../../wizard/return-point';
import { hashProgram, type ProgramFiles } from './hashes';
import { language } from '../words';
import { returnArgument } from './return-argument';

/** Long enough for the page to show that the program is ending; the other one is unpacking meanwhile. */
const GOODBYE_MS = 500;

/**
 * Starts this program again with administrator rights and ends this one. It starts the portable exe, if that started
 * this program: it unpacks to a folder of its own, and this one's folder is deleted. From hashing until Windows has
 * answered, the portable exe, the program and its archive cannot be changed.
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
    // The other process must be able to take the lock; this one takes it back if there is no other.
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
