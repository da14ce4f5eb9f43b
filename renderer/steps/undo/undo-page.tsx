import type { HeaderView, UndoRow, UndoState } from '../../../electron/contract/wizard/views';
import { BUSY } from '../../components/busy';
import { Page } from '../../components/page';
import { Progress } from '../../components/progress';
import { RightsNotice } from '../../components/rights-notice';
import { RegistryPlace } from '../../components/registry-place';
import { Said } from '../../components/said';
import { SentenceList } from '../../components/sentence-list';
import { Status, type StatusKind } from '../../components/status';
import { Table } from '../../components/table';
import { ItemIs } from '../../components/what-is';
import { type Say, useSay } from '../../language/language';
import { useOffers } from '../offers';
import { useItemAnnouncements } from '../review/announce-items';
import { Added } from './added';

const KINDS: Readonly<Record<UndoRow['progress'], StatusKind>> = {
  waiting: 'ahead',
  running: 'busy',
  done: 'good',
  failed: 'bad',
};

/** What the undo restores, and what it removes because it was added since; then the undo itself. */
export default function UndoPage({ state, header }: { readonly state: UndoState; readonly header: HeaderView }) {
  const say = useSay();
  const commands = useOffers();
  const { phase, rows, items } = state;
  const done = rows.filter(({ progress }) => progress === 'done').length;
  const count = say('wizard.review.count', { done, all: items });
  useItemAnnouncements(count, phase === 'running' && done > 0);

  return (
    <Page
      title={title(say, state)}
      focusKey={`undo.${phase}`}
      {...(phase === 'running' ? { sign: BUSY } : {})}
      lead={<p>{say(state.disk === null ? 'wizard.undo.text' : `disk.undo.${state.disk}`)}</p>}
      commands={commands}
    >
      {phase === 'running' ? (
        <Progress label={say('wizard.undo.bar')} value={state.progress} text={count} />
      ) : (
        <RightsNotice header={header} />
      )}
      {state.services.map(([where, ...facts], index) => (
        <section key={index}>
          {where && (
            <p>
              <Said sentence={where} />
            </p>
          )}
          <SentenceList sentences={facts} />
        </section>
      ))}
      <Table
        label={say('wizard.review.table')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            title: say('wizard.review.item'),
            width: 42,
            cell: ({ id, path, form, view, addedSince }) => (
              <>
                <RegistryPlace path={path} form={form} view={view} />
                <ItemIs id={id} />
                <Added paths={addedSince} />
              </>
            ),
          },
          { title: say('wizard.review.now'), width: 20, cell: ({ now }) => <Said sentence={now} /> },
          { title: say('wizard.review.after'), width: 20, cell: ({ after }) => <Said sentence={after} /> },
          {
            title: phase === 'preview' ? say('wizard.undo.act') : say('wizard.review.progress'),
            cell: (row) => (
              <Status kind={row.act === 'nothing' ? 'neutral' : KINDS[row.progress]}>{progressOf(say, row, phase)}</Status>
            ),
          },
        ]}
      />
    </Page>
  );
}

function title(say: Say, { phase, items }: UndoState): string {
  if (phase === 'running') return say('wizard.undo.running.title', { n: items });
  return items === 0 ? say('wizard.undo.title.none') : say('wizard.undo.title', { n: items });
}

function progressOf(say: Say, { act, progress }: UndoRow, phase: UndoState['phase']): string {
  if (act === 'nothing') return say('wizard.undo.nothing');
  if (phase === 'preview') return say('wizard.undo.restores');
  return progress === 'done' ? say('wizard.undo.done') : say(`wizard.review.${progress}`);
}
