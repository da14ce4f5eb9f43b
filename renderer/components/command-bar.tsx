import { Button } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type RefObject, useEffect } from 'react';
import { useSay } from '../language/language';
import styles from './command-bar.module.css';

export interface Command {
  readonly label: string;
  readonly act: () => void;
  /** 'primary' marks the page's main command; 'danger' marks a main command that removes something. */
  readonly kind?: 'primary' | 'danger';
  /** Why the command cannot be used yet: the button is gray, and the bar shows the reason. */
  readonly why?: string | null;
  readonly icon?: ReactElement;
  /** Alt+Left runs it too, as everywhere in Windows. */
  readonly back?: true;
}

/** The id of the line that says why a command is gray. The field the command waits for refers to it too. */
export const WHY = 'command-why';

export interface CommandBarProps {
  readonly commands: readonly Command[];
  readonly primaryRef: RefObject<HTMLSpanElement | null>;
  /** What stays in view beside the commands, such as the field that confirms the removal. */
  readonly aside?: ReactNode;
}

/** The page's commands, bottom right. A gray command stays in the tab order, and its reason is shown. */
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
