import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { ContractCase } from '../contract-case';
import { isAbsent, refuses, valueOf } from '../support';

const CONTENT = new Uint8Array(Buffer.from('0123456789', 'latin1'));
const LARGE = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7) & 0xff);

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export const fileCases: readonly ContractCase[] = [
  {
    name: 'files: the drives are listed by letter, including the drive of the files',
    async run({ machine: { files }, fileRoot }) {
      const letters = valueOf(await files.drives());
      assert.ok(
        letters.every((letter) => /^[A-Z]$/.test(letter)),
        letters.join(),
      );
      assert.deepEqual(letters, [...new Set(letters)].sort());
      assert.ok(letters.includes(fileRoot.charAt(0).toUpperCase()), `${letters.join()} has not the drive of ${fileRoot}`);
    },
  },
  {
    name: 'files: a missing file is absent for every kind of question',
    async run({ machine: { files }, fileRoot }) {
      for (const path of [`${fileRoot}\\none`, `${fileRoot}\\none\\below`]) {
        isAbsent(await files.stat(path));
        isAbsent(await files.list(path));
        isAbsent(await files.readEnd(path, 10));
        isAbsent(await files.version(path));
      }
    },
  },
  {
    name: 'files: the facts of a file and of a folder are reported',
    async run({ machine: { files }, fileRoot, makeFile }) {
      await makeFile(`${fileRoot}\\facts\\File.txt`, CONTENT);
      const file = valueOf(await files.stat(`${fileRoot}\\facts\\File.txt`));
      assert.deepEqual({ ...file, modified: '' }, { name: 'File.txt', kind: 'file', size: 10, modified: '' });
      assert.match(file.modified, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      const folder = valueOf(await files.stat(`${fileRoot}\\facts`));
      assert.deepEqual([folder.name, folder.kind, folder.size], ['facts', 'folder', 0]);
    },
  },
  {
    name: 'files: case does not count in paths',
    async run({ machine: { files }, fileRoot, makeFile }) {
      await makeFile(`${fileRoot}\\Case\\File.txt`, CONTENT);
      assert.equal(valueOf(await files.stat(`${fileRoot}\\cASE\\fILE.TXT`)).size, 10);
    },
  },
  {
    name: 'files: a folder lists what is directly in it',
    async run({ machine: { files }, fileRoot, makeFile }) {
      await makeFile(`${fileRoot}\\list\\a.txt`, CONTENT);
      await makeFile(`${fileRoot}\\list\\sub\\b.txt`, CONTENT);
      const entries = valueOf(await files.list(`${fileRoot}\\list`)).map(({ name, kind, size }) => `${name} ${kind} ${size}`);
      assert.deepEqual([...entries].sort(), ['a.txt file 10', 'sub folder 0']);
    },
  },
  {
    name: 'files: a file has no entries to list and a folder no bytes to read; both are unreadable, not absent',
    async run({ machine: { files }, fileRoot, makeFile }) {
      await makeFile(`${fileRoot}\\wrong\\a.txt`, CONTENT);
      assert.equal((await files.list(`${fileRoot}\\wrong\\a.txt`)).state, 'unreadable');
      assert.equal((await files.readEnd(`${fileRoot}\\wrong`, 10)).state, 'unreadable');
    },
  },
  {
    name: 'files: the end of a file is read, at most as much as asked for',
    async run({ machine: { files }, fileRoot, makeFile }) {
      const path = `${fileRoot}\\end\\log.txt`;
      await makeFile(path, CONTENT);
      const end = async (limit: number): Promise<string> =>
        Buffer.from(valueOf(await files.readEnd(path, limit))).toString('latin1');
      assert.deepEqual([await end(3), await end(10), await end(100), await end(0)], ['789', '0123456789', '0123456789', '']);
    },
  },
  {
    name: 'files: an empty file is read as empty',
    async run({ machine: { files }, fileRoot, makeFile }) {
      await makeFile(`${fileRoot}\\empty\\log.txt`, new Uint8Array());
      assert.equal(valueOf(await files.readEnd(`${fileRoot}\\empty\\log.txt`, 10)).length, 0);
    },
  },
  {
    name: 'files: a file without a version resource has no version',
    async run({ machine: { files }, fileRoot, makeFile }) {
      await makeFile(`${fileRoot}\\version\\Kmserver.exe`, CONTENT);
      isAbsent(await files.version(`${fileRoot}\\version\\Kmserver.exe`));
    },
  },
  {
    name: 'files: a folder is copied whole, with hashes, and the source stays',
    async run({ machine: { files }, fileRoot, makeFile }) {
      const [from, to] = [`${fileRoot}\\copy\\Kmsdata`, `${fileRoot}\\copy\\Kmsdata copy`];
      await makeFile(`${from}\\Kmsmdb.edb`, LARGE);
      await makeFile(`${from}\\logs\\edb.log`, CONTENT);
      await makeFile(`${from}\\logs\\empty.log`, new Uint8Array());
      const steps: number[] = [];
      const copied = await files.copyFolder(from, to, { onProgress: (done, total) => steps.push(done, total) });
      assert.deepEqual(
        [...copied].sort((a, b) => (a.path < b.path ? -1 : 1)),
        [
          { path: 'Kmsmdb.edb', size: LARGE.length, sha256: sha256(LARGE) },
          { path: 'logs\\edb.log', size: 10, sha256: sha256(CONTENT) },
          { path: 'logs\\empty.log', size: 0, sha256: sha256(new Uint8Array()) },
        ],
      );
      assert.deepEqual(steps.slice(-2), [LARGE.length + 10, LARGE.length + 10]);
      for (const folder of [from, to]) {
        assert.equal(sha256(valueOf(await files.readEnd(`${folder}\\Kmsmdb.edb`, LARGE.length))), sha256(LARGE));
        assert.equal(valueOf(await files.list(`${folder}\\logs`)).length, 2);
      }
    },
  },
  {
    name: 'files: if folders can be compared, a copy is the same, and one byte or one file makes a difference',
    async run({ machine: { files }, fileRoot, makeFile }) {
      if (!files.compareFolders) return;
      const [from, to] = [`${fileRoot}\\compare\\one`, `${fileRoot}\\compare\\other`];
      await makeFile(`${from}\\logs\\edb.log`, CONTENT);
      const copied = await files.copyFolder(from, to, {});
      assert.deepEqual(await files.compareFolders(from, to), copied);
      await makeFile(`${to}\\logs\\edb2.log`, CONTENT);
      assert.equal(await files.compareFolders(from, to), null);
      await makeFile(
        `${from}\\logs\\edb2.log`,
        CONTENT.map((byte) => byte ^ 1),
      );
      assert.equal(await files.compareFolders(from, to), null);
    },
  },
  {
    name: 'files: an empty folder is copied, too',
    async run({ machine: { files }, fileRoot, makeFile }) {
      await makeFile(`${fileRoot}\\hollow\\x.txt`, CONTENT);
      await files.copyFolder(`${fileRoot}\\hollow`, `${fileRoot}\\hollow 2`, {});
      assert.equal(valueOf(await files.stat(`${fileRoot}\\hollow 2`)).kind, 'folder');
    },
  },
  {
    name: 'files: nothing is copied over or into what is there already',
    async run({ machine: { files }, fileRoot, makeFile }) {
      await makeFile(`${fileRoot}\\taken\\from\\a.txt`, CONTENT);
      await makeFile(`${fileRoot}\\taken\\to\\kept.txt`, CONTENT);
      await refuses(files.copyFolder(`${fileRoot}\\taken\\from`, `${fileRoot}\\taken\\to`, {}), {});
      await refuses(files.copyFolder(`${fileRoot}\\taken\\from`, `${fileRoot}\\taken\\from\\inside`, {}), {});
      assert.deepEqual(
        valueOf(await files.list(`${fileRoot}\\taken\\to`)).map(({ name }) => name),
        ['kept.txt'],
      );
      assert.deepEqual(
        valueOf(await files.list(`${fileRoot}\\taken\\from`)).map(({ name }) => name),
        ['a.txt'],
      );
    },
  },
  {
    name: 'files: a missing folder cannot be copied, and nothing appears',
    async run({ machine: { files }, fileRoot }) {
      await refuses(files.copyFolder(`${fileRoot}\\none`, `${fileRoot}\\none copy`, {}), {});
      isAbsent(await files.stat(`${fileRoot}\\none copy`));
    },
  },
  {
    name: 'files: an aborted copy leaves nothing and the source as it was',
    async run({ machine: { files }, fileRoot, makeFile }) {
      for (const name of ['a', 'b', 'c']) await makeFile(`${fileRoot}\\abort\\${name}.edb`, LARGE);
      const stop = new AbortController();
      await assert.rejects(
        files.copyFolder(`${fileRoot}\\abort`, `${fileRoot}\\abort copy`, {
          signal: stop.signal,
          onProgress: () => stop.abort(),
        }),
      );
      isAbsent(await files.stat(`${fileRoot}\\abort copy`));
      assert.equal(valueOf(await files.list(`${fileRoot}\\abort`)).length, 3);
    },
  },
];
