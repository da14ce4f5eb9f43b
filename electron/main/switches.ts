/**
 * The first word of a command line that Chromium would take for a switch and that is not one of the `known` ones, or
 * null. Chromium reads the same command line as this program, and some of its switches undo the whole hardening
 * (`--no-sandbox`, `--remote-debugging-port`, `--inspect`, `--disable-web-security`, `--load-extension`, …). A list of
 * bad ones is never complete, so only known ones pass. On Windows, Chromium also takes `-name` and `/name`.
 */
export function refusedSwitch(argv: readonly string[], known: readonly string[] = []): string | null {
  for (const argument of argv) {
    const [, sign = '', name] = /^(--|-|\/)([^=\s]*)/.exec(argument) ?? [];
    if (name !== undefined && !(sign === '--' && known.includes(name))) return argument.split('=')[0] ?? argument;
  }
  return null;
}
