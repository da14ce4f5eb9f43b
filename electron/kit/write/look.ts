import { sentence } from '../../contract/words/sentence';
import { EXCHANGE_KEY, KMS_SERVICE, SERVICES_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../domain/articles';
import {
  ADMIN_KEY,
  ALL_SERVICES_FILE,
  CHANGES_FILE,
  COUNTED,
  COUNTED_FILES,
  DISK_DOUBT,
  type ExportName,
  EXPORTS,
  fullKey,
  LANDMARKS,
  LOOK_FILES,
  LOOK_FOLDERS,
  NO_DOUBT,
  SERVICE_EXPORTS,
  SERVICES_ROOT,
} from '../names';
import { deleting, find, IF_FOUND, IF_NOT_FOUND, partAlone, partGuard, saying } from './script';

/**
 * KITLOOK.CMD: one look at the server into the folder its argument names. It answers in HASSVC, HASKM, HASSUB, HASVAL
 * (1 there, 0 proven not there) and DOUBT (NONE, or what could not be read).
 *
 * Whether a key is there is told by the export of the key above it, never by an export of its own: what regedit makes of
 * a key that does not exist is documented nowhere. The list of all services is exported to %TEMP% and only its key
 * names are kept: a floppy disk has to hold the result.
 */
export function lookScript(kit: string): readonly string[] {
  return [
    ...partGuard(kit),
    'set P=',
    `for %%p in (${LOOK_FOLDERS.join(' ')}) do if "%1"=="%%p" set P=%%p`,
    'if "%P%"=="" goto alone',
    `set DOUBT=${NO_DOUBT}`,
    ...['HASSVC', 'HASKM', 'HASSUB', 'HASVAL'].map((name) => `set ${name}=0`),
    'mkdir %P% 2> NUL',
    ...freshFolder(),
    ...who(),
    'net start > %P%\\NETSTART.TXT',
    ...services(),
    ...exportsOf('EXCHANGE', 'SETUP'),
    find(`[${fullKey(EXCHANGE_KEY)}]`, '%P%\\EXCHANGE.REG'),
    `${IF_NOT_FOUND} set DOUBT=EXCHANGE`,
    ...items(),
    // A script's own look before it acts is for the script alone.
    'if "%P%"=="NOW" goto done',
    ...exportsOf('CNAME', 'CODEPAGE', 'WINCTL', 'SESSMAN'),
    'if "%P%"=="BACKUP" goto check',
    ...Object.entries(SERVICE_EXPORTS).map(([name, file]) => `call :service ${name} ${file}`),
    ...files(),
    ...check(),
    ...subroutines(),
  ];
}

/** Files of an earlier look; the one that says that it was complete goes first. */
function freshFolder(): readonly string[] {
  const rows: string[][] = [['DONE.TXT']];
  for (const file of LOOK_FILES) {
    if (rows.length === 1 || (rows.at(-1)?.length ?? 0) === FILES_IN_A_ROW) rows.push([]);
    rows.at(-1)?.push(file);
  }
  return [
    ...rows.map((files) => `for %%f in (${files.join(' ')}) do if exist %P%\\%%f call :clear %%f`),
    `if not "%DOUBT%"=="${NO_DOUBT}" goto :eof`,
  ];
}

const FILES_IN_A_ROW = 8;

function who(): readonly string[] {
  const facts = [
    'KIT=%KITID%',
    'PHASE=%P%',
    'SERVER=%COMPUTERNAME%',
    'ROOT=%SystemRoot%',
    'DRIVE=%SystemDrive%',
    'PROGRAMS=%ProgramFiles%',
    'ARCH=%PROCESSOR_ARCHITECTURE%',
    'REGEDT32=%REGEDT32%',
    'UNKNOWN=%UNKNOWN%',
  ];
  return [
    ...facts.map((fact, at) => `${at === 0 ? '>' : '>>'}%P%\\WHO.TXT echo "${fact}"`),
    '>>%P%\\WHO.TXT echo #VER',
    'ver >> %P%\\WHO.TXT',
    '>>%P%\\WHO.TXT echo #WHEN',
    'date /t >> %P%\\WHO.TXT',
    'time /t >> %P%\\WHO.TXT',
    `if exist ${CHANGES_FILE} type ${CHANGES_FILE} > %P%\\${CHANGES_FILE}`,
  ];
}

/** The list must hold its landmarks, and what only an administrator may read. */
function services(): readonly string[] {
  return [
    'call :allservices',
    `find /i "[HKEY_LOCAL_MACHINE\\SYSTEM" "%TEMP%\\${ALL_SERVICES_FILE}" > %P%\\SVCKEYS.TXT`,
    ...deleting(`"%TEMP%\\${ALL_SERVICES_FILE}"`, 'set DOUBT=SERVICES'),
    ...LANDMARKS.flatMap((service) => [
      find(`\\Services\\${service}]`, '%P%\\SVCKEYS.TXT'),
      `${IF_NOT_FOUND} set DOUBT=SERVICES`,
    ]),
    find(ADMIN_KEY, '%P%\\SVCKEYS.TXT'),
    `${IF_NOT_FOUND} set DOUBT=RIGHTS`,
  ];
}

function items(): readonly string[] {
  return [
    find(`\\Services\\${KMS_SERVICE}]`, '%P%\\SVCKEYS.TXT'),
    `${IF_FOUND} set HASSVC=1`,
    find(`[${fullKey(EXPORTS.KMSERVER)}]`, '%P%\\EXCHANGE.REG'),
    `${IF_FOUND} set HASKM=1`,
    find(`[${fullKey(EXPORTS.SETUPKEY)}]`, '%P%\\EXCHANGE.REG'),
    `${IF_FOUND} set HASSUB=1`,
    find(`"${SETUP_COMPONENT}"=`, '%P%\\SETUP.REG'),
    `${IF_FOUND} set HASVAL=1`,
    `if "%HASSVC%"=="1" call :item KMSSVC "${fullKey(EXPORTS.KMSSVC)}" "\\Services\\EventLog]"`,
    `if "%HASKM%"=="1" call :item KMSERVER "${fullKey(EXPORTS.KMSERVER)}" "\\Exchange\\Setup]"`,
    `if "%HASSUB%"=="1" call :item SETUPKEY "${fullKey(EXPORTS.SETUPKEY)}" "\\Exchange\\Setup]"`,
    'if "%HASVAL%"=="1" call :value',
  ];
}

/** Letters that a disk can have: A and B are floppy drives. */
const DISKS = 'C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

/** The folder of KM Server 4.0 and 5.0, beside that of Exchange (Q155216), and what its Setup renames it to (Q154531). */
const SECURITY = ['SECURITY', 'SECURITY.BAK'] as const;

/** Folders that Setup's values name (Q149205), and the two names Exchange's folder has by default, on every drive. */
function files(): readonly string[] {
  return [
    'set LAST=""',
    // All that can be a disk: the key database of Exchange 4.0 and 5.0 is in the root of any of them.
    '>>%P%\\FILES.TXT echo #DRIVES',
    `for %%d in (${DISKS.join(' ')}) do if exist %%d:\\NUL call :drive "%%d:\\"`,
    'call :there %SystemRoot%\\system32\\cmd.exe',
    // A quotation mark inside a value would end the quoting of what is handed on.
    'find ":\\\\" < %P%\\SETUP.REG | find /v "\\"" > %P%\\PATHS.TXT',
    'for /f "tokens=2 delims==" %%p in (%P%\\PATHS.TXT) do call :folder %%p',
  ];
}

function check(): readonly string[] {
  return [
    ':check',
    ...COUNTED_FILES.map((file) => `if exist %P%\\${file}.REG call :count ${file}`),
    'dir /a-d %P% > %P%\\SIZES.TXT',
    // A disk that is full cuts an export off, and the rest of the key would seem not to be there: there must still be room
    // for a file that is larger than what NTFS keeps in its own tables.
    ':done',
    ...deleting('%P%\\ROOM.TXT', `set DOUBT=${DISK_DOUBT}`),
    // TYPE makes a new file. COPY would make one that is read-only if the kit is on a CD.
    'type "%KITDIR%KITLOOK.CMD" > %P%\\ROOM.TXT',
    'call "%KITDIR%KITSAME.CMD" "%KITDIR%KITLOOK.CMD" %P%\\ROOM.TXT',
    `if "%SAME%"=="0" set DOUBT=${DISK_DOUBT}`,
    ...deleting('%P%\\ROOM.TXT', `set DOUBT=${DISK_DOUBT}`),
    '>%P%\\DONE.TXT echo "KIT=%KITID%"',
    ...['PHASE=%P%', 'SERVER=%COMPUTERNAME%', 'DOUBT=%DOUBT%', 'HAS=%HASSVC%%HASKM%%HASSUB%%HASVAL%', 'END'].map(
      (fact) => `>>%P%\\DONE.TXT echo "${fact}"`,
    ),
    `if not exist %P%\\DONE.TXT set DOUBT=${DISK_DOUBT}`,
    'goto :eof',
  ];
}

function subroutines(): readonly string[] {
  const folders = ['KMSDATA', 'SECURITY', 'ADDRESS'];
  return [
    ...partAlone(),

    ':clear',
    'attrib -r %P%\\%1 > NUL',
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

    // Exported twice; must hold its key, and nothing that stands outside it: an import must never bring back more.
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

    // One value alone cannot be exported, and importing all of Setup would touch its siblings: its line is taken out.
    ':value',
    `find /i """${SETUP_COMPONENT}""=""" %P%\\SETUP.REG > %P%\\VALUE.TXT`,
    `${IF_NOT_FOUND} set DOUBT=SETUPVAL`,
    '>%P%\\SETUPVAL.REG echo REGEDIT4',
    '>>%P%\\SETUPVAL.REG echo.',
    `>>%P%\\SETUPVAL.REG echo [${fullKey(SETUP_KEY)}]`,
    // From standard input FIND writes no file name above what it finds.
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
    'if not exist %1\\NUL goto :eof',
    'call :list %1',
    'call :list %1\\BIN',
    'call :list %1\\SECURITY\\BIN',
    'if not "%~dp1"=="%~d1\\" call :beside "%~dp1"',
    ...folders.map((folder) => `call :tree %1\\${folder}`),
    'if not "%P%"=="LOOK" goto :eof',
    'if exist %1\\BIN\\MAD.EXE call :copy %1\\BIN\\MAD.EXE MAD.EXE',
    'if exist %1\\BIN\\KMSERVER.EXE call :copy %1\\BIN\\KMSERVER.EXE KMSERVER.EXE',
    'goto :eof',

    // A folder that holds Exchange's: there the folder of KM Server 4.0 and 5.0 is.
    ':beside',
    'call :list "%~dp1"',
    ...SECURITY.flatMap(listed('%~dp1')),
    'goto :eof',

    ':list',
    'if not exist %1\\NUL goto :eof',
    '>>%P%\\FILES.TXT echo #LIST %1',
    'dir /b /ad %1 >> %P%\\FILES.TXT 2> NUL',
    '>>%P%\\FILES.TXT echo #FILES',
    'dir /b /a-d %1 >> %P%\\FILES.TXT 2> NUL',
    '>>%P%\\FILES.TXT echo #END',
    'goto :eof',

    ':tree',
    'if not exist %1\\NUL goto :eof',
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
    // Too large for what is left of a floppy disk: the rest of the look is worth more.
    'if "%SAME%"=="1" goto :eof',
    'if exist %P%\\%2 del %P%\\%2',
    ...saying(sentence('kit.script.no-room'), '%2'),
    'goto :eof',

    ':there',
    'if exist %1 echo #THERE %1>> %P%\\FILES.TXT',
    'if not exist %1 echo #MISSING %1>> %P%\\FILES.TXT',
    'goto :eof',

    ':count',
    '>>%P%\\CHECK.TXT echo #COUNT %1.REG',
    `for %%c in (${COUNTED.join(' ')}) do find /c "%%c" %P%\\%1.REG >> %P%\\CHECK.TXT`,
    'goto :eof',
  ];
}

/** What is directly in a folder, and everything in its Mgrent. */
const listed =
  (at: string) =>
  (folder: string): readonly string[] => [`call :list "${at}${folder}"`, `call :tree "${at}${folder}\\MGRENT"`];

function exportsOf(...names: readonly ExportName[]): readonly string[] {
  return names.map((name) => `call :export ${name} "${fullKey(EXPORTS[name])}"`);
}
