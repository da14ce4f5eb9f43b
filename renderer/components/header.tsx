import { Button } from '@fluentui/react-components';
import type { HeaderView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { LanguageMenu } from '../language/language-menu';
import styles from './header.module.css';
import { Question20Regular } from './icons';
import { Mark } from './mark';

/** Always at the top: the server's name, and where the program acts. */
export function Header({ header, onHelp }: { readonly header: HeaderView | null; readonly onHelp: () => void }) {
  const say = useSay();
  const reached = header?.address ? say('server.header.reached', { address: header.address }) : null;
  return (
    <header className={styles.header}>
      <Mark />
      <p className={styles.product}>{say('wizard.product')}</p>
      <p className={styles.server} aria-label={say('wizard.header.label')} role="group">
        {header?.server ? (
          <>
            <strong className={styles.name}>{header.server}</strong>
            {header.place && (
              <span className={styles.place}>
                <span className={reached === null ? undefined : styles.implied}>
                  {[say(`wizard.place.${header.place}`), header.disk].filter(Boolean).join(' · ')}
                  {reached !== null && ' · '}
                </span>
                {reached}
              </span>
            )}
          </>
        ) : (
          <span className={styles.place}>
            {[...(header?.place ? [say(`wizard.place.${header.place}`)] : []), say('wizard.header.none')].join(' · ')}
          </span>
        )}
      </p>
      <LanguageMenu />
      <Button
        className={styles.help ?? ''}
        appearance="subtle"
        icon={<Question20Regular />}
        onClick={onHelp}
        aria-keyshortcuts="F1"
        aria-label={say('wizard.help.open')}
      >
        <span className={styles.word}>{say('wizard.help.open')}</span>
      </Button>
    </header>
  );
}
