import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KitArticle, KitMakeState } from '../../../electron/contract/wizard/views';
import { ArticleSteps } from '../../components/article';
import { DropTarget } from '../../components/drop-target';
import { FolderOpen16Regular } from '../../components/icons';
import { Page, Section } from '../../components/page';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useOffers } from '../offers';
import styles from './kit.module.css';
import { useReadResults } from './read-results';

const LOOK = 'look';

/** Server kit: makes one that looks, one for a known article, or the one that a look calls for; or reads results. */
export default function KitMakePage({ state }: { readonly state: KitMakeState }) {
  const say = useSay();
  const { call } = useWizard();
  const { from, articles, dialogs } = state;
  const [chosen, setChosen] = useState<KitArticle | null>(null);
  const results = useReadResults(dialogs);
  const article = from?.article ?? chosen;
  const commands = useOffers({ instead: { makeKit: () => void call('makeKit', { article }) } });

  return (
    <Page
      title={from ? say('serverKit.fix.title', from) : say('serverKit.make.title')}
      focusKey={`kit-make.${from?.article ?? ''}`}
      lead={<p>{from ? say('serverKit.fix.text', { server: from.server }) : say('serverKit.make.text')}</p>}
      commands={commands}
    >
      {from ? (
        <>
          <p className={styles.hint}>{say({ id: `wizard.article.${from.article}` })}</p>
          <ArticleSteps article={from.article} />
        </>
      ) : (
        <Purpose articles={articles} chosen={chosen} onChoose={setChosen} />
      )}
      {dialogs === 'browser' && <p className={styles.hint}>{say('serverKit.make.here')}</p>}
      {!from && (
        <Section title={say('serverKit.read.title')}>
          <DropTarget takes="folder" onDrop={results.drop}>
            <div className={styles.part}>
              <p>{say('serverKit.read.text')}</p>
              {results.drop && <p className={styles.hint}>{say('serverKit.read.drop')}</p>}
              <Button icon={<FolderOpen16Regular />} onClick={results.ask}>
                {say('serverKit.read.do')}
              </Button>
              {results.field}
            </div>
          </DropTarget>
        </Section>
      )}
    </Page>
  );
}

interface PurposeProps {
  readonly articles: readonly KitArticle[];
  readonly chosen: KitArticle | null;
  readonly onChoose: (article: KitArticle | null) => void;
}

function Purpose({ articles, chosen, onChoose }: PurposeProps) {
  const say = useSay();
  const title = useId();
  return (
    <Section title={<span id={title}>{say('serverKit.make.what')}</span>}>
      <RadioGroup
        className={styles.choices}
        aria-labelledby={title}
        value={chosen ?? LOOK}
        onChange={(_event, { value }) => onChoose(articles.find((article) => article === value) ?? null)}
      >
        <Radio value={LOOK} label={<Choice label={say('serverKit.make.look')} why={say('serverKit.make.look.why')} />} />
        {articles.map((article) => (
          <Radio
            key={article}
            value={article}
            label={<Choice label={say('serverKit.make.fix', { article })} why={say(`wizard.article.${article}`)} />}
          />
        ))}
      </RadioGroup>
      {articles.map((article) => (
        <ArticleSteps key={article} article={article} />
      ))}
      <p className={styles.hint}>{say('serverKit.make.needsLook', { article: 'Q235418' })}</p>
    </Section>
  );
}

function Choice({ label, why }: { readonly label: string; readonly why: string }) {
  return (
    <>
      {label}
      <span className={styles.why}>{why}</span>
    </>
  );
}
