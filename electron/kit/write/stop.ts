import { sentence } from '../../contract/words/sentence';
import { KMS_SERVICE } from '../../domain/articles';
import { find, IF_FOUND, saying } from './script';

/** The name that Exchange 5.5 gives the service (Q143380); `net start` lists services by such names. */
const SHOWN_NAME = 'Microsoft Exchange Key Management Server';

/**
 * Requests the stop once, answering "no" to NET's question about dependent services, then waits until `net start` no
 * longer lists the service. If the backup has a key of the service, Windows must confirm that it is stopped: by NET's
 * message number 3521 (not started) or 2185 (no such service), which are the same in every language, or by a list that
 * could have shown its name, which must be the plain ASCII one.
 */
export function stopService(): readonly string[] {
  return [
    ...saying(sentence('kit.script.stopping')),
    `echo N| net stop ${KMS_SERVICE} > STOP1.TXT 2>&1`,
    'set TRIES=',
    ':again',
    'net start > STARTED.TXT',
    'set LISTED=0',
    'for /f %%n in (STARTED.TXT) do set LISTED=1',
    'if "%LISTED%"=="0" goto nolist',
    'set RUNS=0',
    find(SHOWN_NAME, 'STARTED.TXT'),
    `${IF_FOUND} set RUNS=1`,
    'if not exist BACKUP\\KMSSVC.REG goto noname',
    // A quotation mark inside the name would end its quoting: such a name is never found; NET's message must confirm
    // it.
    'find /i """DisplayName""=" BACKUP\\KMSSVC.REG | find /v "\\""" > SHOWN.TXT',
    'for /f "tokens=2 delims==" %%d in (SHOWN.TXT) do call :shown %%d',
    ':noname',
    'if "%RUNS%"=="0" goto unlisted',
    ...saying(sentence('kit.script.waiting')),
    'set TRIES=%TRIES%x',
    'if "%TRIES%"=="xxxxxxxxxx" goto unsure',
    // The only way to pause; without TCP/IP it returns at once, which is harmless.
    'ping -n 2 127.0.0.1 > NUL',
    'goto again',
    ':unlisted',
    `echo N| net stop ${KMS_SERVICE} > STOP2.TXT 2>&1`,
    'set SURE=0',
    ...['3521', '2185'].flatMap((number) => [find(number, 'STOP2.TXT'), `${IF_FOUND} set SURE=1`]),
    'if not exist BACKUP\\KMSSVC.REG set SURE=1',
    'if "%SURE%"=="1" goto sure',
    find(`"DisplayName"="${SHOWN_NAME}"`, 'BACKUP\\KMSSVC.REG'),
    `${IF_FOUND} set SURE=1`,
    'if "%SURE%"=="0" goto unsure',
    ':sure',
    // A service that is in no export but known to Windows has a key that nobody may read.
    'set UNKNOWN=NO',
    find('2185', 'STOP2.TXT'),
    `${IF_FOUND} set UNKNOWN=YES`,
    'if exist BACKUP\\KMSSVC.REG goto known',
    find('3521', 'STOP2.TXT'),
    `${IF_FOUND} goto hidden`,
    ':known',
    ...saying(sentence('kit.script.is-stopped')),
  ];
}
