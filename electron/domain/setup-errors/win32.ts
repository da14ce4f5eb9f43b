import { type Sentence, sentence } from '../../contract/words/sentence';

export interface Win32Error {
  readonly code: number;
  /** As the SDK's headers name it: winerror.h, and lmerr.h (2100 and up), raserror.h (600 to 752). */
  readonly name: string;
  readonly meaning: Sentence;
}

const error = (code: number, name: string, meaning: Sentence): readonly [number, Win32Error] => [code, { code, name, meaning }];

/** Every Win32 error that the articles' Setup errors contain. */
export const WIN32_ERRORS: ReadonlyMap<number, Win32Error> = new Map([
  error(2, 'ERROR_FILE_NOT_FOUND', sentence('diagnosis.win32.2')),
  error(3, 'ERROR_PATH_NOT_FOUND', sentence('diagnosis.win32.3')),
  error(5, 'ERROR_ACCESS_DENIED', sentence('diagnosis.win32.5')),
  error(9, 'ERROR_INVALID_BLOCK', sentence('diagnosis.win32.9')),
  error(23, 'ERROR_CRC', sentence('diagnosis.win32.23')),
  error(33, 'ERROR_LOCK_VIOLATION', sentence('diagnosis.win32.33')),
  error(53, 'ERROR_BAD_NETPATH', sentence('diagnosis.win32.53')),
  error(87, 'ERROR_INVALID_PARAMETER', sentence('diagnosis.win32.87')),
  error(126, 'ERROR_MOD_NOT_FOUND', sentence('diagnosis.win32.126')),
  error(182, 'ERROR_INVALID_ORDINAL', sentence('diagnosis.win32.182')),
  error(234, 'ERROR_MORE_DATA', sentence('diagnosis.win32.234')),
  error(267, 'ERROR_DIRECTORY', sentence('diagnosis.win32.267')),
  // winerror.h has no 603; the only article that mentions it is about a RAS connector.
  error(603, 'ERROR_BUFFER_TOO_SMALL', sentence('diagnosis.win32.603')),
  error(997, 'ERROR_IO_PENDING', sentence('diagnosis.win32.997')),
  error(1051, 'ERROR_DEPENDENT_SERVICES_RUNNING', sentence('diagnosis.win32.1051')),
  error(1052, 'ERROR_INVALID_SERVICE_CONTROL', sentence('diagnosis.win32.1052')),
  error(1053, 'ERROR_SERVICE_REQUEST_TIMEOUT', sentence('diagnosis.win32.1053')),
  error(1058, 'ERROR_SERVICE_DISABLED', sentence('diagnosis.win32.1058')),
  error(1060, 'ERROR_SERVICE_DOES_NOT_EXIST', sentence('diagnosis.win32.1060')),
  error(1061, 'ERROR_SERVICE_CANNOT_ACCEPT_CTRL', sentence('diagnosis.win32.1061')),
  error(1068, 'ERROR_SERVICE_DEPENDENCY_FAIL', sentence('diagnosis.win32.1068')),
  error(1069, 'ERROR_SERVICE_LOGON_FAILED', sentence('diagnosis.win32.1069')),
  error(1326, 'ERROR_LOGON_FAILURE', sentence('diagnosis.win32.1326')),
  error(1332, 'ERROR_NONE_MAPPED', sentence('diagnosis.win32.1332')),
  error(1355, 'ERROR_NO_SUCH_DOMAIN', sentence('diagnosis.win32.1355')),
  error(1719, 'RPC_S_NO_PROTSEQS', sentence('diagnosis.win32.1719')),
  error(1722, 'RPC_S_SERVER_UNAVAILABLE', sentence('diagnosis.win32.1722')),
  error(1762, 'RPC_S_NAME_SERVICE_UNAVAILABLE', sentence('diagnosis.win32.1762')),
  error(1788, 'ERROR_TRUSTED_DOMAIN_FAILURE', sentence('diagnosis.win32.1788')),
  error(1815, 'ERROR_RESOURCE_LANG_NOT_FOUND', sentence('diagnosis.win32.1815')),
  error(2220, 'NERR_GroupNotFound', sentence('diagnosis.win32.2220')),
  error(2245, 'NERR_PasswordTooShort', sentence('diagnosis.win32.2245')),
  error(2453, 'NERR_DCNotFound', sentence('diagnosis.win32.2453')),
]);
