const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** 1500 → "1.5 kB": a kilobyte is 1,000 bytes, as its name says. */
export function formatBytes(locale: string, bytes: number): string {
  let unit = 0;
  let amount = bytes;
  while (amount >= 1000 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[unit] ?? 'byte',
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: amount < 10 && unit > 0 ? 1 : 0,
  }).format(amount);
}

/** Whole seconds, with minutes from one minute on: 125000 → "2 minutes, 5 seconds". */
export function formatDuration(locale: string, milliseconds: number): string {
  const total = Math.floor(milliseconds / 1000);
  const [minutes, seconds] = [Math.floor(total / 60), total % 60];
  const of = (unit: 'minute' | 'second', amount: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  if (minutes === 0) return of('second', seconds);
  return listOf(locale, seconds === 0 ? [of('minute', minutes)] : [of('minute', minutes), of('second', seconds)]);
}

/** Several facts in one line, without “and” between them. */
export function listOf(locale: string, texts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(texts);
}
