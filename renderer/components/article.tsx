import { articleWords } from '../../electron/contract/articles';
import type { Sentence } from '../../electron/contract/words/sentence';
import { useSay } from '../language/language';
import { Disclosure } from './disclosure';
import { Expander } from './expander';
import { SentenceList } from './sentence-list';

export interface ArticleProps {
  readonly article: string;
}

/** What an article is about and its number; the number alone where nothing else is known here. */
export function useArticleName(): (article: string) => string {
  const say = useSay();
  return (article) => {
    const words = articleWords(article);
    return words === null ? article : say('wizard.cause.applies.title', { title: { id: words.title }, article });
  };
}

/** An article's steps in our own words; nothing where none are known. */
function Steps({ article }: ArticleProps) {
  const steps = articleWords(article)?.steps ?? [];
  return <SentenceList sentences={steps.map((id) => ({ id }))} ordered={steps.length > 1} />;
}

/** The steps behind one small line, beside what names the article. */
export function ArticleSteps({ article }: ArticleProps) {
  const say = useSay();
  if (articleWords(article) === null) return null;
  return (
    <Disclosure label={say('wizard.article.steps', { article })}>
      <Steps article={article} />
    </Disclosure>
  );
}

/** An article as a part of a page, by its name or by another title: what it is about, and its steps. Nothing where neither is known. */
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

/** The steps of every article that sentences send the reader to. A number is the same in every language. */
export function NamedArticles({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const say = useSay();
  const named = sentences.flatMap((sentence) => say(sentence).match(/Q\d{6}/g) ?? []);
  return [...new Set(named)].map((article) => <ArticleSteps key={article} article={article} />);
}
