import { Select } from '@fluentui/react-components';
import { LANGUAGES, isLanguage } from '../../electron/contract/words/languages';
import type { Language } from '../../electron/contract/words/say';
import { useLanguage, useSay } from './language';

/** Each language under its own name. */
export function LanguageMenu() {
  const say = useSay();
  const { language, choose } = useLanguage();
  return (
    <Select
      aria-label={say('wizard.language')}
      appearance="filled-darker"
      value={language}
      onChange={(_event, { value }) => {
        if (isLanguage(value)) choose(value);
      }}
    >
      {(Object.entries(LANGUAGES) as [Language, string][]).map(([id, name]) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
