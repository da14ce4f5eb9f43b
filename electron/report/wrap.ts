/** Characters that take two columns where every other takes one (Unicode's East Asian Wide and Fullwidth, by and large). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += WIDE.test(sign) ? 2 : 1;
  return columns;
}

/**
 * Breaks a text into lines of at most `width` columns: at spaces, between wide characters, in a path after a backslash or
 * slash, and anywhere where nothing else is left. At least one line; nothing but the spaces at the breaks is lost.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (columnsOf(line) + columnsOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** What may not be broken, in order; each no wider than a line. */
function pieces(text: string, width: number): readonly string[] {
  return (text.match(/\S+\s*|\s+/gu) ?? []).flatMap((word) =>
    columnsOf(word.trimEnd()) <= width && !WIDE.test(word) ? [word] : parts(word, width),
  );
}

function parts(word: string, width: number): readonly string[] {
  const found: string[] = [];
  let part = '';
  for (const sign of word) {
    if (columnsOf(part) + columnsOf(sign) > width && sign.trim() !== '') {
      found.push(part);
      part = '';
    }
    part += sign;
    if (WIDE.test(sign) || sign === '\\' || sign === '/') {
      found.push(part);
      part = '';
    }
  }
  return part === '' ? found : [...found, part];
}
