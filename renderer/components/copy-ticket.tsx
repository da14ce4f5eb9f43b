import { useLanguage, useSay } from '../language/language';
import { useWizard } from '../state/wizard';
import { CopyButton } from './copy-button';

/** A run as a text for the ticket; of a kit's results that are shown where there is none. */
export function CopyTicket({ run }: { readonly run: string | null }) {
  const say = useSay();
  const { language } = useLanguage();
  const { call } = useWizard();
  return <CopyButton text={() => call('ticketText', { run, language })} label={say('wizard.result.copyTicket')} />;
}
