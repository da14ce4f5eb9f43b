import { sentence } from '../../contract/words/sentence';
import { eachDisk, eachSetupPath, IN_ROOT, SECURITY } from './places';
import type { FixPlan } from './plan';
import { eachAbove, eachPlain, programOf, unlessPlain } from './program';
import { questionsOf } from './questions';
import { IF_FOUND, IF_NOT_FOUND, saying } from './script';
import { ifKnownAbsent } from './shown';

/** The answer that there is no key database. */
const NONE = 'NODATA';

/**
 * NODATA is refused if a key database is found, just as the wizard then refuses "none": `goto nodata`; if the script
 * cannot determine which folder ImagePath or Setup means: `goto nopath`; or if the service's key is in no export: `goto
 * nokey`. Runs after a look into NOW; the program comes from the backup, since an earlier run may have removed the key.
 */
export function contradictNoData({ article, known }: Pick<FixPlan, 'article' | 'known'>): readonly string[] {
  const at = questionsOf(article).findIndex(({ answers }) => answers.includes(NONE));
  if (at === -1) return [];
  return [
    `if /i not "%${String(at + 2)}"=="${NONE}" goto settled`,
    'set DATA=0',
    'set READ=1',
    eachDisk(':atroot'),
    ...eachSetupPath('NOW', ':below'),
    ...(known.exchange === null ? unlessTold('NOW') : known.exchange.map((folder) => `call :below "${folder}"`)),
    ...(known.program === null || known.program === '' ? [] : [eachAbove(':root', known.program)]),
    // What a look has shown need not be read here.
    ...(known.program === null ? ['if exist BACKUP\\KMSSVC.REG call :program'] : []),
    'if "%DATA%"=="1" goto nodata',
    'if "%READ%"=="0" goto nopath',
    ...(known.program === null
      ? ['if exist BACKUP\\KMSSVC.REG goto settled', ...ifKnownAbsent('KMSSVC', 'settled'), 'goto nokey']
      : []),
    ':settled',
  ];
}

/** Finds paths of Setup that could not be passed on as they are. */
function unlessTold(folder: string): readonly string[] {
  return [
    `find ":\\\\" ${folder}\\SETUP.REG | find "\\""" > NUL`,
    `${IF_FOUND} set READ=0`,
    `find "%%" ${folder}\\PATHS.TXT > NUL`,
    `${IF_FOUND} set READ=0`,
    ...eachPlain(`${folder}\\PATHS.TXT`, ':told'),
  ];
}

/** The subroutines that `contradictNoData` calls. */
export function keyDataParts(plan: FixPlan): readonly string[] {
  if (contradictNoData(plan).length === 0) return [];
  return [
    ...(plan.known.program === null ? [...programOf('BACKUP'), ':image', eachAbove(':root'), 'goto :eof'] : []),
    ':root',
    ...IN_ROOT.map((folder) => `call :data "%~f1${folder}"`),
    'goto :eof',
    // Blanks are common here, and nothing follows a path.
    ...(plan.known.exchange === null ? [':told', ...unlessPlain(' '), 'goto :eof'] : []),
    ':atroot',
    'call :below "%~d1\\EXCHSRVR"',
    'call :below "%~d1\\EXCHANGE"',
    ...SECURITY.map((folder) => `call :data "%~d1\\${folder}\\MGRENT"`),
    'goto :eof',
    // Exchange's folder may be gone while the one beside it is still there.
    ':below',
    'call :data %1\\KMSDATA',
    ...SECURITY.flatMap((folder) => [`call :data %1\\${folder}\\MGRENT`, `call :data "%~dp1${folder}\\MGRENT"`]),
    'goto :eof',
    ':data',
    // One is enough.
    'if "%DATA%"=="1" goto :eof',
    'if not exist %1\\NUL goto :eof',
    // The list of a readable folder shows its parent.
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
