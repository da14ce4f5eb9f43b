import type { ReviewRow } from '../../../electron/contract/wizard/views';
import { RegistryPlace } from '../../components/registry-place';
import { Said } from '../../components/said';
import { Status, type StatusKind } from '../../components/status';
import { type Column, Table } from '../../components/table';
import { ItemIs } from '../../components/what-is';
import { type Say, useSay } from '../../language/language';

const KINDS: Readonly<Record<ReviewRow['progress'], StatusKind>> = {
  waiting: 'ahead',
  running: 'busy',
  done: 'good',
  failed: 'bad',
  skipped: 'neutral',
};

/** Every item, even if there is nothing to do: with its backup before the act, with its progress during it. */
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
          width: 34,
          cell: ({ id, path, form, view }) => (
            <>
              <RegistryPlace path={path} form={form} view={view} />
              <ItemIs id={id} />
            </>
          ),
        },
        { title: say('wizard.review.before'), width: 20, cell: ({ before }) => <Said sentence={before} /> },
        {
          title: say('wizard.review.after'),
          width: 25,
          cell: (row) => (row.progress === 'done' && !running ? <Done row={row} /> : <Said sentence={row.after} />),
        },
        running ? progressColumn(say) : backupColumn(say),
      ]}
    />
  );
}

/** An item that is done, in this run of the program or in an earlier one. */
function Done({ row: { act } }: { readonly row: ReviewRow }) {
  const say = useSay();
  return <Status kind="good">{say(act === 'change' ? 'wizard.review.done.change' : 'wizard.review.done.remove')}</Status>;
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
    cell: (row) =>
      row.progress === 'done' ? (
        <Done row={row} />
      ) : (
        <Status kind={KINDS[row.progress]}>{say(`wizard.review.${row.progress}`)}</Status>
      ),
  };
}
