import type { Command } from '../components/command-bar';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';

/** The command that closes the program's window; empty in a browser, where a page cannot close its tab. */
export function useClose(): readonly Command[] {
  const say = useSay();
  const { closeWindow } = useWizard();
  return closeWindow ? [{ label: say('wizard.do.close'), act: closeWindow }] : [];
}
