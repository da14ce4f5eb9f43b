import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, runNode, toolScript } from '../../../build/tools';

/** What oxlint prints with `--format json`, as far as the tests read it. */
interface Printed {
  readonly diagnostics: readonly { readonly message: string; readonly help?: string; readonly code: string }[];
}

/**
 * Lints one made-up file as if it were at this path of the repository, with the project's own configuration, so that
 * its tables are tested. Rules that need types do not run: the file belongs to no TypeScript project.
 *
 * @param file  The path, relative to the repository.
 * @param content What the file contains.
 * @param rules The rules whose messages are wanted, as oxlint writes them, such as `project(borders)`.
 * @returns The messages with their advice, in the order of the file.
 */
export async function lint(file: string, content: string, rules: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lint-'));
  try {
    for (const part of ['oxlint.config.mjs', 'build/lint'])
      await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
    const { output } = await runNode(toolScript('oxlint'), [
      ...['-c', path.join(folder, 'oxlint.config.mjs'), '--format', 'json'],
      path.join(folder, file),
    ]);
    const { diagnostics } = JSON.parse(output) as Printed;
    return diagnostics
      .filter(({ code }) => rules.includes(code))
      .map(({ message, help }) => (help === undefined ? message : `${message} ${help}`));
  } finally {
    await rm(folder, { recursive: true });
  }
}
