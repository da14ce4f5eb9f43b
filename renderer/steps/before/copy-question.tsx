import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { BeforeState } from '../../../electron/contract/wizard/views';
import type { Sentence } from '../../../electron/contract/words/sentence';
import { Notice } from '../../components/notice';
import { CopyablePath } from '../../components/path';
import { SentenceList } from '../../components/sentence-list';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './before.module.css';
import { CopyNow } from './copy-now';
import { Question } from './question';

const LONGEST = 200;

export interface CopyQuestionProps {
  readonly number: number;
  readonly state: BeforeState;
  readonly blocked: Sentence | null;
}

/** No online backup contains the key database (Q190713). It can be copied here or elsewhere, or there is none. */
export function CopyQuestion({
  number,
  state: { answers, dataFolders, dataUnread, copiesTo, copy },
  blocked,
}: CopyQuestionProps) {
  const say = useSay();
  const format = useFormat();
  const { call } = useWizard();
  const [place, setPlace] = useState(answers.dataCopyPlace);
  return (
    <Question
      number={number}
      title={say('wizard.before.data.question')}
      why={say('wizard.before.data.why')}
      terms={['kmsdata']}
      blocked={blocked}
    >
      {(ids) => (
        <>
          {dataFolders.map(({ path, files, bytes }) => (
            <div key={path} className={styles.folder}>
              <CopyablePath path={path} />
              <p className={styles.quiet}>{say('wizard.before.data.folder', { size: format.bytes(bytes), n: files })}</p>
            </div>
          ))}
          {dataFolders.length === 0 && dataUnread.length === 0 && (
            <p className={styles.quiet}>{say('wizard.before.data.notFound')}</p>
          )}
          {dataUnread.length > 0 && (
            <Notice kind="warning" title={say('wizard.before.data.unread')}>
              <SentenceList sentences={dataUnread} />
            </Notice>
          )}
          {dataFolders.length > 0 && <CopyNow copy={copy} copiesTo={copiesTo} />}
          <RadioGroup
            aria-labelledby={ids.title}
            aria-describedby={ids.why}
            value={answers.dataCopy ?? ''}
            onChange={(_event, { value }) => void call('answer', { dataCopy: value === 'copied' ? 'copied' : 'none' })}
          >
            <Radio value="none" label={say('wizard.before.data.none')} />
            <Radio value="copied" label={say('wizard.before.data.copied')} />
          </RadioGroup>
          {answers.dataCopy === 'copied' && copy.phase !== 'done' && (
            <Field className={styles.place ?? ''} label={say('wizard.before.data.place')}>
              <Input
                value={place}
                maxLength={LONGEST}
                onChange={(_event, { value }) => {
                  setPlace(value);
                  void call('answer', { dataCopyPlace: value });
                }}
              />
            </Field>
          )}
        </>
      )}
    </Question>
  );
}
