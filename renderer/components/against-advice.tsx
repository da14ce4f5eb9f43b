import type { OverrideView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { Notice } from './notice';
import { Said } from './said';
import { SentenceList } from './sentence-list';

/** States that the repair goes, or went, against the advice, and why the advice was against it. */
export function AgainstAdvice({ override, title }: { readonly override: OverrideView; readonly title?: string }) {
  const say = useSay();
  return (
    <Notice kind="danger" title={title ?? say(override.title)}>
      {override.reasons.length === 1 && override.reasons[0] ? (
        <p>
          <Said sentence={override.reasons[0]} />
        </p>
      ) : (
        <SentenceList sentences={override.reasons} />
      )}
    </Notice>
  );
}
