import { sentence } from '../../contract/words/sentence';
import { SERVICES_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../domain/articles';
import { ALL_SERVICES_FILE, DISK_DOUBT, fullKey, SERVICES_ROOT } from '../names';
import { IN_ROOT, SECURITY } from './places';
import { eachAbove, programOf } from './program';
import { deleting, IF_FOUND, IF_NOT_FOUND, partAlone, saying } from './script';

/** The subroutines of KITLOOK.CMD. */
export function subroutines(): readonly string[] {
  const folders = ['KMSDATA', 'SECURITY', 'ADDRESS'];
  return [
    ...partAlone(),

    ':clear',
    'del %P%\\%1 2> NUL',
    // Copied from a CD.
    'if exist %P%\\%1 attrib -r %P%\\%1 > NUL',
    ...deleting('%P%\\%1', `set DOUBT=${DISK_DOUBT}`),
    'if not exist %P%\\%1 goto :eof',
    ...saying(sentence('kit.script.stuck'), '%P%\\%1'),
    'goto :eof',

    ':allservices',
    'pushd "%TEMP%"',
    `start /wait regedit /e ${ALL_SERVICES_FILE} ${SERVICES_ROOT}`,
    'popd',
    'goto :eof',

    ':export',
    'start /wait regedit /e %P%\\%1.REG %2',
    'goto :eof',

    // Exported twice; must contain its key and nothing outside it: an import must never restore more.
    ':item',
    'call :export %1 %2',
    'call :export AGAIN %2',
    'call "%KITDIR%KITSAME.CMD" %P%\\%1.REG %P%\\AGAIN.REG',
    'if "%SAME%"=="0" set DOUBT=%1',
    ...deleting('%P%\\AGAIN.REG', 'set DOUBT=%1'),
    'find /i %2 %P%\\%1.REG > NUL',
    `${IF_NOT_FOUND} set DOUBT=%1`,
    ...['%3', '"[HKEY_USERS"', '"[HKEY_CLASSES_ROOT"'].flatMap((foreign) => [
      `find /i ${foreign} %P%\\%1.REG > NUL`,
      `${IF_FOUND} set DOUBT=%1`,
    ]),
    'goto :eof',

    // A single value cannot be exported, and importing all of Setup would touch its siblings: its line is extracted.
    ':value',
    `find /i """${SETUP_COMPONENT}""=""" %P%\\SETUP.REG > %P%\\VALUE.TXT`,
    `${IF_NOT_FOUND} set DOUBT=SETUPVAL`,
    '>%P%\\SETUPVAL.REG echo REGEDIT4',
    '>>%P%\\SETUPVAL.REG echo.',
    `>>%P%\\SETUPVAL.REG echo [${fullKey(SETUP_KEY)}]`,
    // From standard input, FIND writes no file name above what it finds.
    `find /i """${SETUP_COMPONENT}""=""" < %P%\\VALUE.TXT >> %P%\\SETUPVAL.REG`,
    `${IF_NOT_FOUND} set DOUBT=SETUPVAL`,
    ...deleting('%P%\\VALUE.TXT', 'set DOUBT=SETUPVAL'),
    'goto :eof',

    ':service',
    'find /i "\\Services\\%1]" %P%\\SVCKEYS.TXT > NUL',
    `${IF_NOT_FOUND} goto :eof`,
    `call :export %2 ${fullKey(SERVICES_KEY)}\\%1`,
    'goto :eof',

    ':drive',
    '>>%P%\\FILES.TXT echo #DRIVE %~d1',
    'call :list %~d1\\',
    ...SECURITY.flatMap(listed('%~d1\\')),
    'if exist "%~d1\\Exchange Server Setup.log" call :copy "%~d1\\Exchange Server Setup.log" SETUP1.LOG',
    'if exist "%~d1\\Exchange_Server_Setup.log" call :copy "%~d1\\Exchange_Server_Setup.log" SETUP2.LOG',
    '>>%P%\\FILES.TXT echo #LOGS %~d1\\',
    'dir /b /od "%~d1\\Exchange*Setup.log" >> %P%\\FILES.TXT 2> NUL',
    '>>%P%\\FILES.TXT echo #END',
    'call :folder "%~d1\\EXCHSRVR"',
    'call :folder "%~d1\\EXCHANGE"',
    'goto :eof',

    ':folder',
    'if %1==%LAST% goto :eof',
    'set LAST=%1',
    'if not "%~dp1"=="%~d1\\" call :beside "%~dp1"',
    'if not exist %1\\NUL goto :eof',
    'call :list %1',
    'call :list %1\\BIN',
    'call :list %1\\SECURITY\\BIN',
    ...folders.map((folder) => `call :tree %1\\${folder}`),
    'if not "%P%"=="LOOK" goto :eof',
    'if exist %1\\BIN\\MAD.EXE call :copy %1\\BIN\\MAD.EXE MAD.EXE',
    'if exist %1\\BIN\\KMSERVER.EXE call :copy %1\\BIN\\KMSERVER.EXE KMSERVER.EXE',
    'goto :eof',

    // The folder that contains Exchange's: KM Server 4.0 and 5.0 has its folder there.
    ':beside',
    'call :list "%~dp1"',
    ...SECURITY.flatMap(listed('%~dp1')),
    'goto :eof',

    ...programOf('%P%'),
    // The lists of the folders above show what is missing in them.
    ':image',
    'for %%u in (. .. ..\\.. ..\\..\\.. ..\\..\\..\\..) do call :plainly "%~dp1%%u"',
    eachAbove(':root'),
    'goto :eof',
    ':plainly',
    'call :list "%~f1"',
    'goto :eof',
    ':root',
    'call :list "%~f1.BAK"',
    ...IN_ROOT.map((folder) => `call :tree "%~f1${folder}"`),
    'goto :eof',

    ':list',
    'if not exist %1\\NUL goto :eof',
    // The root of a disk has no parent.
    'if "%~f1"=="%~d1\\" goto listed',
    ...unlessClosed(),
    ':listed',
    '>>%P%\\FILES.TXT echo #LIST %1',
    'dir /b /ad %1 >> %P%\\FILES.TXT 2> NUL',
    '>>%P%\\FILES.TXT echo #FILES',
    'dir /b /a-d %1 >> %P%\\FILES.TXT 2> NUL',
    '>>%P%\\FILES.TXT echo #END',
    'goto :eof',

    ':tree',
    'if not exist %1\\NUL goto :eof',
    ...unlessClosed(),
    '>>%P%\\FILES.TXT echo #TREE %1',
    'dir /s /b /ad %1 >> %P%\\FILES.TXT 2> NUL',
    '>>%P%\\FILES.TXT echo #FILES',
    'dir /s /b /a-d %1 >> %P%\\FILES.TXT 2> NUL',
    '>>%P%\\FILES.TXT echo #END',
    'dir /s %1 >> %P%\\SIZED.TXT 2> NUL',
    'goto :eof',

    ':copy',
    'if exist %P%\\%2 goto :eof',
    'copy %1 %P%\\%2 > NUL',
    'if exist %P%\\%2 attrib -r %P%\\%2 > NUL',
    'call "%KITDIR%KITSAME.CMD" %1 %P%\\%2',
    'if "%SAME%"=="1" echo #COPY %2 %1>> %P%\\FILES.TXT',
    // Too large for the rest of a floppy disk: the rest of the look is worth more.
    'if "%SAME%"=="1" goto :eof',
    'if exist %P%\\%2 call :clear %2',
    ...saying(sentence('kit.script.no-room'), '%2'),
    'goto :eof',

    ':there',
    'if exist %1 echo #THERE %1>> %P%\\FILES.TXT',
    'if not exist %1 echo #MISSING %1>> %P%\\FILES.TXT',
    'goto :eof',
  ];
}

/** A folder that may not be listed must not seem empty: the list of a readable folder shows its parent. */
const unlessClosed = (): readonly string[] => ['dir %1 2> NUL | find ".." > NUL', `${IF_NOT_FOUND} goto :eof`];

/** Lists what is directly in a folder, and everything in its Mgrent. */
const listed =
  (at: string) =>
  (folder: string): readonly string[] => [`call :list "${at}${folder}"`, `call :tree "${at}${folder}\\MGRENT"`];
