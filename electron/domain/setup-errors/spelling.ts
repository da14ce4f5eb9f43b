/**
 * Setup's error numbers as people pass them on: `0xc0020002`, `C0020002`, `ID no: c0020002`, -1073610750, 3221356546,
 * or the message with the number somewhere in it.
 */

/** `0xC002xxxx` carries the Win32 error `xxxx` (Q183414 and Q186787 prove it for 0xb6 = 182). */
const SETUP_FACILITY = 0xc002;

/** `0xC0020002` for 0xc0020002. */
export function spellErrorId(id: number): string {
  return `0x${id.toString(16).toUpperCase().padStart(8, '0')}`;
}

/** The Win32 error in a Setup error, or null for a number of another kind. */
export function win32Of(id: number): number | null {
  return id >>> 16 === SETUP_FACILITY ? id & 0xffff : null;
}

/** Every Setup error (`0xC002xxxx`) that a text names in hexadecimal, in the order of the text. */
export function findErrorIds(text: string): readonly number[] {
  return [...text.matchAll(/(?:0x|\b)(c002[0-9a-f]{4})(?![0-9a-z_])/gi)].map((match) => Number.parseInt(match[1] ?? '', 16));
}

/**
 * The one number that a text is about, unsigned 32-bit; null if it names none. A text that names a Setup error anywhere
 * is about that error; otherwise a number on its own counts, and finally a Windows message by its English words.
 */
export function readErrorId(text: string): number | null {
  return findErrorIds(text).at(0) ?? loneNumber(text) ?? byMessage(text);
}

function loneNumber(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^(?:error|err|code)?\s*(?:id)?\s*(?:no|number|nr)?\.?\s*[:=#]?\s*/i, '')
    .replace(/[.,;]$/, '');
  const hex = /^(?:0x)?([0-9a-f]{1,8})h?$/i.exec(bare);
  if (hex?.[1] !== undefined && (/^0x/i.test(bare) || /[a-f]/i.test(hex[1]))) {
    return hex[1].length < 8 && !/^0x/i.test(bare) ? null : Number.parseInt(hex[1], 16);
  }
  if (!/^-?\d{1,10}$/.test(bare)) return null;
  const number = Number(bare);
  return number >= -0x8000_0000 && number <= 0xffff_ffff ? number >>> 0 : null;
}

/** The English Windows messages of the errors on which this product bases decisions. */
const MESSAGES: readonly (readonly [RegExp, number])[] = [
  [/(?:cannot|could not|can't) find the file specified/i, 0xc002_0002],
  [/(?:cannot|could not|can't) find the path specified/i, 0xc002_0003],
  [/service is disabled and cannot be started/i, 0xc002_0422],
];

function byMessage(text: string): number | null {
  const flat = text.replace(/\s+/g, ' ');
  return MESSAGES.find(([words]) => words.test(flat))?.[1] ?? null;
}
