import { sentence } from '../contract/words/sentence';
import type { CommandName } from './arguments';
import { text } from './text';

/** The whole help, or one command's part of it with what every command takes. */
export function helpText(command: CommandName | null): string {
  const help = text(sentence('cli.help'));
  if (command === null) return help;
  const lines = help.split('\n');
  const begins = (line: string): boolean => /^ {2}\S/.test(line);
  const from = lines.findIndex((line) => line.startsWith(`  ${command} `));
  const to = lines.findIndex((line, at) => at > from && (line === '' || begins(line)));
  const everywhere = lines.findIndex((line) => line.startsWith('  --'));
  return [...lines.slice(from, to), '', ...lines.slice(everywhere)].join('\n');
}
