/** Electron supports its newest three major versions (electronjs.org, "Electron Releases"). */
const SUPPORTED_MAJORS = 3;

/** The major versions that get security updates, newest first, from a list of all releases. Previews do not count. */
export function newestMajors(released: readonly string[]): readonly number[] {
  const majors = released.flatMap((version) => /^(\d+)\.\d+\.\d+$/.exec(version)?.[1] ?? []).map(Number);
  return [...new Set(majors)].sort((a, b) => b - a).slice(0, SUPPORTED_MAJORS);
}

/** Whether an exact version belongs to one of these majors. */
export function isSupported(version: string, released: readonly string[]): boolean {
  return newestMajors(released).includes(Number(/^(\d+)\./.exec(version)?.[1]));
}
