import { sentence } from '../../contract/words/sentence';
import type { Article } from '../../domain/articles';
import { eachDisk, eachSetupPath, SECURITY } from './places';
import { questionsOf } from './questions';
import { IF_NOT_FOUND, saying } from './script';

/** The word that says that there is no key database. */
const NONE = 'NODATA';

/** NODATA is no answer where a key database is found, as the wizard takes no "none" there: `goto nodata`. After a look into NOW. */
export function contradictNoData(article: Article): readonly string[] {
  const at = questionsOf(article).findIndex(({ answers }) => answers.includes(NONE));
  if (at === -1) return [];
  return [
    `if /i not "%${String(at + 2)}"=="${NONE}" goto settled`,
    'set DATA=0',
    eachDisk(':atroot'),
    ...eachSetupPath('NOW', ':below'),
    'if "%DATA%"=="1" goto nodata',
    ':settled',
  ];
}

/** What `contradictNoData` calls. */
export function keyDataParts(article: Article): readonly string[] {
  if (contradictNoData(article).length === 0) return [];
  return [
    ':atroot',
    'call :below "%~d1\\EXCHSRVR"',
    'call :below "%~d1\\EXCHANGE"',
    ...SECURITY.map((folder) => `call :data "%~d1\\${folder}\\MGRENT"`),
    'goto :eof',
    ':below',
    'if not exist %1\\NUL goto :eof',
    'call :data %1\\KMSDATA',
    ...SECURITY.flatMap((folder) => [`call :data %1\\${folder}\\MGRENT`, `call :data "%~dp1${folder}\\MGRENT"`]),
    'goto :eof',
    ':data',
    // The first is enough.
    'if "%DATA%"=="1" goto :eof',
    'if not exist %1\\NUL goto :eof',
    // A folder that could be listed shows the one above it.
    'dir %1 2> NUL | find ".." > NUL',
    `${IF_NOT_FOUND} goto noview`,
    'dir /s /b /a-d %1 2> NUL | find ":" > NUL',
    `${IF_NOT_FOUND} goto :eof`,
    'set DATA=1',
    ...saying(sentence('kit.script.data-found'), '%1'),
    'goto :eof',
    ':noview',
    'set DATA=1',
    ...saying(sentence('kit.script.data-unread'), '%1'),
    'goto :eof',
  ];
}
