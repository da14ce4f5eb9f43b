import type { TroubleState, TroubleWay } from '../../../electron/contract/wizard/views';
import type { Command } from '../../components/command-bar';
import { ErrorCodes } from '../../components/error-details';
import { ErrorCircle24Filled } from '../../components/icons';
import { Page, Section } from '../../components/page';
import { Said } from '../../components/said';
import { SentenceList } from '../../components/sentence-list';
import { errorSentences, useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useCommands } from '../commands';

/** What happened; what state the server is in; what to do; and the code, at the end. */
export default function TroublePage({ state: { error, stateNow, run, ways } }: { readonly state: TroubleState }) {
  const say = useSay();
  const { call } = useWizard();
  const { back, lookAgain, firstPage } = useCommands();
  const { title, remedy } = errorSentences(error.code, error.where);

  const commands: Readonly<Record<TroubleWay, Command | null>> = {
    'try-again': { label: say('wizard.do.tryAgain'), act: () => void call('proceed', {}) },
    'look-again': lookAgain,
    undo: run === null ? null : { label: say('wizard.do.undo'), act: () => void call('previewUndo', { run }) },
    back,
    'start-over': firstPage,
  };
  const offered = ways.map((way) => commands[way]).filter((command) => command !== null);

  return (
    <Page
      title={say(title)}
      heading={<Said sentence={title} />}
      focusKey={`trouble.${error.code}.${error.where}`}
      sign={{ icon: <ErrorCircle24Filled />, tone: 'bad' }}
      commands={offered.map((command, index) => (index === 0 ? { ...command, kind: 'primary' } : command))}
    >
      <Section title={say('wizard.trouble.state')}>
        <SentenceList sentences={stateNow} />
      </Section>
      <Section title={say('wizard.trouble.remedy')}>
        <p>
          <Said sentence={remedy} />
        </p>
      </Section>
      <Section title={say('wizard.trouble.details')}>
        <ErrorCodes error={error} state={stateNow.map((each) => say(each)).join(' · ')} />
      </Section>
    </Page>
  );
}
