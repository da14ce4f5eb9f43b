import type { PracticeState } from '../../../electron/contract/wizard/views';
import { Page, Section } from '../../components/page';
import { useSay } from '../../language/language';
import { useOffers } from '../offers';
import { Scenarios } from './scenarios';

/** The practice servers, grouped by what they teach. */
export default function PracticePage({ state }: { readonly state: PracticeState }) {
  const say = useSay();
  return (
    <Page
      title={say('wizard.practice.title')}
      focusKey="practice"
      lead={<p>{say('wizard.where.practice.needs')}</p>}
      commands={useOffers()}
    >
      {state.groups.map(({ id, scenarios }) => (
        <Section key={id} title={say(`wizard.practice.group.${id}`)}>
          <Scenarios scenarios={scenarios} />
        </Section>
      ))}
    </Page>
  );
}
