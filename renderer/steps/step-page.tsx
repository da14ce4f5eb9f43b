import { Suspense, lazy } from 'react';
import type { WizardView } from '../../electron/contract/wizard/views';
import { BackupPage } from './backup/backup-page';
import { BeforePage } from './before/before-page';
import { LookingPage } from './cause/looking-page';
import { VerdictPage } from './cause/verdict-page';
import { ResultPage } from './result/result-page';
import { ReviewPage } from './review/review-page';
import { StopPage } from './stop/stop-page';
import { WherePage } from './where/where-page';

const KitMakePage = lazy(() => import('./kit/make-page'));
const KitMadePage = lazy(() => import('./kit/made-page'));
const KitResultPage = lazy(() => import('./kit/result-page'));
const PracticePage = lazy(() => import('./practice/practice-page'));
const ServerPage = lazy(() => import('./server/server-page'));
const UndoPage = lazy(() => import('./undo/undo-page'));
const TroublePage = lazy(() => import('./trouble/trouble-page'));

/** Draws the page for each state; a state without a page does not compile. */
export function StepPage({ view }: { readonly view: WizardView }) {
  return <Suspense>{pageFor(view)}</Suspense>;
}

function pageFor({ state, header }: WizardView) {
  switch (state.page) {
    case 'where':
      return <WherePage state={state} />;
    case 'server':
      return <ServerPage state={state} />;
    case 'practice':
      return <PracticePage state={state} />;
    case 'looking':
      return <LookingPage state={state} server={header.server} />;
    case 'verdict':
      return <VerdictPage state={state} header={header} />;
    case 'before':
      return <BeforePage state={state} header={header} />;
    case 'backup':
      return <BackupPage state={state} header={header} />;
    case 'stop':
      return <StopPage state={state} header={header} />;
    case 'review':
      return <ReviewPage state={state} header={header} />;
    case 'result':
      return <ResultPage state={state} header={header} />;
    case 'undo':
      return <UndoPage state={state} header={header} />;
    case 'kit-make':
      return <KitMakePage state={state} />;
    case 'kit-made':
      return <KitMadePage state={state} />;
    case 'kit-result':
      return <KitResultPage state={state} />;
    case 'trouble':
      return <TroublePage state={state} />;
  }
}
