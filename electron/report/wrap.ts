/** Characters that take two columns where others take one (roughly Unicode's East Asian Wide and Fullwidth). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Characters that take two columns on East Asian consoles and one elsewhere (East Asian Ambiguous, as far as used). */
const AMBIGUOUS =
  /[\u00a1\u00a4\u00a7\u00a8\u00aa\u00ad\u00ae\u00b0-\u00b4\u00b6-\u00ba\u00bc-\u00bf\u00c6\u00d0\u00d7\u00d8\u00de-\u00e1\u00e6\u00e8-\u00ea\u00ec\u00ed\u00f0\u00f2\u00f3\u00f7-\u00fa\u00fc\u00fe\u0152\u0153\u2010\u2013-\u2016\u2018\u2019\u201c\u201d\u2020-\u2022\u2024-\u2027\u2030\u2032\u2033\u203b\u20ac\u2122\u2190-\u2199\u2500-\u257f]/u;

/** How many columns a text takes if ambiguous characters take one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += WIDE.test(sign) ? 2 : 1;
  return columns;
}

/** How many columns a text takes at most, whichever console shows it. */
export function widestOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += WIDE.test(sign) || AMBIGUOUS.test(sign) ? 2 : 1;
  return columns;
}

/** No line begins with the former or ends with the latter (roughly JIS X 4051). */
const NOT_FIRST = /^[、。，．・：；？！」』】）〕〉》…ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〜)\]}’”»,.:;?!%]/u;
const NOT_LAST = /[「『【（〔〈《(“‘«]$/u;

/**
 * Breaks a text into lines of at most `width` columns on every console: at spaces (not at no-break spaces), between
 * wide characters as Japanese allows it, in a path after a backslash or slash, and anywhere if nothing else is left.
 * Returns at least one line; only the spaces at the breaks are lost.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (widestOf(line) + widestOf(withoutEnd(piece)) > width) {
      lines.push(withoutEnd(line));
      line = piece.replace(/^ +/, '');
    } else {
      line += piece;
    }
  }
  return [...lines, withoutEnd(line)];
}

/** The unbreakable pieces in order, each no wider than a line. */
function pieces(text: string, width: number): readonly string[] {
  const words = text.match(/[^ ]+ *| +/gu) ?? [];
  const found = words.flatMap((word) => (widestOf(withoutEnd(word)) <= width && !WIDE.test(word) ? [word] : parts(word, width)));
  const whole: string[] = [];
  for (const piece of found) {
    const last = whole.at(-1) ?? ' ';
    const isBound =
      !last.endsWith(' ') && (NOT_FIRST.test(piece) || NOT_LAST.test(last)) && (WIDE.test(piece) || WIDE.test(last));
    if (isBound && widestOf(last) + widestOf(withoutEnd(piece)) <= width) whole[whole.length - 1] = `${last}${piece}`;
    else whole.push(piece);
  }
  return whole;
}

function parts(word: string, width: number): readonly string[] {
  const found: string[] = [];
  let part = '';
  for (const sign of word) {
    if (widestOf(part) + widestOf(sign) > width && sign !== ' ') {
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

function withoutEnd(text: string): string {
  return text.replace(/ +$/, '');
}
