/** The longest waits, in milliseconds, and the most that is accepted from a server. */
export const Patience = { CONNECT: 10_000, CALL: 30_000, STOP: 125_000, SAVE: 125_000 } as const;

export const Limit = {
  /** Bytes of one call's answer. */
  ANSWER: 4 * 1024 * 1024,
  /** Keys and values of one tree, names of one listing. */
  KEYS: 10_000,
  VALUES: 100_000,
  /** Bytes of all values of one tree, or of one look. */
  MEMORY: 64 * 1024 * 1024,
  /** Bytes of one file that is read whole; a saved hive with many services has about one megabyte. */
  FILE: 64 * 1024 * 1024,
  /** Entries of one folder. */
  ENTRIES: 100_000,
  /** Requests under way at once, if the server allows that many. */
  REQUESTS: 16,
  /** Pipes to the registry, and to the service control manager. */
  LANES: 12,
  MANAGERS: 6,
} as const;
