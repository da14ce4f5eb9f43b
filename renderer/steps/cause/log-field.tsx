import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { Status } from '../../components/status';
import { useSay } from '../../language/language';
import { toBase64 } from '../../state/base64';
import { useWizard } from '../../state/wizard';
import styles from './cause.module.css';

/** Only the last session of a log counts, and the last 4 MB contain hundreds of sessions. */
const MOST_BYTES = 4 * 1024 * 1024;
const LONGEST_NAME = 200;

/** Takes a setup log into account. It sends the log's bytes instead of its path, so that it works in a browser too. */
export function useAddLog(): (file: File) => void {
  const { call } = useWizard();
  const add = async (file: File): Promise<void> => {
    const base64 = await toBase64(file.slice(Math.max(0, file.size - MOST_BYTES)));
    await call('addLog', { name: file.name.slice(0, LONGEST_NAME), base64 });
  };
  return (file) => void add(file);
}

/** Lets the user pick a setup log. */
export function LogField({ held }: { readonly held: string | null }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const add = useAddLog();

  return (
    <>
      <p className={styles.answer}>{say('wizard.log.text')}</p>
      <p className={styles.none}>{say('wizard.log.drop')}</p>
      <div className={styles.held}>
        <Button onClick={() => input.current?.click()}>{say('wizard.log.choose')}</Button>
        {held !== null && <Status kind="good">{say('wizard.log.held', { name: held })}</Status>}
      </div>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".log,.txt"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) add(file);
          // Lets the same file be picked again after it has changed.
          target.value = '';
        }}
      />
    </>
  );
}
