import { useState } from 'react';
import type { SavedReport } from '../../electron/contract/wizard/verbs';
import { useLanguage, useSay } from '../language/language';
import { useWizard } from '../state/wizard';
import { useAnnounce } from './announcer';

/** What the page can do with reports; `saved` is the last one saved or opened, null until there is one. */
export interface Reports {
  readonly saved: SavedReport | null;
  readonly open: (run: string) => Promise<void>;
  /** Saves the report of a run, or of the look that is shown (null). */
  readonly save: (run: string | null) => Promise<void>;
  readonly exportRun: (run: string, backup: boolean) => Promise<void>;
}

export function useReports(): Reports {
  const say = useSay();
  const { language } = useLanguage();
  const { call } = useWizard();
  const announce = useAnnounce();
  const [saved, setSaved] = useState<SavedReport | null>(null);

  const after = async (asked: Promise<SavedReport | null>): Promise<void> => {
    const answer = await asked;
    if (answer === null) return;
    setSaved(answer);
    announce(say(savedWords(answer)));
  };
  return {
    saved,
    open: (run) => after(call('openReport', { run, language })),
    save: (run) => after(call('saveReport', { run, language })),
    exportRun: (run, backup) => after(call('exportRun', { run, language, backup })),
  };
}

const WORDS = {
  saved: 'report.saved',
  opened: 'report.saved',
  'has-rights': 'report.not-opened.rights',
  'not-possible': 'report.not-opened.other',
} as const;

export function savedWords({ outcome }: SavedReport): (typeof WORDS)[SavedReport['outcome']] {
  return WORDS[outcome];
}
