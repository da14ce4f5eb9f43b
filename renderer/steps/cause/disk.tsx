import { Button, Checkbox } from '@fluentui/react-components';
import type { ControlSetView, DiskView } from '../../../electron/contract/wizard/views';
import { Section } from '../../components/page';
import { Path } from '../../components/path';
import { Status, type StatusKind } from '../../components/status';
import { Table } from '../../components/table';
import { WhatIs } from '../../components/what-is';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './cause.module.css';

const KINDS: Readonly<Record<ControlSetView['carries'], StatusKind>> = {
  present: 'warning',
  absent: 'neutral',
  unreadable: 'bad',
};

/**
 * What only a disk shows: its control sets, with the offer to include all of them; its files; and drives whose folders
 * still have to be named.
 */
export function DiskFindings({ disk }: { readonly disk: DiskView }) {
  return (
    <>
      <ControlSets disk={disk} />
      <Files disk={disk} />
      {disk.missingDrives.length > 0 && <Drives disk={disk} />}
    </>
  );
}

function ControlSets({ disk: { starts, sets, includeOthers } }: { readonly disk: DiskView }) {
  const say = useSay();
  const { call } = useWizard();
  const others = sets.filter(({ roles, carries }) => !roles.includes('default') && carries === 'present');
  return (
    <Section title={say('disk.sets.title')}>
      <p className={styles.none}>{say('disk.sets.starts', starts)}</p>
      <WhatIs terms={['control-set']} />
      <Table
        label={say('disk.sets.title')}
        rows={sets}
        rowKey={({ name }) => name}
        columns={[
          { title: say('disk.sets.name'), width: 26, cell: ({ name }) => <span translate="no">{name}</span> },
          {
            title: say('disk.sets.role'),
            width: 48,
            cell: ({ roles }) =>
              roles.length === 0 ? say('disk.sets.unused') : roles.map((role) => say(`disk.sets.${role}`)).join(' · '),
          },
          {
            title: say('disk.sets.key'),
            cell: ({ carries }) => <Status kind={KINDS[carries]}>{say(`wizard.state.${carries}`)}</Status>,
          },
        ]}
      />
      {includeOthers !== null && (
        <div className={styles.offer}>
          <p>{say('disk.sets.why')}</p>
          <Checkbox
            checked={includeOthers}
            label={say('disk.sets.include', { sets: others.map(({ name }) => name) })}
            onChange={(_event, { checked }) => void call('includeSets', { include: checked === true })}
          />
        </div>
      )}
    </Section>
  );
}

function Files({ disk: { files, completed } }: { readonly disk: DiskView }) {
  const say = useSay();
  return (
    <Section title={say('disk.files.title')}>
      {files.some(({ name }) => name === 'SYSTEM.ALT') && <p className={styles.none}>{say('disk.files.mirror')}</p>}
      {completed.map((file) => (
        <p key={file.name} className={styles.none}>
          {say('disk.files.completed', file)}
        </p>
      ))}
      <Table
        label={say('disk.files.title')}
        rows={files}
        rowKey={({ name }) => name}
        columns={[
          { title: say('disk.files.name'), width: 26, cell: ({ name }) => <span translate="no">{name}</span> },
          { title: say('disk.files.where'), cell: ({ path }) => <Path path={path} /> },
        ]}
      />
    </Section>
  );
}

function Drives({ disk: { drives, missingDrives } }: { readonly disk: DiskView }) {
  const say = useSay();
  const { call } = useWizard();
  const rows = [
    ...drives.map(({ letter, folder }) => ({ letter, folder })),
    ...missingDrives.map((letter) => ({ letter, folder: null })),
  ].sort((a, b) => a.letter.localeCompare(b.letter));
  return (
    <Section title={say('disk.drives.title')}>
      <p className={styles.none}>{say('disk.drives.why')}</p>
      <Table
        label={say('disk.drives.title')}
        rows={rows}
        rowKey={({ letter }) => letter}
        columns={[
          { title: say('disk.drives.letter'), width: 26, cell: ({ letter }) => `${letter}:` },
          {
            title: say('disk.drives.folder'),
            cell: ({ letter, folder }) =>
              folder === null ? (
                <div className={styles.held}>
                  <Status kind="warning">{say('disk.drives.missing')}</Status>
                  <Button size="small" onClick={() => void call('giveDrive', { letter })}>
                    {say('disk.drives.choose', { letter })}
                  </Button>
                </div>
              ) : (
                <Path path={folder} />
              ),
          },
        ]}
      />
    </Section>
  );
}
