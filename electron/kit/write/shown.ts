import { sentence } from '../../contract/words/sentence';
import { EXPORTS, fullKey, type KitItem } from '../names';
import { flagOf } from './plan';
import { find, IF_FOUND, saying } from './script';

/** The word with which a person confirms having looked in Regedt32, which shows even keys that nobody may read. */
export const SEEN_IN_REGEDT32 = 'REGEDT32';

export const askRegedt32 = (): readonly string[] => [
  'set REGEDT32=NO',
  'set UNKNOWN=NO',
  `if /i "%1"=="${SEEN_IN_REGEDT32}" set REGEDT32=YES`,
];

/** 3FIX.CMD uses what was said when the backup was made. */
export const recallRegedt32 = (): readonly string[] => [
  'set REGEDT32=NO',
  find('"REGEDT32=YES"', 'BACKUP\\WHO.TXT'),
  `${IF_FOUND} set REGEDT32=YES`,
];

/**
 * Lines that jump to a label if a key's absence is known from more than an export. regedit omits keys that it may not
 * read, so an export can only say "not in the export", unless a person looked in Regedt32. Values appear in the export
 * of their key with all others, and Setup's entry has only one of its two forms.
 */
export function ifKnownAbsent(item: KitItem, label: string): readonly string[] {
  if (item === 'SETUPVAL') return [`goto ${label}`];
  return [
    `if "%REGEDT32%"=="YES" goto ${label}`,
    ...(item === 'SETUPKEY' ? [`if "%HASVAL%"=="1" goto ${label}`, `if exist BACKUP\\SETUPVAL.REG goto ${label}`] : []),
    // NET reports 2185 for a service unknown to Windows.
    ...(item === 'KMSSVC' ? [`if "%UNKNOWN%"=="YES" goto ${label}`] : []),
  ];
}

/** Names the keys that are in no export; sets UNSEEN to 1 if there are any, else to 0. */
export function sayUnseen(items: readonly KitItem[]): readonly string[] {
  return [
    'set UNSEEN=0',
    ...items.flatMap((item) => [
      `if "%${flagOf(item)}%"=="1" goto un${flagOf(item)}`,
      // In the backup, so it was read before this kit removed it.
      `if "%B${flagOf(item)}%"=="1" goto un${flagOf(item)}`,
      ...ifKnownAbsent(item, `un${flagOf(item)}`),
      'set UNSEEN=1',
      ...saying(sentence('kit.script.not-shown'), fullKey(EXPORTS[item])),
      `:un${flagOf(item)}`,
    ]),
  ];
}
