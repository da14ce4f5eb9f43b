import { parseArgs } from 'node:util';
import { type ArticleId, isArticleId } from '../domain/articles';
import { isLanguage } from '../contract/words/languages';
import type { Language } from '../contract/words/say';
import { RepairError } from '../contract/errors';

/** Every option; `COMMANDS` lists which command takes which. */
const OPTIONS = {
  machine: { type: 'string' },
  state: { type: 'string' },
  software: { type: 'string' },
  drive: { type: 'string', multiple: true },
  port: { type: 'string' },
  user: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  ntlm1: { type: 'boolean' },
  'accept-unsigned': { type: 'boolean' },
  trace: { type: 'string' },
  article: { type: 'string' },
  out: { type: 'string' },
  run: { type: 'string' },
  accept: { type: 'string' },
  evidence: { type: 'string' },
  log: { type: 'string' },
  error: { type: 'string' },
  rewrite: { type: 'string' },
  from: { type: 'string' },
  ticket: { type: 'string' },
  technician: { type: 'string' },
  report: { type: 'string' },
  language: { type: 'string' },
  output: { type: 'string' },
  'all-control-sets': { type: 'boolean' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The long name of every option, for the packed program, which lets nothing else through to Chromium. */
export const OPTION_NAMES: readonly string[] = Object.keys(OPTIONS);

export interface CliArguments {
  readonly command: CommandName | null;
  readonly operand: string | null;
  readonly machine?: string;
  readonly state?: string;
  readonly software?: string;
  readonly drive?: readonly string[];
  readonly port?: string;
  /** `DOMAIN\USER`, or `USER` for a local account of the server. */
  readonly user?: string;
  /** The file for a protocol trace. */
  readonly trace?: string;
  readonly article?: ArticleId;
  readonly out?: string;
  readonly run?: string;
  /** Checksum of the backup of a run that somebody else made. */
  readonly accept?: string;
  readonly evidence?: string;
  readonly log?: string;
  readonly error?: string;
  readonly rewrite?: string;
  readonly from?: string;
  readonly ticket?: string;
  readonly technician?: string;
  /** The folder for a report. */
  readonly report?: string;
  /** The report's language. */
  readonly language: Language;
  readonly output?: string;
  readonly passwordStdin: boolean;
  readonly ntlm1: boolean;
  readonly acceptUnsigned: boolean;
  readonly allControlSets: boolean;
  readonly yes: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

interface CommandShape {
  readonly options: readonly OptionName[];
  /** The name of the operand it needs, for the message if it is missing. */
  readonly operand?: string;
}

const SERVER = ['port', 'user', 'password-stdin', 'ntlm1', 'accept-unsigned', 'trace'] as const;
const PLACE = ['machine', 'state', 'software', 'drive', ...SERVER] as const;

/** The options for a report. */
const REPORT = ['report', 'language'] as const;

/** Command → what it takes in addition to the options of every command. */
export const COMMANDS = {
  scan: { options: [...PLACE, ...REPORT, 'evidence', 'log', 'error', 'ticket', 'technician'] },
  repair: {
    options: [...PLACE, ...REPORT, 'article', 'out', 'log', 'error', 'ticket', 'technician', 'all-control-sets', 'yes'],
  },
  undo: { options: [...PLACE, ...REPORT, 'run', 'accept', 'yes'] },
  verify: { options: [...PLACE, ...REPORT, 'run'] },
  runs: { options: [...PLACE, ...REPORT, 'run'] },
  kit: { options: ['article', 'out', 'from'] },
  'kit-read': { options: [...REPORT, 'log', 'error', 'ticket', 'technician'], operand: 'DIR' },
  inspect: { options: ['rewrite'], operand: 'FILE.reg' },
  explain: { options: [], operand: 'ID' },
} as const satisfies Record<string, CommandShape>;

export type CommandName = keyof typeof COMMANDS;

const EVERYWHERE: readonly OptionName[] = ['output', 'json', 'quiet', 'help', 'version'];

/** Parses the command line; throws E-COMMAND-…, E-OPTION-…, E-OPERAND-… or E-ARTICLE-UNKNOWN naming the wrong word. */
export function parseArguments(argv: readonly string[]): CliArguments {
  const { values, positionals } = parse(argv);
  const flags = {
    passwordStdin: values['password-stdin'] ?? false,
    ntlm1: values.ntlm1 ?? false,
    acceptUnsigned: values['accept-unsigned'] ?? false,
    allControlSets: values['all-control-sets'] ?? false,
    yes: values.yes ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
  const [word, operand, ...more] = positionals;
  if (word === undefined) {
    if (flags.help || flags.version) return { command: null, operand: null, language: 'en', ...flags };
    throw new RepairError('E-COMMAND-MISSING', Object.keys(COMMANDS).join(', '));
  }
  if (!isCommand(word)) throw new RepairError('E-COMMAND-UNKNOWN', word);
  const shape: CommandShape = COMMANDS[word];
  const taken = new Set<string>([...shape.options, ...EVERYWHERE]);
  const empty = Object.entries(values).find(([, value]) => value === '' || (Array.isArray(value) && value.includes('')));
  if (empty) throw new RepairError('E-OPTION-VALUE', `--${empty[0]}`);
  const stray = Object.keys(values).find((name) => !taken.has(name));
  if (stray !== undefined) throw new RepairError('E-OPTION-UNKNOWN', `--${stray}`);
  const extra = shape.operand === undefined ? operand : more[0];
  if (extra !== undefined) throw new RepairError('E-OPERAND-EXTRA', extra);
  if (shape.operand !== undefined && operand === undefined && !flags.help)
    throw new RepairError('E-OPERAND-MISSING', `${word} ${shape.operand}`);
  const { article, language = 'en', ...rest } = values;
  if (article !== undefined && !isArticleId(article)) throw new RepairError('E-ARTICLE-UNKNOWN', article);
  if (!isLanguage(language)) throw new RepairError('E-OPTION-VALUE', `--language ${language}`);
  return {
    command: word,
    operand: operand ?? null,
    language,
    ...rest,
    ...(article === undefined ? {} : { article }),
    ...flags,
  };
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: joinNegative(argv), options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const word = /'(-{1,2}[^'\s<]*)/.exec(message)?.[1] ?? message;
    const isKnown = OPTION_NAMES.includes(word.replace(/^-+/, ''));
    throw new RepairError(isKnown ? 'E-OPTION-VALUE' : 'E-OPTION-UNKNOWN', word);
  }
}

/** Error IDs can be negative numbers (`explain -1073610750`), which are operands or values here, not options. */
function joinNegative(argv: readonly string[]): string[] {
  const at = argv.findIndex((word) => /^-\d+$/.test(word));
  if (at < 0) return [...argv];
  if (argv[at - 1] === '--error') return [...argv.slice(0, at - 1), `--error=${argv[at] ?? ''}`, ...argv.slice(at + 1)];
  return [...argv.slice(0, at), ...argv.slice(at + 1), '--', argv[at] ?? ''];
}
