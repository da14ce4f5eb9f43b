import { sentence } from '../../contract/words/sentence';
import type { KitItem } from '../names';
import { EXPORTS, fullKey } from '../names';
import { requireBackup } from './fix';
import type { FixPlan } from './plan';
import { flagOf } from './plan';
import { epilogue, prologue } from './prologue';
import { saying } from './script';

const STOPS = [
  { label: 'nobackup', sentence: sentence('kit.script.no-backup') },
  { label: 'missing', sentence: sentence('kit.script.backup-missing') },
  { label: 'doubt', sentence: sentence('kit.script.doubt') },
  { label: 'partly', sentence: sentence('kit.script.undone-partly') },
] as const;

/**
 * 9UNDO.CMD: imports what the backup holds, where it is not there already, and reads it again. NT 4.0's regedit is not
 * known to delete anything, so what was added since stays; the comparison shows it and the program lists it.
 */
export function undoScript(kitId: string, { items }: FixPlan): readonly string[] {
  return [
    ...prologue(kitId, sentence('kit.script.begin.UNDONE')),
    ...requireBackup(items),
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
    ...saying(sentence('kit.script.restoring'), shown),
    `start /wait regedit /s BACKUP\\${item}.REG`,
    `goto end${flag}`,
    `:is${flag}`,
    ...saying(sentence('kit.script.as-it-was'), shown),
    `:end${flag}`,
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
    `goto next${flag}`,
    `:ok${flag}`,
    `if "%B${flag}%"=="0" goto next${flag}`,
    ...saying(sentence('kit.script.restored'), shown),
    `:next${flag}`,
  ];
}
