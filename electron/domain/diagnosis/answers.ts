import type { Reading } from '../reading';

/**
 * Three-valued logic (Kleene): what could not be read is neither yes nor no, and stays so through every combination
 * that depends on it. This keeps "could not read" from ever counting as "is not there".
 */
export type Answer = 'yes' | 'no' | 'unread';

export function isPresent(reading: Reading<unknown>): Answer {
  return reading.state === 'present' ? 'yes' : reading.state === 'absent' ? 'no' : 'unread';
}

export function isAbsent(reading: Reading<unknown>): Answer {
  return not(isPresent(reading));
}

/** The answer of `test` for a present value; an absent one counts as `absent`. */
export function holds<T>(reading: Reading<T>, test: (value: T) => boolean | Answer, absent: Answer = 'no'): Answer {
  if (reading.state === 'unreadable') return 'unread';
  if (reading.state === 'absent') return absent;
  const answer = test(reading.value);
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
}

export function not(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unread';
}

/** Yes if any answer is yes; no only if all are no. An empty list gives no. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unread') ? 'unread' : 'no';
}

/** No if any answer is no; yes only if all are yes. An empty list gives yes. */
export function allOf(answers: readonly Answer[]): Answer {
  return not(anyOf(answers.map(not)));
}
