/** English sentences: diagnosis. Keys start with `diagnosis.`. */
export const diagnosis = {} as const;
