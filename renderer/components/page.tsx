import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';
import { type Command, CommandBar } from './command-bar';
import { Failure } from './failure';
import styles from './page.module.css';

export type Tone = 'neutral' | 'brand' | 'good' | 'warning' | 'bad';

export interface PageProps {
  /** The one main instruction. */
  readonly title: string;
  /** The title as it is drawn, if it contains a path. */
  readonly heading?: ReactNode;
  /** Changes when the page does; the focus then moves to what `focus` names. */
  readonly focusKey: string;
  /** What takes the focus, by default the heading; 'primary' if the page only has to be read. */
  readonly focus?: 'heading' | 'primary';
  readonly sign?: { readonly icon: ReactNode; readonly tone: Tone };
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  readonly commands: readonly Command[];
  /** What stays in view beside the commands. */
  readonly aside?: ReactNode;
}

/** Headings beyond this many characters (errors that name a path) are set smaller. */
const LONG = 70;

/** One page: heading, content, command bar. */
export function Page(props: PageProps) {
  const { title, heading: drawn = title, focusKey, focus = 'heading', sign, lead, children, commands, aside } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const primary = useRef<HTMLSpanElement>(null);
  useTitle(title);

  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    const target = focus === 'primary' ? primary.current?.querySelector('button') : heading.current;
    target?.focus({ preventScroll: true });
  }, [focusKey, focus]);

  return (
    <main className={styles.page}>
      <div className={styles.scroller} ref={scroller}>
        <div className={styles.content}>
          <div className={styles.top}>
            <div className={styles.heading}>
              {sign && (
                <span className={`${styles.sign} ${styles[sign.tone]}`} aria-hidden="true">
                  {sign.icon}
                </span>
              )}
              <h1 className={title.length > LONG ? styles.longTitle : styles.title} ref={heading} tabIndex={-1}>
                {drawn}
              </h1>
            </div>
            {lead !== undefined && <div className={styles.lead}>{lead}</div>}
          </div>
          {children}
        </div>
      </div>
      <CommandBar commands={commands} primaryRef={primary} aside={aside} />
      <Failure />
    </main>
  );
}

/** Sets the window's title: the page, then the server, so that windows can be distinguished in the task bar. */
function useTitle(title: string): void {
  const say = useSay();
  const server = useWizard().view?.header.server;
  const product = say('wizard.product');
  useEffect(() => {
    document.title = [title, server, product].filter(Boolean).join(' · ');
  }, [title, server, product]);
}

/** A part of a page with its own heading. */
export function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{title}</h2>
      {children}
    </section>
  );
}
