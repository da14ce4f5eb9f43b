import { Button } from '@fluentui/react-components';
import type { KitMadeState } from '../../../electron/contract/wizard/views';
import { CopyButton } from '../../components/copy-button';
import { DropTarget } from '../../components/drop-target';
import { Expander } from '../../components/expander';
import { CheckmarkCircle24Filled, FolderOpen16Regular } from '../../components/icons';
import { Notice } from '../../components/notice';
import { Page, Section } from '../../components/page';
import { Path } from '../../components/path';
import { Said } from '../../components/said';
import { SentenceList } from '../../components/sentence-list';
import { Table } from '../../components/table';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useOffers } from '../offers';
import styles from './kit.module.css';
import { useReadResults } from './read-results';

/** Server kit, written: what to do on the server, step by step, and how to read the results back. */
export default function KitMadePage({ state }: { readonly state: KitMadeState }) {
  const say = useSay();
  const format = useFormat();
  const { call } = useWizard();
  const { kit, article, folder, files, steps, undo, says, dialogs } = state;
  const results = useReadResults(dialogs);
  const commands = useOffers({ instead: { readKitFiles: results.ask } });
  const size = format.bytes(files.reduce((sum, { bytes }) => sum + bytes, 0));

  return (
    <Page
      title={say(article === null ? 'serverKit.made.look.title' : 'serverKit.made.fix.title')}
      focusKey={`kit-made.${kit}`}
      sign={{ icon: <CheckmarkCircle24Filled />, tone: 'good' }}
      lead={<p>{say('serverKit.made.text', { kit, n: files.length, size })}</p>}
      commands={commands}
    >
      {results.field}
      <Section title={say('serverKit.made.folder')}>
        <Path path={folder} />
        <div className={styles.actions}>
          {dialogs === 'native' && (
            <Button icon={<FolderOpen16Regular />} onClick={() => void call('openKitFolder', {})}>
              {say('wizard.do.openFolder')}
            </Button>
          )}
          <CopyButton text={folder} label={say('wizard.do.copyPath')} />
        </div>
      </Section>
      <Section title={say('serverKit.made.steps')}>
        <DropTarget takes="folder" onDrop={results.drop}>
          <SentenceList sentences={steps} ordered />
          {results.drop && <p className={styles.hint}>{say('serverKit.read.drop')}</p>}
        </DropTarget>
      </Section>
      <Notice kind="warning">
        <p>{say('serverKit.made.secret')}</p>
      </Notice>
      <div className={styles.more}>
        {undo.length > 0 && (
          <Expander title={say('serverKit.made.undo')}>
            <SentenceList sentences={undo} ordered />
          </Expander>
        )}
        <Expander title={say('serverKit.says.title')}>
          <Table
            label={say('serverKit.says.title')}
            rows={says}
            rowKey={({ line }) => line}
            columns={[
              { title: say('serverKit.says.line'), width: 26, cell: ({ line }) => <span translate="no">{line}</span> },
              { title: say('serverKit.says.means'), cell: ({ means }) => <Said sentence={means} /> },
            ]}
          />
        </Expander>
        <Expander title={say('serverKit.made.files')} hint={say('serverKit.made.files.count', { n: files.length })}>
          <Table
            label={say('serverKit.made.files')}
            rows={files}
            rowKey={({ name }) => name}
            columns={[
              { title: say('serverKit.made.files.name'), width: 26, cell: ({ name }) => name },
              { title: say('serverKit.made.files.size'), width: 16, cell: ({ bytes }) => format.bytes(bytes) },
              { title: say('serverKit.made.files.does'), cell: ({ says }) => <Said sentence={says} /> },
            ]}
          />
        </Expander>
      </div>
    </Page>
  );
}
