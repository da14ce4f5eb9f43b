import { sentence } from '../../contract/words/sentence';
import { epilogue, type KitMark, prologue } from './prologue';
import { find, IF_FOUND, saying } from './script';

/** 1LOOK.CMD: a look is worth something even where not all could be read; it says so. */
export function lookStep(mark: KitMark): readonly string[] {
  return [
    ...prologue(mark, sentence('kit.script.begin.LOOK')),
    'call "%KITDIR%KITLOOK.CMD" LOOK',
    'if "%DOUBT%"=="DISK" goto doubt',
    'if not "%DOUBT%"=="NONE" goto partly',
    ...saying(sentence('kit.script.looked')),
    ...saying(sentence('kit.script.carry')),
    'goto finish',
    ':partly',
    ...saying(sentence('kit.script.doubt-looked'), '%DOUBT%'),
    'goto finish',
    ...epilogue([{ label: 'doubt', sentence: sentence('kit.script.doubt') }]),
  ];
}

/** 2BACKUP.CMD: a complete backup is never written over, since a second one could hold what a repair has left. */
export function backupStep(mark: KitMark): readonly string[] {
  return [
    ...prologue(mark, sentence('kit.script.begin.BACKUP')),
    'if not exist BACKUP\\DONE.TXT goto make',
    find('"DOUBT=NONE"', 'BACKUP\\DONE.TXT'),
    `${IF_FOUND} goto kept`,
    ':make',
    'call "%KITDIR%KITLOOK.CMD" BACKUP',
    'if not "%DOUBT%"=="NONE" goto doubt',
    ...saying(sentence('kit.script.backed-up')),
    ...saying(sentence('kit.script.carry')),
    'goto finish',
    ...epilogue([
      { label: 'kept', sentence: sentence('kit.script.backup-kept') },
      { label: 'doubt', sentence: sentence('kit.script.doubt') },
    ]),
  ];
}
