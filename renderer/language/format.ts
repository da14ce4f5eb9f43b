import { useMemo } from 'react';
import { regional } from '../../electron/contract/words/languages';
import { useLanguage } from './language';

export interface Format {
  /** 1500 → "1.5 kB": a kilobyte is 1,000 bytes, as its name says. */
  readonly bytes: (bytes: number) => string;
  /** 125000 → "2 minutes, 5 seconds". */
  readonly duration: (milliseconds: number) => string;
  /** ISO 8601 → date and time of this computer's zone; what is no time stays as it is. */
  readonly time: (iso: string) => string;
  /** Several facts in one line. */
  readonly list: (texts: readonly string[]) => string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

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

/** Whole seconds, from a minute on with the minutes. */
export function formatDuration(locale: string, milliseconds: number): string {
  const total = Math.floor(milliseconds / 1000);
  const [minutes, seconds] = [Math.floor(total / 60), total % 60];
  const of = (unit: 'minute' | 'second', amount: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  if (minutes === 0) return of('second', seconds);
  return listOf(locale, seconds === 0 ? [of('minute', minutes)] : [of('minute', minutes), of('second', seconds)]);
}

function listOf(locale: string, texts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(texts);
}

/** Formats of the language that is shown, in the region the system prefers for it. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = regional(language, navigator.languages);
    const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      bytes: (bytes) => formatBytes(locale, bytes),
      duration: (milliseconds) => formatDuration(locale, milliseconds),
      time: (iso) => {
        const date = new Date(iso);
        return Number.isNaN(date.getTime()) ? iso : time.format(date);
      },
      list: (texts) => listOf(locale, texts),
    };
  }, [language]);
}
