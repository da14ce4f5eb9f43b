import { Button } from '@fluentui/react-components';
import type { KnownServerView } from '../../../electron/contract/wizard/views';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './server.module.css';

interface KnownServersProps {
  readonly known: readonly KnownServerView[];
  readonly onUse: (server: KnownServerView) => void;
}

/** Servers connected to before, by name and user. Passwords are not kept. */
export function KnownServers({ known, onUse }: KnownServersProps) {
  const say = useSay();
  const { call } = useWizard();
  return (
    <ul className={styles.known}>
      {known.map((server) => {
        const { host, port, user, domain, name } = server;
        const who = domain === '' ? user : `${domain}\\${user}`;
        const where = port === null ? host : `${host}:${String(port)}`;
        const named = (act: string): string => say('server.known.of', { act, name: `${name}, ${who}` });
        const use = say('server.known.use');
        const forget = say('server.known.forget');
        return (
          <li key={`${where} ${who}`} className={styles.server}>
            <span className={styles.name}>
              <strong>{name}</strong> {where} · {who}
            </span>
            <Button size="small" aria-label={named(use)} onClick={() => onUse(server)}>
              {use}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={named(forget)}
              onClick={() => void call('forgetServer', { host, port, user, domain })}
            >
              {forget}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
