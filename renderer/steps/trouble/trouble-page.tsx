import type { TroubleState } from '../../../electron/contract/wizard/views';
import { ErrorCodes } from '../../components/error-details';
import { ErrorCircle24Filled } from '../../components/icons';
import { Page, Section } from '../../components/page';
import { Said } from '../../components/said';
import { errorSentences, useSay } from '../../language/language';
import { useOffers } from '../offers';

/** What happened, what state the server is in, what to do and, at the end, the code. */
export default function TroublePage({ state: { error, stateNow } }: { readonly state: TroubleState }) {
  const say = useSay();
  const commands = useOffers();
  const { title, remedy } = errorSentences(error.code, error.where);

  return (
    <Page
      title={say(title)}
      heading={<Said sentence={title} />}
      focusKey={`trouble.${error.code}.${error.where}`}
      sign={{ icon: <ErrorCircle24Filled />, tone: 'bad' }}
      commands={commands}
    >
      <Section title={say('wizard.trouble.state')}>
        <p>
          <Said sentence={stateNow} />
        </p>
      </Section>
      <Section title={say('wizard.trouble.remedy')}>
        <p>
          <Said sentence={remedy} />
        </p>
      </Section>
      <Section title={say('wizard.trouble.details')}>
        <ErrorCodes error={error} state={say(stateNow)} />
      </Section>
    </Page>
  );
}
