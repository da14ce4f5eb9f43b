import { type ReactNode, useRef, useState } from 'react';
import { KIT_FILE, MOST_KIT_CHARACTERS } from '../../../electron/contract/wizard/kit-files';
import type { FolderDialogs } from '../../../electron/contract/wizard/views';
import { Notice } from '../../components/notice';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import { toBase64 } from '../../state/base64';
import { useWizard } from '../../state/wizard';
import styles from './kit.module.css';

const LONGEST_NAME = 200;

export interface ReadResults {
  /** Asks for the RESULT folder. */
  readonly ask: () => void;
  /** To be put on the page: the browser's own field, which nobody sees, and what is wrong with what was picked. */
  readonly field: ReactNode;
}

/**
 * The way to a RESULT folder: the system's dialog, opened by the program; in a browser, the browser's own. Then only the
 * files of a kit's results travel, whatever else was picked.
 */
export function useReadResults(dialogs: FolderDialogs): ReadResults {
  const say = useSay();
  const format = useFormat();
  const { call } = useWizard();
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState<number | null>(null);

  const send = async (picked: readonly File[]): Promise<void> => {
    const results = picked.filter(({ webkitRelativePath }) => KIT_FILE.test(webkitRelativePath));
    const size = results.reduce((sum, file) => sum + file.size, 0);
    // Base64 takes four characters for three bytes.
    const fits = Math.ceil(size / 3) * 4 <= MOST_KIT_CHARACTERS;
    setTooLarge(fits ? null : size);
    if (!fits) return;
    const [folder = ''] = (picked[0]?.webkitRelativePath ?? '').split('/');
    const files = await Promise.all(
      results.map(async (file) => ({ path: file.webkitRelativePath, base64: await toBase64(file) })),
    );
    await call('readKitFiles', { folder: folder.slice(0, LONGEST_NAME), files });
  };

  if (dialogs === 'native') return { ask: () => void call('readKit', {}), field: null };
  return {
    ask: () => input.current?.click(),
    field: (
      <>
        <input
          ref={(element) => {
            input.current = element;
            // No attribute that React knows.
            if (element) element.webkitdirectory = true;
          }}
          className={styles.file}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ target }) => {
            const picked = [...(target.files ?? [])];
            if (picked.length > 0) void send(picked);
            // So that the same folder can be picked again after it has changed.
            target.value = '';
          }}
        />
        {tooLarge !== null && (
          <Notice kind="warning" role="alert">
            <p>{say('serverKit.read.tooLarge', { size: format.bytes(tooLarge) })}</p>
          </Notice>
        )}
      </>
    ),
  };
}
