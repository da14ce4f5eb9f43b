import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { sentence } from '../../electron/contract/words/sentence';
import { useWizard } from '../state/wizard';
import styles from './drop-target.module.css';

export interface DropTargetProps {
  readonly takes: 'file' | 'folder';
  /** Null if nothing can be dropped here: a drop is then rejected, as everywhere else on the page. */
  readonly onDrop: ((dropped: File) => void) | null;
  readonly children: ReactNode;
}

/** A card that takes one file or folder dropped on it. The buttons in it do the same by keyboard. */
export function DropTarget({ takes, onDrop, children }: DropTargetProps) {
  const { refuse } = useWizard();
  const [over, setOver] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  if (onDrop === null) return children;

  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(false);
    // A refusal appears beside the control that has the focus.
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
