import { useLanguage, useSay } from '../language/language';
import { useWizard } from '../state/wizard';
import { CopyButton } from './copy-button';

/** Copies a run as text for the ticket; without a run, the kit results that are shown. */
export function CopyTicket({ run }: { readonly run: string | null }) {
  const say = useSay();
  const { language } = useLanguage();
  const { call } = useWizard();
  return <CopyButton text={() => call('ticketText', { run, language })} label={say('wizard.result.copyTicket')} />;
}
