import { writeFile } from 'node:fs/promises';
import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { inspectView, type RegFile, serializeRegFile } from '../../domain/reg-file';
import { oneLine } from '../../domain/one-line';
import { typeName } from '../../domain/registry';
import type { CliArguments } from '../arguments';
import { readRegInput } from '../input';
import { OUTCOMES } from '../outcomes';
import type { CommandResult } from '../command';
import { text } from '../text';

/** Reads any `.reg` file, lists its content, and with --rewrite writes it again. The registry is not touched. */
export async function inspect({ operand, rewrite }: CliArguments): Promise<CommandResult> {
  const file = operand ?? '';
  const document = await readRegInput(file);
  const rewritten = rewrite === undefined ? [] : [await writeAgain(document, rewrite)];
  const view = inspectView(document);
  return {
    exit: OUTCOMES.inspect.listed,
    lines: [
      text(sentence('cli.inspect.head', { file, format: view.format, encoding: view.encoding, n: view.keys.length })),
      ...(document.markMissing ? [text(sentence('cli.inspect.no-mark'))] : []),
      ...view.keys.flatMap(({ path, deleted, values }) => [
        oneLine(`[${deleted ? '-' : ''}${path}]`),
        ...values.map((value) =>
          oneLine(`  ${value.name ?? '@'} = ${value.deleted ? '-' : `${typeName(value.type)} ${value.hex}`}`),
        ),
      ]),
      ...rewritten,
    ],
    json: { schema: 1, file, ...view },
  };
}

async function writeAgain(document: RegFile, to: string): Promise<string> {
  // No importer accepts the byte order mark of UTF-8, so the file is rewritten as UTF-16, which every importer reads.
  const isUtf8 = document.encoding === 'utf-8';
  const { bytes } = serializeRegFile(isUtf8 ? { ...document, encoding: 'utf-16le' } : document);
  try {
    await writeFile(to, bytes, { flag: 'wx' });
  } catch (cause) {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new RepairError(taken ? 'E-OUT-EXISTS' : 'E-OUT-NOT-WRITABLE', to, { cause });
  }
  return text(sentence(isUtf8 ? 'cli.inspect.rewritten-utf-16' : 'cli.inspect.rewritten', { file: to }));
}
