import path from 'node:path';
import type { RunStarted } from '../repair/events';

/**
 * The command line that undoes a run, to be pasted into a console: the program as it is started, the machine, the run.
 * Null if the journal does not say how to reach the machine, or if a name has characters that one of the consoles would
 * interpret.
 *
 * @param program how this program is started on a command line, as text for a console.
 */
export function undoCommand(program: string, run: string, machine: RunStarted['machine']): string | null {
  const place = placeWords(machine);
  if (place === null) return null;
  const words = ['undo', ...place, '--run', run, '--yes'].map(quoted);
  return words.includes(null) ? null : [program, ...words].join(' ');
}

/** The options that name the machine, as `electron/cli/place.ts` reads them. */
function placeWords({ place, name, origin = {} }: RunStarted['machine']): readonly string[] | null {
  switch (place) {
    case 'this':
      return ['--machine', 'this'];
    case 'practice': {
      const { SCENARIO: scenario, STATE: state } = origin;
      if (scenario === undefined) return null;
      return ['--machine', `practice:${scenario}`, ...(state === undefined ? [] : ['--state', state])];
    }
    case 'offline':
      return diskWords(origin);
    case 'remote': {
      const { host = name, port, user, domain } = origin;
      if (user === undefined) return null;
      const account = domain === undefined ? user : `${domain}\\${user}`;
      return ['--machine', `remote:${host}`, ...(port === undefined ? [] : ['--port', port]), '--user', account];
    }
  }
}

/** One folder that contains both hives, or each hive by its name; and the folders that serve as further drives. */
function diskWords(origin: Readonly<Record<string, string>>): readonly string[] | null {
  const { SYSTEM: system, SOFTWARE: software, ...others } = origin;
  if (system === undefined || software === undefined) return null;
  const paths = system.includes('\\') ? path.win32 : path.posix;
  const folder = paths.dirname(system);
  const drives = Object.entries(others).filter(([letter]) => /^[A-Z]$/.test(letter));
  return [
    ...(folder === paths.dirname(software)
      ? ['--machine', `offline:${folder}`]
      : ['--machine', `offline:${system}`, '--software', software]),
    ...drives.flatMap(([letter, at]) => ['--drive', `${letter}=${at}`]),
  ];
}

/**
 * A word that cmd.exe, PowerShell and a Unix shell read alike: in double quotes unless it is plain, with backslashes at
 * its end doubled, since they would escape the quote. Null if it has characters that one of them interprets inside
 * quotes.
 */
function quoted(word: string): string | null {
  if (/^[\w.:\\/=+@~-]+$/.test(word) && !word.includes('\\')) return word;
  if (/["%!$`\p{Cc}]/u.test(word)) return null;
  return `"${word.replace(/\\+$/, '$&$&')}"`;
}
