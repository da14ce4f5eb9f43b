import type { EvidenceItemView, MissingFileView } from '../../../electron/contract/wizard/views';
import { Path } from '../../components/path';
import { Said } from '../../components/said';
import { Status, type StatusKind } from '../../components/status';
import { Caption, Table } from '../../components/table';
import { useSay } from '../../language/language';

/** The signs say only whether a fact could be read. Its value may still be wrong, so none of them is green. */
const KINDS: Readonly<Record<'present' | 'absent' | 'unreadable', StatusKind>> = {
  present: 'read',
  absent: 'neutral',
  unreadable: 'warning',
};

/** Every fact with its state and the key, file or service it comes from. */
export function EvidenceTable({ evidence }: { readonly evidence: readonly EvidenceItemView[] }) {
  const say = useSay();
  return (
    <Table
      label={say('wizard.cause.evidence')}
      rows={evidence}
      rowKey={({ id }) => id}
      columns={[
        {
          title: say('wizard.cause.evidence.what'),
          width: 42,
          cell: ({ label, source }) => (
            <>
              <Said sentence={label} />
              <Caption>
                <Path path={source} />
              </Caption>
            </>
          ),
        },
        {
          title: say('wizard.cause.evidence.says'),
          cell: ({ state, says }) => (
            <Status kind={KINDS[state]}>
              <Said sentence={says} />
            </Status>
          ),
        },
      ]}
    />
  );
}

/** The files the registry names, and whether each exists. */
export function MissingTable({ missing }: { readonly missing: readonly MissingFileView[] }) {
  const say = useSay();
  return (
    <Table
      label={say('wizard.cause.missing')}
      rows={missing}
      rowKey={({ path, namedBy }) => `${path} ${namedBy}`}
      columns={[
        { title: say('wizard.cause.missing.file'), width: 38, cell: ({ path }) => <Path path={path} /> },
        {
          title: say('wizard.cause.missing.state'),
          width: 20,
          cell: ({ state }) => <Status kind={state === 'absent' ? 'bad' : KINDS[state]}>{say(`wizard.state.${state}`)}</Status>,
        },
        { title: say('wizard.cause.missing.namedBy'), cell: ({ namedBy }) => <Path path={namedBy} /> },
      ]}
    />
  );
}
