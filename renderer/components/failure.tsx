import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useSay } from '../language/language';
import { type Failure as Refused, useWizard } from '../state/wizard';
import { placeBeside } from './beside';
import { ErrorDetails } from './error-details';
import styles from './failure.module.css';
import { Notice } from './notice';
import { Said } from './said';

/** Why the last command failed. It appears beside the control that gave the command, and takes the focus. */
export function Failure() {
  const { view, failure } = useWizard();
  return view && failure ? <Beside failure={failure} /> : null;
}

function Beside({ failure }: { readonly failure: Refused }) {
  const say = useSay();
  const { dismissFailure } = useWizard();
  const box = useRef<HTMLDivElement>(null);
  const { says, control } = failure;

  useLayoutEffect(() => {
    const place = (): void => {
      if (box.current) placeBeside(box.current, control);
    };
    place();
    const events = ['resize', 'scroll'] as const;
    for (const event of events) window.addEventListener(event, place, { capture: true });
    return () => {
      for (const event of events) window.removeEventListener(event, place, { capture: true });
    };
  }, [control, says]);

  useEffect(() => box.current?.focus({ preventScroll: true }), [failure]);

  const dismiss = (): void => {
    dismissFailure();
    if (control instanceof HTMLElement && control.isConnected) control.focus({ preventScroll: true });
  };
  return (
    <div
      ref={box}
      className={styles.failure}
      role="alert"
      tabIndex={-1}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') dismiss();
      }}
    >
      <Notice
        kind="danger"
        title={say('wizard.error.refused')}
        actions={<Button onClick={dismiss}>{say('wizard.do.dismiss')}</Button>}
      >
        {'code' in says ? (
          <ErrorDetails error={says} />
        ) : (
          <p>
            <Said sentence={says} />
          </p>
        )}
      </Notice>
    </div>
  );
}
