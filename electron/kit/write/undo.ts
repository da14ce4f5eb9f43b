import { sentence } from '../../contract/words/sentence';
import { SETUP_COMPONENT } from '../../domain/articles';
import { EXPORTS, fullKey, type KitItem } from '../names';
import { begin, requireBackup } from './fix';
import { type FixPlan, flagOf } from './plan';
import { epilogue, type KitMark, prologue } from './prologue';
import { deleting, dropping, saying, staying } from './script';

const STOPS = [
  { label: 'nobackup', sentence: sentence('kit.script.no-backup') },
  { label: 'missing', sentence: sentence('kit.script.backup-missing') },
  { label: 'doubt', sentence: sentence('kit.script.doubt') },
  { label: 'norecord', sentence: sentence('kit.script.no-record') },
  { label: 'stuck', sentence: sentence('kit.script.stuck-fix') },
  { label: 'partly', sentence: sentence('kit.script.undone-partly') },
] as const;

/**
 * 9UNDO.CMD: imports what the backup contains, unless it is already there, and reads it again. NT 4.0's regedit is not
 * known to delete anything, so what was added since stays; the comparison shows it and the program lists it.
 */
export function undoScript(mark: KitMark, { items }: FixPlan): readonly string[] {
  return [
    ...prologue(mark, sentence('kit.script.begin.UNDONE')),
    ...requireBackup(items),
    'set REGEDT32=NO',
    'set UNKNOWN=NO',
    'call "%KITDIR%KITLOOK.CMD" NOW',
    'if not "%DOUBT%"=="NONE" goto doubt',
    ...items.flatMap(restore),
    'call "%KITDIR%KITLOOK.CMD" UNDONE',
    'set BAD=0',
    'if not "%DOUBT%"=="NONE" set BAD=1',
    ...items.flatMap(compare),
    'if "%BAD%"=="1" goto partly',
    ...saying(sentence('kit.script.undone')),
    ...saying(sentence('kit.script.carry')),
    'goto finish',
    ...epilogue(STOPS),
    ...(items.includes('SETUPVAL') ? putValueBack() : []),
  ];
}

function restore(item: KitItem): readonly string[] {
  const flag = flagOf(item);
  const shown = fullKey(EXPORTS[item]);
  return [
    `if "%B${flag}%"=="0" goto end${flag}`,
    'set SAME=0',
    `if "%${flag}%"=="1" call "%KITDIR%KITSAME.CMD" BACKUP\\${item}.REG NOW\\${item}.REG`,
    `if "%SAME%"=="1" goto is${flag}`,
    ...begin('UNDO', item),
    ...saying(sentence('kit.script.restoring'), shown),
    item === 'SETUPVAL' ? 'call :value' : `start /wait regedit /s BACKUP\\${item}.REG`,
    `goto end${flag}`,
    `:is${flag}`,
    ...saying(sentence('kit.script.as-it-was'), shown),
    `:end${flag}`,
  ];
}

/** Setup's other values, as in the backup and as they are now. */
const OTHERS = ['OTHER1.TXT', 'OTHER2.TXT'] as const;

/**
 * A single value cannot be exported, so SETUPVAL.REG was assembled line by line, in the OEM code page, which an import
 * takes for ANSI: right for plain letters only. The backup's export of the whole Setup key is exact. It is imported if
 * everything else in it equals the registry, so that it changes only this one value.
 */
function putValueBack(): readonly string[] {
  // The same name both times, since FIND writes it above what it finds.
  const others = (to: string): string => `find /v /i """${SETUP_COMPONENT}""=""" SETUPCMP.REG > ${to}`;
  return [
    ':value',
    // Leftovers would pass for what is compared now.
    ...[...OTHERS, 'SETUPCMP.REG'].flatMap((file) => deleting(file, 'goto :eof')),
    // Not with TYPE, which converts UTF-16 to the OEM code page.
    'copy BACKUP\\SETUP.REG SETUPCMP.REG > NUL',
    others(OTHERS[0]),
    ...deleting('SETUPCMP.REG', 'goto :eof'),
    `start /wait regedit /e SETUPCMP.REG "${fullKey(EXPORTS.SETUP)}"`,
    others(OTHERS[1]),
    `call "%KITDIR%KITSAME.CMD" ${OTHERS.join(' ')}`,
    'if "%SAME%"=="1" start /wait regedit /s BACKUP\\SETUP.REG',
    'if "%SAME%"=="0" start /wait regedit /s BACKUP\\SETUPVAL.REG',
    ...[...OTHERS, 'SETUPCMP.REG'].flatMap(dropping),
    'goto :eof',
    ...staying(),
  ];
}

function compare(item: KitItem): readonly string[] {
  const flag = flagOf(item);
  const shown = fullKey(EXPORTS[item]);
  return [
    'set SAME=1',
    `if "%B${flag}%"=="1" call "%KITDIR%KITSAME.CMD" BACKUP\\${item}.REG UNDONE\\${item}.REG`,
    `if "%B${flag}%%${flag}%"=="01" set SAME=0`,
    `if "%SAME%"=="1" goto ok${flag}`,
    'set BAD=1',
    ...saying(sentence('kit.script.not-restored'), shown),
    `goto on${flag}`,
    `:ok${flag}`,
    `if "%B${flag}%"=="0" goto on${flag}`,
    ...saying(sentence('kit.script.restored'), shown),
    `:on${flag}`,
  ];
}
