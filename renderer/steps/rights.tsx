import type { HeaderView } from '../../electron/contract/wizard/views';
import type { Command } from '../components/command-bar';
import { Shield20Regular } from '../components/icons';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';

/**
 * Puts "Continue as administrator" in the place of the page's act while Windows can still be asked for the rights it
 * needs; the program comes back to the same page with them.
 */
export function useRights({ rights }: HeaderView): (commands: readonly Command[]) => readonly Command[] {
  const say = useSay();
  const { call } = useWizard();
  if (rights !== 'can-ask' && rights !== 'declined') return (commands) => commands;
  const ask: Command = {
    label: say('wizard.rights.ask'),
    kind: 'primary',
    icon: <Shield20Regular />,
    act: () => void call('elevate', {}),
  };
  return (commands) => commands.map((command) => (command.kind === undefined ? command : ask));
}
