/** A guard, how to remove it, and the tests of which at least one must fail without it. */
export interface Guard {
  readonly name: string;
  readonly file: string;
  /** Text that occurs exactly once in the file; `replace` is its replacement. */
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}

const WIRING = ['tests/unit/main/wiring.test.ts'];
const REMOTE = ['tests/unit/machines/remote/refusals.test.ts'];
const SERVER = ['tests/unit/wizard/server.test.ts'];
const OLD = ['tests/unit/machines/remote/old-server.test.ts'];
const TRUST = ['tests/unit/repair/trust.test.ts'];

/** What protects an elevated program from abuse. `npm run check:guards` removes each once. */
export const GUARDS: readonly Guard[] = [
  {
    name: 'every page in the sandbox',
    file: 'electron/main/shell.ts',
    find: '  app.enableSandbox();\n',
    replace: '',
    tests: WIRING,
  },
  {
    name: 'the walls of the session',
    file: 'electron/main/guards.ts',
    find: '  guardSession(page);\n',
    replace: '',
    tests: WIRING,
  },
  {
    name: 'the walls of every page',
    file: 'electron/main/guards.ts',
    find: '(_event, contents) => guardContents(contents)',
    replace: '() => undefined',
    tests: WIRING,
  },
  {
    name: 'the sender of every call',
    file: 'electron/main/ipc.ts',
    find: "isFromOurPage(event, ours) ? route(verb, payload) : rejected('sender')",
    replace: "event === null || ours === null ? rejected('sender') : route(verb, payload)",
    tests: WIRING,
  },
  {
    name: 'the options that shut the page in',
    file: 'electron/main/window.ts',
    find: '  const window = new BrowserWindow(\n    windowOptions({ bounds, dark: nativeTheme.shouldUseDarkColors, preload, title: app.getName() }),\n  );',
    replace:
      '  const options = windowOptions({ bounds, dark: nativeTheme.shouldUseDarkColors, preload, title: app.getName() });\n  const window = new BrowserWindow({ ...options, webPreferences: { ...options.webPreferences, sandbox: false } });',
    tests: WIRING,
  },
  {
    name: 'no request to a network',
    file: 'electron/main/guards.ts',
    find: 'cancel: !isOurs(url)',
    replace: 'cancel: url === null',
    tests: WIRING,
  },
  {
    name: 'the comparison of the program with the one that asked for more rights',
    file: 'electron/main/shell.ts',
    find: 'if (!(await isSameProgram(files, returning))) return;',
    replace: 'void isSameProgram;',
    tests: WIRING,
  },
  {
    name: 'the gate of the command line',
    file: 'electron/main/command-line.ts',
    find: "if (refused !== null) return { kind: 'refused', name: refused, attended };",
    replace: '',
    tests: WIRING,
  },
  {
    name: 'private folders for runs',
    file: 'electron/places/run-storage.ts',
    find: 'isGuarded ? makePrivateFolder : makeOwnerOnlyFolder',
    replace: 'makeOwnerOnlyFolder',
    tests: ['tests/unit/places/run-storage.test.ts'],
  },
  {
    name: 'whose work a run’s folder is',
    file: 'electron/repair/trust.ts',
    find: 'if (why !== null) return why;',
    replace: '',
    tests: TRUST,
  },
  {
    name: 'the recorded checksum of a backup',
    file: 'electron/repair/trust.ts',
    find: "anchored === state.backup.manifestSha256 ? null : sentence('detail.recorded-differs')",
    replace: 'null',
    tests: TRUST,
  },
  {
    name: 'the signature of every answer of a server',
    file: 'electron/machines/remote/session/connection.ts',
    find: '!this.signer.verify(message, pending.number)',
    replace: '!this.signer.verify(message, pending.number) && message.length === 0',
    tests: REMOTE,
  },
  {
    name: 'no act over a connection that nobody agreed to',
    file: 'electron/machines/remote/index.ts',
    find: '!now.link.connection.signed && !mayGoUnsigned',
    replace: '!now.link.connection.signed && !mayGoUnsigned && where === ""',
    tests: REMOTE,
  },
  {
    name: 'nobody is let in as a guest',
    file: 'electron/machines/remote/session/logon.ts',
    find: 'if (setUp.guest)',
    replace: 'if (setUp.guest && setUp.system === null)',
    tests: REMOTE,
  },
  {
    name: 'the same server after a lost connection',
    file: 'electron/machines/remote/index.ts',
    find: 'if (isOther ||',
    replace: 'if (',
    tests: REMOTE,
  },
  {
    name: 'a refused logon is not tried again',
    file: 'electron/machines/remote/session/server.ts',
    find: 'if (error instanceof RepairError && !isLost(error) && !UNREACHED.has(error.code)) this.closed ??= error;',
    replace: 'void UNREACHED;',
    tests: REMOTE,
  },
  {
    name: 'the bounds of what a server sends',
    file: 'electron/machines/remote/wire/reader.ts',
    find: 'count < 0 || count > this.view.length - from',
    replace: 'count < 0',
    tests: ['tests/unit/machines/remote/wire.test.ts'],
  },
  {
    name: 'how much of a server is kept in memory',
    file: 'electron/machines/remote/registry/budget.ts',
    find: 'if (this.bytes > Limit.MEMORY)',
    replace: 'if (this.bytes < 0)',
    tests: OLD,
  },
  {
    name: 'names that lead out of a copy',
    file: 'electron/machines/remote/files/copy-folder.ts',
    find: 'if (!isLocalName(entry.name))',
    replace: 'if (!isLocalName(entry.name) && where === null)',
    tests: OLD,
  },
  {
    name: 'the password after the connection',
    file: 'electron/machines/remote/index.ts',
    find: '    close() {\n      credentials.secret.wipe();',
    replace: '    close() {',
    tests: REMOTE,
  },
  {
    name: 'an earlier repair goes on at its own server alone',
    file: 'electron/wizard/acts/at-server.ts',
    find: 'if (facts.id === server.id && facts.name === server.name) return;',
    replace: 'if (facts.id !== server.name) return;',
    tests: ['tests/unit/wizard/server-earlier.test.ts'],
  },
  {
    name: 'one attempt to log on at a time',
    file: 'electron/wizard/turn.ts',
    find: 'stage.connecting && !(verb in LEAVE_SERVER)',
    replace: 'stage.connecting && !(verb in TURNS.server)',
    tests: SERVER,
  },
  {
    name: 'no connection that nobody waits for',
    file: 'electron/wizard/acts/connect.ts',
    find: '    signal.throwIfAborted();\n',
    replace: '',
    tests: SERVER,
  },
  {
    name: 'the password as it came in',
    file: 'electron/wizard/router.ts',
    find: '    wipePassword(payload);\n',
    replace: '',
    tests: ['tests/unit/wizard/router.test.ts'],
  },
  {
    name: 'no link on the way to a hive',
    file: 'electron/machines/offline/hives/locate.ts',
    find: "if (link !== null) throw new RepairError('E-FILE-LINK', link);",
    replace: 'void link;',
    tests: ['tests/unit/machines/offline/planted.test.ts'],
  },
  {
    name: 'version.dll by its full path',
    file: 'electron/machines/windows/files/version.ts',
    find: "k.load(join(systemDirectory(), 'version.dll'))",
    replace: "k.load('version.dll')",
    tests: ['tests/unit/machines/windows/libraries.test.ts'],
  },
  {
    name: 'a list of runs leads to no network path',
    file: 'electron/repair/run-index.ts',
    find: ' && isLocalFolder(folder) ? [folder]',
    replace: ' ? [folder]',
    tests: ['tests/unit/repair/runs.test.ts'],
  },
  {
    name: 'a journal leads to no disk on the network',
    file: 'electron/wizard/known-runs.ts',
    find: 'if (!isLocalFolder(folder)) throw',
    replace: "if (folder === '' && !isLocalFolder(folder)) throw",
    tests: ['tests/unit/wizard/disk.test.ts'],
  },
  {
    name: 'remembered servers are written through no link',
    file: 'electron/places/servers.ts',
    find: 'await replaceFile(file, (handle) => handle.writeFile(',
    replace: "await import('node:fs/promises').then(({ writeFile }) => writeFile(file, ",
    tests: ['tests/unit/places/servers.test.ts'],
  },
  {
    name: 'no network path from the page',
    file: 'electron/wizard/acts/dropped.ts',
    find: "if (!isLocalFolder(told)) throw new RepairError('E-DROP-PATH', told);",
    replace: 'void [isLocalFolder, RepairError];',
    tests: ['tests/unit/wizard/disk.test.ts', 'tests/unit/wizard/kit.test.ts'],
  },
  {
    name: 'a journal is the file that was checked',
    file: 'electron/machines/safe-files.ts',
    find: '    const { dev, ino } = await statOrdinary(file);',
    replace: '    const { dev, ino } = opened;',
    tests: ['tests/unit/machines/safe-files-race.test.ts'],
  },
];
