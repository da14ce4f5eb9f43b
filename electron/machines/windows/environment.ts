import { win32 } from 'node:path';
import type { Environment } from '../../domain/image-path';
import { foldName } from '../../domain/registry';

/**
 * Where Windows itself takes variables and folders from. A program's own environment is no source for them: every user
 * can set variables for all their programs, including those with administrator rights (`HKCU\Environment`), and
 * services see none of these.
 */
export interface WindowsFacts {
  /** The Windows folder from which the system was started. */
  readonly windows: string;
  readonly computerName: string;
  /** Names and texts of the values of a key below HKEY_LOCAL_MACHINE; empty if there are none. */
  readonly texts: (path: string) => ReadonlyMap<string, string>;
}

const ENVIRONMENT = 'SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';
const CURRENT_VERSION = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion';
const PROFILES = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList';

/** Variable → the key and value that name its folder. */
const FOLDERS: Readonly<Record<string, readonly [path: string, value: string]>> = {
  PROGRAMFILES: [CURRENT_VERSION, 'PROGRAMFILESDIR'],
  'PROGRAMFILES(X86)': [CURRENT_VERSION, 'PROGRAMFILESDIR (X86)'],
  COMMONPROGRAMFILES: [CURRENT_VERSION, 'COMMONFILESDIR'],
  'COMMONPROGRAMFILES(X86)': [CURRENT_VERSION, 'COMMONFILESDIR (X86)'],
  PROGRAMDATA: [PROFILES, 'PROGRAMDATA'],
  ALLUSERSPROFILE: [PROFILES, 'PROGRAMDATA'],
  PUBLIC: [PROFILES, 'PUBLIC'],
};

/** The variables of the system as a service sees them, with names in upper case. */
export function environmentOf({ windows, computerName, texts }: WindowsFacts): Environment {
  const drive = win32.parse(windows).root.slice(0, 2);
  const own = { SYSTEMROOT: windows, WINDIR: windows, SYSTEMDRIVE: drive, COMPUTERNAME: computerName };
  const folders = Object.entries(FOLDERS).flatMap(([name, [path, value]]) => {
    const folder = texts(path).get(value);
    return folder === undefined ? [] : [[name, folder] as const];
  });
  const known = { PROGRAMDATA: `${drive}\\ProgramData`, ...Object.fromEntries([...texts(ENVIRONMENT), ...folders]), ...own };
  // A variable may refer to others, and those to others again.
  const once = expandAll(known);
  return { ...expandAll(once), ...own };
}

function expandAll(variables: Readonly<Record<string, string>>): Record<string, string> {
  const expand = (text: string): string =>
    text.replace(/%([^%]+)%/g, (whole, name: string) => variables[foldName(name)] ?? whole);
  return Object.fromEntries(Object.entries(variables).map(([name, text]) => [name, expand(text)]));
}
