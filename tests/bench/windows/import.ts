import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstDifference } from '../../../electron/domain/compare';
import { treesOf } from '../../../electron/domain/reg-file';
import type { KeyRef, KeyTree } from '../../../electron/domain/registry';
import { readRegFile } from '../../../electron/machines/read-reg-file';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { contender, type Prepared } from '../harness/timed';
import { IMPORT_READ, IMPORT_REG, IMPORT_WRITTEN } from '../support/names';
import { PARENT, registryText, TOP } from '../support/registry-text';
import { must } from './programs';

/** Contenders that read a `.reg` file of that many megabytes, or import it into the registry. */
export async function importContenders(megabytes: number): Promise<Prepared> {
  const { registry } = await openWindowsMachine();
  const [view = '32'] = registry.views;
  const key: KeyRef = { view, path: `SOFTWARE\\${TOP}` };
  const { tree, text } = registryText({ characters: (megabytes * 1_000_000) / 2 });
  const folder = mkdtempSync(path.join(tmpdir(), 'kms-repair-bench-'));
  const file = path.join(folder, 'text.reg');
  writeFileSync(file, `\ufeff${text}`, 'utf16le');
  const read = async (): Promise<KeyTree> => treesOf(await readRegFile(file), `${PARENT}\\${TOP}`)!;
  const inRegistry = async (): Promise<string | null> => {
    const reading = await registry.readTree(key);
    if (reading.state !== 'present') return reading.state;
    const difference = firstDifference(tree, reading.value);
    return difference && `${difference.kind} at ${difference.at}`;
  };
  return {
    putBack: async () => {
      await registry.deleteTree(key);
      rmSync(folder, { recursive: true });
    },
    contenders: [
      contender({
        name: IMPORT_WRITTEN,
        before: () => registry.deleteTree(key),
        run: async () => registry.writeTree(key, await read()),
        check: inRegistry,
      }),
      contender({
        name: IMPORT_REG,
        before: () => registry.deleteTree(key),
        run: () => must('reg.exe', 'import', file, `/reg:${view}`),
        check: inRegistry,
      }),
      contender({
        name: IMPORT_READ,
        run: read,
        check: (found) => {
          const difference = firstDifference(tree, found);
          return difference && `${difference.kind} at ${difference.at}`;
        },
      }),
    ],
  };
}
