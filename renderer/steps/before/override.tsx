import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Sentence } from '../../../electron/contract/words/sentence';
import { NamedArticles } from '../../components/article';
import { Notice } from '../../components/notice';
import { WhatIs } from '../../components/what-is';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './before.module.css';

export interface OverrideProps {
  readonly server: string;
  readonly reasons: readonly Sentence[];
  /** Whether the name is complete: the repair may then go on, against the advice. */
  readonly isTyped: boolean;
  readonly typed: string;
}

/**
 * The warning comes first and stays: a repair that is advised against goes on only after the server's name has been
 * typed, and typing it can be taken back.
 */
export function Override({ server, reasons, isTyped, typed }: OverrideProps) {
  const say = useSay();
  const { call } = useWizard();
  const [name, setName] = useState(typed);
  const type = (value: string): void => {
    setName(value);
    void call('answer', { overrideName: value });
  };
  return (
    <Notice kind="danger" title={say('wizard.before.override.title')}>
      {reasons.map((reason) => (
        <p key={reason.id}>{say(reason)}</p>
      ))}
      <WhatIs terms={['encrypted-mail', 'key-management']} />
      <NamedArticles sentences={reasons} />
      {isTyped ? (
        <p className={styles.typed}>
          {say('wizard.before.override.typed', { server })}
          <Button size="small" onClick={() => type('')}>
            {say('wizard.before.override.takeBack')}
          </Button>
        </p>
      ) : (
        <Field className={styles.override ?? ''} label={say('wizard.before.override.label', { server })}>
          <Input
            value={name}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onChange={(_event, { value }) => type(value)}
          />
        </Field>
      )}
    </Notice>
  );
}
