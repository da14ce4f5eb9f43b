import { Expander } from '../components/expander';
import { useSay } from '../language/language';

/** Topics that no page explains when they are needed: trouble, a later undo, and what each place requires. */
const TOPICS = ['denied', 'stop', 'undo', 'remote', 'disk', 'kit', 'trouble'] as const;

export function Topics() {
  const say = useSay();
  return TOPICS.map((topic) => (
    <Expander key={topic} title={say(`wizard.help.topic.${topic}.title`)}>
      <p>{say(`wizard.help.topic.${topic}.text`)}</p>
    </Expander>
  ));
}
