import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import { Announcer } from './components/announcer';
import { Frame } from './components/frame';
import { PageBoundary } from './components/page-boundary';
import { Starting } from './components/starting';
import { useDropGuard } from './components/use-drop-guard';
import { useWizard } from './state/wizard';
import { StepPage } from './steps/step-page';
import { ThemeProvider } from './theme/theme';

const HelpPanel = lazy(() => import('./help/help-panel'));

export function App() {
  const { view } = useWizard();
  const [help, setHelp] = useState(false);
  const openHelp = useCallback(() => setHelp(true), []);
  useKeys(openHelp);
  useDropGuard();

  return (
    <ThemeProvider practice={view?.header.place === 'practice'}>
      <Announcer>
        <Frame view={view} onHelp={openHelp}>
          {view ? (
            <PageBoundary key={view.state.page}>
              <StepPage view={view} />
            </PageBoundary>
          ) : (
            <Starting />
          )}
        </Frame>
        {help && (
          <Suspense>
            <HelpPanel view={view} onClose={() => setHelp(false)} />
          </Suspense>
        )}
      </Announcer>
    </ThemeProvider>
  );
}

/** F1 opens the help from every page. */
function useKeys(openHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      openHelp();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [openHelp]);
}
