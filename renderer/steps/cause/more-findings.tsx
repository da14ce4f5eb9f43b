import type { VerdictState } from '../../../electron/contract/wizard/views';
import { Article } from '../../components/article';
import { DropTarget } from '../../components/drop-target';
import { Expander } from '../../components/expander';
import { WhatIs } from '../../components/what-is';
import { useSay } from '../../language/language';
import styles from './cause.module.css';
import { ErrorField } from './error-field';
import { EvidenceTable, MissingTable } from './evidence-tables';
import { LogField, useAddLog } from './log-field';
import { missingSays } from './missing';
import { OtherFindings } from './other-findings';

/** All further findings, folded away. */
export function MoreFindings({ state }: { readonly state: VerdictState }) {
  const say = useSay();
  const addLog = useAddLog();
  const { article, advice, missing, evidence, others, held } = state;
  const file = missingSays(missing);
  return (
    <div className={styles.more}>
      <Expander
        title={say('wizard.cause.missing')}
        hint={file === null ? say('wizard.cause.missing.count', { n: missing.length }) : say(file)}
        open={file !== null}
      >
        {missing.length === 0 ? <p>{say('wizard.cause.missing.none')}</p> : <MissingTable missing={missing} />}
      </Expander>
      <Expander title={say('wizard.cause.evidence')} hint={say('wizard.cause.evidence.count', { n: evidence.length })}>
        <EvidenceTable evidence={evidence} />
      </Expander>
      {article !== null && advice.length === 0 && <Article article={article} title={say('wizard.article.steps', { article })} />}
      {others.length > 0 && (
        <Expander title={say('wizard.cause.others')} hint={say('wizard.cause.others.count', { n: others.length })}>
          <OtherFindings findings={others} />
        </Expander>
      )}
      <Expander title={say('wizard.explain.title')} hint={held.errorId ?? say('wizard.explain.hint')}>
        <ErrorField held={held} />
      </Expander>
      <DropTarget takes="file" onDrop={addLog}>
        <Expander title={say('wizard.log.title')} hint={held.logName ?? say('wizard.log.hint')}>
          <WhatIs terms={['setup-log']} />
          <LogField held={held.logName} />
        </Expander>
      </DropTarget>
    </div>
  );
}
