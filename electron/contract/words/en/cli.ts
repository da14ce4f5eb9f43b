/** English sentences: cli. Keys start with `cli.`. */
export const cli = {} as const;
