import { verdictTitle } from '../contract/wizard/verdict-title';
import { sentence, type Sentence } from '../contract/words/sentence';
import { isArticleId } from '../domain/articles';
import { type Diagnosis, headlineFinding } from '../domain/diagnosis';
import { evidenceItems } from '../domain/diagnosis/evidence-items';
import { missingFiles } from '../domain/diagnosis/missing-files';
import type { Evidence } from '../domain/evidence';
import { aboutLook } from '../domain/next-steps/about-look';
import { nextSentences } from '../domain/next-steps/say';
import type { Report, ReportLook, ReportPlace, ReportServer } from './model';

/** What every report needs in addition to its subject. */
export interface ReportContext {
  /** Version of this program. */
  readonly program: string;
  /** How this program is started on a command line. */
  readonly command: string;
  readonly now: Date;
}

/** A look at a machine that changed nothing: `scan`, or the verdict page. */
export interface SeenMachine {
  readonly takenAt: string;
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
  readonly place: ReportPlace;
  readonly ticket: Report['ticket'];
}

/** The report of a look: what was found, the evidence for and against it, and that nothing was changed. */
export function reportOfLook({ takenAt, evidence, diagnosis, place, ticket }: SeenMachine, context: ReportContext): Report {
  const server = serverOf(evidence, place);
  return {
    schema: 1,
    kind: 'look',
    program: context.program,
    writtenAt: context.now.toISOString(),
    ticket,
    server,
    headline: verdictSays(diagnosis),
    look: lookPart({ takenAt, evidence, diagnosis }),
    gates: [],
    answers: {},
    run: null,
    kit: null,
    items: [],
    acts: [],
    backup: null,
    copies: [],
    done: [],
    notDone: [],
    stateNow: [sentence('acts.now.unchanged', { server: server.name })],
    next: afterLook({ evidence, diagnosis }),
    undo: null,
  };
}

/** The one sentence of a verdict. */
export function verdictSays({ verdict, recommended }: Diagnosis): Sentence {
  return verdictTitle({ verdict, article: recommended.article });
}

export function lookPart({ takenAt, evidence, diagnosis }: Pick<SeenMachine, 'takenAt' | 'evidence' | 'diagnosis'>): ReportLook {
  const { verdict, recommended, findings } = diagnosis;
  const headline = headlineFinding(diagnosis);
  const { setupLog } = evidence;
  return {
    takenAt,
    verdict,
    article: recommended.article,
    action: recommended.action,
    findings: headline === null ? findings : [headline, ...findings.filter((finding) => finding !== headline)],
    evidence: evidenceItems(evidence),
    namedPaths: missingFiles(evidence),
    setupLog: setupLog.state === 'present' ? { path: setupLog.value.path, lines: setupLog.value.lines } : null,
  };
}

export function serverOf({ machine, exchange }: Evidence, place: ReportPlace): ReportServer {
  const { generation } = exchange;
  return {
    name: machine.name,
    place,
    windows: machine.windows.label,
    bits: machine.bits,
    exchange: generation.state === 'present' ? generation.value : null,
  };
}

/** What to do after a look that changed nothing. */
export function afterLook({ evidence, diagnosis }: Pick<SeenMachine, 'evidence' | 'diagnosis'>): readonly Sentence[] {
  const { verdict, recommended } = diagnosis;
  const { article } = recommended;
  if ((verdict === 'applies' || verdict === 'other-fault') && article !== null) {
    const outcome = isArticleId(article) ? 'found' : 'explained';
    const given = { article, outcome, place: 'server', serviceStopped: false, restart: 'unknown' } as const;
    return nextSentences({ ...given, ...aboutLook(article, { evidence, diagnosis }) }, { server: evidence.machine.name });
  }
  const decides = headlineFinding(diagnosis)?.decides;
  if (verdict === 'possible') return decides ? [decides] : [];
  return [{ id: `wizard.cause.${verdict as ExplainedVerdict}.text` }];
}

type ExplainedVerdict = 'healthy' | 'exchange-2000' | 'nothing' | 'cannot-tell';
