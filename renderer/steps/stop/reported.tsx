import type { ServiceView } from '../../../electron/contract/wizard/views';
import { Section } from '../../components/page';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import styles from './stop.module.css';

export interface ReportedProps {
  readonly service: ServiceView;
  /** Null if the program is not waiting for the service. */
  readonly elapsedMs: number | null;
}

/** What the service control manager reports: the state and, while the service stops, checkpoint, wait hint and time. */
export function Reported({ service: { state, checkPoint, waitHint }, elapsedMs }: ReportedProps) {
  const say = useSay();
  const format = useFormat();
  const facts = [
    [say('wizard.stop.state'), say(`service.state.${state}`)],
    ...(elapsedMs === null
      ? []
      : [
          [say('wizard.stop.checkpoint'), String(checkPoint)],
          [say('wizard.stop.waitHint'), waitHint === 0 ? '–' : format.duration(waitHint)],
          [say('wizard.stop.elapsed'), format.duration(elapsedMs)],
        ]),
  ];
  return (
    <Section title={say('wizard.stop.status')}>
      <dl className={styles.reported}>
        {facts.flatMap(([name, value]) => [<dt key={`${String(name)} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
      </dl>
    </Section>
  );
}
