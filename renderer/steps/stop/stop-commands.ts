import type { StopState } from '../../../electron/contract/wizard/views';
import type { Command } from '../../components/command-bar';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useCommands } from '../commands';

/** What can be done in each phase. Nothing here removes anything. */
export function useStopCommands({ phase, dependents }: StopState): readonly Command[] {
  const say = useSay();
  const { call } = useWizard();
  const { back, cancel } = useCommands();
  const stop = (dependentsToo: boolean) => (): void => void call('stopService', { dependentsToo });
  switch (phase) {
    case 'running':
      return [{ label: say('wizard.stop.do'), kind: 'primary', act: stop(false) }, back, cancel];
    case 'stopping':
      return [{ label: say('wizard.stop.stopWaiting'), act: () => void call('stopWaiting', {}) }];
    case 'still-stopping':
      return [{ label: say('wizard.stop.waitOn'), kind: 'primary', act: stop(false) }, back, cancel];
    case 'refused':
    case 'unreadable':
      return [{ label: say('wizard.do.tryAgain'), kind: 'primary', act: stop(false) }, back, cancel];
    case 'dependents':
      return [
        { label: say('wizard.stop.dependents.do', { n: dependents.length }), kind: 'primary', act: stop(true) },
        back,
        cancel,
      ];
    case 'not-running':
    case 'stopped':
      return [{ label: say('wizard.do.continue'), kind: 'primary', act: () => void call('proceed', {}) }, back, cancel];
  }
}
