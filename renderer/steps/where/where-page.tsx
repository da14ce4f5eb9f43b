import type { WhereState } from '../../../electron/contract/wizard/views';
import { CommandLink } from '../../components/command-link';
import { DropTarget } from '../../components/drop-target';
import { Expander } from '../../components/expander';
import {
  Desktop24Regular,
  HardDrive24Regular,
  HatGraduation24Regular,
  Server24Regular,
  UsbStick24Regular,
} from '../../components/icons';
import { Notice } from '../../components/notice';
import { Page, Section } from '../../components/page';
import { ServerNow } from '../../components/server-now';
import { Status, type StatusKind } from '../../components/status';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useClose } from '../commands';
import { Disk } from './disk';
import { EarlierRepairs } from './earlier-repairs';
import { Interrupted } from './interrupted';
import { Ticket } from './ticket';
import styles from './where.module.css';

const GLANCES: Readonly<Record<WhereState['thisComputer']['glance'], StatusKind>> = {
  unknown: 'busy',
  found: 'warning',
  none: 'good',
  unreadable: 'warning',
};

/** Page 0: which server. An interrupted repair comes first. */
export function WherePage({ state }: { readonly state: WhereState }) {
  const say = useSay();
  const { call, pathOf } = useWizard();
  const close = useClose();
  const { available, name, glance } = state.thisComputer;
  const here = say('wizard.place.this');

  return (
    <Page title={say('wizard.where.title')} focusKey="where" commands={close}>
      {state.interrupted && <Interrupted run={state.interrupted} />}
      {state.left && state.left.server !== state.interrupted?.server && (
        <Notice kind="info" title={say('wizard.now.left')}>
          <p>
            <ServerNow now={state.left} />
          </p>
        </Notice>
      )}
      <div className={styles.cards}>
        <CommandLink
          icon={<Server24Regular />}
          title={say('server.card.title')}
          disabled={!state.serverOffered}
          onClick={() => void call('chooseServer', {})}
        >
          <span className={styles.needs}>{say(state.serverOffered ? 'server.card.needs' : 'server.card.browser')}</span>
        </CommandLink>
        <CommandLink
          icon={<Desktop24Regular />}
          title={name === null ? here : say('report.labelled', { label: here, text: name })}
          disabled={!available}
          onClick={() => void call('choosePlace', { place: 'this' })}
        >
          <span className={styles.needs}>{say(available ? 'wizard.where.this.needs' : 'wizard.where.this.unavailable')}</span>
          {available && <Status kind={GLANCES[glance]}>{say(`wizard.where.glance.${glance}`)}</Status>}
        </CommandLink>
        <DropTarget takes="folder" onDrop={pathOf && ((folder) => void call('readKit', { dropped: pathOf(folder) }))}>
          <CommandLink
            icon={<UsbStick24Regular />}
            title={say('serverKit.card.title')}
            onClick={() => void call('choosePlace', { place: 'kit' })}
          >
            <span className={styles.needs}>{say('serverKit.card.needs')}</span>
            {pathOf && <span className={styles.needs}>{say('serverKit.read.drop')}</span>}
          </CommandLink>
        </DropTarget>
        <DropTarget
          takes="folder"
          onDrop={
            state.diskOffered && pathOf ? (folder) => void call('chooseDisk', { by: 'dropped', folder: pathOf(folder) }) : null
          }
        >
          <Expander icon={<HardDrive24Regular />} title={say('disk.where.title')} hint={say('disk.where.needs')}>
            <Disk offered={state.diskOffered} />
          </Expander>
        </DropTarget>
        <CommandLink
          icon={<HatGraduation24Regular />}
          title={say('wizard.where.practice.title')}
          onClick={() => void call('choosePractice', {})}
        >
          <span className={styles.needs}>{say('wizard.where.practice.needs')}</span>
        </CommandLink>
      </div>
      <Ticket ticket={state.ticket} />
      <Section title={say('wizard.where.earlier.title')}>
        <EarlierRepairs runs={state.earlier} />
      </Section>
    </Page>
  );
}
