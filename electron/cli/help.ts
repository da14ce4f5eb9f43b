import { sentence } from '../contract/words/sentence';
import { SCENARIOS } from '../machines/practice';
import { wrap } from '../report/wrap';
import { type CommandName, COMMANDS } from './arguments';
import { text } from './text';

/** One column less than a console has: a full-width line would be followed by an empty one. */
const WIDTH = 79;
const INDENT = '  ';

/** The whole help, or one command's part with the options of every command. No line exceeds a console of 80 columns. */
export function helpText(command: CommandName | null): string {
  const lines = text(sentence('cli.help', { scenarios: Object.keys(SCENARIOS) }))
    .split('\n')
    .flatMap((line) =>
      line.length <= WIDTH ? [line] : wrap(line.trim(), WIDTH - INDENT.length).map((part) => `${INDENT}${part}`),
    );
  return (command === null ? lines : [usage(command), '', ...partOf(lines, command)]).join('\n');
}

function usage(command: CommandName): string {
  const shape = COMMANDS[command];
  return ['Usage: exchange-kms-repair', command, ...('operand' in shape ? [shape.operand] : []), '[options]'].join(' ');
}

function partOf(lines: readonly string[], command: CommandName): readonly string[] {
  const begins = (line: string): boolean => /^ {2}\S/.test(line);
  const from = lines.findIndex((line) => line.startsWith(`${INDENT}${command} `));
  const to = lines.findIndex((line, at) => at > from && (line === '' || begins(line)));
  const everywhere = lines.findIndex((line) => line.startsWith(`${INDENT}--`));
  return [...lines.slice(from, to), '', ...lines.slice(everywhere)];
}
