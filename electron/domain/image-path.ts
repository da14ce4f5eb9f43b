import { foldName } from './registry';

/**
 * The `ImagePath` of a service: a command line whose first part is the program. Windows takes an unquoted space as a
 * possible end of the program, so one text can mean several programs; only the disk shows which one is meant.
 * What follows the program may be the KM password (Q235418); this module's callers must never let it out unredacted.
 */
export interface ImagePathReading {
  readonly quoted: boolean;
  /** What the text can mean, in the order Windows tries them: shortest program first. Never empty. */
  readonly candidates: readonly [ImagePathCandidate, ...ImagePathCandidate[]];
}

export interface ImagePathCandidate {
  /** The program's path, expanded: no quotes, no variables, no NT prefix. */
  readonly program: string;
  /** The same part as stored in the value, with its quotes and variables. */
  readonly stored: string;
  /** What follows, trimmed; '' if nothing. A secret. */
  readonly rest: string;
}

/** Variable names in upper case, as in `SystemFacts.environment`. */
export type Environment = Readonly<Record<string, string>>;

/**
 * Parses an ImagePath. Any text has a reading; an empty one has the program ''. `expands`: whether the value's type is
 * REG_EXPAND_SZ; in a REG_SZ, Windows takes `%…%` literally.
 */
export function parseImagePath(raw: string, environment: Environment, expands = true): ImagePathReading {
  const text = raw.trim();
  const quoted = text.startsWith('"');
  const candidates = ends(text, quoted).map(({ stored, path, rest }) => ({
    stored,
    program: expandPath(path, environment, expands),
    rest: rest.trim(),
  }));
  const [first = { stored: '', program: '', rest: '' }, ...others] = candidates;
  return { quoted, candidates: [first, ...others] };
}

/**
 * What Q235418's repair writes: only the program's path, in its stored spelling. Quotes and variables stay as they
 * were, and none are added: the service pack's Update reads this text to find Kmserver.exe, and the article's own
 * example has none. `program` is the program that the evidence found to be meant. Null if the text cannot mean that
 * program, or nothing follows it.
 */
export function trimmedImagePath(raw: string, program: string, environment: Environment, expands = true): string | null {
  const meant = parseImagePath(raw, environment, expands).candidates.find(
    (candidate) => foldName(candidate.program) === foldName(program),
  );
  return meant === undefined || meant.rest === '' ? null : meant.stored;
}

/** `%SystemRoot%\x`, `\SystemRoot\x`, `\??\C:\x` and `System32\x` as the path Windows opens; unknown variables stay. */
export function expandPath(path: string, environment: Environment, expands = true): string {
  const root = environment['SYSTEMROOT'] ?? 'C:\\WINDOWS';
  return path
    .trim()
    .replace(/%([^%]+)%/g, (whole, name: string) => (expands ? environment[foldName(name)] : undefined) ?? whole)
    .replace(/^\\\?\?\\/, '')
    .replace(/^\\SystemRoot(?=\\)/i, () => root)
    .replace(/^System32(?=\\)/i, () => `${root}\\System32`);
}

/** True for `C:\…`: a path that can be read without asking the network or guessing a folder. */
export function isLocalPath(path: string): boolean {
  return /^[a-z]:\\/i.test(path) && !path.includes('"');
}

interface End {
  readonly stored: string;
  readonly path: string;
  readonly rest: string;
}

function ends(text: string, quoted: boolean): readonly End[] {
  if (!quoted) return cuts(text).map((at) => ({ stored: text.slice(0, at), path: text.slice(0, at), rest: text.slice(at) }));
  const close = text.indexOf('"', 1);
  const inside = text.slice(1, close < 0 ? undefined : close);
  const after = close < 0 ? '' : text.slice(close + 1);
  // Somebody may have put the password inside the quotes too. Within quotes, a blank before a dash may also be part of
  // a folder's name.
  return [...new Set([...cuts(inside), ...programEnds(inside)])].map((at) => ({
    stored: `"${inside.slice(0, at)}"`,
    path: inside.slice(0, at),
    rest: `${inside.slice(at)} ${after}`,
  }));
}

/**
 * What ends the path of any program: a quote, an invisible character, or a blank before the sign of an option or of a
 * quoted word. Whatever follows may be the password.
 */
const ARGUMENT = /["\u201c\u201d\p{Cc}\p{Cf}]|\s[-/'\u2018\u2019`=:;,]/u;

/**
 * Where the program can end, the shortest first. After any `.exe`, even if other characters follow it directly: a name
 * that continues after ".exe" is more likely a slip than a folder, and the shorter reading never shows a secret. At a
 * blank in the program's own name, since the `.exe` may be the end of the password. After `Kmserver`, since that name
 * is known. Without `.exe`: at any blank.
 */
function cuts(text: string): readonly number[] {
  const head = text.slice(0, ARGUMENT.exec(text)?.index ?? text.length);
  const blanks = [...head.matchAll(/\s+/g)].map((match) => match.index);
  const named = [...head.matchAll(/(?<=\\|^)kmserver(?=\s)/gi)].map((match) => match.index + match[0].length);
  const afterExe = programEnds(head);
  const [first] = afterExe;
  const all =
    first === undefined
      ? [...blanks, head.trimEnd().length]
      : [...blanks.filter((at) => at > head.lastIndexOf('\\', first) && at < first), ...named, ...afterExe];
  return [...new Set(all)].sort((a, b) => a - b);
}

function programEnds(text: string): readonly number[] {
  return [...text.matchAll(/\.exe/gi)].map((match) => match.index + match[0].length);
}
