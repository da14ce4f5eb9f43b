import { type ReactNode, useRef } from 'react';
import { KIT_FILE, MOST_KIT_BYTES, MOST_KIT_FILES } from '../../../electron/contract/wizard/kit-files';
import type { FolderDialogs } from '../../../electron/contract/wizard/views';
import { sentence } from '../../../electron/contract/words/sentence';
import { useFormat } from '../../language/format';
import { toBase64 } from '../../state/base64';
import { useWizard } from '../../state/wizard';
import styles from './kit.module.css';

const LONGEST_NAME = 200;

export interface ReadResults {
  /** Asks for the RESULT folder. */
  readonly ask: () => void;
  /** Takes a dropped folder; null in a browser, which does not reveal its path. */
  readonly drop: ((folder: File) => void) | null;
  /** To be put on the page: the browser's own file field, which is not visible. */
  readonly field: ReactNode;
}

/**
 * The way to a RESULT folder: the system's dialog, opened by the program, or in a browser the browser's own dialog. A
 * browser sends only the files of a kit's results, whatever else was picked.
 */
export function useReadResults(dialogs: FolderDialogs): ReadResults {
  const format = useFormat();
  const { call, refuse, pathOf } = useWizard();
  const drop = pathOf && ((folder: File) => void call('readKit', { dropped: pathOf(folder) }));
  const input = useRef<HTMLInputElement>(null);

  const send = async (picked: readonly File[]): Promise<void> => {
    // One more than allowed, so that the program refuses them and says why.
    const results = picked.filter(({ webkitRelativePath }) => KIT_FILE.test(webkitRelativePath)).slice(0, MOST_KIT_FILES + 1);
    const size = results.reduce((sum, file) => sum + file.size, 0);
    if (size > MOST_KIT_BYTES) {
      refuse(sentence('serverKit.read.tooLarge', { size: format.bytes(size) }));
      return;
    }
    const [folder = ''] = (picked[0]?.webkitRelativePath ?? '').split('/');
    const files = await Promise.all(
      results.map(async (file) => ({ path: file.webkitRelativePath, base64: await toBase64(file) })),
    );
    await call('readKitFiles', { folder: folder.slice(0, LONGEST_NAME), files });
  };

  if (dialogs === 'native') return { ask: () => void call('readKit', {}), drop, field: null };
  return {
    ask: () => input.current?.click(),
    drop: null,
    field: (
      <input
        ref={(element) => {
          input.current = element;
          // React does not know this attribute.
          if (element) element.webkitdirectory = true;
        }}
        className={styles.file}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const picked = [...(target.files ?? [])];
          if (picked.length > 0) void send(picked);
          // Lets the same folder be picked again after it has changed.
          target.value = '';
        }}
      />
    ),
  };
}
