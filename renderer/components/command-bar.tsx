import { Button } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type RefObject, useEffect } from 'react';
import { useSay } from '../language/language';
import styles from './command-bar.module.css';

export interface Command {
  readonly label: string;
  readonly act: () => void;
  /** The first command of a page is its primary act; 'danger' marks one that removes something. */
  readonly kind?: 'primary' | 'danger';
  /** Why it cannot be pressed yet: the button is gray, and says so. */
  readonly why?: string | null;
  readonly icon?: ReactElement;
  /** Also Alt+Left, as everywhere in Windows. */
  readonly back?: true;
}

/** The line that says why a command is gray: what it waits for is described by it as well. */
export const WHY = 'command-why';

export interface CommandBarProps {
  readonly commands: readonly Command[];
  readonly primaryRef: RefObject<HTMLSpanElement | null>;
  /** What stays in view beside the commands: the field that confirms, what can be taken along. */
  readonly aside?: ReactNode;
}

/** The page's commands, bottom right. A gray one keeps its place in the tab order, and says what it waits for. */
export function CommandBar({ commands, primaryRef, aside }: CommandBarProps) {
  const say = useSay();
  useBackKey(commands);
  const why = commands.find((command) => typeof command.why === 'string')?.why ?? null;
  return (
    <div className={styles.bar}>
      <div className={styles.inner}>
        {(aside !== undefined || why !== null) && (
          <div className={styles.aside}>
            {aside}
            {why !== null && (
              <p id={WHY} className={styles.why} aria-live="polite">
                {why}
              </p>
            )}
          </div>
        )}
        <div className={styles.commands} role="group" aria-label={say('wizard.do.label')}>
          {commands.map((command) => (
            <CommandButton key={command.label} command={command} primaryRef={primaryRef} />
          ))}
        </div>
      </div>
    </div>
  );
}

interface CommandButtonProps extends Pick<CommandBarProps, 'primaryRef'> {
  readonly command: Command;
}

function CommandButton({ command: { label, act, kind, why = null, icon }, primaryRef }: CommandButtonProps) {
  const waits = why !== null;
  return (
    <span ref={kind === undefined ? null : primaryRef} className={kind === 'danger' && !waits ? styles.danger : styles.command}>
      <Button
        appearance={kind === undefined ? 'secondary' : 'primary'}
        disabledFocusable={waits}
        onClick={act}
        {...(waits ? { 'aria-describedby': WHY } : {})}
        {...(icon === undefined ? {} : { icon })}
      >
        {label}
      </Button>
    </span>
  );
}

function useBackKey(commands: readonly Command[]): void {
  useEffect(() => {
    const back = commands.find((command) => command.back);
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key !== 'ArrowLeft') return;
      event.preventDefault();
      back?.act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [commands]);
}
