import { type Detail, type ErrorCode, RepairError } from '../contract/errors';

/**
 * The answer to one question to a machine. There are always three outcomes, never two:
 * "could not read" is not "is not there" (Q274197, Q196171: acting on a wrong "not there" breaks a server).
 */
export type Reading<T> = Present<T> | Absent | Unreadable;

export const READING_STATES = ['present', 'absent', 'unreadable'] as const satisfies readonly Reading<unknown>['state'][];

export interface Present<T> {
  readonly state: 'present';
  readonly value: T;
}

export interface Absent {
  readonly state: 'absent';
}

export interface Unreadable {
  readonly state: 'unreadable';
  /** Why, as one of the product's own codes. */
  readonly code: ErrorCode;
  /** The key, file or service at which reading failed; may be below the one that was asked for. */
  readonly at: string;
  /** The Win32 error number behind it, if there is one. */
  readonly win32?: number;
  /** One more fact, such as the place in a damaged file. */
  readonly detail?: Detail;
}

export const ABSENT: Absent = { state: 'absent' };

export function present<T>(value: T): Present<T> {
  return { state: 'present', value };
}

export function unreadable(code: ErrorCode, at: string, win32?: number, detail?: Detail): Unreadable {
  return {
    state: 'unreadable',
    code,
    at,
    ...(win32 === undefined ? {} : { win32 }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Turns the reason why something could not be read into the error that reports it. */
export function errorOf({ code, at, win32, detail }: Unreadable): RepairError {
  return new RepairError(code, at, {
    ...(win32 === undefined ? {} : { win32 }),
    ...(detail === undefined ? {} : { detail }),
  });
}

/** Applies `change` to a present reading; absent and unreadable pass through. */
export function mapReading<A, B>(reading: Reading<A>, change: (value: A) => B): Reading<B> {
  return reading.state === 'present' ? present(change(reading.value)) : reading;
}
