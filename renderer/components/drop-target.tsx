import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { sentence } from '../../electron/contract/words/sentence';
import { useWizard } from '../state/wizard';
import styles from './drop-target.module.css';

export interface DropTargetProps {
  readonly takes: 'file' | 'folder';
  /** Null where nothing can be taken here: what is dropped is then turned away, as everywhere else. */
  readonly onDrop: ((dropped: File) => void) | null;
  readonly children: ReactNode;
}

/** A card that takes one file or folder dropped on it. What it does by mouse, the buttons in it do by keyboard. */
export function DropTarget({ takes, onDrop, children }: DropTargetProps) {
  const { refuse } = useWizard();
  const [over, setOver] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  if (onDrop === null) return children;

  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(false);
    // What is refused is said beside what has the focus.
    card.current?.querySelector<HTMLElement>('button, summary')?.focus({ preventScroll: true });
    const [first, ...more] = [...event.dataTransfer.items].filter(({ kind }) => kind === 'file');
    const file = first?.getAsFile() ?? null;
    if (first === undefined || file === null || more.length > 0) refuse(sentence('wizard.drop.one'));
    else if ((takes === 'folder') !== isFolder(first)) refuse(sentence(`wizard.drop.not-a-${takes}`, { name: file.name }));
    else onDrop(file);
  };

  return (
    <div
      ref={card}
      className={over ? styles.over : styles.target}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

const isFolder = (item: DataTransferItem): boolean => item.webkitGetAsEntry()?.isDirectory ?? false;
