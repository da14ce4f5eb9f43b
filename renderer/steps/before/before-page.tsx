import type { BeforeState, GateView, HeaderView } from '../../../electron/contract/wizard/views';
import { Blockers } from '../../components/blockers';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { RightsNotice } from '../../components/rights-notice';
import { WhatIs } from '../../components/what-is';
import { type Say, useSay } from '../../language/language';
import { useOffers } from '../offers';
import { CopyQuestion } from './copy-question';
import { Override } from './override';
import { PasswordQuestion } from './password-question';
import { SetupQuestion } from './setup-question';

/** Gate states that let the repair go on, or that another part of the page explains. */
const LETS_ON: ReadonlySet<GateView['state']> = new Set(['open', 'needs-override', 'overridden'] as const);

/** Page 2: asks first about what cannot be restored later. */
export function BeforePage({ state, header }: { readonly state: BeforeState; readonly header: HeaderView }) {
  const say = useSay();
  const { questions, gates, blockers, answers } = state;
  const commands = useOffers({ missing: { answers: whyNot(say, state) } });
  const warned = gates.filter(({ state: gate }) => gate === 'needs-override' || gate === 'overridden');

  return (
    <Page
      title={questions.length === 0 ? say('wizard.before.title.none') : say('wizard.before.title', { n: questions.length })}
      focusKey="before"
      commands={commands}
    >
      <Blockers blockers={blockers} header={header} />
      {warned.length > 0 && header.server !== null && (
        <Override
          server={header.server}
          reasons={warned.map(({ reason }) => reason).filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i)}
          isTyped={warned.every(({ state: gate }) => gate === 'overridden')}
          typed={answers.overrideName}
        />
      )}
      <RightsNotice header={header} />
      {state.article === 'Q235418' && (
        <Notice kind="warning" title={say('wizard.before.trim')}>
          <WhatIs terms={['image-path', 'password']} />
        </Notice>
      )}
      {questions.map((question, index) => {
        const gate = gates.find(({ id, state: is }) => id === question && is === 'blocked');
        const shared = { number: index + 1, blocked: gate?.reason ?? null };
        switch (question) {
          case 'setup-first':
            return <SetupQuestion key={question} number={index + 1} answer={answers.setupTried} isOwn={state.ownSetup} />;
          case 'data-copy':
            return <CopyQuestion {...shared} key={question} state={state} />;
          case 'password':
            return <PasswordQuestion {...shared} key={question} answer={answers.password} />;
        }
      })}
    </Page>
  );
}

/** What the repair still waits for, and where on the page it is; null if the repair can go on. */
function whyNot(say: Say, { canContinue, questions, gates, blockers }: BeforeState): string | null {
  if (canContinue) return null;
  if (blockers.length > 0) return say('wizard.before.why.gates');
  const isOpen = (id: string): boolean => gates.some((gate) => gate.id === id && !LETS_ON.has(gate.state));
  const open = questions.flatMap((question, index) => (isOpen(question) ? [String(index + 1)] : []));
  if (open.length > 0) return say('wizard.before.why.questions', { n: open.length, questions: open });
  return say(gates.some(({ state }) => state === 'needs-override') ? 'wizard.before.why.override' : 'wizard.before.why.gates');
}
