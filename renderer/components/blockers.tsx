import type { BlockerView, HeaderView } from '../../electron/contract/wizard/views';
import { useFormat } from '../language/format';
import { useSay } from '../language/language';
import { Notice } from './notice';
import { RestartPractice } from './restart-practice';
import { SentenceList } from './sentence-list';
import { WaysOut } from './ways-out';

export interface BlockersProps {
  readonly blockers: readonly BlockerView[];
  readonly header: HeaderView;
}

/** What blocks the repair whatever the answers are. The verdict's page shows it, and so does the page of questions. */
export function Blockers({ blockers, header }: BlockersProps) {
  const say = useSay();
  const rules = blockers.flatMap((blocker) => (blocker.by === 'rule' ? [blocker] : []));
  return (
    <>
      {blockers.map((blocker) => (blocker.by === 'interrupted' ? <CutShort key={blocker.run.id} run={blocker.run} /> : null))}
      {rules.length > 0 && (
        <Notice kind="warning" title={say('wizard.before.gates')}>
          <SentenceList sentences={rules.map(({ reason }) => reason)} />
          {header.place === 'practice' && rules.some(({ id }) => id === 'restart') && <RestartPractice />}
        </Notice>
      )}
    </>
  );
}

/** An interrupted repair of this server: it has to be finished or undone first. */
function CutShort({ run }: Pick<Extract<BlockerView, { by: 'interrupted' }>, 'run'>) {
  const say = useSay();
  const format = useFormat();
  return (
    <Notice
      kind="warning"
      title={say('wizard.where.interrupted.title', { server: run.server, time: format.time(run.startedAt) })}
      actions={<WaysOut run={run} />}
    >
      <p>{say('wizard.blocked.interrupted')}</p>
    </Notice>
  );
}
