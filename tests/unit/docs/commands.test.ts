import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json';
import { OPTION_NAMES } from '../../../electron/cli/arguments';
import { cli, testFolder } from '../cli/support';

/** Runs the commands in the documents as written, and checks that the scripts and options they name exist. */

const COMMAND_LINE = 'electron/cli/command-line.md';
const DOCUMENTS = ['README.md', COMMAND_LINE, 'CONTRIBUTING.md'];

/** The commands that are not run here, and why. */
const NOT_RUN: readonly (readonly [rule: RegExp, reason: string])[] = [
  [/^npm ci\b/, 'installs every package anew'],
  [/ --machine remote:/, 'needs a server; tests/remote/cli.test.ts runs the same against a stand-in'],
  [/^npm (start|test)\b/, 'opens the window, or is what runs this test'],
  [/^npm run (dist|lab|screenshots|format|build|dev)\b/, 'builds, or changes the tree under the tests'],
  [/^(apt-get|npx playwright)\b/, 'installs on the system, or is a stage of its own'],
  [/^(Get-FileHash|Select-String|Set-AuthenticodeSignature|signtool|New-SelfSignedCertificate|\$)/, 'needs Windows'],
];

interface Documented {
  readonly document: string;
  readonly command: string;
}

let commands: readonly Documented[] = [];
let root: string;

beforeAll(async () => {
  root = await testFolder();
  const found = await Promise.all(DOCUMENTS.map(async (document) => blocks(document, await readFile(document, 'utf8'))));
  commands = found.flat();
});

/** The lines of every block of commands, without their comments. */
function blocks(document: string, text: string): readonly Documented[] {
  return [...text.matchAll(/^```(?:bash|powershell|sh)\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((command) => ({ document, command }));
}

const CLI = 'npm run --silent cli -- ';

describe('the commands in the documents', () => {
  test('are found', () => {
    expect(commands.filter(({ document }) => document === COMMAND_LINE).length).toBeGreaterThan(10);
  });

  test('are run, or skipped by a rule with a reason', () => {
    const neither = commands.filter(({ command }) => !command.startsWith(CLI) && !NOT_RUN.some(([rule]) => rule.test(command)));
    expect(neither).toEqual([]);
  });

  test('that run the command line do what they say, in their order, on practice servers', async () => {
    const ends: Record<string, number> = {};
    for (const { command } of commands.filter((one) => one.command.startsWith(CLI) && !one.command.includes(' remote:'))) {
      const words = command.slice(CLI.length).split(' ');
      const argv = words.map((word) => (word.startsWith('./') ? path.join(root, word) : word));
      const { exit, err } = await cli(
        ...argv,
        ...(words.includes('--state') || words[0] !== 'scan' ? [] : ['--state', path.join(root, 'scan.json')]),
      );
      expect(err, command).toBe('');
      ends[words.join(' ')] = exit;
    }
    // A preview and a scan report the fault; every other command succeeds.
    for (const [command, exit] of Object.entries(ends)) {
      const finds = command.startsWith('scan') || (command.startsWith('repair') && !/--yes|--help/.test(command));
      expect(exit, command).toBe(finds ? 10 : 0);
    }
  });

  test('name only npm scripts and options that exist', async () => {
    for (const document of DOCUMENTS) {
      const text = await readFile(document, 'utf8');
      for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([a-z]+(?::[a-z]+)*)/g))
        expect(packageJson.scripts, `${document}: ${script}`).toHaveProperty(script);
    }
    const named = new Set(
      [...(await readFile(COMMAND_LINE, 'utf8')).matchAll(/`--([a-z][a-z0-9-]*)/g)].map(([, option]) => option ?? ''),
    );
    for (const option of named) expect(OPTION_NAMES).toContain(option);
    expect(named.size).toBeGreaterThan(12);
  });
});
