import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Windows always loads these from System32: the DLLs named in `Control\Session Manager\KnownDLLs`, and ntdll. */
const KNOWN = ['advapi32.dll', 'kernel32.dll', 'ntdll.dll', 'shell32.dll'];

const FOLDER = 'electron/machines/windows';

test('a Windows library is loaded by its full path, unless Windows itself decides where it comes from', () => {
  const loads = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/\.load\((.*?)\)(?=[;.])/g)])
    .map(([, what = '']) => what);
  expect(loads.length).toBeGreaterThan(8);
  const byName = loads.filter((what) => !what.startsWith('join(systemDirectory(), '));
  expect([...new Set(byName)].sort()).toEqual(KNOWN.map((name) => `'${name}'`));
});
