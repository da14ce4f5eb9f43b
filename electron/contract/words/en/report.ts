/** English sentences: report. Keys start with `report.`. */
export const report = {} as const;
