import { Fragment } from 'react';
import type { Sentence } from '../../electron/contract/words/sentence';
import { useSay } from '../language/language';
import { Path } from './path';
import styles from './text.module.css';

/** A sentence in the reader's language, the paths in it set as paths. */
export function Said({ sentence }: { readonly sentence: Sentence }) {
  const say = useSay();
  const paths = Object.entries(sentence.parts ?? {}).filter(([, part]) => typeof part === 'string' && part.includes('\\'));
  // Each path goes through the table as one private-use character, so that it is found again wherever the language puts it.
  const marks = new Map(paths.map(([, path], index) => [String.fromCharCode(0xe000 + index), String(path)]));
  const marked = Object.fromEntries(paths.map(([name], index) => [name, String.fromCharCode(0xe000 + index)]));
  const text = say(sentence.parts ? { id: sentence.id, parts: { ...sentence.parts, ...marked } } : sentence);
  return (
    <span className={styles.said}>
      {text.split(/([\ue000-\ue0ff])/).map((piece, index) => {
        const path = marks.get(piece);
        return path === undefined ? <Fragment key={index}>{piece}</Fragment> : <Path key={index} path={path} />;
      })}
    </span>
  );
}
