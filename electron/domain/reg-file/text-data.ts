import { CR, isHighSurrogate, isLowSurrogate, LF } from './chars';
import type { RegFileEncoding } from './document';
import { type AnsiPage, WINDOWS_1252 } from './ansi-page';

/**
 * Whether REG_SZ data may be written as `"…"`. 'plain': every reader gets the same bytes back. 'own-reader': ours does,
 * but Windows and others differ on line breaks, and editors lose halves of surrogate pairs. 'no': the bytes are not one
 * NUL-terminated string, or the encoding lacks one of its characters.
 */
export type TextForm = 'plain' | 'own-reader' | 'no';

export function textForm(data: Uint8Array, encoding: RegFileEncoding, page: AnsiPage = WINDOWS_1252): TextForm {
  const last = data.length - 2;
  if (last < 0 || hasOddLength(data) || unitAt(data, last) !== 0) return 'no';
  let form: TextForm = 'plain';
  for (let at = 0; at < last; at += 2) {
    const unit = data[at]! | (data[at + 1]! << 8);
    if (unit < 0x80) {
      if (unit === 0) return 'no';
      if (unit === LF || unit === CR) form = 'own-reader';
      continue;
    }
    if (encoding === 'ansi' && !page.has(unit)) return 'no';
    if (unit < 0xd800 || unit > 0xdfff) continue;
    if (isHighSurrogate(unit) && isLowSurrogate(unitAt(data, at + 2))) {
      at += 2;
      continue;
    }
    if (encoding === 'utf-8') return 'no';
    form = 'own-reader';
  }
  return form;
}

export function hasOddLength(data: Uint8Array): boolean {
  return data.length % 2 === 1;
}

/** Whether data with an even number of bytes contains a UTF-16 unit that the code page lacks. */
export function hasWideText(data: Uint8Array, page: AnsiPage): boolean {
  for (let at = 0; at < data.length; at += 2) if (!page.has(unitAt(data, at))) return true;
  return false;
}

export function isLoneSurrogateIn(data: Uint8Array): boolean {
  for (let at = 0; at < data.length; at += 2) {
    const unit = unitAt(data, at);
    if (isHighSurrogate(unit) && at + 2 < data.length && isLowSurrogate(unitAt(data, at + 2))) at += 2;
    else if (isHighSurrogate(unit) || isLowSurrogate(unit)) return true;
  }
  return false;
}

export function unitAt(data: Uint8Array, at: number): number {
  return data[at]! | (data[at + 1]! << 8);
}
