import type { ReactNode } from 'react';
import type { VerdictState } from '../../../electron/contract/wizard/views';
import {
  CheckmarkCircle24Filled,
  Info24Filled,
  Prohibited24Filled,
  QuestionCircle24Filled,
  ShieldCheckmark24Filled,
  Warning24Filled,
  Wrench24Filled,
} from '../../components/icons';
import { Notice } from '../../components/notice';
import { LookReport } from '../../components/run-report';
import { Page, type Tone } from '../../components/page';
import { Said } from '../../components/said';
import { SentenceList } from '../../components/sentence-list';
import { type Say, useSay } from '../../language/language';
import { useReadResults } from '../kit/read-results';
import { useOffers } from '../offers';
import { aboutArticle } from './articles';
import { Connection } from './connection';
import { DiskFindings } from './disk';
import { ErrorField } from './error-field';
import { MoreFindings } from './more-findings';
import { Reasons } from './reasons';

type Verdict = VerdictState['verdict'];

const SIGNS: Readonly<Record<Verdict, { readonly icon: ReactNode; readonly tone: Tone }>> = {
  applies: { icon: <Wrench24Filled />, tone: 'brand' },
  possible: { icon: <QuestionCircle24Filled />, tone: 'brand' },
  'other-fault': { icon: <Info24Filled />, tone: 'brand' },
  healthy: { icon: <ShieldCheckmark24Filled />, tone: 'good' },
  'exchange-2000': { icon: <Prohibited24Filled />, tone: 'bad' },
  nothing: { icon: <CheckmarkCircle24Filled />, tone: 'good' },
  'cannot-tell': { icon: <Warning24Filled />, tone: 'warning' },
};

/** Page 1: one verdict, and why. */
export function VerdictPage({ state }: { readonly state: VerdictState }) {
  const say = useSay();
  const { verdict, article, finding, lesson, advice } = state;
  const also = state.others.filter(({ status }) => status === 'applies');
  const isKit = state.kit !== null;
  const results = useReadResults(state.kit?.dialogs ?? 'native');
  const commands = useOffers(state.kit?.dialogs === 'browser' ? { instead: { readKitFiles: results.ask } } : {});
  return (
    <Page
      title={say({ id: `wizard.cause.${verdict}.title`, parts: { article: article ?? '' } })}
      focusKey={`verdict.${verdict}.${article ?? ''}`}
      sign={SIGNS[verdict]}
      lead={lead(say, state, isKit).map((text) => (
        <p key={text}>{text}</p>
      ))}
      commands={commands}
    >
      {isKit && results.field}
      {state.connection && <Connection connection={state.connection} />}
      {finding?.decides && verdict === 'possible' && (
        <Notice kind="info" title={say('wizard.cause.decides')}>
          <p>
            <Said sentence={finding.decides} />
          </p>
          <ErrorField held={state.held} />
        </Notice>
      )}
      {advice.length > 0 && (
        <Notice kind="info" title={say('wizard.advice.title')}>
          <SentenceList sentences={advice} ordered={advice.length > 1} />
        </Notice>
      )}
      {also.length > 0 && (
        <Notice kind="warning" title={say('wizard.cause.also')}>
          {also.map(({ article: other }) => (
            <p key={other}>
              {other}: {say({ id: aboutArticle(other) ?? 'wizard.cause.also' })}
            </p>
          ))}
        </Notice>
      )}
      {lesson && (
        <Notice kind="lesson" title={say('wizard.cause.lesson')}>
          <p>
            <Said sentence={lesson} />
          </p>
        </Notice>
      )}
      {finding && <Reasons finding={finding} />}
      {state.disk && <DiskFindings disk={state.disk} />}
      <MoreFindings state={state} />
      <LookReport />
    </Page>
  );
}

/** What the verdict means, then what the repair would do. */
function lead(say: Say, { verdict, article, action, repair }: VerdictState, isKit: boolean): readonly string[] {
  const about = aboutArticle(article);
  const meaning = about === undefined ? [] : [say({ id: about })];
  switch (verdict) {
    case 'healthy':
      return [say('wizard.cause.healthy.text'), ...(isKit ? [say('serverKit.verdict.healthy')] : [])];
    case 'cannot-tell':
      return [say(isKit ? 'serverKit.verdict.cannot-tell' : 'wizard.cause.cannot-tell.text')];
    case 'exchange-2000':
    case 'nothing':
      return [say(`wizard.cause.${verdict}.text`)];
    case 'applies':
    case 'possible':
    case 'other-fault':
      if (repair === null) return [...meaning, say('wizard.cause.act.none')];
      return action === 'refuse' || action === 'none'
        ? meaning
        : [...meaning, say({ id: `wizard.cause.act.${action}`, parts: { n: repair.items } })];
  }
}
