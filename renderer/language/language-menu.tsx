import { Select } from '@fluentui/react-components';
import type { Language } from '../../electron/contract/words/say';
import { useLanguage, useSay } from './language';
import { LANGUAGES, isLanguage } from './languages';

/** Each language under its own name. Not shown while there is only one. */
export function LanguageMenu() {
  const say = useSay();
  const { language, choose } = useLanguage();
  const all = Object.entries(LANGUAGES) as [Language, string][];
  if (all.length < 2) return null;
  return (
    <Select
      aria-label={say('wizard.language')}
      appearance="filled-darker"
      value={language}
      onChange={(_event, { value }) => {
        if (isLanguage(value)) choose(value);
      }}
    >
      {all.map(([id, name]) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
