/**
 * Text that others chose (keys, files, answers) as part of one line: control characters, line separators and marks that
 * change the direction of text reach neither a terminal nor a report.
 */
export function oneLine(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trimEnd();
}
