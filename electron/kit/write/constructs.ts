/**
 * Every feature of cmd.exe and of Windows' programs that the kit's scripts use, with the Windows NT that introduced it.
 * A test parses the scripts and fails for anything that is not here. What came with Windows 2000 (`set /p`, `exit /b`,
 * `%TIME%`, `%RANDOM%`, delayed expansion, `usebackq`, `%~1` and the modifiers `a`, `t` and `z`) is not here, and so
 * not used.
 */

export type Since = 'NT 3.1' | 'NT 4.0';

export interface Construct {
  readonly since: Since;
  /** Not documented by Microsoft for NT 4.0; the scripts check its effect by looking again. */
  readonly unproven?: true;
  readonly note?: string;
}

export interface Program extends Construct {
  readonly switches: readonly string[];
}

/** Commands of cmd.exe and programs in System32 or the Windows folder: name → which parts are used. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  attrib: { since: 'NT 3.1', switches: ['-r'], note: 'files copied from a CD stay read-only' },
  call: { since: 'NT 3.1', switches: [], note: 'call :label since NT 4.0' },
  copy: { since: 'NT 3.1', switches: [] },
  date: { since: 'NT 4.0', switches: ['/t'] },
  del: { since: 'NT 3.1', switches: [], note: 'named files only' },
  dir: { since: 'NT 3.1', switches: ['/a-d', '/ad', '/b', '/s', '/od'] },
  echo: { since: 'NT 3.1', switches: [] },
  fc: { since: 'NT 3.1', switches: ['/b'], unproven: true, note: 'its exit status is tried out before it is trusted' },
  find: { since: 'NT 3.1', switches: ['/i', '/c', '/v'], note: 'reads ANSI, and UTF-16 where exports are UTF-16' },
  for: { since: 'NT 3.1', switches: ['/f'], note: 'for /f with tokens and delims since NT 4.0' },
  goto: { since: 'NT 3.1', switches: [], note: 'goto :eof since NT 4.0' },
  if: { since: 'NT 3.1', switches: ['/i'], note: 'if /i since NT 4.0' },
  mkdir: { since: 'NT 3.1', switches: [] },
  net: { since: 'NT 3.1', switches: [], note: 'net start, net stop; message numbers are the same in every language' },
  pause: { since: 'NT 3.1', switches: [] },
  ping: { since: 'NT 3.1', switches: ['-n'], note: 'only to wait; not needed' },
  popd: { since: 'NT 3.1', switches: [] },
  pushd: { since: 'NT 3.1', switches: [], note: 'to a share since NT 4.0' },
  regedit: { since: 'NT 4.0', switches: ['/e', '/s'], note: 'REGEDIT4 on NT 4.0, Version 5.00 on Windows 2000; both are read' },
  rundll32: {
    since: 'NT 4.0',
    switches: [],
    unproven: true,
    note: 'setupapi,InstallHinfSection (Q166820): removes and adds, says nothing',
  },
  set: { since: 'NT 3.1', switches: [] },
  setlocal: { since: 'NT 3.1', switches: [], note: 'enableextensions since NT 4.0' },
  start: { since: 'NT 3.1', switches: ['/wait'] },
  time: { since: 'NT 4.0', switches: ['/t'] },
  type: { since: 'NT 3.1', switches: [], note: 'makes copies that are not read-only' },
  ver: { since: 'NT 3.1', switches: [] },
};

/** Signs and words around commands. */
export const SYNTAX: Readonly<Record<string, Construct & { readonly pattern: RegExp }>> = {
  '%~dp0 %~dp1 %~d1 %~f1': { since: 'NT 4.0', pattern: /%~(?:dp0|dp1|d1|f1)/g },
  '%1 to %4': { since: 'NT 3.1', pattern: /%[1-4](?![\w~])/g },
  'delims=&^%% (in for /f)': { since: 'NT 4.0', pattern: /delims=&\^%%/g },
  '"%%" (in find)': { since: 'NT 3.1', pattern: /"%%"/g },
  '%%c (in for)': { since: 'NT 3.1', pattern: /%%[a-z]/g },
  '%NAME%': { since: 'NT 3.1', pattern: /%[A-Za-z][A-Za-z0-9_]*%/g },
  '%COMPUTERNAME% %ProgramFiles%': { since: 'NT 4.0', pattern: /%(?:COMPUTERNAME|ProgramFiles)%/g },
  ':label': { since: 'NT 3.1', pattern: /^:[A-Za-z]\w*$/gm },
  ':eof': { since: 'NT 4.0', pattern: /goto :eof/g },
  enableextensions: { since: 'NT 4.0', pattern: /enableextensions/g },
  errorlevel: { since: 'NT 3.1', pattern: /if (?:not )?errorlevel \d/g },
  exist: { since: 'NT 3.1', pattern: /if (?:not )?exist /g },
  '> >> < 2> 2>&1 |': { since: 'NT 3.1', pattern: /2>&1|2>|>>|>|<|\|/g },
};

/** The table as README.TXT shows it. */
export function constructLines(unproven: string): readonly string[] {
  const rows: readonly (readonly [string, Construct | Program])[] = [...Object.entries(PROGRAMS), ...Object.entries(SYNTAX)];
  return rows.map(([name, construct]) => {
    const switches = 'switches' in construct ? construct.switches.join(' ') : '';
    const notes = [construct.note, construct.unproven ? unproven : undefined].filter((note) => note !== undefined).join('; ');
    return `  ${construct.since}  ${[name, switches]
      .filter((part) => part !== '')
      .join(' ')
      .padEnd(30)} ${notes}`.trimEnd();
  });
}
