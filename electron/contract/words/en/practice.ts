/** English sentences: practice. Keys start with `practice.`. */
export const practice = {} as const;
