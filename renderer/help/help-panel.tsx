import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { TOLD_ARTICLES } from '../../electron/contract/articles';
import type { StepId, WizardView } from '../../electron/contract/wizard/views';
import { Dismiss20Regular } from '../components/icons';
import { Article } from '../components/article';
import { Expander } from '../components/expander';
import { useSay } from '../language/language';
import styles from './help.module.css';
import { KEYS } from './keys';
import { LICENCES } from './licences';
import { Terms } from './terms';
import { Topics } from './topics';

const STEPS: readonly StepId[] = ['where', 'cause', 'before', 'backup', 'stop', 'review', 'result'];

/**
 * The help: this step, what to do if, terms, articles, all steps, the keyboard, about, licences. It needs no pictures,
 * since the window is behind it. As a native dialog, it gets focus and Escape from the browser.
 */
export default function HelpPanel({ view, onClose }: { readonly view: WizardView | null; readonly onClose: () => void }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const steps = view?.rail.map(({ id }) => id) ?? STEPS;
  const here = view?.rail.find(({ state }) => state === 'current')?.id ?? null;

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={title}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        // A click beside the panel lands on the dialog element itself.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.top}>
          <h2 className={styles.title} id={title}>
            {say('wizard.help.title')}
          </h2>
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={say('wizard.do.close')}
            onClick={() => dialog.current?.close()}
          />
        </div>
        {here && (
          <Part title={say('wizard.help.here')}>
            <div className={styles.here}>
              <h4 className={styles.step}>{say(`wizard.step.${here}`)}</h4>
              <p>{say(`wizard.help.step.${here}`)}</p>
            </div>
          </Part>
        )}
        <Part title={say('wizard.help.topics')}>
          <Topics />
        </Part>
        <Part title={say('wizard.help.terms')}>
          <Terms />
        </Part>
        <Part title={say('wizard.help.articles')}>
          {TOLD_ARTICLES.map((article) => (
            <Article key={article} article={article} />
          ))}
        </Part>
        <Part title={say('wizard.help.steps')}>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step} className={styles.shown}>
                <h4 className={styles.step}>{say(`wizard.step.${step}`)}</h4>
                <p>{say(`wizard.help.step.${step}`)}</p>
              </li>
            ))}
          </ol>
        </Part>
        <Part title={say('wizard.help.keys')}>
          <dl className={styles.keys}>
            {KEYS.flatMap((key) => [
              <dt key={`${key.does}.key`}>
                <kbd className={styles.key}>{'printed' in key ? key.printed : say(key.keys)}</kbd>
              </dt>,
              <dd key={key.does}>{say(key.does)}</dd>,
            ])}
          </dl>
        </Part>
        <Part title={say('wizard.help.about')}>
          <p>{say('wizard.help.about.text')}</p>
          {view && <p>{say('wizard.help.version', { version: view.header.version })}</p>}
          <Expander title={say('wizard.help.licences')}>
            <p>{say('wizard.help.licences.own')}</p>
            <p>{say('wizard.help.licences.others')}</p>
            <ul className={styles.licences}>
              {LICENCES.map(({ name, licence }) => (
                <li key={name}>
                  {name} · {licence}
                </li>
              ))}
            </ul>
          </Expander>
        </Part>
      </div>
    </dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.subtitle}>{title}</h3>
      {children}
    </section>
  );
}
