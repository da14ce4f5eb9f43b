/**
 * English sentences for every error code: `.title` says what happened, `.remedy` what to do. `{where}` is the thing it
 * is about. They never say what state the server is in: the page or the command says that first, from the run itself.
 */
export const errors = {
  'errors.E-USAGE.title': 'The command line is wrong: {where}.',
  'errors.E-USAGE.remedy': 'Use --help to see what is possible.',
} as const;
