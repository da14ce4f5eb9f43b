import { type Term, termOfItem } from '../../electron/contract/terms';
import { useSay } from '../language/language';
import { Disclosure } from './disclosure';
import { Said } from './said';

/** "What is this?", answered on the spot. If there are several terms, each starts with its name. */
export function WhatIs({ terms }: { readonly terms: readonly [Term, ...Term[]] }) {
  const say = useSay();
  const [first] = terms;
  return (
    <Disclosure label={say('wizard.whatIs')} name={say('wizard.whatIs.named', { term: say(`terms.${first}`) })}>
      {terms.map((term) => (
        <p key={term}>
          {terms.length > 1 && <strong>{say(`terms.${term}`)}: </strong>}
          <Said sentence={{ id: `terms.${term}.text` }} />
        </p>
      ))}
    </Disclosure>
  );
}

/** "What is this?" for an item of a repair, by its row's id. */
export function ItemIs({ id }: { readonly id: string }) {
  const term = termOfItem(id);
  return term === null ? null : <WhatIs terms={[term]} />;
}
