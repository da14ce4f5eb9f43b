import { sentence } from '../../contract/words/sentence';
import { CHANGES_FILE, KIT_ITEMS, type KitItem } from '../names';
import type { FixPlan } from './plan';
import { epilogue, type KitMark, prologue } from './prologue';
import { find, IF_FOUND, saying } from './script';
import { askRegedt32, SEEN_IN_REGEDT32, sayUnseen } from './shown';

/** 1LOOK.CMD: an incomplete look is useful, too; the script says that it is incomplete. */
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

/** Names what is in no export, and how to confirm that it does not exist. */
function unseen(items: readonly KitItem[], script: string): readonly string[] {
  return [
    ...sayUnseen(items),
    'if "%UNSEEN%"=="0" goto allseen',
    ...saying(sentence('kit.script.look-in-regedt32')),
    ...saying(sentence('kit.script.type'), `"${script} ${SEEN_IN_REGEDT32}"`),
    ':allseen',
  ];
}

/**
 * 2BACKUP.CMD: never overwrites a complete backup, since a second one could contain what a repair left; except with
 * REGEDT32, before the first change.
 */
export function backupStep(mark: KitMark, { items }: FixPlan): readonly string[] {
  return [
    ...prologue(mark, sentence('kit.script.begin.BACKUP')),
    ...askRegedt32(),
    // Nothing has been changed yet: a second backup is as good as the first, and records what was seen in Regedt32.
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
