import { COUNTED } from '../names';
import { deleting, partAlone, partGuard } from './script';

/**
 * KITSAME.CMD FILE FILE: sets SAME to 1 if both files are equal, else to 0. FC compares bytes; its exit status is
 * trusted only after it has distinguished equal from different files: equal ones once per script, different ones each
 * time. If it does not (Wine), the counts of lines decide.
 */
export function sameScript(kit: string): readonly string[] {
  return [
    ...partGuard(kit),
    'set SAME=1',
    'if not exist %1 set SAME=0',
    'if not exist %2 set SAME=0',
    'if "%SAME%"=="0" goto :eof',
    // Its answer for equal files is the same for any file. Whether it can read this one, the next line shows.
    'if "%FCEQUAL%"=="1" goto tried',
    'fc /b %1 %1 > NUL 2> NUL',
    'if errorlevel 1 goto counts',
    'set FCEQUAL=1',
    ':tried',
    'fc /b %1 OWNER.TXT > NUL 2> NUL',
    'if not errorlevel 1 goto counts',
    'fc /b %1 %2 > NUL 2> NUL',
    'if errorlevel 1 set SAME=0',
    'goto :eof',
    ':counts',
    `for %%c in (${COUNTED.join(' ')}) do call :one %%c %1 %2`,
    'goto :eof',
    ':one',
    'set N1=',
    'set N2=',
    ...deleting('COUNT.TXT', 'set SAME=0'),
    // From standard input, FIND writes only the number, whatever colons and blanks the file's path has.
    'find /c "%1" < %2 > COUNT.TXT',
    'for /f %%n in (COUNT.TXT) do set N1=%%n',
    // A leftover would pass for the count of a second file that cannot be read.
    ...deleting('COUNT.TXT', 'set SAME=0'),
    'find /c "%1" < %3 > COUNT.TXT',
    'for /f %%n in (COUNT.TXT) do set N2=%%n',
    'if "%N1%"=="" set SAME=0',
    'if not "%N1%"=="%N2%" set SAME=0',
    ...deleting('COUNT.TXT', 'set SAME=0'),
    'goto :eof',
    ...partAlone(),
  ];
}
