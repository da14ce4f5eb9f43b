import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DecisionView, VerdictState } from '../../../electron/contract/wizard/views';
import { Checkmark16Regular } from '../../components/icons';
import { Notice } from '../../components/notice';
import { Said } from '../../components/said';
import { WhatIs } from '../../components/what-is';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './cause.module.css';
import { ErrorField } from './error-field';

const ANSWERS = ['yes', 'no', 'cannot-tell'] as const;
type Answer = (typeof ANSWERS)[number];

export interface DecisionProps {
  readonly decision: DecisionView;
  readonly held: VerdictState['held'];
  readonly article: string;
}

/**
 * Asks for the one fact that a doubtful verdict depends on: by an answer, by the number Setup shows, or by the text of
 * the message.
 */
export function Decision({ decision, held, article }: DecisionProps) {
  const say = useSay();
  const { call } = useWizard();
  const title = useId();
  const [picked, setPicked] = useState<Answer | null>(null);
  const given = 'answer' in decision ? (picked ?? decision.answer) : null;

  const pick = (answer: Answer): void => {
    if (decision.by === 'answer') void call('decide', { question: decision.id, answer });
    else if (decision.by === 'number' && answer === 'yes') void call('reportError', { text: decision.number });
    else setPicked(answer);
  };

  return (
    <Notice kind="info" title={say('wizard.cause.decision')}>
      <p id={title}>
        <Said sentence={decision.question} />
      </p>
      {decision.by === 'message' ? (
        <ErrorField held={held} />
      ) : (
        <div className={styles.held} role="group" aria-labelledby={title}>
          {ANSWERS.map((answer) => (
            <Button
              key={answer}
              aria-pressed={given === answer}
              {...(given === answer ? { icon: <Checkmark16Regular /> } : {})}
              onClick={() => pick(answer)}
            >
              {say(`wizard.decision.${answer}`)}
            </Button>
          ))}
          {decision.by === 'number' && <WhatIs terms={['error-number']} />}
        </div>
      )}
      {given === 'cannot-tell' && (
        <p>
          <strong>{say('wizard.decision.findOut')}: </strong>
          <Said sentence={decision.findOut} />
        </p>
      )}
      {decision.by === 'number' && given === 'no' && (
        <>
          <p>{say('wizard.decision.other')}</p>
          <ErrorField held={held} />
        </>
      )}
      {picked === null && (given === 'yes' || given === 'no') && <p>{say('wizard.decision.counts', { article })}</p>}
    </Notice>
  );
}
