import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ExplainView, HeldView } from '../../../electron/contract/wizard/views';
import { ArticleSteps, useArticleName } from '../../components/article';
import { SentenceList } from '../../components/sentence-list';
import { Status } from '../../components/status';
import { useAnnounce } from '../../components/announcer';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './cause.module.css';

const LONGEST = 4000;

/** A field that explains an error number in any notation, and lets it count for the diagnosis. */
export function ErrorField({ held }: { readonly held: HeldView }) {
  const say = useSay();
  const announce = useAnnounce();
  const { call } = useWizard();
  const hint = useId();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<ExplainView | null>(null);

  const explain = async (): Promise<void> => {
    const explained = await call('explain', { text });
    setAnswer(explained);
    if (explained && explained.id !== '') announce(explained.id);
  };

  return (
    <>
      {(held.errorId !== null || held.signs.length > 0) && (
        <div className={styles.held}>
          <Status kind="good">
            {held.errorId === null ? say('wizard.explain.heldMessage') : say('wizard.explain.held', { id: held.errorId })}
          </Status>
          <SentenceList sentences={held.signs} />
          <Button size="small" onClick={() => void call('reportError', { text: '' })}>
            {say('wizard.explain.takeBack')}
          </Button>
        </div>
      )}
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault();
          void explain();
        }}
      >
        <Field label={say('wizard.explain.label')}>
          <Input
            value={text}
            maxLength={LONGEST}
            spellCheck={false}
            aria-describedby={hint}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
        <Button type="submit" disabledFocusable={text.trim() === ''}>
          {say('wizard.explain.do')}
        </Button>
      </form>
      <p id={hint} className={styles.none}>
        {say('wizard.explain.example')}
      </p>
      {answer && (
        <Explanation
          answer={answer}
          use={answer.id !== '' && answer.id === held.errorId ? null : () => void call('reportError', { text })}
        />
      )}
    </>
  );
}

function Explanation({
  answer: { id, win32, articles },
  use,
}: {
  readonly answer: ExplainView;
  readonly use: (() => void) | null;
}) {
  const say = useSay();
  const name = useArticleName();
  return (
    <div className={styles.answer}>
      {id !== '' && <p className={styles.id}>{id}</p>}
      {id === '' ? null : win32 ? (
        <p>
          {win32.name === ''
            ? say('wizard.explain.win32Unnamed', { code: String(win32.code) })
            : say('wizard.explain.win32', { code: String(win32.code), name: win32.name })}{' '}
          {say(win32.meaning)}
        </p>
      ) : (
        <p>{say('wizard.explain.notSetup')}</p>
      )}
      <p>
        {articles.length === 0
          ? say('wizard.explain.noArticles')
          : say('wizard.explain.articles', { articles: articles.map(name) })}
      </p>
      {articles.map((article) => (
        <ArticleSteps key={article} article={article} />
      ))}
      {use && <Button onClick={use}>{say('wizard.explain.use')}</Button>}
    </div>
  );
}
