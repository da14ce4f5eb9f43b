import type { Reading } from '../reading';

/**
 * Three-valued logic (Kleene): what could not be read is neither yes nor no, and stays so through every combination
 * that needs it. This is what keeps "could not read" from ever counting as "is not there".
 */
export type Answer = 'yes' | 'no' | 'unread';

export function isPresent(reading: Reading<unknown>): Answer {
  return reading.state === 'present' ? 'yes' : reading.state === 'absent' ? 'no' : 'unread';
}

export function isAbsent(reading: Reading<unknown>): Answer {
  return not(isPresent(reading));
}

/** Asks a present value; absent counts as `absent` says. */
export function holds<T>(reading: Reading<T>, test: (value: T) => boolean | Answer, absent: Answer = 'no'): Answer {
  if (reading.state === 'unreadable') return 'unread';
  if (reading.state === 'absent') return absent;
  const answer = test(reading.value);
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
}

export function not(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unread';
}

/** Yes if one is; no only if all are. Of none: no. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unread') ? 'unread' : 'no';
}

/** No if one is; yes only if all are. Of none: yes. */
export function allOf(answers: readonly Answer[]): Answer {
  return not(anyOf(answers.map(not)));
}
