import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ArticleId, ARTICLES } from '../../../electron/domain/articles';
import { gatesFor, NO_ANSWERS } from '../../../electron/domain/gates';
import { ARTICLE_STEPS } from '../../../electron/domain/next-steps/article-steps';
import { commandOf, type KitFile, type KitReading, readKitResults, saveKit, writeKit } from '../../../electron/kit';
import { PROGRAMS, SYNTAX } from '../../../electron/kit/write/constructs';
import { words } from '../../../electron/kit/write/script';
import { IMAGE, key, log, LOOKED, newResults, owner, service, step, exchange } from './results';

const textOf = (files: readonly KitFile[], name: string): string => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`no ${name}`);
  return new TextDecoder().decode(file.bytes);
};

async function lookAt(made: Parameters<typeof step>[2]): Promise<KitReading> {
  const folder = newResults();
  owner(folder);
  log(folder, ...LOOKED);
  step(folder, 'LOOK', made);
  return readKitResults(folder);
}

const withPassword = (): Promise<KitReading> => lookAt({ service: service(`${IMAGE} Pa55-w0rd`), program: 'Kmserver.exe' });

async function everyKit(): Promise<readonly (readonly [string, readonly KitFile[]])[]> {
  const look = await lookAt({});
  const kits: [string, readonly KitFile[]][] = [['look', await writeKit({ article: null })]];
  for (const article of ['Q290226', 'Q196171', 'Q182814'] satisfies ArticleId[])
    kits.push([article, await writeKit({ article })]);
  kits.push(['Q290226 from a look', await writeKit({ article: 'Q290226', look })]);
  kits.push(['Q235418', await writeKit({ article: 'Q235418', look: await withPassword() })]);
  return kits;
}

describe('every kit', () => {
  test('has 8.3 names, ASCII with CRLF, lines that fit cmd.exe of NT 4.0, and less than 200 kB', async () => {
    for (const [kit, files] of await everyKit()) {
      expect(
        files.map(({ name }) => name).filter((name) => !/^[A-Z0-9]{1,8}\.[A-Z]{3}$/.test(name)),
        kit,
      ).toEqual([]);
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
      expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(200_000);
      for (const { name, bytes } of files) {
        const text = Buffer.from(bytes).toString('latin1');
        expect(/[^\x20-\x7e\r\n]/.test(text), `${kit} ${name}`).toBe(false);
        expect(text.replaceAll('\r\n', '').includes('\n') || !text.endsWith('\r\n'), `${kit} ${name}`).toBe(false);
        if (name.endsWith('.CMD')) for (const line of text.split('\r\n')) expect(line.length, line).toBeLessThan(1000);
      }
    }
  });

  test('jumps only to labels that it has, calls only files that it has, and has no two labels that start with the same eight characters', async () => {
    for (const [kit, files] of await everyKit()) {
      for (const { name, bytes } of files.filter((file) => file.name.endsWith('.CMD'))) {
        const lines = new TextDecoder().decode(bytes).split('\r\n');
        const labels = lines.filter((line) => line.startsWith(':')).map((line) => line.slice(1).toLowerCase());
        // Microsoft documents that goto uses only the first eight characters of a label.
        const twice = labels.filter((label, i) => labels.findIndex((other) => other.slice(0, 8) === label.slice(0, 8)) < i);
        expect(twice, `${kit} ${name}`).toEqual([]);
        const wanted = lines.flatMap((line) =>
          [...line.matchAll(/(?:goto |call :)(?!:)([A-Za-z]\w*)/g)].map((match) => (match[1] ?? '').toLowerCase()),
        );
        expect(
          wanted.filter((label) => !labels.includes(label) && !/^echo /.test(label)),
          `${kit} ${name}`,
        ).toEqual([]);
        const inside = lines
          .filter((line) => !/echo /.test(line))
          .flatMap((line) => [...line.matchAll(/%KITDIR%(\w+\.\w+)/g)].map((match) => match[1]));
        expect(
          inside.filter((file) => !files.some((each) => each.name === file)),
          `${kit} ${name}`,
        ).toEqual([]);
      }
    }
  });

  test('closes every quotation mark, since what follows an open one is no redirection', async () => {
    for (const [kit, files] of await everyKit()) {
      for (const { name, bytes } of files.filter((file) => file.name.endsWith('.CMD'))) {
        const open = new TextDecoder()
          .decode(bytes)
          .split('\r\n')
          .filter((line) => (line.match(/"/g)?.length ?? 0) % 2 !== 0);
        expect(open, `${kit} ${name}`).toEqual([]);
      }
    }
  });

  test('lets FIND open exports by name, since it is not known to read UTF-16 from standard input', async () => {
    for (const [kit, files] of await everyKit())
      for (const { name, bytes } of files) expect(new TextDecoder().decode(bytes), `${kit} ${name}`).not.toMatch(/< \S*\.REG/);
  });

  test('uses only what is in the table of constructs', async () => {
    for (const [kit, files] of await everyKit()) {
      for (const { name, bytes } of files.filter((file) => file.name.endsWith('.CMD'))) {
        for (const line of new TextDecoder().decode(bytes).split('\r\n')) {
          for (const { program, switches } of commandsIn(line)) {
            expect(Object.keys(PROGRAMS), `${kit} ${name}: ${line}`).toContain(program);
            for (const option of switches) expect(PROGRAMS[program]?.switches, `${kit} ${name}: ${line}`).toContain(option);
          }
          expect(signsLeftIn(line), `${kit} ${name}: ${line}`).toBe('');
        }
      }
    }
  });

  test.each([
    'set /p X=',
    'exit /b 1',
    'echo %TIME%',
    'reg query HKLM',
    'sc stop X',
    'if defined X echo y',
    'for /l %%i in (1 1 2) do echo x',
    'set X=%Y:a=b%',
    'echo !X!',
    'for %%f in (X) do echo %%~zf',
    'a & b',
    'setlocal enabledelayedexpansion',
  ])('is checked for constructs such as %s', (line) => {
    const unknown = commandsIn(line).some(
      ({ program, switches }) => !PROGRAMS[program] || switches.some((option) => !PROGRAMS[program]?.switches.includes(option)),
    );
    expect(unknown || signsLeftIn(line) !== '').toBe(true);
  });

  test('says in its README which Windows each construct needs', async () => {
    const readme = textOf(await writeKit({ article: 'Q290226' }), 'README.TXT');
    for (const name of [...Object.keys(PROGRAMS), ...Object.keys(SYNTAX)])
      expect(readme).toMatch(new RegExp(`NT [34]\\.[01]  ${name.replace(/[%^$.*+?()[\]{}|>]/g, '\\$&')}`));
  });

  test('deletes only named files (no wildcard, no folder, no switch) and checks that they are gone', async () => {
    for (const [kit, files] of await everyKit()) {
      for (const { name, bytes } of files.filter((file) => file.name.endsWith('.CMD'))) {
        const lines = new TextDecoder()
          .decode(bytes)
          .split('\r\n')
          .filter((line) => !/^(?:>>LOG\.TXT )?echo /.test(line));
        for (const [number, line] of lines.entries()) {
          const at = `${kit} ${name}: ${line}`;
          expect(
            deletedBy(line).filter((file) => !isOneFile(file)),
            at,
          ).toEqual([]);
          expect(line, at).not.toMatch(/\b(?:erase|rd|rmdir|move|ren|rename|xcopy|deltree)\b/i);
          // The next line must check that the file is gone.
          const asks = deletedBy(line).map((file) => `if exist ${file} `);
          expect(
            asks.filter((start) => lines[number + 1]?.startsWith(start) !== true),
            at,
          ).toEqual([]);
          // A loop must not pass on a wildcard either.
          expect(/ in \(([^)]*)\)/.exec(line)?.[1] ?? '', at).not.toMatch(/[*?]/);
        }
      }
    }
  });

  test.each([
    'del *.*',
    'del /q %P%\\*.*',
    'if exist X del %P%\\?.TXT',
    'del %P%',
    'del ..',
    'del "%TEMP%"',
    'del A.TXT B.TXT',
    'del',
  ])('is checked for deletions such as %s', (line) => {
    const files = deletedBy(line);
    expect(files.length === 0 ? line : files.find((file) => !isOneFile(file))).toBeDefined();
  });

  test('has parts that do nothing unless a script of the same kit calls them', async () => {
    for (const [kit, files] of await everyKit()) {
      const id = /K[0-9A-F]{8}/.exec(textOf(files, 'KIT.TXT'))?.[0] ?? '';
      for (const name of ['KITLOOK.CMD', 'KITSAME.CMD']) {
        expect(textOf(files, name).split('\r\n').slice(0, 3), `${kit} ${name}`).toEqual([
          '@echo off',
          `if not "%KITID%"=="${id}" goto alone`,
          'if not exist OWNER.TXT goto alone',
        ]);
      }
    }
  });

  test('has INF files that do nothing if somebody installs them from Explorer', async () => {
    for (const [kit, files] of await everyKit()) {
      for (const { name, bytes } of files.filter((file) => file.name.endsWith('.INF'))) {
        const text = new TextDecoder().decode(bytes);
        expect(text, `${kit} ${name}`).not.toContain('DefaultInstall');
        expect(textOf(files, '3FIX.CMD'), `${kit} ${name}`).toContain(`InstallHinfSection KitStep 128 .\\${name}`);
      }
    }
  });

  test('does not repair without an article', async () => {
    expect((await writeKit({ article: null })).map(({ name }) => name)).toEqual([
      'README.TXT',
      'KIT.TXT',
      '1LOOK.CMD',
      'KITLOOK.CMD',
      'KITSAME.CMD',
    ]);
  });

  test('uses no [-key], reg.exe, PowerShell, WMIC or setx', async () => {
    for (const [, files] of await everyKit()) {
      const all = files
        .map(({ bytes }) => new TextDecoder().decode(bytes))
        .join('\n')
        .replace(/README[\s\S]*/, '');
      expect(all).not.toMatch(/\[-HKEY|\breg(\.exe)? (add|delete|query)\b|powershell|wmic|setx/i);
    }
  });
});

describe('a kit for an article', () => {
  test('removes only what the article names', async () => {
    const lines = async (article: ArticleId): Promise<readonly string[]> =>
      (await writeKit({ article }))
        .filter(({ name }) => name.endsWith('.INF'))
        .flatMap(({ bytes }) =>
          new TextDecoder()
            .decode(bytes)
            .split('\r\n')
            .filter((line) => line.startsWith('HKLM')),
        );
    const serviceKey = 'HKLM,"SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS"';
    expect(await lines('Q196171')).toEqual([serviceKey]);
    expect(await lines('Q290226')).toEqual([
      serviceKey,
      'HKLM,"SOFTWARE\\Microsoft\\Exchange\\KMServer"',
      'HKLM,"SOFTWARE\\Microsoft\\Exchange\\Setup\\Key Management Server"',
      'HKLM,"SOFTWARE\\Microsoft\\Exchange\\Setup","Key Management Server"',
    ]);
  });

  test('names subkeys before their keys if it is written from a look', async () => {
    const look = await lookAt({
      exchange: {
        ...exchange(),
        subkeys: exchange().subkeys.map((each) =>
          each.name === 'KMServer' ? key('KMServer', [], [key('A', [], [key('100% "B"')])]) : each,
        ),
      },
    });
    const inf = textOf(await writeKit({ article: 'Q290226', look }), 'DELKM.INF');
    expect(inf.split('\r\n').filter((line) => line.startsWith('HKLM'))).toEqual([
      'HKLM,"SOFTWARE\\Microsoft\\Exchange\\KMServer\\A\\100%% ""B"""',
      'HKLM,"SOFTWARE\\Microsoft\\Exchange\\KMServer\\A"',
      'HKLM,"SOFTWARE\\Microsoft\\Exchange\\KMServer"',
    ]);
  });

  test('needs a look for Q235418, and contains the path without the password', async () => {
    await expect(writeKit({ article: 'Q235418' })).rejects.toMatchObject({ code: 'E-KIT-LOOK-NEEDED' });
    const files = await writeKit({ article: 'Q235418', look: await withPassword() });
    expect(textOf(files, 'SETPATH.INF')).toContain(`"ImagePath",0x00000000,"${IMAGE}"`);
    expect(files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('')).not.toContain('Pa55-w0rd');
  });

  test('is refused for Q235418 if the path is not ASCII', async () => {
    const look = await lookAt({ service: service('C:\\exchsrvr\\bin\\Kmservör.exe Pa55-w0rd'), program: 'Kmserv\u0094r.exe' });
    await expect(writeKit({ article: 'Q235418', look })).rejects.toMatchObject({ code: 'E-KIT-NOT-ASCII' });
  });

  test.each([
    ['Q290226', '3FIX SERVER01 TRIED COPIED PASSWORD'],
    ['Q196171', '3FIX SERVER01 COPIED PASSWORD'],
    ['Q182814', '3FIX SERVER01 COPIED PASSWORD'],
    ['Q235418', '3FIX SERVER01'],
  ] as const)('for %s asks what the wizard asks before the same repair, and nothing else', async (article, command) => {
    expect(commandOf(ARTICLES[article], 'SERVER01')).toBe(command);
    const look = await (article === 'Q235418' ? withPassword() : lookAt({}));
    const asked = gatesFor(look.observation.evidence, look.diagnosis, NO_ANSWERS, article)
      .filter(({ id }) => id === 'setup' || id === 'data' || id === 'password')
      .map(({ id }) => id);
    expect(asked).toHaveLength(command.split(' ').length - 2);
    const files = await writeKit(article === 'Q235418' ? { article, look } : { article });
    const script = textOf(files, '3FIX.CMD');
    const readme = textOf(files, 'README.TXT').replace(/\s+/g, ' ');
    expect(readme).toContain(command);
    expect(readme).toMatch(/ONLY TO GO BACK: double-click 9UNDO\.CMD\. It is no step of the repair\./);
    for (const word of ['TRIED', 'COPIED', 'NODATA', 'PASSWORD', 'NOPASSWORD']) {
      const isAsked = command.includes(word) || (word.startsWith('NO') && command.includes('COPIED'));
      expect(script.includes(`=="${word}"`), word).toBe(isAsked);
    }
    expect(script.includes('goto nodata')).toBe(command.includes('COPIED'));
    for (const step of ['Copy the folder of the key database', 'Have the Key Management password'])
      expect(readme.includes(step), step).toBe(article !== 'Q235418');
    expect(readme.includes('Try Setup first')).toBe(article === 'Q290226');
  });

  const RESTART = 'Restart this server. Until then Windows still lists the service; that is expected.';
  const SITE =
    'If Setup says that there is already a KM Server in the site, delete its entry from the directory first. Article Q196161 has the steps.';
  const AFTER_REMOVAL = [
    RESTART,
    'Run the service pack again.',
    'If Key Management is wanted, add it with Setup, then apply the service pack again.',
    SITE,
  ];

  test.each([
    ['Q290226', AFTER_REMOVAL],
    ['Q196171', AFTER_REMOVAL],
    [
      'Q182814',
      [
        RESTART,
        'If there is a folder Mgrent, keep it and every copy of it. Until the upgrade has converted it, it is the only key database.',
        'Run the upgrade to Exchange 5.5 again.',
        'If Key Management is wanted, add it with Setup after the upgrade. Until then it does not work.',
        SITE,
      ],
    ],
    [
      'Q235418',
      [
        'Nothing was removed, so Windows needs no further restart. Run what stopped before again.',
        'From now on the service needs the Key Management password or its floppy disk at every start. Have one of them ready.',
      ],
    ],
  ] as const)('for %s gives the next steps of the article in the script and in the README', async (article, steps) => {
    const files = await writeKit(article === 'Q235418' ? { article, look: await withPassword() } : { article });
    const script = textOf(files, '3FIX.CMD').split('\r\n');
    const done = script.findLastIndex((line) => line.endsWith('What to do now:') && line.startsWith('echo DONE'));
    const said = script.slice(done).filter((line) => line.startsWith('echo '));
    expect(said.slice(1, 2 + steps.length)).toEqual([
      ...steps.map((step) => `echo ${step}`),
      expect.stringMatching(/^echo Keep the RESULT folder/),
    ]);
    const readme = textOf(files, 'README.TXT').replace(/\s+/g, ' ');
    const first = Number(/(\d)\. Open a command prompt/.exec(readme)?.[1]) + 1;
    expect(readme).toContain(steps.map((step, at) => `${String(first + at)}. ${step}`).join(' '));
    if (!steps.some((step) => step.includes('service pack'))) expect(readme).not.toContain('service pack again');
  });

  test('gives every next step in plain text without special characters of cmd.exe', () => {
    for (const { prepare, retry, keyManagement } of Object.values(ARTICLE_STEPS)) {
      for (const step of [...prepare, ...retry, ...keyManagement]) {
        const text = words({ id: `acts.next.${step}` });
        expect(text, step).toMatch(/^[\x20-\x7e]+$/);
        expect(text, step).not.toMatch(/[%!&|<>^]/);
        expect((text.match(/"/g) ?? []).length % 2, step).toBe(0);
      }
    }
  });

  describe('looks for the key database beside the program', () => {
    const gateOf = (files: readonly KitFile[]): readonly string[] => {
      const lines = textOf(files, '3FIX.CMD').split('\r\n');
      return lines.slice(lines.indexOf('set DATA=0'), lines.indexOf(':settled'));
    };

    test.each(['Q290226', 'Q196171', 'Q182814'] as const)(
      'that the export for %s names if there was no look, or else refuses NODATA',
      async (article) => {
        const gate = gateOf(await writeKit({ article }));
        expect(gate).toContain('if exist BACKUP\\KMSSVC.REG call :program');
        expect(gate.indexOf('if "%READ%"=="0" goto nopath')).toBeGreaterThan(gate.indexOf('if "%DATA%"=="1" goto nodata'));
        // Nobody knows what a key that is in no export names.
        expect(gate.at(-1)).toBe('goto nokey');
      },
    );

    test('that a look found, even if its path has blanks and quotation marks', async () => {
      const program = 'D:\\Program Files\\KM\\Security\\Bin\\KMSERVER.EXE';
      const look = await lookAt({ service: service(`"${program}" Pa55-w0rd`) });
      const files = await writeKit({ article: 'Q290226', look });
      const gate = gateOf(files);
      expect(gate).toContain('for %%u in (. .. ..\\..) do call :root "D:\\Program Files\\KM\\Security\\Bin\\%%u"');
      expect(gate).toContain('call :below "C:\\exchsrvr"');
      expect(gate).not.toContain('goto nokey');
      expect(textOf(files, '3FIX.CMD')).not.toContain('Pa55-w0rd');
      for (const folder of ['\\MGRENT', '\\KMSDATA', '.BAK\\MGRENT'])
        expect(textOf(files, '3FIX.CMD')).toContain(`\r\ncall :data "%~f1${folder}"\r\n`);
    });

    test.each([
      ['a percent sign', 'D:\\100%\\Bin\\KMSERVER.EXE'],
      ['an ampersand', 'D:\\R&D\\Bin\\KMSERVER.EXE'],
      ['a letter of one code page', 'D:\\Börse\\Bin\\KMSERVER.EXE'],
      ['a share', '\\\\SERVER02\\KM\\Bin\\KMSERVER.EXE'],
      ['no drive', 'KMSERVER.EXE'],
    ])('that a look found, unless its path has %s, which no batch file can use', async (_, program) => {
      const files = await writeKit({ article: 'Q290226', look: await lookAt({ service: service(program) }) });
      expect(gateOf(files).at(-1)).toBe('goto nokey');
      expect(textOf(files, '3FIX.CMD')).not.toContain(program);
    });
  });

  test('is refused if the look rules the article out', async () => {
    const look = await lookAt({ service: null, exchange: exchange(false), seenInRegedt32: true });
    await expect(writeKit({ article: 'Q290226', look })).rejects.toMatchObject({ code: 'E-NOT-APPLICABLE' });
  });
});

test('a kit is written only to an empty folder', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'kit-')), 'a', 'b');
  const files = await writeKit({ article: null, id: 'K12345678' });
  await saveKit(files, folder);
  expect(readdirSync(folder).sort()).toEqual(files.map(({ name }) => name).sort());
  expect(readFileSync(path.join(folder, 'KIT.TXT'), 'latin1')).toBe('KIT=K12345678\r\nARTICLE=NONE\r\n');
  await expect(saveKit(files, folder)).rejects.toMatchObject({ code: 'E-OUT-EXISTS' });
  const file = path.join(folder, 'x');
  writeFileSync(file, '');
  await expect(saveKit(files, file)).rejects.toMatchObject({ code: 'E-OUT-NOT-WRITABLE' });
});

/** What a line deletes. */
const deletedBy = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|\s|@)del(?:\s+(.*?))?(?=\s+2> NUL$|$)/gi)].map((match) => match[1] ?? '');

/** Whether this is one file by name: a name with an extension, or the variable of a loop over names. */
const isOneFile = (file: string): boolean =>
  /^(?:[\w%\\]+\\)?(?:[A-Z0-9]+\.[A-Z]{3}|%[12])$|^"%[A-Z]+%(?:[A-Z]+)?\\[A-Z0-9\\]+\.[A-Z]{3}"$/.test(file);

/** The commands of a line with their switches, also after `do`, `if …`, `|`, without redirections and quoted text. */
function commandsIn(line: string): readonly { readonly program: string; readonly switches: readonly string[] }[] {
  const bare = line
    .replace(/^@/, '')
    .replace(/"[^"]*"/g, 'Q')
    .replace(/\d?(?:>>|>|<)(?:&\d| ?\S+)/g, ' ')
    .trim();
  if (bare === '' || bare.startsWith(':')) return [];
  return bare.split(/\|/).flatMap((part) => split(part.trim()));
}

function split(text: string): readonly { readonly program: string; readonly switches: readonly string[] }[] {
  const condition = /^if (\/i )?(?:not )?(?:errorlevel \d+|exist \S+|\S+==\S+) +(.*)$/.exec(text);
  if (condition) return [{ program: 'if', switches: condition[1] ? ['/i'] : [] }, ...split(condition[2] ?? '')];
  const loop = /^for (\/\w )?(?:Q )?%%\w in \([^)]*\) do (.*)$/.exec(text);
  if (loop) return [{ program: 'for', switches: loop[1] ? [loop[1].trim()] : [] }, ...split(loop[2] ?? '')];
  const [word = '', ...rest] = text.split(/\s+/);
  const program = word.replace(/^echo\.$/, 'echo').toLowerCase();
  if (program === 'echo' || program === 'set' || program === 'call' || program === 'goto')
    return [{ program, switches: rest[0]?.startsWith('/') ? [rest[0]] : [] }];
  if (program === 'start') return [{ program, switches: rest.slice(0, 1) }, ...split(rest.slice(1).join(' '))];
  return [{ program, switches: rest.filter((each) => /^[/-][a-z?]/i.test(each)) }];
}

/** The special characters of cmd.exe that remain in a line when everything in the table is removed. */
function signsLeftIn(line: string): string {
  const known = Object.values(SYNTAX).reduce(
    (text, { pattern }) => text.replace(pattern, ' '),
    /^(?:>>LOG\.TXT )?echo [^%!&|<>^]*$/.test(line) ? '' : line,
  );
  const dynamic = /%(?:TIME|DATE|RANDOM|CD|ERRORLEVEL|CMDEXTVERSION)%/i.exec(line)?.[0] ?? '';
  const later = /\b(?:defined|enabledelayedexpansion|usebackq)\b/i.exec(line)?.[0] ?? '';
  return `${dynamic}${later}${known.replace(/"[^"%&!^]*"/g, '').replace(/[^%&!^]/g, '')}`;
}
