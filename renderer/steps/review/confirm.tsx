import { Input } from '@fluentui/react-components';
import { useId } from 'react';
import { WHY } from '../../components/command-bar';
import { type Say, useSay } from '../../language/language';
import styles from './review.module.css';

export interface ConfirmProps {
  readonly server: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The field for the server's name, beside the button that waits for it. Not a form: Enter in it does nothing. */
export function Confirm({ server, typed, onType }: ConfirmProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.confirm}>
      <label htmlFor={id}>{say('wizard.review.confirm', { server })}</label>
      <Input
        id={id}
        className={styles.name ?? ''}
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={WHY}
        aria-invalid={isAnother(typed, server)}
        onChange={(_event, { value }) => onType(value)}
      />
    </div>
  );
}

/** Why the button waits for the name; null once it is typed. */
export function whyNot(say: Say, typed: string, server: string): string | null {
  if (fold(typed) === fold(server)) return null;
  return isAnother(typed, server) ? say('wizard.review.confirm.wrong', { server }) : say('wizard.review.confirm.why');
}

/** Whether the typed text is not the beginning of the server's name. */
function isAnother(typed: string, server: string): boolean {
  return !fold(server).startsWith(fold(typed));
}

/** Windows computer names are not case-sensitive. */
function fold(name: string): string {
  return name.trim().toUpperCase();
}
