import type { DecisionView } from '../../contract/wizard/views';
import { type Sentence, sentence, type SentenceId } from '../../contract/words/sentence';
import { type Diagnosis, headlineFinding } from '../../domain/diagnosis';
import { answerTo, type DecidingQuestion } from '../../domain/diagnosis/deciding';
import { sayDeciding } from '../../domain/diagnosis/questions/deciding';
import { ACCESS_DENIED, FILE_NOT_FOUND, PATH_NOT_FOUND, SERVICE_DISABLED } from '../../domain/diagnosis/questions/reported';
import type { Evidence } from '../../domain/evidence';
import { spellErrorId } from '../../domain/setup-errors/spelling';

/** The deciding point of a finding, as a question; null if nobody at the screen can answer it. */
type Asked =
  | { readonly by: 'answer'; readonly id: DecidingQuestion }
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'message' };

type DecidesId = Extract<SentenceId, `diagnosis.decides.${string}`>;

const ask = (id: DecidingQuestion): Asked => ({ by: 'answer', id });
const number = (is: number): Asked => ({ by: 'number', number: is });

const ASKED: Readonly<Record<DecidesId, Asked | null>> = {
  'diagnosis.decides.unread': null,
  'diagnosis.decides.elsewhere': ask('elsewhere'),
  'diagnosis.decides.one-line': ask('one-line'),
  'diagnosis.decides.Q290226': number(FILE_NOT_FOUND),
  'diagnosis.decides.Q196171': ask('Q196171'),
  'diagnosis.decides.Q182814': number(PATH_NOT_FOUND),
  'diagnosis.decides.Q235418': number(FILE_NOT_FOUND),
  'diagnosis.decides.Q274197': ask('Q274197'),
  'diagnosis.decides.Q246086': ask('Q246086'),
  'diagnosis.decides.Q323730': ask('Q323730'),
  'diagnosis.decides.Q199379': ask('Q199379'),
  'diagnosis.decides.Q202258': ask('Q202258'),
  'diagnosis.decides.Q190442': number(SERVICE_DISABLED),
  'diagnosis.decides.Q248445': number(ACCESS_DENIED),
  'diagnosis.decides.message': { by: 'message' },
};

/**
 * The one thing that a doubtful verdict depends on, as a question with the answer so far; null for every other verdict.
 */
export function decisionOf(evidence: Evidence, diagnosis: Diagnosis): DecisionView | null {
  const decides = diagnosis.verdict === 'possible' ? headlineFinding(diagnosis)?.decides : null;
  const asked = decides ? ASKED[decides.id as DecidesId] : null;
  switch (asked?.by) {
    case undefined:
      return null;
    case 'answer': {
      const findOut: Sentence = { id: `diagnosis.asks.${asked.id}.how` };
      return { ...asked, question: sayDeciding(evidence, asked.id), findOut, answer: answerTo(evidence, asked.id) };
    }
    case 'number': {
      const id = spellErrorId(asked.number);
      const { reportedError } = evidence;
      const answer = reportedError === null ? null : reportedError.id === asked.number ? 'yes' : 'no';
      const how = sentence('diagnosis.asks.number.how');
      return { by: 'number', number: id, question: sentence('diagnosis.asks.number', { id }), findOut: how, answer };
    }
    case 'message':
      return {
        by: 'message',
        question: sentence('diagnosis.asks.message'),
        findOut: sentence('diagnosis.asks.number.how'),
      };
  }
}
