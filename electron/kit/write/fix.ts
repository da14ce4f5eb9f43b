import { sentence } from '../../contract/words/sentence';
import { KMS_SERVICE, SETUP_COMPONENT } from '../../domain/articles';
import { COUNTED, COUNTED_FILES, EXPORTS, fullKey, type KitItem } from '../names';
import { type FixPlan, flagOf } from './plan';
import { INF_SECTION, infName } from './inf';
import { epilogue, type KitMark, prologue } from './prologue';
import { find, IF_FOUND, IF_NOT_FOUND, saying } from './script';

/** The name Exchange 5.5 gives the service (DOMAIN: Q143380); `net start` lists services by such names. */
const SHOWN_NAME = 'Microsoft Exchange Key Management Server';

const STOPS = [
  { label: 'nobackup', sentence: sentence('kit.script.no-backup') },
  { label: 'missing', sentence: sentence('kit.script.backup-missing') },
  { label: 'doubt', sentence: sentence('kit.script.doubt') },
  { label: 'changed', sentence: sentence('kit.script.changed') },
  { label: 'sincelook', sentence: sentence('kit.script.changed-since-look') },
  { label: 'unsure', sentence: sentence('kit.script.not-stopped') },
  { label: 'nolist', sentence: sentence('kit.script.no-list') },
  { label: 'still', sentence: sentence('kit.script.still-there') },
  { label: 'notset', sentence: sentence('kit.script.not-written') },
] as const;

/** 3FIX.CMD: nothing without the proven backup, nothing while the service runs, each item read again at once. */
export function fixScript(mark: KitMark, plan: FixPlan): readonly string[] {
  const { article, items } = plan;
  return [
    ...prologue(mark, sentence('kit.script.begin.AFTER', { article: article.id })),
    ...requireBackup(items),
    ...confirm(),
    'call "%KITDIR%KITLOOK.CMD" NOW',
    'if not "%DOUBT%"=="NONE" goto doubt',
    ...requireUnchanged(plan),
    ...(article.stopsService ? stopService() : []),
    ...(plan.imagePath === null ? items.flatMap(removal) : shortening(plan.imagePath.check)),
    'call "%KITDIR%KITLOOK.CMD" AFTER',
    'if not "%DOUBT%"=="NONE" goto still',
    ...(plan.imagePath === null ? items.map((item) => `if "%${flagOf(item)}%"=="1" goto still`) : []),
    ...saying(sentence(plan.imagePath === null ? 'kit.script.fixed' : 'kit.script.shortened')),
    ...saying(sentence('kit.script.carry')),
    'goto finish',
    // What was done until here is worth reading, too.
    ':halfway',
    'call "%KITDIR%KITLOOK.CMD" AFTER',
    'goto still',
    ...epilogue(STOPS),
    ...subroutines(),
  ];
}

/** The lines with which 3FIX.CMD and 9UNDO.CMD refuse without a complete backup of this kit, made on this server. */
export function requireBackup(items: readonly KitItem[]): readonly string[] {
  const marks = ['"KIT=%KITID%"', '"SERVER=%COMPUTERNAME%"', '"PHASE=BACKUP"', '"DOUBT=NONE"', '"END"'];
  return [
    ...marks.flatMap((mark) => [find(mark, 'BACKUP\\DONE.TXT'), `${IF_NOT_FOUND} goto nobackup`]),
    ...items.flatMap((item) => [`set B${flagOf(item)}=0`, `if exist BACKUP\\${item}.REG set B${flagOf(item)}=1`]),
    // Counted again as when it was made: neither missing nor added, nor changed as far as counting tells.
    'if exist CHECK.TXT del CHECK.TXT',
    ...COUNTED_FILES.map((file) => `if exist BACKUP\\${file}.REG call :recount ${file}`),
    'call "%KITDIR%KITSAME.CMD" BACKUP\\CHECK.TXT CHECK.TXT',
    'if "%SAME%"=="0" goto missing',
    'del CHECK.TXT',
  ];
}

/** What `requireBackup` calls. */
export function recount(): readonly string[] {
  return [
    ':recount',
    '>>CHECK.TXT echo #COUNT %1.REG',
    `for %%c in (${COUNTED.join(' ')}) do find /c "%%c" BACKUP\\%1.REG >> CHECK.TXT`,
    'goto :eof',
  ];
}

function confirm(): readonly string[] {
  return [
    'if /i "%1"=="%COMPUTERNAME%" goto confirmed',
    ...saying(sentence('kit.script.ask-1')),
    ...saying(sentence('kit.script.ask-2')),
    ...saying(sentence('kit.script.ask-3')),
    ...saying(sentence('kit.script.ask-4')),
    ...saying(sentence('kit.script.ask-5'), '"%COMPUTERNAME%"'),
    ...saying(sentence('kit.script.not-confirmed')),
    'goto finish',
    ':confirmed',
  ];
}

/** An item that is there must be as the backup has it; one that an earlier run removed may be gone. */
function requireUnchanged({ items, counts }: FixPlan): readonly string[] {
  return [
    ...items.flatMap((item) => [
      `if "%${flagOf(item)}%%B${flagOf(item)}%"=="10" goto changed`,
      `set SAME=1`,
      `if "%${flagOf(item)}%"=="1" call "%KITDIR%KITSAME.CMD" BACKUP\\${item}.REG NOW\\${item}.REG`,
      'if "%SAME%"=="0" goto changed',
    ]),
    'set BAD=0',
    ...counts.flatMap(({ item, at }) =>
      at.map(({ text, lines }) => `if "%${flagOf(item)}%"=="1" call :expect ${text} ${lines} NOW\\${item}.REG`),
    ),
    'if "%BAD%"=="1" goto sincelook',
  ];
}

/**
 * Asks once, with "no" to NET's question about dependent services, then waits until `net start` no longer lists the
 * service. That it is stopped must be said by Windows: by NET's message number 3521 (not started) or 2185 (no such
 * service), which are the same in every language, or by a list that could have held its name: one in plain ASCII.
 */
function stopService(): readonly string[] {
  return [
    ...saying(sentence('kit.script.stopping')),
    `echo N| net stop ${KMS_SERVICE} > STOP1.TXT 2>&1`,
    'set TRIES=',
    ':again',
    'net start > STARTED.TXT',
    'set LISTED=0',
    'for /f %%n in (STARTED.TXT) do set LISTED=1',
    'if "%LISTED%"=="0" goto nolist',
    'set RUNS=0',
    find(SHOWN_NAME, 'STARTED.TXT'),
    `${IF_FOUND} set RUNS=1`,
    'if not exist BACKUP\\KMSSVC.REG goto noname',
    'find /i """DisplayName""=" BACKUP\\KMSSVC.REG > SHOWN.TXT',
    'for /f "tokens=2 delims==" %%d in (SHOWN.TXT) do call :shown %%d',
    ':noname',
    'if "%RUNS%"=="0" goto unlisted',
    ...saying(sentence('kit.script.waiting')),
    'set TRIES=%TRIES%x',
    'if "%TRIES%"=="xxxxxxxxxx" goto unsure',
    // The only pause there is; without TCP/IP it returns at once, which does no harm.
    'ping -n 2 127.0.0.1 > NUL',
    'goto again',
    ':unlisted',
    `echo N| net stop ${KMS_SERVICE} > STOP2.TXT 2>&1`,
    'set SURE=0',
    ...['3521', '2185'].flatMap((number) => [find(number, 'STOP2.TXT'), `${IF_FOUND} set SURE=1`]),
    'if not exist BACKUP\\KMSSVC.REG set SURE=1',
    'if "%SURE%"=="1" goto sure',
    find(`"DisplayName"="${SHOWN_NAME}"`, 'BACKUP\\KMSSVC.REG'),
    `${IF_FOUND} set SURE=1`,
    'if "%SURE%"=="0" goto unsure',
    ':sure',
    ...saying(sentence('kit.script.is-stopped')),
  ];
}

function removal(item: KitItem): readonly string[] {
  const flag = flagOf(item);
  const shown = item === 'SETUPVAL' ? `${fullKey(EXPORTS.SETUPVAL)}, ${SETUP_COMPONENT}` : fullKey(EXPORTS[item]);
  return [
    `if "%${flag}%"=="0" goto no${flag}`,
    ...saying(sentence('kit.script.removing'), shown),
    ...install(infName(item)),
    'call "%KITDIR%KITLOOK.CMD" NOW',
    'if not "%DOUBT%"=="NONE" goto halfway',
    `if "%${flag}%"=="1" goto halfway`,
    ...saying(sentence('kit.script.removed'), shown),
    `goto end${flag}`,
    `:no${flag}`,
    ...saying(sentence('kit.script.gone-already'), shown),
    `:end${flag}`,
  ];
}

/** setupapi reports nothing; whether it worked is for the next look to say. */
function install(inf: string): readonly string[] {
  return [
    `copy "%KITDIR%${inf}" ${inf} > NUL`,
    `start /wait rundll32 setupapi,InstallHinfSection ${INF_SECTION} 128 .\\${inf}`,
    `del ${inf}`,
  ];
}

function shortening(check: readonly string[]): readonly string[] {
  return [
    'if "%HASSVC%"=="0" goto still',
    ...saying(sentence('kit.script.changing')),
    ...install('SETPATH.INF'),
    'call :export AFTER.REG',
    'set WRITTEN=0',
    // In a batch file a percent sign that stands for itself is two.
    ...check.flatMap((line) => [find(line.replaceAll('%', '%%'), 'AFTER.REG'), `${IF_FOUND} set WRITTEN=1`]),
    'del AFTER.REG',
    'if "%WRITTEN%"=="0" goto notset',
  ];
}

function subroutines(): readonly string[] {
  return [
    ...recount(),
    ':shown',
    'find /i %1 STARTED.TXT > NUL',
    `${IF_FOUND} set RUNS=1`,
    'goto :eof',
    ':expect',
    'set N1=',
    'find /c "%1" %3 > COUNT.TXT',
    'for /f "tokens=3 delims=: " %%n in (COUNT.TXT) do set N1=%%n',
    'if not "%N1%"=="%2" set BAD=1',
    'del COUNT.TXT',
    'goto :eof',
    ':export',
    `start /wait regedit /e %1 ${fullKey(EXPORTS.KMSSVC)}`,
    'goto :eof',
  ];
}
