import { OPTION_NAMES } from '../cli/arguments';
import { ELEVATED_OPTION } from './elevation/return-argument';
import { refusedSwitch } from './switches';
import { IS_MEASURED, TIMING_OPTION } from './timing';

/** What the packed program was started for. */
export type Start =
  | { readonly kind: 'window' }
  /** The command line without a window: words for `electron/cli`. */
  | { readonly kind: 'unattended'; readonly words: readonly string[] }
  /** Refused: the switch, and whether somebody is there to read a message. */
  | { readonly kind: 'refused'; readonly name: string; readonly attended: boolean };

/** The names of the window's options. */
const WINDOW_OPTIONS: readonly string[] = IS_MEASURED ? [ELEVATED_OPTION, TIMING_OPTION] : [ELEVATED_OPTION];

/**
 * Parses the words after the program's name. A first word that is not an option is a command and runs without a window,
 * even if there is no such command, since a script waits for an exit status and not for a window.
 */
export function readStart(argv: readonly string[]): Start {
  const [first] = argv;
  const attended = first === undefined || (isOption(first) && !ALONE.includes(first));
  const words = attended ? argv : argv.filter((word) => !ERROR_NUMBER.test(word));
  const refused = refusedSwitch(words, attended ? WINDOW_OPTIONS : OPTION_NAMES);
  if (refused !== null) return { kind: 'refused', name: refused, attended };
  return attended ? { kind: 'window' } : { kind: 'unattended', words: argv };
}

/** Options that need no command. */
const ALONE: readonly string[] = ['--help', '--version'];

/**
 * Setup's error numbers may be negative (`explain -1073610750`): to Chromium, that is a switch with an unknown name.
 */
const ERROR_NUMBER = /^-\d+$/;

function isOption(word: string): boolean {
  return /^[-/]/.test(word);
}
