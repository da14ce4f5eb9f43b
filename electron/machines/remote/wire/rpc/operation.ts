import type { NdrReader } from './ndr';

/** One procedure of an interface with its arguments, as it is sent and as its answer is read. */
export interface Operation<T> {
  /** For messages and traces: the procedure's name in the document. */
  readonly name: string;
  readonly opnum: number;
  readonly stub: Buffer;
  /** Win32 codes besides 0 whose answers are read all the same. */
  readonly also?: readonly number[];
  /** Reads the answer up to its Win32 code, which every procedure here ends with. */
  readonly read: (answer: NdrReader, code: number) => T;
  /** Milliseconds to wait for it where that is not what other calls get. */
  readonly patience?: number;
}

/** A procedure that was carried out and answered with a Win32 code that is no success. */
export class Win32Failure extends Error {
  override readonly name = 'Win32Failure';

  constructor(
    readonly procedure: string,
    readonly code: number,
  ) {
    super(`${procedure}: ${code}`);
  }
}
