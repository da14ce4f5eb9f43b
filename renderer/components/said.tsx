import { Fragment } from 'react';
import { isList, type Part, type Sentence } from '../../electron/contract/words/sentence';
import { useSay } from '../language/language';
import { Path } from './path';
import styles from './text.module.css';

/** A sentence in the reader's language, with its paths drawn as paths. */
export function Said({ sentence }: { readonly sentence: Sentence }) {
  const say = useSay();
  const paths: string[] = [];
  const text = say(mark(sentence, paths));
  return (
    <span className={styles.said}>
      {text.split(/([\ue000-\ue0ff])/).map((piece, index) => {
        const path = /^[\ue000-\ue0ff]$/.test(piece) ? paths[piece.charCodeAt(0) - FIRST] : undefined;
        return path === undefined ? <Fragment key={index}>{piece}</Fragment> : <Path key={index} path={path} />;
      })}
    </span>
  );
}

const FIRST = 0xe000;

/**
 * The sentence with each path replaced by one private-use character, so that the path is found again wherever the
 * language puts it. Adds the paths to `paths` in the order of their characters.
 */
function mark(sentence: Sentence, paths: string[]): Sentence {
  const { id, parts } = sentence;
  if (parts === undefined) return sentence;
  const marked = (part: Part): Part => {
    if (isList(part)) return part.map((each) => marked(each) as string);
    if (typeof part === 'object') return mark(part, paths);
    return typeof part === 'string' && part.includes('\\') ? String.fromCharCode(FIRST + paths.push(part) - 1) : part;
  };
  return { id, parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, marked(part)])) };
}
