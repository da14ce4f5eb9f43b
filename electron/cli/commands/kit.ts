import path from 'node:path';
import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { ARTICLES } from '../../domain/articles';
import { commandOf, readKitResults, saveKit, writeKit } from '../../kit';
import type { CliArguments } from '../arguments';
import { OUTCOMES } from '../outcomes';
import type { CommandResult } from '../command';
import { text } from '../text';

/** Writes a server kit to a new or empty folder: one that only looks, or with --article one that also repairs. */
export async function kit({ article, out, from }: CliArguments): Promise<CommandResult> {
  if (out === undefined) throw new RepairError('E-OPTION-MISSING', '--out');
  const look = from === undefined ? undefined : await readKitResults(from);
  const files = await writeKit({ article: article ?? null, ...(look === undefined ? {} : { look }) });
  await saveKit(files, out);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const id = kitIdIn(files.find(({ name }) => name === 'KIT.TXT')?.bytes);
  return {
    exit: OUTCOMES.kit.written,
    lines: [
      text(sentence('kit.cli.written', { kit: id, folder: out, n: files.length, bytes })),
      ...files.map((file) => `  ${file.name.padEnd(12)} ${String(file.bytes.length).padStart(6)}`),
      text(
        article === undefined
          ? sentence('kit.cli.next.look')
          : sentence('kit.cli.next.fix', { command: commandOf(ARTICLES[article], look?.server ?? 'SERVER01') }),
      ),
    ],
    json: {
      schema: 1,
      kit: id,
      article: article ?? null,
      folder: path.resolve(out),
      files: files.map((file) => ({ name: file.name, bytes: file.bytes.length })),
    },
  };
}

const kitIdIn = (bytes: Uint8Array | undefined): string =>
  /^KIT=(\S+)/m.exec(new TextDecoder().decode(bytes ?? new Uint8Array()))?.[1] ?? '';
