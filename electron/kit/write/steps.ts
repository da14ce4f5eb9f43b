import { sentence } from '../../contract/words/sentence';
import { CHANGES_FILE, KIT_ITEMS, type KitItem } from '../names';
import type { FixPlan } from './plan';
import { epilogue, type KitMark, prologue } from './prologue';
import { find, IF_FOUND, saying } from './script';
import { askRegedt32, SEEN_IN_REGEDT32, sayUnseen } from './shown';

/** 1LOOK.CMD: a look is worth something even where not all could be read; it says so. */
export function lookStep(mark: KitMark): readonly string[] {
  return [
    ...prologue(mark, sentence('kit.script.begin.LOOK')),
    ...askRegedt32(),
    'call "%KITDIR%KITLOOK.CMD" LOOK',
    'if "%DOUBT%"=="DISK" goto doubt',
    'if not "%DOUBT%"=="NONE" goto partly',
    ...unseen(KIT_ITEMS, '1LOOK'),
    ...saying(sentence('kit.script.looked')),
    ...saying(sentence('kit.script.carry')),
    'goto finish',
    ':partly',
    ...saying(sentence('kit.script.doubt-looked'), '%DOUBT%'),
    'goto finish',
    ...epilogue([{ label: 'doubt', sentence: sentence('kit.script.doubt') }]),
  ];
}

/** Names what is in no export, and how to say that it is not there either. */
function unseen(items: readonly KitItem[], script: string): readonly string[] {
  return [
    ...sayUnseen(items),
    'if "%UNSEEN%"=="0" goto allseen',
    ...saying(sentence('kit.script.look-in-regedt32')),
    ...saying(sentence('kit.script.type'), `"${script} ${SEEN_IN_REGEDT32}"`),
    ':allseen',
  ];
}

/** 2BACKUP.CMD: a complete backup is never written over, since a second one could hold what a repair has left. */
export function backupStep(mark: KitMark, { items }: FixPlan): readonly string[] {
  return [
    ...prologue(mark, sentence('kit.script.begin.BACKUP')),
    ...askRegedt32(),
    // Nothing was changed yet: a second backup is as good as the first, and says what was seen in Regedt32.
    `if not exist ${CHANGES_FILE} if "%REGEDT32%"=="YES" goto make`,
    'if not exist BACKUP\\DONE.TXT goto make',
    find('"DOUBT=NONE"', 'BACKUP\\DONE.TXT'),
    `${IF_FOUND} goto kept`,
    ':make',
    'call "%KITDIR%KITLOOK.CMD" BACKUP',
    'if not "%DOUBT%"=="NONE" goto doubt',
    ...unseen(items, '2BACKUP'),
    ...saying(sentence('kit.script.backed-up')),
    ...saying(sentence('kit.script.carry')),
    'goto finish',
    ...epilogue([
      { label: 'kept', sentence: sentence('kit.script.backup-kept') },
      { label: 'doubt', sentence: sentence('kit.script.doubt') },
    ]),
  ];
}
