/** Keeps this process' practice servers and runs in `folder` until the returned function is called. */
export function keepStateIn(folder: string): () => void {
  const before = process.env['XDG_STATE_HOME'];
  process.env['XDG_STATE_HOME'] = folder;
  return () => {
    // Assigning undefined would set the text "undefined", a folder below the current one.
    if (before === undefined) delete process.env['XDG_STATE_HOME'];
    else process.env['XDG_STATE_HOME'] = before;
  };
}
