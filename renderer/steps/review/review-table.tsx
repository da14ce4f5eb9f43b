import type { ReviewRow } from '../../../electron/contract/wizard/views';
import { RegistryPlace } from '../../components/registry-place';
import { Said } from '../../components/said';
import { Status, type StatusKind } from '../../components/status';
import { type Column, Table } from '../../components/table';
import { type Say, useSay } from '../../language/language';

const KINDS: Readonly<Record<ReviewRow['progress'], StatusKind>> = {
  waiting: 'ahead',
  running: 'busy',
  done: 'good',
  failed: 'bad',
  skipped: 'neutral',
};

/** Every item, those with nothing to do as well: before the act with its backup, during it with its progress. */
export function ReviewTable({ rows, running }: { readonly rows: readonly ReviewRow[]; readonly running: boolean }) {
  const say = useSay();
  return (
    <Table
      label={say('wizard.review.table')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: say('wizard.review.item'),
          width: 38,
          cell: ({ path, form, view }) => <RegistryPlace path={path} form={form} view={view} />,
        },
        { title: say('wizard.review.now'), width: 22, cell: ({ now }) => <Said sentence={now} /> },
        { title: say('wizard.review.after'), width: 20, cell: ({ after }) => <Said sentence={after} /> },
        running ? progressColumn(say) : backupColumn(say),
      ]}
    />
  );
}

function backupColumn(say: Say): Column<ReviewRow> {
  return {
    title: say('wizard.review.backup'),
    cell: ({ backedUp }) => (
      <Status kind={backedUp ? 'good' : 'neutral'}>
        {say(backedUp ? 'wizard.review.backup.yes' : 'wizard.review.backup.no')}
      </Status>
    ),
  };
}

function progressColumn(say: Say): Column<ReviewRow> {
  return {
    title: say('wizard.review.progress'),
    cell: ({ progress, act }) => (
      <Status kind={KINDS[progress]}>
        {progress === 'done'
          ? say(act === 'change' ? 'wizard.review.done.change' : 'wizard.review.done.remove')
          : say(`wizard.review.${progress}`)}
      </Status>
    ),
  };
}
