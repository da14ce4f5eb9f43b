import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { verdictTitle } from '../../../electron/contract/wizard/verdict-title';
import type { KitResultState, KitRow } from '../../../electron/contract/wizard/views';
import { NamedArticles } from '../../components/article';
import { CopyTicket } from '../../components/copy-ticket';
import { Expander } from '../../components/expander';
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle24Filled,
  DocumentText16Regular,
  Info24Filled,
  ShieldCheckmark24Filled,
  SubtractCircle16Regular,
  Warning24Filled,
} from '../../components/icons';
import { Page, Section, type Tone } from '../../components/page';
import { Path } from '../../components/path';
import { Said } from '../../components/said';
import { SavedAt } from '../../components/saved-at';
import { SentenceList } from '../../components/sentence-list';
import { Status, type StatusKind } from '../../components/status';
import { Table } from '../../components/table';
import { useReports } from '../../components/use-reports';
import { ItemIs } from '../../components/what-is';
import { type Say, useSay } from '../../language/language';
import { EvidenceTable } from '../cause/evidence-tables';
import { useOffers } from '../offers';
import styles from './kit.module.css';
import { useReadResults } from './read-results';

const SIGNS: Readonly<Record<KitResultState['outcome'], { readonly icon: ReactNode; readonly tone: Tone }>> = {
  'backed-up': { icon: <ShieldCheckmark24Filled />, tone: 'brand' },
  repaired: { icon: <CheckmarkCircle24Filled />, tone: 'good' },
  unseen: { icon: <Warning24Filled />, tone: 'warning' },
  partly: { icon: <Warning24Filled />, tone: 'warning' },
  undone: { icon: <CheckmarkCircle24Filled />, tone: 'good' },
  'undo-differs': { icon: <Warning24Filled />, tone: 'warning' },
  unclear: { icon: <Info24Filled />, tone: 'neutral' },
};

const KINDS: Readonly<Record<KitRow['state'], StatusKind>> = {
  unchanged: 'good',
  removed: 'good',
  changed: 'good',
  never: 'neutral',
  there: 'warning',
  differs: 'warning',
  unread: 'warning',
  unknown: 'warning',
};

/** Server kit: what it did on the server, what is proven, what is not, and what comes next. */
export default function KitResultPage({ state }: { readonly state: KitResultState }) {
  const say = useSay();
  const { saved, save } = useReports();
  const { outcome, text, kit, lookedAt, windows, compared, proven, notProven, next, undo, verdict, log, dialogs } = state;
  const results = useReadResults(dialogs);
  const commands = useOffers({ instead: { readKitFiles: results.ask } });

  return (
    <Page
      title={title(say, state)}
      focusKey={`kit-result.${kit}.${outcome}`}
      sign={SIGNS[outcome]}
      lead={
        <>
          <p>{say(text)}</p>
          <p className={styles.hint}>{say('serverKit.result.facts', { kit, windows, at: lookedAt })}</p>
        </>
      }
      commands={commands}
      aside={<CopyTicket run={null} />}
    >
      {results.field}
      <Section title={say('wizard.result.next')}>
        <SentenceList sentences={next} ordered />
        <NamedArticles sentences={next} />
      </Section>
      <Section title={say('serverKit.result.table')}>
        <Table
          label={say('serverKit.result.table')}
          rows={compared}
          rowKey={({ id }) => id}
          columns={[
            { title: say('wizard.review.item'), width: 36, cell: Item },
            { title: say('serverKit.result.before'), width: 22, cell: ({ before }) => say(before) },
            { title: say('wizard.review.now'), width: 20, cell: ({ now }) => say(now) },
            { title: say('serverKit.result.proof'), cell: (row) => <Status kind={KINDS[row.state]}>{proof(say, row)}</Status> },
          ]}
        />
      </Section>
      <Section title={say('serverKit.result.proven')}>
        <SentenceList sentences={proven} sign={<CheckmarkCircle16Filled />} tone="good" />
      </Section>
      <Section title={say('serverKit.result.notProven')}>
        <SentenceList sentences={notProven} sign={<SubtractCircle16Regular />} />
      </Section>
      <div className={styles.actions}>
        <Button icon={<DocumentText16Regular />} onClick={() => void save(null)}>
          {say('report.do.save')}
        </Button>
      </div>
      <SavedAt saved={saved} />
      <div className={styles.more}>
        {undo.length > 0 && (
          <Expander title={say('serverKit.made.undo')}>
            <SentenceList sentences={undo} ordered />
          </Expander>
        )}
        <Expander title={say('serverKit.result.now')} hint={say(verdictTitle(verdict))}>
          <EvidenceTable evidence={verdict.evidence} />
        </Expander>
        <Expander title={say('serverKit.result.log')} hint={say('serverKit.result.log.count', { n: log.length })}>
          <pre className={styles.log} translate="no" tabIndex={0}>
            {log.join('\n')}
          </pre>
        </Expander>
      </div>
    </Page>
  );
}

function title(say: Say, { outcome, act, compared }: KitResultState): string {
  if (outcome !== 'repaired') return say(`serverKit.result.${outcome}.title`);
  if (act === 'change') return say('serverKit.result.changed.title');
  return say('serverKit.result.removed.title', { n: compared.filter(({ state }) => state === 'removed').length });
}

function proof(say: Say, { state, difference }: KitRow): ReactNode {
  if (state === 'differs')
    return <Said sentence={{ id: 'serverKit.state.differs', parts: { difference: difference ?? { id: 'detail.changed' } } }} />;
  return say(`serverKit.state.${state}`);
}

function Item({ id, path }: KitRow) {
  return (
    <>
      <Path path={path} />
      <ItemIs id={id} />
    </>
  );
}
