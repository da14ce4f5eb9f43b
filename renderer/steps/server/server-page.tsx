import { useEffect, useRef, useState } from 'react';
import type { ServerState } from '../../../electron/contract/wizard/views';
import { ErrorDetails } from '../../components/error-details';
import { Notice } from '../../components/notice';
import { Page, Section } from '../../components/page';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useOffers } from '../offers';
import { ConnectSteps } from './connect-steps';
import { KnownServers } from './known-servers';
import styles from './server.module.css';
import { ServerForm, type Typed, typedFrom, whyNot } from './server-form';

/** Which server on the network, who logs on, and how far connecting is. */
export default function ServerPage({ state }: { readonly state: ServerState }) {
  const say = useSay();
  const { call } = useWizard();
  const { practice, then, server, form, known, steps, connecting, error } = state;
  const [typed, setTyped] = useState<Typed>(() => typedFrom(form));
  const why = whyNot(typed);

  // The outcome is above the form, and scrolls into view from wherever the user clicked.
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (connecting || error !== null) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [connecting, error]);

  const connect = (): void => {
    const { password, port, ...rest } = typed;
    // The password leaves the field at once, so that nobody can read it there later.
    setTyped({ ...typed, password: '' });
    const bytes = Array.from(new TextEncoder().encode(password));
    void call('connect', { ...rest, port: port.trim() === '' ? null : Number(port), password: bytes }).then(() => bytes.fill(0));
  };

  return (
    <Page
      title={say('server.title')}
      focusKey="server"
      lead={
        <>
          {then && <p>{say(`server.then.${then}`, { server: server ?? form.host })}</p>}
          <p>{say(practice === null ? 'server.lead' : 'server.practice.lead')}</p>
          {practice === null && <p>{say('server.untried')}</p>}
        </>
      }
      commands={useOffers({ missing: { logon: why && say(why) }, instead: { connect } })}
    >
      {practice !== null && (
        <Notice kind="info">
          <p>{say('server.practice.hosts', { hosts: practice.hosts })}</p>
          <p>{say('server.practice.users', { users: practice.users })}</p>
          <p>{say('server.practice.password', { password: practice.password })}</p>
        </Notice>
      )}
      {(steps.length > 0 || error) && (
        <div ref={outcome} className={styles.outcome}>
          {steps.length > 0 && <ConnectSteps steps={steps} />}
          {error && (
            <Notice kind="danger" role="alert">
              <ErrorDetails error={error} />
            </Notice>
          )}
        </div>
      )}
      <ServerForm typed={typed} disabled={connecting} onChange={setTyped} onSubmit={() => why === null && connect()} />
      {known.length > 0 && !connecting && (
        <Section title={say('server.known')}>
          <KnownServers known={known} onUse={(server) => setTyped({ ...typedFrom({ ...server, ntlm1: false }) })} />
        </Section>
      )}
    </Page>
  );
}
