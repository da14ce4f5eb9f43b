import type { ReactNode } from 'react';
import type { WizardView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import styles from './frame.module.css';
import { Header } from './header';
import { PracticeBanner } from './practice-banner';
import { Rail } from './rail';
import { ServerNow } from './server-now';

export interface FrameProps {
  readonly view: WizardView | null;
  readonly onHelp: () => void;
  readonly children: ReactNode;
}

/** What surrounds every page: the server's name, the practice server's banner, the steps. */
export function Frame({ view, onHelp, children }: FrameProps) {
  const say = useSay();
  return (
    <div className={styles.frame}>
      <div className={styles.top}>
        <Header header={view?.header ?? null} onHelp={onHelp} />
        {view?.header.place === 'practice' && <PracticeBanner scenario={view.header.scenario} />}
        {view?.header.now && (
          <p className={styles.now} role="status" aria-label={say('wizard.now.label')}>
            <ServerNow now={view.header.now} />
          </p>
        )}
      </div>
      <Rail steps={view?.rail ?? []} />
      {children}
    </div>
  );
}
