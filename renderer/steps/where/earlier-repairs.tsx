import { Button } from '@fluentui/react-components';
import type { EarlierRun, RunStatus } from '../../../electron/contract/wizard/views';
import type { Sentence } from '../../../electron/contract/words/sentence';
import { useArticleName } from '../../components/article';
import { ArrowExport16Regular, DocumentText16Regular, FolderOpen16Regular } from '../../components/icons';
import { SavedAt } from '../../components/saved-at';
import { Status, type StatusKind } from '../../components/status';
import { useReports } from '../../components/use-reports';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './where.module.css';

const KINDS: Readonly<Record<RunStatus, StatusKind>> = {
  interrupted: 'warning',
  'backed-up': 'neutral',
  removed: 'good',
  'partly-removed': 'warning',
  undone: 'neutral',
  'nothing-done': 'neutral',
  damaged: 'bad',
  foreign: 'bad',
};

/** For a partly removed run, only how many items were removed, since "partly" would say less. */
function howFar({ status, got }: EarlierRun): readonly Sentence[] {
  const says: Sentence = { id: `wizard.where.run.${status}` };
  if (got === null || status === 'backed-up' || status === 'nothing-done') return [says];
  return status === 'partly-removed' ? [got] : [says, got];
}

/** Every repair made from here, newest first, with what can still be done about it. */
export function EarlierRepairs({ runs }: { readonly runs: readonly EarlierRun[] }) {
  const say = useSay();
  if (runs.length === 0) return <p className={styles.hint}>{say('wizard.where.earlier.none')}</p>;
  return (
    <ul className={styles.runs}>
      {runs.map((run) => (
        <Run key={run.id} run={run} />
      ))}
    </ul>
  );
}

function Run({ run }: { readonly run: EarlierRun }) {
  const say = useSay();
  const name = useArticleName();
  const format = useFormat();
  const { call } = useWizard();
  const report = useReports();
  const time = format.time(run.startedAt);
  // A damaged journal gives neither the server nor the time; only its folder's name is known.
  const isDamaged = run.server === '';
  const named = (act: string): string =>
    isDamaged
      ? say('wizard.where.earlier.damaged', { act, id: run.id })
      : say('wizard.where.earlier.of', { act, server: run.server, time });
  const facts = [
    ...howFar(run).map((each) => say(each)),
    ...(run.canUndo ? [say('wizard.where.run.undoable')] : []),
    ...(run.canCheck ? [say('wizard.where.run.restart')] : []),
  ];
  const acts = [
    { when: run.canResume, label: say('wizard.where.interrupted.resume'), act: () => call('resume', { run: run.id }) },
    { when: run.canCheck, label: say('wizard.where.earlier.check'), act: () => call('check', { run: run.id }) },
    { when: run.canUndo, label: say('wizard.do.undo'), act: () => call('previewUndo', { run: run.id }) },
  ];
  return (
    <li className={styles.run}>
      <div className={styles.words}>
        <span className={styles.name}>
          {run.server === '' ? (
            <span className={styles.server}>{run.id}</span>
          ) : (
            <>
              <span className={styles.server}>{run.server}</span>, {time}
            </>
          )}
        </span>
        <span className={styles.facts}>
          <span>
            {run.practised === null
              ? say(`wizard.place.${run.place}`)
              : say('report.labelled', { label: say(`wizard.place.${run.place}`), text: say(run.practised) })}
          </span>
          <span>{name(run.article)}</span>
        </span>
        <Status kind={KINDS[run.status]}>{facts.join(' · ')}</Status>
        {run.override && <Status kind="bad">{say(run.override.title)}</Status>}
        {run.now && <span className={styles.facts}>{say(run.now.says)}</span>}
      </div>
      <div className={styles.acts}>
        {acts
          .filter(({ when }) => when)
          .map(({ label, act }) => (
            <Button key={label} size="small" aria-label={named(label)} onClick={() => void act()}>
              {label}
            </Button>
          ))}
        {run.status !== 'damaged' && run.status !== 'foreign' && (
          <>
            <Button
              size="small"
              appearance="subtle"
              icon={<DocumentText16Regular />}
              aria-label={named(say('report.do.open'))}
              onClick={() => void report.open(run.id)}
            >
              {say('report.do.open')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowExport16Regular />}
              aria-label={named(say('report.do.export'))}
              onClick={() => void report.exportRun(run.id, false)}
            >
              {say('report.do.export')}
            </Button>
          </>
        )}
        {run.status !== 'foreign' && (
          <Button
            size="small"
            appearance="subtle"
            icon={<FolderOpen16Regular />}
            aria-label={named(say('wizard.do.openFolder'))}
            onClick={() => void call('openFolder', { run: run.id })}
          >
            {say('wizard.do.openFolder')}
          </Button>
        )}
      </div>
      <SavedAt saved={report.saved} />
    </li>
  );
}
