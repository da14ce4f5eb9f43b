import type { EnumeratedValue } from './registry-api';
import { functions, type OpenKey } from './registry-functions';
import { dword, read, Win32Failure, win32OfNtStatus } from './win32';

export interface KeyInfo {
  readonly className: string;
  readonly subkeys: number;
  readonly values: number;
  /** FILETIME of the last change to the key or its values. */
  readonly lastWrite: bigint;
}

/** KEY_INFORMATION_CLASS and KEY_VALUE_INFORMATION_CLASS (wdm.h). */
const Kind = { KEY_BASIC: 0, KEY_FULL: 2, VALUE_FULL: 1 } as const;

/** Offsets of the fields in the structures of those names; lengths and offsets are in bytes. */
const KeyBasic = { NAME_LENGTH: 12, NAME: 16 } as const;
const KeyFull = { LAST_WRITE: 0, CLASS_OFFSET: 12, CLASS_LENGTH: 16, SUBKEYS: 20, VALUES: 32 } as const;
const ValueFull = { TYPE: 4, DATA_OFFSET: 8, DATA_LENGTH: 12, NAME_LENGTH: 16, NAME: 20 } as const;

const BUFFER_OVERFLOW = 0x8000_0005;
const BUFFER_TOO_SMALL = 0xc000_0023;
const NO_MORE_ENTRIES = 0x8000_001a;

/**
 * Reads open keys into a buffer it keeps, with one call into the kernel for each answer (ZwQueryKey, ZwEnumerateKey and
 * ZwEnumerateValueKey of Microsoft's driver reference, by the names ntdll exports for programs). The Win32 functions
 * above them may ask twice, if an answer does not fit their own small buffer, and reading a key of 100,000 values
 * consists of such calls. All failures are a `Win32Failure`. Not for a root key, which is not a handle.
 */
export class KeyReader {
  private buffer = Buffer.alloc(0x1_0000);
  private readonly needed = dword();

  info(key: OpenKey): KeyInfo {
    this.query(key, Kind.KEY_FULL);
    const { buffer } = this;
    return {
      className: this.text(buffer.readUInt32LE(KeyFull.CLASS_OFFSET), buffer.readUInt32LE(KeyFull.CLASS_LENGTH)),
      subkeys: buffer.readUInt32LE(KeyFull.SUBKEYS),
      values: buffer.readUInt32LE(KeyFull.VALUES),
      lastWrite: buffer.readBigUInt64LE(KeyFull.LAST_WRITE),
    };
  }

  /** The key's own name in its stored spelling. */
  name(key: OpenKey): string {
    this.query(key, Kind.KEY_BASIC);
    return this.text(KeyBasic.NAME, this.buffer.readUInt32LE(KeyBasic.NAME_LENGTH));
  }

  /** The name of the subkey at `index`, or undefined past the last one. */
  subkeyName(key: OpenKey, index: number): string | undefined {
    if (!this.enumerate('NtEnumerateKey', key, index, Kind.KEY_BASIC)) return undefined;
    return this.text(KeyBasic.NAME, this.buffer.readUInt32LE(KeyBasic.NAME_LENGTH));
  }

  /** The value at `index`, or undefined past the last one. */
  value(key: OpenKey, index: number): EnumeratedValue | undefined {
    if (!this.enumerate('NtEnumerateValueKey', key, index, Kind.VALUE_FULL)) return undefined;
    const { buffer } = this;
    const data = buffer.readUInt32LE(ValueFull.DATA_OFFSET);
    return {
      name: this.text(ValueFull.NAME, buffer.readUInt32LE(ValueFull.NAME_LENGTH)),
      type: buffer.readUInt32LE(ValueFull.TYPE),
      data: new Uint8Array(buffer.subarray(data, data + buffer.readUInt32LE(ValueFull.DATA_LENGTH))),
    };
  }

  private query(key: OpenKey, kind: number): void {
    let status: number;
    do status = functions().NtQueryKey(key, kind, this.buffer, this.buffer.length, this.needed);
    while (this.grewFor(status));
    if (status !== 0) throw new Win32Failure('NtQueryKey', win32OfNtStatus(status));
  }

  /** False past the last one. */
  private enumerate(call: 'NtEnumerateKey' | 'NtEnumerateValueKey', key: OpenKey, index: number, kind: number): boolean {
    let status: number;
    do status = functions()[call](key, index, kind, this.buffer, this.buffer.length, this.needed);
    while (this.grewFor(status));
    if (status !== 0 && status !== NO_MORE_ENTRIES) throw new Win32Failure(call, win32OfNtStatus(status));
    return status === 0;
  }

  /** Grows the buffer if it was too small; at least doubles it, whatever size was requested, so that this ends. */
  private grewFor(status: number): boolean {
    if (status !== BUFFER_OVERFLOW && status !== BUFFER_TOO_SMALL) return false;
    this.buffer = Buffer.alloc(Math.max(read(this.needed), this.buffer.length * 2));
    return true;
  }

  private text(at: number, length: number): string {
    return this.buffer.toString('utf16le', at, at + length);
  }
}
