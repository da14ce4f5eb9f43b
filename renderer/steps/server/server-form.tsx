import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { ServerForm as Form } from '../../../electron/contract/wizard/views';
import type { SentenceId } from '../../../electron/contract/words/sentence';
import { Expander } from '../../components/expander';
import { useSay } from '../../language/language';
import styles from './server.module.css';

/** The content of the fields. The password is here only while it is typed; clicking Connect removes it. */
export type Typed = Omit<Form, 'port'> & { readonly port: string; readonly password: string };

const LONGEST = 200;

export function typedFrom({ port, ...form }: Form): Typed {
  return { ...form, port: port === null ? '' : String(port), password: '' };
}

type Missing = Extract<SentenceId, `server.why.${string}`>;

/** What is missing or wrong in the fields; null if a connection can be tried. */
export function whyNot({ host, user, port }: Typed): Missing | null {
  if (host.trim() === '') return 'server.why.host';
  if (user.trim() === '') return 'server.why.user';
  const isPort = port.trim() === '' || (/^\d{1,5}$/.test(port.trim()) && Number(port) >= 1 && Number(port) <= 65_535);
  return isPort ? null : 'server.why.port';
}

interface ServerFormProps {
  readonly typed: Typed;
  readonly disabled: boolean;
  readonly onChange: (typed: Typed) => void;
  readonly onSubmit: () => void;
}

/** Name, user, domain and password; the port and the concession to old servers are under "More". */
export function ServerForm({ typed, disabled, onChange, onSubmit }: ServerFormProps) {
  const say = useSay();
  const text = (name: 'host' | 'user' | 'domain' | 'port') => ({
    value: typed[name],
    maxLength: LONGEST,
    spellCheck: false,
    autoComplete: 'off',
    disabled,
    onChange: (_event: unknown, { value }: { readonly value: string }) => onChange({ ...typed, [name]: value }),
  });
  return (
    <form
      className={styles.form}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Field label={say('server.host')}>
        <Input {...text('host')} />
      </Field>
      <div className={styles.account}>
        <Field label={say('server.user')}>
          <Input {...text('user')} />
        </Field>
        <Field label={say('server.password')} hint={say('server.password.hint')}>
          <Input
            type="password"
            // Browsers neither fill in a field for a new password nor store it without asking.
            autoComplete="new-password"
            value={typed.password}
            maxLength={LONGEST}
            disabled={disabled}
            onChange={(_event, { value }) => onChange({ ...typed, password: value })}
          />
        </Field>
      </div>
      <Field label={say('server.domain')}>
        <Input {...text('domain')} />
      </Field>
      <Expander title={say('server.more')}>
        <div className={styles.more}>
          <Field label={say('server.port')}>
            <Input {...text('port')} inputMode="numeric" />
          </Field>
          <div>
            <Checkbox
              label={say('server.ntlm1')}
              checked={typed.ntlm1}
              disabled={disabled}
              onChange={(_event, { checked }) => onChange({ ...typed, ntlm1: checked === true })}
            />
            <p className={styles.cost}>{say('server.ntlm1.cost')}</p>
          </div>
        </div>
      </Expander>
      <button type="submit" hidden disabled={disabled} />
    </form>
  );
}
