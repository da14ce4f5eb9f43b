import { RegistryType, type RegistryValue, typeName } from '../../../domain/registry';

/**
 * A value as the state file writes it: readable if that is exact to the byte, else hex. Exactly one of `text` (UTF-16LE
 * with its closing NUL), `lines` (REG_MULTI_SZ), `number` (four bytes) and `hex` is present.
 */
export interface ValueForm {
  readonly name: string;
  /** A name of winnt.h, or the code. */
  readonly type: string | number;
  readonly text?: string | undefined;
  readonly lines?: readonly string[] | undefined;
  readonly number?: number | undefined;
  readonly hex?: string | undefined;
}

const TYPE_CODES = new Map<string, number>(Object.entries(RegistryType));

export function formOf({ name, type, data }: RegistryValue): ValueForm {
  const label = TYPE_CODES.has(typeName(type)) ? typeName(type) : type;
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (type === RegistryType.REG_DWORD && bytes.length === 4) return { name, type: label, number: bytes.readUInt32LE() };
  if (type === RegistryType.REG_SZ || type === RegistryType.REG_EXPAND_SZ) {
    const text = bytes.toString('utf16le').slice(0, -1);
    if (unitsOf(`${text}\0`).equals(bytes)) return { name, type: label, text };
  }
  if (type === RegistryType.REG_MULTI_SZ) {
    const lines = bytes.toString('utf16le').split('\0').slice(0, -2);
    if (multiData(lines).equals(bytes)) return { name, type: label, lines };
  }
  return { name, type: label, hex: bytes.toString('hex') };
}

/** The value that a form describes, or a text that says what is wrong with it. */
export function valueOf(form: ValueForm): RegistryValue | string {
  const type = typeof form.type === 'number' ? form.type : TYPE_CODES.get(form.type);
  if (type === undefined) return 'type: not a value type';
  const data = dataOf(form);
  return typeof data === 'string' ? data : { name: form.name, type, data: new Uint8Array(data) };
}

function dataOf({ text, lines, number, hex }: ValueForm): Buffer | string {
  if ([text, lines, number, hex].filter((part) => part !== undefined).length !== 1)
    return 'one of text, lines, number, hex is needed';
  if (text !== undefined) return unitsOf(`${text}\0`);
  if (lines !== undefined) return lines.some((line) => line.includes('\0')) ? 'lines: a line has a NUL' : multiData(lines);
  if (number !== undefined) return dwordData(number);
  if (hex === undefined || hex.length % 2 !== 0 || !/^[\da-f]*$/.test(hex)) return 'hex: not pairs of lower-case hex digits';
  return Buffer.from(hex, 'hex');
}

/** UTF-16LE, unit by unit: a lone surrogate stays what it is. */
export function unitsOf(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

export function multiData(lines: readonly string[]): Buffer {
  return unitsOf(`${lines.map((line) => `${line}\0`).join('')}\0`);
}

export function dwordData(number: number): Buffer {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(number);
  return data;
}
