import { EXCHANGE_KEY, KMS_SERVICE, SETUP_COMPONENT } from '../../domain/articles';
import {
  ADMIN_KEY,
  ALL_SERVICES_FILE,
  CHANGES_FILE,
  DISK_DOUBT,
  type ExportName,
  EXPORTS,
  fullKey,
  LANDMARKS,
  LOOK_FILES,
  LOOK_FOLDERS,
  NO_DOUBT,
  SERVICE_EXPORTS,
} from '../names';
import { subroutines } from './look-parts';
import { eachDisk, eachSetupPath } from './places';
import { counting, deleting, find, IF_FOUND, IF_NOT_FOUND, partGuard } from './script';

/**
 * KITLOOK.CMD: one look at the server into the folder that its argument names. It returns HASSVC, HASKM, HASSUB, HASVAL
 * (1 in the export, 0 not in it) and DOUBT (NONE, or what could not be read).
 *
 * The export of the parent key shows whether a key exists, never an export of the key itself: what regedit does for a
 * key that does not exist is documented nowhere. The list of all services is exported to %TEMP% and only its key names
 * are kept: the result has to fit on a floppy disk.
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
    // A script's own look before it acts is only for the script.
    'if "%P%"=="NOW" goto done',
    ...exportsOf('CNAME', 'CODEPAGE', 'WINCTL', 'SESSMAN'),
    'if "%P%"=="BACKUP" goto check',
    ...Object.entries(SERVICE_EXPORTS).map(([name, file]) => `call :service ${name} ${file}`),
    ...files(),
    ...check(),
    ...subroutines(),
  ];
}

/** Deletes the files of an earlier look, first the one that says that it was complete. */
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

/** The list must contain its landmarks, and what only an administrator may read. */
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

/**
 * The folders that Setup's values name (Q149205), Exchange's two default folders on every drive, and what is around the
 * service's program.
 */
function files(): readonly string[] {
  return [
    'set LAST=""',
    // Everything that can be a disk: the key database of Exchange 4.0 and 5.0 is in the root of any of them.
    '>>%P%\\FILES.TXT echo #DRIVES',
    eachDisk(':drive'),
    'call :there %SystemRoot%\\system32\\cmd.exe',
    ...eachSetupPath('%P%', ':folder'),
    'set READ=1',
    'if exist %P%\\KMSSVC.REG call :program',
  ];
}

function check(): readonly string[] {
  return [
    ':check',
    ...counting('%P%', '%P%\\CHECK.TXT'),
    'dir /a-d %P% > %P%\\SIZES.TXT',
    // A full disk truncates an export, and the rest of the key would seem to be missing: there must still be room for a
    // file that is larger than what NTFS keeps in its own tables.
    ':done',
    ...deleting('%P%\\ROOM.TXT', `set DOUBT=${DISK_DOUBT}`),
    // TYPE creates a new file. COPY would create a read-only one if the kit is on a CD.
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

function exportsOf(...names: readonly ExportName[]): readonly string[] {
  return names.map((name) => `call :export ${name} "${fullKey(EXPORTS[name])}"`);
}
