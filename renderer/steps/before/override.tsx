import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './before.module.css';

/** A refused repair goes on only after the server's name was typed. */
export function Override({ server, typed }: { readonly server: string; readonly typed: string }) {
  const say = useSay();
  const { call } = useWizard();
  const [name, setName] = useState(typed);
  return (
    <Field className={styles.override ?? ''} label={say('wizard.before.override.label', { server })}>
      <Input
        value={name}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, { value }) => {
          setName(value);
          void call('answer', { overrideName: value });
        }}
      />
    </Field>
  );
}
