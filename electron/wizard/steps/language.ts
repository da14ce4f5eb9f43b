import type { StepContext } from '../step-context';
import type { Wizard } from '../wizard';

/** The page speaks the language by itself; what is said outside of it follows. */
export function languageSteps({ session, host }: StepContext): Pick<Wizard, 'chooseLanguage'> {
  return {
    chooseLanguage: ({ language }) => {
      host.rememberLanguage(language);
      return Promise.resolve(session.view());
    },
  };
}
