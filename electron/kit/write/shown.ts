import { sentence } from '../../contract/words/sentence';
import { EXPORTS, fullKey, type KitItem } from '../names';
import { flagOf } from './plan';
import { find, IF_FOUND, saying } from './script';

/** The word with which a person says to have looked in Regedt32, which shows keys that nobody may read. */
export const SEEN_IN_REGEDT32 = 'REGEDT32';

export const askRegedt32 = (): readonly string[] => [
  'set REGEDT32=NO',
  'set UNKNOWN=NO',
  `if /i "%1"=="${SEEN_IN_REGEDT32}" set REGEDT32=YES`,
];

/** 3FIX.CMD goes by what was said when the backup was made. */
export const recallRegedt32 = (): readonly string[] => [
  'set REGEDT32=NO',
  find('"REGEDT32=YES"', 'BACKUP\\WHO.TXT'),
  `${IF_FOUND} set REGEDT32=YES`,
];

/**
 * Lines that jump to a label where a key's absence is known by more than an export. regedit leaves out a key that it may not
 * read, so "not in the export" is all that an export can say, unless a person looked in Regedt32. Values are in the export of
 * their key with all others; and Setup's entry has one form or the other.
 */
export function ifKnownAbsent(item: KitItem, label: string): readonly string[] {
  if (item === 'SETUPVAL') return [`goto ${label}`];
  return [
    `if "%REGEDT32%"=="YES" goto ${label}`,
    ...(item === 'SETUPKEY' ? [`if "%HASVAL%"=="1" goto ${label}`, `if exist BACKUP\\SETUPVAL.REG goto ${label}`] : []),
    // NET says 2185 of a service that Windows does not know.
    ...(item === 'KMSSVC' ? [`if "%UNKNOWN%"=="YES" goto ${label}`] : []),
  ];
}

/** Names the keys that are in no export; UNSEEN is 1 where there are any. */
export function sayUnseen(items: readonly KitItem[]): readonly string[] {
  return [
    'set UNSEEN=0',
    ...items.flatMap((item) => [
      `if "%${flagOf(item)}%"=="1" goto un${flagOf(item)}`,
      // In the backup, and so read before this kit removed it.
      `if "%B${flagOf(item)}%"=="1" goto un${flagOf(item)}`,
      ...ifKnownAbsent(item, `un${flagOf(item)}`),
      'set UNSEEN=1',
      ...saying(sentence('kit.script.not-shown'), fullKey(EXPORTS[item])),
      `:un${flagOf(item)}`,
    ]),
  ];
}
