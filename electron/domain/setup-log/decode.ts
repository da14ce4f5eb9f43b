/**
 * How the setup log's bytes become text. No source documents its encoding, and according to Q182518 it is readable only
 * with an OEM font; so every encoding of its time is accepted. What the rules look for (the start line, error numbers)
 * is ASCII in all of them; the rest only has to be shown.
 */
export type LogEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'oem-850';

export interface DecodedText {
  readonly encoding: LogEncoding;
  readonly text: string;
}

/** Never fails: any bytes decode to a text. NULs are dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = guessEncoding(bytes);
  return {
    encoding,
    text: DECODERS[encoding](bytes)
      .replace(/^\uFEFF/, '')
      .replaceAll('\0', ''),
  };
}

const DECODERS: Readonly<Record<LogEncoding, (bytes: Uint8Array) => string>> = {
  'utf-8': (bytes) => new TextDecoder('utf-8').decode(bytes),
  'utf-16le': (bytes) => new TextDecoder('utf-16le').decode(bytes),
  'utf-16be': (bytes) => new TextDecoder('utf-16be').decode(bytes),
  'windows-1252': (bytes) => new TextDecoder('windows-1252').decode(bytes),
  'oem-850': decodeOem,
};

function guessEncoding(bytes: Uint8Array): LogEncoding {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return guessWide(bytes) ?? guessNarrow(bytes);
}

/**
 * UTF-16 without BOM: in a mostly Latin text every other byte is zero. Counts over a sample, not only the first pair.
 */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length / 4;
  if (odd > most && odd > even * 4) return 'utf-16le';
  if (even > most && even > odd * 4) return 'utf-16be';
  return null;
}

const SAMPLE = 64 * 1024;

/**
 * ANSI or OEM. Letters with accents are at C0–FF in windows-1252 and at 80–A5 in code pages 437 and 850; the range that
 * is used more decides. UTF-8 without BOM did not exist on these servers, but a log that somebody saved again may use
 * it; it is chosen only if the bytes are valid.
 */
function guessNarrow(bytes: Uint8Array): LogEncoding {
  let ansi = 0;
  let oem = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) ansi += 1;
    else if (byte >= 0x80 && byte <= 0xa5) oem += 1;
  }
  if (ansi === 0 && oem === 0) return 'windows-1252';
  if (isUtf8(bytes)) return 'utf-8';
  return oem > ansi ? 'oem-850' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Code page 850, 80–FF in order (IBM; Unicode's CP850.TXT). Code page 437 shares its letters 80–9A, A0–A5 and its
 * line-drawing signs, so its logs stay readable.
 */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** Decodes code page 850; the letters of 437 come out right too. */
export function decodeOem(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += SAMPLE) {
    pieces.push(
      Array.from(bytes.subarray(at, at + SAMPLE), (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : CP850.charAt(byte - 0x80),
      ).join(''),
    );
  }
  return pieces.join('');
}
