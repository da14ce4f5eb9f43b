import type { Configuration } from 'electron-builder';

type Stated = Required<Omit<NonNullable<Configuration['electronFuses']>, 'resetAdHocDarwinSignature'>>;

/**
 * The state of every fuse. If electron-builder learns of a new one, this does not compile until the fuse is added here.
 * Fuses are bytes in the program, read before any of its code runs. The order is that of the bytes ("fuse wire").
 */
export const FUSES: Stated = {
  /** ELECTRON_RUN_AS_NODE would turn the program into a Node that runs any script under its name. */
  runAsNode: false,
  /** The page stores nothing; what Chromium stores by itself is encrypted with the user's key. */
  enableCookieEncryption: true,
  /** NODE_OPTIONS and NODE_EXTRA_CA_CERTS load code and trust from the environment. */
  enableNodeOptionsEnvironmentVariable: false,
  /** --inspect opens a debugger into the main process. */
  enableNodeCliInspectArguments: false,
  /** The hashes of the archive are in the program's resources and are checked as the archive is read. */
  enableEmbeddedAsarIntegrityValidation: true,
  /** Without this, a folder `app` beside the archive would be run instead of it, unchecked. */
  onlyLoadAppFromAsar: true,
  /** The program has no custom V8 snapshot. */
  loadBrowserProcessSpecificV8Snapshot: false,
  /** The page is served as app://; `file://` needs no privileges. */
  grantFileProtocolExtraPrivileges: false,
};

/**
 * Fuses of newer Electrons that electron-builder cannot set yet; they keep Electron's default. How WebAssembly detects
 * a wrong address does not matter for security here, and the page has no WebAssembly.
 */
const NOT_SET = ['wasmTrapHandlers'];

/** Marks the fuse wire in the program. Its version, the number of fuses and one character for each follow. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const STATES: Readonly<Record<string, boolean | 'removed' | undefined>> = { '0': false, '1': true, r: 'removed' };

/** Reads the fuses of a program and names unknown ones by their number. Throws if the program has no fuse wire. */
export function readFuses(program: Buffer): Readonly<Record<string, boolean | 'removed'>> {
  const at = program.indexOf(SENTINEL, 0, 'latin1');
  if (at < 0) throw new Error('there is no fuse wire in this program');
  const [version = 0, count = 0] = program.subarray(at + SENTINEL.length);
  if (version !== 1) throw new Error(`the fuse wire is of version ${version}`);
  const names = [...Object.keys(FUSES), ...NOT_SET];
  const from = at + SENTINEL.length + 2;
  const wire = [...program.subarray(from, from + count)].map((byte, i) => {
    const state = STATES[String.fromCharCode(byte)];
    if (state === undefined) throw new Error(`fuse ${i} is neither on, off nor removed`);
    return [names[i] ?? `fuse ${i}`, state] as const;
  });
  return Object.fromEntries(wire);
}
