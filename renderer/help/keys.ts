import type { SentenceId } from '../../electron/contract/words/sentence';

/** Every key that does something: as printed on every keyboard, or by its name in the reader's language. */
export const KEYS = [
  { printed: 'F1', does: 'wizard.help.key.f1' },
  { keys: 'wizard.help.keyname.esc', does: 'wizard.help.key.esc' },
  { keys: 'wizard.help.keyname.tab', does: 'wizard.help.key.tab' },
  { keys: 'wizard.help.keyname.enter', does: 'wizard.help.key.enter' },
  { keys: 'wizard.help.keyname.space', does: 'wizard.help.key.space' },
  { printed: '↑ ↓', does: 'wizard.help.key.arrows' },
  { printed: 'Alt+←', does: 'wizard.help.key.back' },
] as const satisfies readonly ({ readonly does: SentenceId } & ({ readonly printed: string } | { readonly keys: SentenceId }))[];
