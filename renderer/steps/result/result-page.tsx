import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HeaderView, ResultState } from '../../../electron/contract/wizard/views';
import { AgainstAdvice } from '../../components/against-advice';
import { NamedArticles } from '../../components/article';
import { CommandLines } from '../../components/command-lines';
import { CopyTicket } from '../../components/copy-ticket';
import { ErrorDetails } from '../../components/error-details';
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle24Filled,
  ErrorCircle24Filled,
  FolderOpen16Regular,
  Info24Filled,
  Warning16Filled,
  Warning24Filled,
} from '../../components/icons';
import { Notice } from '../../components/notice';
import { Page, Section, type Tone } from '../../components/page';
import { Path } from '../../components/path';
import { RestartPractice } from '../../components/restart-practice';
import { Said } from '../../components/said';
import { RunReport } from '../../components/run-report';
import { SentenceList } from '../../components/sentence-list';
import { type Say, useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useClose } from '../commands';
import { useOffers } from '../offers';
import styles from './result.module.css';

const SIGNS: Readonly<Record<ResultState['outcome'], { readonly icon: ReactNode; readonly tone: Tone }>> = {
  removed: { icon: <CheckmarkCircle24Filled />, tone: 'good' },
  'partly-removed': { icon: <Warning24Filled />, tone: 'warning' },
  'nothing-removed': { icon: <Info24Filled />, tone: 'neutral' },
  undone: { icon: <CheckmarkCircle24Filled />, tone: 'good' },
  'partly-undone': { icon: <Warning24Filled />, tone: 'warning' },
  checked: { icon: <CheckmarkCircle24Filled />, tone: 'good' },
};

const AGAINST = { icon: <ErrorCircle24Filled />, tone: 'bad' } as const;

/** Page 6: what was done, what was not and why, and what comes next. */
export function ResultPage({ state, header }: { readonly state: ResultState; readonly header: HeaderView }) {
  const say = useSay();
  const { call } = useWizard();
  const close = useClose();
  const offers = useOffers();
  const { outcome, done, notDone, next, folder, run, error, lesson, commands: commandLines } = state;
  // After an undo, nothing is left that went against the advice.
  const override = outcome === 'undone' ? null : state.override;
  const sign = override ? AGAINST : outcome === 'checked' && notDone.length > 0 ? SIGNS['partly-removed'] : SIGNS[outcome];
  const commands = [...close, ...offers].map((command, index) =>
    index === 0 ? { ...command, kind: 'primary' as const } : command,
  );
  return (
    <Page
      title={override ? `${say(override.title)}: ${title(say, state)}` : title(say, state)}
      focusKey={`result.${outcome}`}
      sign={sign}
      commands={commands}
      aside={<CopyTicket run={run} />}
    >
      {override && <AgainstAdvice override={override} />}
      {error && (
        <Notice kind="danger">
          <ErrorDetails error={error} />
        </Notice>
      )}
      {done.length > 0 && (
        <Section title={say('wizard.result.done')}>
          <SentenceList sentences={done} sign={<CheckmarkCircle16Filled />} tone="good" />
        </Section>
      )}
      {notDone.length > 0 && (
        <Section title={say('wizard.result.notDone')}>
          <SentenceList sentences={notDone} sign={<Warning16Filled />} tone="warning" />
        </Section>
      )}
      {next.length > 0 && (
        <Section title={say('wizard.result.next')}>
          <SentenceList sentences={next} ordered />
          <NamedArticles sentences={next} />
          {header.place === 'practice' && (outcome === 'removed' || outcome === 'partly-removed') && <RestartPractice />}
        </Section>
      )}
      {commandLines.length > 0 && (
        <Section title={say('wizard.result.commands')}>
          <CommandLines lines={commandLines} />
        </Section>
      )}
      {lesson && (
        <Notice kind="lesson" title={say('wizard.cause.lesson')}>
          <p>
            <Said sentence={lesson} />
          </p>
        </Notice>
      )}
      <Section title={say('report.do.title')}>
        <RunReport run={run} />
      </Section>
      <Section title={say('wizard.result.folder')}>
        <Path path={folder} />
        <div className={styles.actions}>
          <Button icon={<FolderOpen16Regular />} onClick={() => void call('openFolder', { run })}>
            {say('wizard.do.openFolder')}
          </Button>
        </div>
      </Section>
    </Page>
  );
}

function title(say: Say, { outcome, act, items, itemsDone }: ResultState): string {
  const removes = act === 'remove';
  switch (outcome) {
    case 'removed':
      return say(removes ? 'wizard.result.removed.title' : 'wizard.result.changed.title', { n: itemsDone });
    case 'partly-removed':
      // Something was begun, but its end was never seen.
      if (itemsDone === 0) return say('wizard.result.unclear.title');
      return say(removes ? 'wizard.result.partly-removed.title' : 'wizard.result.partly-changed.title', {
        done: itemsDone,
        n: items,
      });
    case 'nothing-removed':
      return say(removes ? 'wizard.result.nothing-removed.title' : 'wizard.result.nothing-changed.title');
    case 'partly-undone':
      return say('wizard.result.partly-undone.title', { done: itemsDone, n: items });
    case 'undone':
    case 'checked':
      return say(`wizard.result.${outcome}.title`);
  }
}
