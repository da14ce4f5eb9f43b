/** Reports what a command is doing; null: nothing more. */
export type Progress = (what: string | null) => void;

/** What a stream needs so that a line can be overwritten. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR = '\r\u001b[K';

/**
 * One line on a terminal, overwritten with each step and cleared at the end. Does nothing if nobody is watching: in a
 * pipe or a file it would be noise, and a deployment tool would take it for a message.
 */
export function progressLine(terminal: Terminal): Progress {
  if (terminal.isTTY !== true) return () => undefined;
  let shown = false;
  return (what) => {
    if (what === null && !shown) return;
    shown = what !== null;
    // Shorter than the line; otherwise the terminal would start a new one, and the first could not be overwritten.
    terminal.write(what === null ? CLEAR : `${CLEAR}${what.slice(0, Math.max(10, (terminal.columns ?? 80) - 1))}`);
  };
}
