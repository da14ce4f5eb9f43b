import { useMemo } from 'react';
import { useLanguage } from './language';

export interface Format {
  /** 1536 → "1.5 kB", with Windows' 1024 to the kilobyte. */
  readonly bytes: (bytes: number) => string;
  /** 38400 → "38 sec". */
  readonly seconds: (milliseconds: number) => string;
  /** ISO 8601 → date and time of this computer's zone. */
  readonly time: (iso: string) => string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function formatBytes(language: string, bytes: number): string {
  let unit = 0;
  let amount = bytes;
  while (amount >= 1024 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[unit] ?? 'byte',
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: amount < 10 && unit > 0 ? 1 : 0,
  }).format(amount);
}

export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => {
    const seconds = new Intl.NumberFormat(language, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'short',
      maximumFractionDigits: 0,
    });
    const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      bytes: (bytes) => formatBytes(language, bytes),
      seconds: (milliseconds) => seconds.format(Math.floor(milliseconds / 1000)),
      time: (iso) => {
        const date = new Date(iso);
        return Number.isNaN(date.getTime()) ? iso : time.format(date);
      },
    };
  }, [language]);
}
