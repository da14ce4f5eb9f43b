import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { holdUnchanged, startElevated } from '../../../electron/machines/windows/elevation';
import { scratchFolder } from '../support/scratch';

/** The shell's verb "runas", and files held unchanged. Only a person can test the question about rights. */
const FOLDER = scratchFolder();

test('a program that is started with administrator rights receives its arguments unchanged', async () => {
  const told = join(FOLDER, 'told.json');
  const script = join(FOLDER, 'tell.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.argv.slice(2)))`);
  const words = ['--elevated=eyJ2ZXJzaW9uIjoiMC4xLjAifQ', 'C:\\a b\\c'];
  const parameters = `"${script}" ${words[0]} "${words[1]}"`;
  assert.equal(startElevated({ file: process.execPath, parameters, window: 0n }), 'started');
  for (let tenths = 0; tenths < 3000 && !(existsSync(told) && readFileSync(told, 'utf8').endsWith(']')); tenths++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual(JSON.parse(readFileSync(told, 'utf8')), words);
});

test('the error for a missing program names it and has Windows’ error number', () => {
  const file = join(FOLDER, 'no such program.exe');
  assert.throws(() => startElevated({ file, parameters: '', window: 0n }), { code: 'E-ELEVATION-FAILED', where: file, win32: 2 });
});

test('a held file can be read, but not changed, renamed or deleted until it is released', () => {
  const file = join(FOLDER, 'held.exe');
  writeFileSync(file, 'as it is');
  const release = holdUnchanged(file);
  assert.equal(readFileSync(file, 'utf8'), 'as it is');
  assert.throws(() => writeFileSync(file, 'changed'));
  assert.throws(() => renameSync(file, `${file}.old`));
  assert.throws(() => rmSync(file));
  assert.equal(readFileSync(file, 'utf8'), 'as it is');
  release();
  writeFileSync(file, 'changed');
  assert.equal(readFileSync(file, 'utf8'), 'changed');
});

test('a missing file cannot be held', () => {
  const file = join(FOLDER, 'not there.exe');
  assert.throws(() => holdUnchanged(file), { code: 'E-ELEVATION-FAILED', where: file, win32: 2 });
});
