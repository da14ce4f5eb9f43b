import { sentence } from '../../contract/words/sentence';
import { SETUP_COMPONENT } from '../../domain/articles';
import { CHANGES_FILE, EXPORTS, fullKey, type KitItem } from '../names';
import { INF_SECTION, infName } from './inf';
import { type FixPlan, flagOf } from './plan';
import { epilogue, type KitMark, prologue } from './prologue';
import { confirm } from './questions';
import { counting, deleting, dropping, find, IF_FOUND, IF_NOT_FOUND, saying, staying } from './script';
import { contradictNoData, keyDataParts } from './key-data';
import { ifKnownAbsent, recallRegedt32, sayUnseen } from './shown';
import { stopService } from './stop';

const STOPS = [
  { label: 'nodata', sentence: sentence('kit.script.data-there') },
  { label: 'nopath', sentence: sentence('kit.script.data-path') },
  { label: 'nokey', sentence: sentence('kit.script.data-key') },
  { label: 'nobackup', sentence: sentence('kit.script.no-backup') },
  { label: 'missing', sentence: sentence('kit.script.backup-missing') },
  { label: 'doubt', sentence: sentence('kit.script.doubt') },
  { label: 'changed', sentence: sentence('kit.script.changed') },
  { label: 'vanished', sentence: sentence('kit.script.vanished') },
  { label: 'hidden', sentence: sentence('kit.script.hidden') },
  { label: 'stuck', sentence: sentence('kit.script.stuck-fix') },
  { label: 'norecord', sentence: sentence('kit.script.no-record') },
  { label: 'sincelook', sentence: sentence('kit.script.changed-since-look') },
  { label: 'unsure', sentence: sentence('kit.script.not-stopped') },
  { label: 'nolist', sentence: sentence('kit.script.no-list') },
  { label: 'still', sentence: sentence('kit.script.still-there') },
  { label: 'notset', sentence: sentence('kit.script.not-written') },
] as const;

/** 3FIX.CMD: does nothing without the proven backup or while the service runs, and reads each item again at once. */
export function fixScript(mark: KitMark, plan: FixPlan): readonly string[] {
  const { article, items } = plan;
  return [
    ...prologue(mark, sentence('kit.script.begin.AFTER', { article: article.id })),
    ...requireBackup(items),
    ...confirm(article),
    ...recallRegedt32(),
    'set UNKNOWN=NO',
    'call "%KITDIR%KITLOOK.CMD" NOW',
    'if not "%DOUBT%"=="NONE" goto doubt',
    ...contradictNoData(plan),
    ...requireUnchanged(plan),
    ...(article.stopsService ? stopService() : []),
    ...(plan.imagePath === null ? items.flatMap(removal) : shortening(plan.imagePath.check)),
    'call "%KITDIR%KITLOOK.CMD" AFTER',
    'if not "%DOUBT%"=="NONE" goto still',
    ...(plan.imagePath === null ? items.map((item) => `if "%${flagOf(item)}%"=="1" goto still`) : []),
    ...(plan.imagePath === null ? fixed(items) : saying(sentence('kit.script.shortened'))),
    ...plan.next.flatMap((step) => saying(step)),
    ...saying(sentence('kit.script.carry')),
    'goto finish',
    // What was done so far is worth reading, too.
    ':halfway',
    'call "%KITDIR%KITLOOK.CMD" AFTER',
    'goto still',
    ...epilogue(STOPS),
    ...subroutines(),
    ...keyDataParts(plan),
  ];
}

/**
 * The lines with which 3FIX.CMD and 9UNDO.CMD stop unless there is a complete backup by this kit, made on this server.
 */
export function requireBackup(items: readonly KitItem[]): readonly string[] {
  const marks = ['"KIT=%KITID%"', '"SERVER=%COMPUTERNAME%"', '"PHASE=BACKUP"', '"DOUBT=NONE"', '"END"'];
  return [
    ...marks.flatMap((mark) => [find(mark, 'BACKUP\\DONE.TXT'), `${IF_NOT_FOUND} goto nobackup`]),
    ...items.flatMap((item) => [`set B${flagOf(item)}=0`, `if exist BACKUP\\${item}.REG set B${flagOf(item)}=1`]),
    // Counts again as when the backup was made: no export may be missing, added or, as far as counting shows, changed.
    ...deleting('CHECK.TXT', 'goto stuck'),
    ...counting('BACKUP', 'CHECK.TXT'),
    'call "%KITDIR%KITSAME.CMD" BACKUP\\CHECK.TXT CHECK.TXT',
    'if "%SAME%"=="0" goto missing',
    ...deleting('CHECK.TXT', 'goto stuck'),
  ];
}

/**
 * Records that a change begins, before it is made: whatever happens then, no earlier look counts as a later one. If the
 * record cannot be read back, nothing is changed.
 */
export function begin(act: 'FIX' | 'UNDO', item: KitItem): readonly string[] {
  return [`>>${CHANGES_FILE} echo ${act}=${item}`, find(`${act}=${item}`, CHANGES_FILE), `${IF_NOT_FOUND} goto norecord`];
}

/** An item that exists must be as in the backup; one that an earlier run of this script removed may be gone. */
function requireUnchanged({ items, counts }: FixPlan): readonly string[] {
  return [
    ...items.flatMap((item) => [
      `if "%${flagOf(item)}%%B${flagOf(item)}%"=="10" goto changed`,
      'set LAST=FIX',
      `if "%${flagOf(item)}%%B${flagOf(item)}%"=="01" call :last ${item}`,
      'if not "%LAST%"=="FIX" goto vanished',
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

function removal(item: KitItem): readonly string[] {
  const flag = flagOf(item);
  const shown = item === 'SETUPVAL' ? `${fullKey(EXPORTS.SETUPVAL)}, ${SETUP_COMPONENT}` : fullKey(EXPORTS[item]);
  return [
    `if "%${flag}%"=="0" goto no${flag}`,
    ...begin('FIX', item),
    ...saying(sentence('kit.script.removing'), shown),
    ...install(infName(item)),
    'call "%KITDIR%KITLOOK.CMD" NOW',
    'if not "%DOUBT%"=="NONE" goto halfway',
    `if "%${flag}%"=="1" goto halfway`,
    ...saying(sentence('kit.script.removed'), shown),
    `goto end${flag}`,
    `:no${flag}`,
    `if "%B${flag}%"=="1" goto was${flag}`,
    ...ifKnownAbsent(item, `not${flag}`),
    // Reported at the end, with all others.
    `goto end${flag}`,
    `:not${flag}`,
    ...saying(sentence('kit.script.gone-already'), shown),
    `goto end${flag}`,
    `:was${flag}`,
    ...saying(sentence('kit.script.removed-before'), shown),
    `:end${flag}`,
  ];
}

function fixed(items: readonly KitItem[]): readonly string[] {
  return [
    ...sayUnseen(items),
    'if "%UNSEEN%"=="1" goto unseen',
    ...saying(sentence('kit.script.fixed')),
    'goto carry',
    ':unseen',
    ...saying(sentence('kit.script.fixed-shown')),
    ':carry',
  ];
}

/** setupapi reports nothing; the next look shows whether it worked. */
function install(inf: string): readonly string[] {
  return [
    ...deleting(inf, 'goto stuck'),
    `type "%KITDIR%${inf}" > ${inf}`,
    `start /wait rundll32 setupapi,InstallHinfSection ${INF_SECTION} 128 .\\${inf}`,
    ...dropping(inf),
  ];
}

function shortening(check: readonly string[]): readonly string[] {
  return [
    'if "%HASSVC%"=="0" goto still',
    ...begin('FIX', 'KMSSVC'),
    ...saying(sentence('kit.script.changing')),
    ...install('SETPATH.INF'),
    ...deleting('AFTER.REG', 'goto stuck'),
    'call :export AFTER.REG',
    'set WRITTEN=0',
    // In a batch file, a literal percent sign is doubled.
    ...check.flatMap((line) => [find(line.replaceAll('%', '%%'), 'AFTER.REG'), `${IF_FOUND} set WRITTEN=1`]),
    ...dropping('AFTER.REG'),
    'if "%WRITTEN%"=="0" goto notset',
  ];
}

function subroutines(): readonly string[] {
  return [
    ...staying(),
    ':shown',
    'find /i %1 STARTED.TXT > NUL',
    `${IF_FOUND} set RUNS=1`,
    'goto :eof',
    ':last',
    'set LAST=',
    `if not exist ${CHANGES_FILE} goto :eof`,
    `for /f "tokens=1,2 delims==" %%a in (${CHANGES_FILE}) do if "%%b"=="%1" set LAST=%%a`,
    'goto :eof',
    ':expect',
    'set N1=',
    'find /c "%1" %3 > COUNT.TXT',
    'for /f "tokens=3 delims=: " %%n in (COUNT.TXT) do set N1=%%n',
    'if not "%N1%"=="%2" set BAD=1',
    ...deleting('COUNT.TXT', 'set BAD=1'),
    'goto :eof',
    ':export',
    `start /wait regedit /e %1 ${fullKey(EXPORTS.KMSSVC)}`,
    'goto :eof',
  ];
}
