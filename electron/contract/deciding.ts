/**
 * The questions that decide a doubtful case and that only a person can answer, each named after its article or its
 * doubt: `elsewhere` asks whether a program to which ImagePath does not lead is still used, `one-line` whether the last
 * session in a setup log that is not at hand has only one line.
 */
export const DECIDING_QUESTIONS = [
  'elsewhere',
  'one-line',
  'Q196171',
  'Q274197',
  'Q246086',
  'Q323730',
  'Q199379',
  'Q202258',
] as const;

export const DECIDING_ANSWERS = ['yes', 'no', 'cannot-tell'] as const;
