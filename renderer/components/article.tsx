import { articleWords } from '../../electron/contract/articles';
import type { Sentence } from '../../electron/contract/words/sentence';
import { useSay } from '../language/language';
import { Disclosure } from './disclosure';
import { Expander } from './expander';
import { SentenceList } from './sentence-list';

export interface ArticleProps {
  readonly article: string;
}

/** An article's subject and number; only the number if the program has no words for the article. */
export function useArticleName(): (article: string) => string {
  const say = useSay();
  return (article) => {
    const words = articleWords(article);
    return words === null ? article : say('wizard.cause.applies.title', { title: { id: words.title }, article });
  };
}

/** An article's steps in our own words; empty if none are known. */
function Steps({ article }: ArticleProps) {
  const steps = articleWords(article)?.steps ?? [];
  return <SentenceList sentences={steps.map((id) => ({ id }))} ordered={steps.length > 1} />;
}

/** An article's steps, folded into one small line beside the text that names the article. */
export function ArticleSteps({ article }: ArticleProps) {
  const say = useSay();
  if (articleWords(article) === null) return null;
  return (
    <Disclosure label={say('wizard.article.steps', { article })}>
      <Steps article={article} />
    </Disclosure>
  );
}

/** An article as a part of a page, titled by its name or `title`: its subject and its steps. Empty if unknown. */
export function Article({ article, title }: ArticleProps & { readonly title?: string }) {
  const say = useSay();
  const name = useArticleName();
  const words = articleWords(article);
  if (words === null) return null;
  return (
    <Expander title={title ?? name(article)}>
      <p>{say({ id: words.about })}</p>
      <Steps article={article} />
    </Expander>
  );
}

/** The steps of every article that the sentences name. Article numbers are the same in every language. */
export function NamedArticles({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const say = useSay();
  const named = sentences.flatMap((sentence) => say(sentence).match(/Q\d{6}/g) ?? []);
  return [...new Set(named)].map((article) => <ArticleSteps key={article} article={article} />);
}
