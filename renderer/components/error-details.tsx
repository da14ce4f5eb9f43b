import type { ErrorView } from '../../electron/contract/errors';
import { errorSentences, type Say, useSay } from '../language/language';
import { CopyButton } from './copy-button';
import styles from './error-details.module.css';
import { Said } from './said';

/** One block of text with everything that another person needs in order to help. */
export function detailsText(say: Say, { code, where, win32, detail }: ErrorView, first: readonly string[] = []): string {
  const { title, remedy } = errorSentences(code, where);
  const lines = [say(title), ...first, say(remedy), say('wizard.error.code', { code })];
  if (win32 !== undefined) lines.push(say('wizard.error.win32', { win32: String(win32) }));
  if (detail !== undefined) lines.push(typeof detail === 'string' ? detail : say(detail));
  return lines.join('\n');
}

/** The code, Windows' error number and the detail, with a button that copies all of it. */
export function ErrorCodes({ error, state }: { readonly error: ErrorView; readonly state?: string }) {
  const say = useSay();
  return (
    <div className={styles.codes}>
      <p className={styles.code}>
        {say('wizard.error.code', { code: error.code })}
        {error.win32 !== undefined && <> · {say('wizard.error.win32', { win32: String(error.win32) })}</>}
      </p>
      {error.detail !== undefined && (
        <p className={styles.detail}>{typeof error.detail === 'string' ? error.detail : <Said sentence={error.detail} />}</p>
      )}
      <CopyButton text={detailsText(say, error, state === undefined ? [] : [state])} label={say('wizard.error.copy')} />
    </div>
  );
}

/** What happened, what to do about it, and the codes. */
export function ErrorDetails({ error }: { readonly error: ErrorView }) {
  const { title, remedy } = errorSentences(error.code, error.where);
  return (
    <>
      <p>
        <Said sentence={{ id: 'report.two', parts: { first: title, next: remedy } }} />
      </p>
      <ErrorCodes error={error} />
    </>
  );
}
