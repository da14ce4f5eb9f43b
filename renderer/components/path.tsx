import { Fragment } from 'react';
import { CopyButton } from './copy-button';
import styles from './text.module.css';

/** A registry or file path. It breaks after a backslash if possible, within a name only if it must. */
export function Path({ path }: { readonly path: string }) {
  const parts = path.split('\\');
  return (
    <code className={styles.path} translate="no">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          {index < parts.length - 1 && (
            <>
              {'\\'}
              <wbr />
            </>
          )}
        </Fragment>
      ))}
    </code>
  );
}

/** A path with a button that copies it. */
export function CopyablePath({ path }: { readonly path: string }) {
  return (
    <span className={styles.copyable}>
      <Path path={path} />
      <CopyButton text={path} what={path} />
    </span>
  );
}
