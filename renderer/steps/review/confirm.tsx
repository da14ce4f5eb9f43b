import { Field, Input } from '@fluentui/react-components';
import { useSay } from '../../language/language';
import styles from './review.module.css';

/** Windows' names of computers know no upper and lower case. */
export function isTyped(typed: string, server: string): boolean {
  return typed.trim().toUpperCase() === server.toUpperCase();
}

export interface ConfirmProps {
  readonly server: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The server's name, typed. Not a form: Enter in the field does nothing. */
export function Confirm({ server, typed, onType }: ConfirmProps) {
  const say = useSay();
  return (
    <Field
      className={styles.confirm ?? ''}
      label={say('wizard.review.confirm', { server })}
      hint={say('wizard.review.confirm.hint')}
    >
      <Input
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  );
}
