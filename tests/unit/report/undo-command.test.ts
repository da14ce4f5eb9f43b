import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../electron/cli/arguments';
import { parsePlaceName } from '../../../electron/places/place';
import { programCommand } from '../../../electron/places/program-command';
import type { RunStarted } from '../../../electron/repair/events';
import { undoCommand } from '../../../electron/report/undo-command';

type Machine = RunStarted['machine'];

const RUN = '20261120T140211Z-SERVER01';
const MACHINE: Machine = { name: 'SERVER01', id: 'x', bits: 32, place: 'this', windows: 'Windows NT 4.0' };

/** Splits a command line as the C library of Windows does, and for these lines cmd.exe and PowerShell, too. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/(?:[^\s"]|"(?:\\.|[^"\\])*")+/g) ?? []).map((word) =>
    word.startsWith('"') ? word.slice(1, -1).replace(/\\+$/, (end) => '\\'.repeat(end.length / 2)) : word,
  );
}

/** The pasted line as the command line of this program reads it; null if there is no line. */
function pasted(machine: Partial<Machine>) {
  const line = undoCommand('program', RUN, { ...MACHINE, ...machine });
  if (line === null) return null;
  const [program, ...words] = wordsOf(line);
  expect(program).toBe('program');
  const given = parseArguments(words);
  expect(given).toMatchObject({ command: 'undo', run: RUN, yes: true });
  return { ...given, place: parsePlaceName(given.machine ?? '') };
}

describe('the line that undoes a run', () => {
  test('leads to this computer', () => {
    expect(undoCommand('.\\Exchange.exe', RUN, MACHINE)).toBe(`.\\Exchange.exe undo --machine this --run ${RUN} --yes`);
    expect(pasted({})?.place).toEqual({ kind: 'this' });
  });

  test('leads to a practice server, and to its state file if one was named', () => {
    const origin = { SCENARIO: 'q290226', STATE: 'C:\\My states\\one.json' };
    expect(pasted({ place: 'practice', origin: { SCENARIO: 'q290226' } })?.place).toEqual({
      kind: 'practice',
      scenario: 'q290226',
    });
    expect(pasted({ place: 'practice', origin })?.state).toBe(origin.STATE);
  });

  test('leads to a server on the network with its port and account', () => {
    const origin = { host: 'server01', port: '139', user: 'administrator', domain: 'EXAMPLE' };
    const given = pasted({ place: 'remote', origin });
    expect(given?.place).toEqual({ kind: 'remote', address: { host: 'server01' } });
    expect(given).toMatchObject({ port: '139', user: 'EXAMPLE\\administrator' });
    expect(pasted({ place: 'remote', origin: { host: 'server01', user: 'root' } })).toMatchObject({ user: 'root' });
  });

  test('leads to a disk by its folder or its two hives, with its further drives', () => {
    const config = 'E:\\winnt\\system32\\config';
    const whole = pasted({
      place: 'offline',
      origin: { SYSTEM: `${config}\\SYSTEM`, SOFTWARE: `${config}\\SOFTWARE`, D: 'F:\\' },
    });
    expect(whole?.place).toEqual({ kind: 'offline', disk: { folder: config } });
    expect(whole?.drive).toEqual(['D=F:\\']);
    const apart = pasted({ place: 'offline', origin: { SYSTEM: '/mnt/a b/SYSTEM', SOFTWARE: '/mnt/c/SOFTWARE' } });
    expect(apart?.place).toEqual({ kind: 'offline', disk: { folder: '/mnt/a b/SYSTEM' } });
    expect(apart?.software).toBe('/mnt/c/SOFTWARE');
  });

  test.each([
    ['practice', {}],
    ['offline', {}],
    ['remote', { host: 'server01' }],
  ] as const)('is left out if the journal does not say how to reach a machine of the kind %s', (place, origin) => {
    expect(pasted({ place, origin })).toBeNull();
  });

  test('leads where the journal says, or is left out if a console would act on a name', () => {
    const names = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\\', '&', '|', ';', "'", '$', '`', '%', '"', '!', '\n', 'é'),
    });
    fc.assert(
      fc.property(names, (name) => {
        const folder = `E:\\x${name}`;
        const given = pasted({ place: 'offline', origin: { SYSTEM: `${folder}\\SYSTEM`, SOFTWARE: `${folder}\\SOFTWARE` } });
        if (/[$`%"!\n]/.test(name)) expect(given).toBeNull();
        else expect(given?.place).toMatchObject({ disk: { folder: expect.stringMatching(/^E:\\x/) as string } });
      }),
    );
    const hostile = { SYSTEM: 'E:\\$(calc)\\SYSTEM', SOFTWARE: 'E:\\$(calc)\\SOFTWARE' };
    expect(pasted({ place: 'offline', origin: hostile })).toBeNull();
  });
});

describe('the name of this program on a command line', () => {
  const started = { variables: {}, file: '/usr/bin/node', packed: false };

  test('is the current name of the portable exe, in its folder', () => {
    const exe = (file: string): string => programCommand({ ...started, variables: { PORTABLE_EXECUTABLE_FILE: file } });
    expect(exe('D:\\Tools\\ExchangeKmsRepair-0.1.0-portable.exe')).toBe('.\\ExchangeKmsRepair-0.1.0-portable.exe');
    expect(exe('D:\\Exchange (1).exe')).toBe('".\\Exchange (1).exe"');
  });

  test('is the packed program, or the script if it runs from its sources', () => {
    expect(programCommand({ ...started, file: 'C:\\P\\repair.exe', packed: true })).toBe('.\\repair.exe');
    expect(programCommand(started)).toBe('npm run --silent cli --');
  });
});
