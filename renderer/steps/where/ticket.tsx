import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { TicketView } from '../../../electron/contract/wizard/views';
import { Expander } from '../../components/expander';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './where.module.css';

const LONGEST = 200;

/** Ticket number and technician, for the journal. */
export function Ticket({ ticket }: { readonly ticket: TicketView }) {
  const say = useSay();
  const { call } = useWizard();
  const [typed, setTyped] = useState(ticket);

  const change = (part: Partial<TicketView>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    void call('setTicket', next);
  };

  return (
    <Expander title={say('wizard.where.ticket.title')} hint={[typed.number, typed.technician].filter(Boolean).join(' · ')}>
      <p className={styles.hint}>{say('wizard.where.ticket.hint')}</p>
      <div className={styles.ticket}>
        <Field label={say('wizard.where.ticket.number')}>
          <Input value={typed.number} maxLength={LONGEST} onChange={(_event, { value }) => change({ number: value })} />
        </Field>
        <Field label={say('wizard.where.ticket.technician')}>
          <Input value={typed.technician} maxLength={LONGEST} onChange={(_event, { value }) => change({ technician: value })} />
        </Field>
      </div>
    </Expander>
  );
}
