import { RepairError } from '../../contract/errors';
import { type Reading, unreadable } from '../../domain/reading';
import type { Faults } from './faults';
import type { PracticeState } from './state/model';
import type { StateStore } from './state/store';

/** The result of an act: the next state, the answer, and the error that stopped it half-way, if any. */
export interface Outcome<T> {
  readonly next: PracticeState;
  readonly answer: T;
  readonly error?: RepairError | undefined;
}

/** Passes the questions and acts of all ports to the one state; acts run one after the other. */
export interface Engine {
  readonly faults: Faults;
  state(): Promise<PracticeState>;
  /** Answers from the current state. A RepairError becomes an unreadable answer: questions do not throw. */
  ask<T>(question: string, where: string, answer: (state: PracticeState) => Reading<T>): Promise<Reading<T>>;
  /** Changes the state: saved before this returns, or not changed at all. */
  act<T>(name: string, where: string, change: (state: PracticeState) => Outcome<T>): Promise<T>;
}

/** @param place what errors name if the state is gone: the state file */
export function createEngine(store: StateStore, faults: Faults, place: string): Engine {
  let last: Promise<unknown> = Promise.resolve();

  async function state(): Promise<PracticeState> {
    const found = await store.load();
    if (!found) throw new RepairError('E-STATE-UNREADABLE', place, { detail: 'ENOENT' });
    return found;
  }

  async function perform<T>(name: string, where: string, change: (state: PracticeState) => Outcome<T>): Promise<T> {
    await faults.before?.(name, where);
    const now = await state();
    const { next, answer, error } = change(now);
    if (next !== now) await store.save(next);
    if (error) throw error;
    await faults.after?.(name, where);
    return answer;
  }

  return {
    faults,
    state,

    async ask(question, where, answer) {
      try {
        await faults.before?.(question, where);
        const reading = answer(await state());
        await faults.after?.(question, where);
        return reading;
      } catch (error) {
        if (error instanceof RepairError) return unreadable(error.code, error.where, error.win32);
        throw error;
      }
    },

    act(name, where, change) {
      const mine = last.then(() => perform(name, where, change));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
