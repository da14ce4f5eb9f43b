import { Button } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useEffect } from 'react';
import { useSay } from '../language/language';
import styles from './command-bar.module.css';

export interface Command {
  readonly label: string;
  readonly act: () => void;
  /** The first command of a page is its primary act; 'danger' marks one that removes something. */
  readonly kind?: 'primary' | 'danger';
  readonly disabled?: boolean;
  readonly icon?: ReactElement;
  /** Also Alt+Left, as everywhere in Windows. */
  readonly back?: true;
}

/** The page's commands, bottom right. A disabled one keeps its place in the tab order, so that it can be found and read. */
export function CommandBar({
  commands,
  primaryRef,
}: {
  readonly commands: readonly Command[];
  readonly primaryRef: RefObject<HTMLSpanElement | null>;
}) {
  const say = useSay();
  useBackKey(commands);
  return (
    <div className={styles.bar} role="group" aria-label={say('wizard.do.label')}>
      {commands.map(({ label, act, kind, disabled = false, icon }) => (
        <span
          key={label}
          ref={kind === undefined ? null : primaryRef}
          className={kind === 'danger' && !disabled ? styles.danger : styles.command}
        >
          <Button
            appearance={kind === undefined ? 'secondary' : 'primary'}
            disabledFocusable={disabled}
            onClick={act}
            {...(icon === undefined ? {} : { icon })}
          >
            {label}
          </Button>
        </span>
      ))}
    </div>
  );
}

function useBackKey(commands: readonly Command[]): void {
  useEffect(() => {
    const back = commands.find((command) => command.back && !command.disabled);
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key !== 'ArrowLeft') return;
      event.preventDefault();
      back?.act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [commands]);
}
