import type { Command } from '../components/command-bar';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';

/** The commands most pages share. */
export function useCommands(): Readonly<Record<'back' | 'cancel' | 'lookAgain' | 'firstPage', Command>> & {
  readonly close: readonly Command[];
} {
  const say = useSay();
  const { call, closeWindow } = useWizard();
  return {
    back: { label: say('wizard.do.back'), back: true, act: () => void call('back', {}) },
    /** Nothing has been changed where this stands: the wizard goes back to its first page. */
    cancel: { label: say('wizard.do.cancel'), act: () => void call('startOver', {}) },
    lookAgain: { label: say('wizard.do.lookAgain'), act: () => void call('lookAgain', {}) },
    firstPage: { label: say('wizard.do.firstPage'), act: () => void call('startOver', {}) },
    /** Empty in a browser, where a page cannot close its tab. */
    close: closeWindow ? [{ label: say('wizard.do.close'), act: closeWindow }] : [],
  };
}
