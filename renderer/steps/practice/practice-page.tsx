import type { PracticeState } from '../../../electron/contract/wizard/views';
import { CommandLink } from '../../components/command-link';
import { Server24Regular } from '../../components/icons';
import { Page, Section } from '../../components/page';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useOffers } from '../offers';
import { Scenarios } from './scenarios';

/** The practice servers, grouped by what they teach. */
export default function PracticePage({ state }: { readonly state: PracticeState }) {
  const say = useSay();
  const { call } = useWizard();
  return (
    <Page
      title={say('wizard.practice.title')}
      focusKey="practice"
      lead={<p>{say('wizard.where.practice.needs')}</p>}
      commands={useOffers()}
    >
      <CommandLink icon={<Server24Regular />} title={say('server.practise')} onClick={() => void call('practiseServer', {})}>
        {say('server.practise.needs')}
      </CommandLink>
      {state.groups.map(({ id, scenarios }) => (
        <Section key={id} title={say(`wizard.practice.group.${id}`)}>
          <Scenarios scenarios={scenarios} />
        </Section>
      ))}
    </Page>
  );
}
