/**
 * The questions that decide a doubtful case and that only a person can answer, each by the article or the doubt it is about:
 * `elsewhere` asks whether a program that ImagePath does not lead to is still used, `one-line` what a log says that nobody has here.
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
