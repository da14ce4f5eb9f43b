import type { NdrReader } from './ndr';

/** One procedure of an interface with its arguments: how it is sent and how its answer is read. */
export interface Operation<T> {
  /** For messages and traces: the procedure's name in the document. */
  readonly name: string;
  readonly opnum: number;
  readonly stub: Buffer;
  /** Win32 codes other than 0 with which the answer is still read. */
  readonly also?: readonly number[];
  /** Reads the answer up to its Win32 code, with which every procedure here ends. */
  readonly read: (answer: NdrReader, code: number) => T;
  /** Milliseconds to wait for the answer, if other than for most calls. */
  readonly patience?: number;
}

/** A procedure that was carried out and returned a Win32 code other than success. */
export class Win32Failure extends Error {
  override readonly name = 'Win32Failure';

  constructor(
    readonly procedure: string,
    readonly code: number,
  ) {
    super(`${procedure}: ${code}`);
  }
}
