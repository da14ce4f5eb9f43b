import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { backedUp } from '../../machines/offline/disk-run';
import { key, serverDisk } from '../../machines/offline/server-disk';

/** `before-nt4.reg` is for the Registry Editor of NT 4.0, which reads it in the ANSI code page of the server. */

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const act of undo.splice(0)) await act();
});

test.each([
  ['1251', 'Ключ', 'other-code-page', 'windows-1251'],
  ['932', '鍵', 'other-code-page', 'shift_jis'],
  ['1252', 'Ключ', 'not-ansi-data', 'windows-1252'],
  ['65001', 'Ключ', 'not-ansi-data', 'windows-1252'],
] as const)('the backup of a server with code page %s lists the text %s as %s', async (acp, text, kind, label) => {
  const nls = key('ControlSet001', {}, [key('Control', {}, [key('Nls', {}, [key('CodePage', { ACP: acp })])])]);
  const exchange = key('Microsoft', {}, [key('Exchange', {}, [key('KMServer', { Note: text })])]);
  const made = await serverDisk({ system: [nls], software: [exchange] });
  const folder = mkdtempSync(path.join(tmpdir(), 'page-run-'));
  undo.push(made.remove, () => rmSync(folder, { recursive: true, force: true }));
  const { run, backup } = await backedUp(made.root, path.join(folder, 'run'));
  undo.push(() => run.close());
  expect(backup.error).toBeNull();
  const read = (name: string): Buffer => readFileSync(path.join(run.backupFolder, name));
  const manifest = JSON.parse(read('manifest.json').toString()) as {
    readonly ansiCodePage: number;
    readonly notExpressed: Readonly<Record<string, readonly { readonly kind: string; readonly valueName?: string }[]>>;
  };
  expect(manifest.ansiCodePage).toBe(acp === '65001' ? 1252 : Number(acp));
  expect(manifest.notExpressed['before-nt4.reg']).toMatchObject([{ kind, valueName: 'Note', characters: text }]);
  expect(manifest.notExpressed['before.reg']).toEqual([]);
  const line = `"Note"="${text}"`;
  expect(new TextDecoder(label).decode(read('before-nt4.reg')).includes(line)).toBe(kind === 'other-code-page');
});
