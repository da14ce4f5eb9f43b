import type { SentenceId } from '../../electron/contract/words/sentence';

/** Every key that does something, as it is printed on a keyboard. */
export const KEYS = [
  { keys: 'F1', does: 'wizard.help.key.f1' },
  { keys: 'Esc', does: 'wizard.help.key.esc' },
  { keys: 'Tab', does: 'wizard.help.key.tab' },
  { keys: 'Enter', does: 'wizard.help.key.enter' },
  { keys: 'Space', does: 'wizard.help.key.space' },
  { keys: '↑ ↓', does: 'wizard.help.key.arrows' },
  { keys: 'Alt+←', does: 'wizard.help.key.back' },
] as const satisfies readonly { readonly keys: string; readonly does: SentenceId }[];
