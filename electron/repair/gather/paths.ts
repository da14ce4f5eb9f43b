import { type Environment, type ImagePathCandidate, isLocalPath, parseImagePath } from '../../domain/image-path';
import type { FileAt } from '../../domain/evidence';
import { ABSENT, present, type Reading, unreadable } from '../../domain/reading';
import type { Machine } from '../../machines/ports';
import type { PathText } from './registry-text';

/**
 * Whether a file or folder exists at a path that the registry names. A network path is not checked: that would send
 * this user's credentials to whatever server a registry value names. A path without a drive is ambiguous, so it is not
 * checked either.
 */
export async function lookAt(machine: Machine, path: string): Promise<Reading<FileAt>> {
  if (!isLocalPath(path)) return unreadable('E-FILE-NOT-LOCAL', path);
  const reading = await machine.files.stat(path);
  return reading.state === 'present' ? present({ path }) : reading;
}

export interface NamedProgram {
  readonly candidate: ImagePathCandidate;
  readonly quoted: boolean;
  readonly found: Reading<FileAt>;
}

/**
 * The program that an ImagePath means: of all readings of the text, the first whose file exists, as in Windows; if none
 * does, the shortest. A reading that could not be checked stops the search: a later one must not win over it. A longer
 * reading is shown only if its file exists: until then the rest of it may be the password.
 */
export async function resolveImagePath(
  machine: Machine,
  { text, expands }: PathText,
  environment: Environment,
): Promise<NamedProgram> {
  const { candidates, quoted } = parseImagePath(text, environment, expands);
  const [shortest] = candidates;
  for (const candidate of candidates) {
    const found = await lookForProgram(machine, candidate.program);
    if (found.state === 'present') return { candidate, quoted, found };
    if (found.state === 'unreadable') return { candidate: shortest, quoted, found: { ...found, at: shortest.program } };
  }
  return { candidate: shortest, quoted, found: ABSENT };
}

/** Windows adds ".exe" to a program without a file type. */
async function lookForProgram(machine: Machine, program: string): Promise<Reading<FileAt>> {
  if (program === '') return ABSENT;
  const found = await lookAt(machine, program);
  return found.state === 'absent' && !/\.[^\\.]{1,3}$/.test(program) ? lookAt(machine, `${program}.exe`) : found;
}
