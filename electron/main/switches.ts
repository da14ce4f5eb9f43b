/** Options the packed program takes. Everything else that looks like one is refused. */
const KNOWN: ReadonlySet<string> = new Set([]);

/**
 * The first option the packed program must not run with, or null. Chromium takes switches from the same command line and
 * some undo the whole hardening (`--no-sandbox`, `--remote-debugging-port`, `--inspect`, `--disable-web-security`,
 * `--load-extension`, …). A list of bad ones is never complete, so only known ones pass. On Windows Chromium also takes
 * `-name` and `/name`.
 */
export function refusedSwitch(argv: readonly string[]): string | null {
  for (const argument of argv) {
    const name = /^(?:--|-|\/)([^=\s]*)/.exec(argument)?.[1];
    if (name !== undefined && !KNOWN.has(name)) return argument.split('=')[0] ?? argument;
  }
  return null;
}
