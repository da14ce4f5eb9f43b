import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSay } from '../language/language';
import { useAnnounce } from './announcer';
import { Checkmark16Regular, Copy16Regular } from './icons';

export interface CopyButtonProps {
  /** What goes to the clipboard; asked for when pressed where it has to be made first (null: it could not be). */
  readonly text: string | (() => Promise<string | null>);
  /** Names the thing for who cannot see what stands beside the button. */
  readonly what?: string;
  /** Shown beside the sign; without it the button is the sign alone. */
  readonly label?: string;
}

/** Copies, and says so for two seconds in place: the button keeps its size and the focus. */
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

/** Where the permission for the clipboard is denied to every page, as the program's window does. */
function writeBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to the clipboard that asks for no permission
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
