import type { KoffiFunc, TypeObject } from 'koffi';
import { koffi, once } from './load';
import type { Handle } from './service-functions';

/** SHELLEXECUTEINFOW, only the members that are used. */
export interface ExecuteInfo {
  cbSize: number;
  fMask: number;
  hwnd: Handle;
  lpVerb: string;
  lpFile: string;
  lpParameters: string;
  lpDirectory: string | null;
  nShow: number;
}

interface Functions {
  readonly info: TypeObject;
  readonly ShellExecuteExW: KoffiFunc<(info: ExecuteInfo) => number>;
}

/** The function of shell32 that starts programs, loaded at first use. */
export const shell = once((): Functions => {
  const k = koffi();
  const info = k.struct({
    cbSize: 'uint32',
    fMask: 'uint32',
    hwnd: 'uintptr',
    lpVerb: 'str16',
    lpFile: 'str16',
    lpParameters: 'str16',
    lpDirectory: 'str16',
    nShow: 'int',
    hInstApp: 'uintptr',
    lpIDList: 'uintptr',
    lpClass: 'uintptr',
    hkeyClass: 'uintptr',
    dwHotKey: 'uint32',
    hMonitor: 'uintptr',
    hProcess: 'uintptr',
  });
  return { info, ShellExecuteExW: k.load('shell32.dll').func('ShellExecuteExW', 'int', [k.pointer(info)]) };
});
