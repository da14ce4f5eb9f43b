import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSay } from '../language/language';
import { useAnnounce } from './announcer';
import { Checkmark16Regular, Copy16Regular } from './icons';

export interface CopyButtonProps {
  /** The text for the clipboard, or a function that makes it when the button is pressed (null: it could not). */
  readonly text: string | (() => Promise<string | null>);
  /** Names what is copied, for readers who cannot see what is beside the button. */
  readonly what?: string;
  /** Shown beside the icon; without a label the button is only the icon. */
  readonly label?: string;
}

/** Copies, and confirms it on the button for two seconds. The button keeps its size and the focus. */
export function CopyButton({ text, what, label }: CopyButtonProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const copy = async (): Promise<void> => {
    const content = typeof text === 'string' ? text : await text();
    const done = content !== null && (await write(content));
    announce(say(done ? 'wizard.do.copied' : 'wizard.do.copyFailed'));
    if (!done) return;
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), 2000);
  };

  return (
    <Button
      appearance={label === undefined ? 'subtle' : 'secondary'}
      size={label === undefined ? 'small' : 'medium'}
      icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
      onClick={() => void copy()}
      {...(label !== undefined && what !== undefined ? { 'aria-label': say('report.labelled', { label, text: what }) } : {})}
      {...(label === undefined
        ? {
            'aria-label': what === undefined ? say('wizard.do.copy') : say('wizard.copy.what', { what }),
            title: say('wizard.do.copy'),
          }
        : {})}
    >
      {label}
    </Button>
  );
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeBySelection(text);
  }
}

/** For windows that deny every page the clipboard permission, as the program's own window does. */
function writeBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // oxlint-disable-next-line typescript/no-deprecated -- the one way to the clipboard that asks for no permission
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
