import { useMemo } from 'react';
import { regional } from '../../electron/contract/words/languages';
import { formatBytes, formatDuration, listOf } from './amounts';
import { useLanguage } from './language';

export interface Format {
  /** 1500 → "1.5 kB": a kilobyte is 1,000 bytes, as its name says. */
  readonly bytes: (bytes: number) => string;
  /** 125000 → "2 minutes, 5 seconds". */
  readonly duration: (milliseconds: number) => string;
  /** ISO 8601 → date and time in this computer's zone; text that is not a time stays as it is. */
  readonly time: (iso: string) => string;
  /** Several facts in one line. */
  readonly list: (texts: readonly string[]) => string;
}

/** Formats for the language that is shown, in the region the system prefers for that language. */
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
