/** Says what a command is at; null: nothing any more. */
export type Progress = (what: string | null) => void;

/** What is needed of a stream to write a line that is written over. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR = '\r\u001b[K';

/**
 * One line on a terminal, written over with each step and gone at the end. Nothing at all where nobody looks: into a pipe or
 * a file it would be noise, and a deployment tool would take it for a message.
 */
export function progressLine(terminal: Terminal): Progress {
  if (terminal.isTTY !== true) return () => undefined;
  let shown = false;
  return (what) => {
    if (what === null && !shown) return;
    shown = what !== null;
    // Shorter than the line, or the terminal would begin a new one, which cannot be written over.
    terminal.write(what === null ? CLEAR : `${CLEAR}${what.slice(0, Math.max(10, (terminal.columns ?? 80) - 1))}`);
  };
}
