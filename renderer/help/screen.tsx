import type { StepId } from '../../electron/contract/wizard/views';
import styles from './help.module.css';
import { SCREENS } from './screens';

/** A step's page in small. The words above it say what it shows, so it has none of its own; it is fetched when scrolled to. */
export function Screen({ step }: { readonly step: StepId }) {
  const { light, dark } = SCREENS[step];
  return (
    <picture>
      <source srcSet={dark} media="(prefers-color-scheme: dark)" />
      <img className={styles.screen} src={light} alt="" width={960} height={700} loading="lazy" />
    </picture>
  );
}
