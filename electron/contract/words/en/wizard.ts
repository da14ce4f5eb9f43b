/** English sentences: wizard. Keys start with `wizard.`. */
export const wizard = {} as const;
