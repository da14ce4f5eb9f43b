import type { ReactNode } from 'react';
import { verdictTitle } from '../../../electron/contract/wizard/verdict-title';
import type { HeaderView, VerdictState } from '../../../electron/contract/wizard/views';
import { ArticleSteps, NamedArticles, useArticleName } from '../../components/article';
import { Blockers } from '../../components/blockers';
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
import { WhatIs } from '../../components/what-is';
import { type Say, useSay } from '../../language/language';
import { useReadResults } from '../kit/read-results';
import { useOffers } from '../offers';
import { Answered } from './answered';
import { Connection } from './connection';
import { Decision } from './decision';
import { DiskFindings } from './disk';
import { missingSays } from './missing';
import { MoreFindings } from './more-findings';
import styles from './cause.module.css';
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

/** Verdicts for which a missing file is part of the answer. */
const SPEAKS_OF_A_FAULT: ReadonlySet<Verdict> = new Set<Verdict>(['applies', 'possible', 'other-fault']);

/** Page 1: one verdict, and why. */
export function VerdictPage({ state, header }: { readonly state: VerdictState; readonly header: HeaderView }) {
  const say = useSay();
  const { verdict, article, finding, decision, blockers, lesson, advice } = state;
  const name = useArticleName();
  const file = SPEAKS_OF_A_FAULT.has(verdict) ? missingSays(state.missing) : null;
  const also = state.others.filter(({ status }) => status === 'applies');
  const isKit = state.kit !== null;
  const results = useReadResults(state.kit?.dialogs ?? 'native');
  const commands = useOffers(state.kit?.dialogs === 'browser' ? { instead: { readKitFiles: results.ask } } : {});
  return (
    <Page
      title={say(verdictTitle(state))}
      focusKey={`verdict.${verdict}.${article ?? ''}`}
      sign={SIGNS[verdict]}
      lead={
        <>
          {file && <p className={styles.id}>{say(file)}</p>}
          {lead(say, state, isKit).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <WhatIs terms={verdict === 'healthy' ? ['key-management', 'encrypted-mail'] : ['key-management']} />
        </>
      }
      commands={commands}
    >
      {isKit && results.field}
      {state.connection && <Connection connection={state.connection} />}
      <Blockers blockers={blockers} header={header} />
      {decision && <Decision decision={decision} held={state.held} article={article ?? ''} />}
      {advice.length > 0 && (
        <Notice kind="info" title={say('wizard.advice.title')}>
          <SentenceList sentences={advice} ordered={advice.length > 1} />
          <NamedArticles sentences={advice} />
        </Notice>
      )}
      {also.length > 0 && (
        <Notice kind="warning" title={say('wizard.cause.also')}>
          {also.map(({ article: other }) => (
            <div key={other}>
              <p>{name(other)}</p>
              <ArticleSteps article={other} />
            </div>
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
      {finding && <Reasons finding={finding} refused={verdict === 'healthy' || verdict === 'exchange-2000'} />}
      <Answered answers={state.held.answers.filter(({ question }) => !(decision?.by === 'answer' && decision.id === question))} />
      {state.disk && <DiskFindings disk={state.disk} />}
      <MoreFindings state={state} />
      <LookReport />
    </Page>
  );
}

/** What the repair would do, or why there is no repair. */
function lead(say: Say, { verdict, action, repair }: VerdictState, isKit: boolean): readonly string[] {
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
      if (repair === null) return [say('wizard.cause.act.none')];
      return action === 'refuse' || action === 'none'
        ? []
        : [say({ id: `wizard.cause.act.${action}`, parts: { n: repair.items } })];
  }
}
