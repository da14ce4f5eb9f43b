import type { StepId } from '../../electron/contract/wizard/views';
import backupDark from '../../assets/screens/backup-dark.webp';
import backupLight from '../../assets/screens/backup-light.webp';
import beforeDark from '../../assets/screens/before-dark.webp';
import beforeLight from '../../assets/screens/before-light.webp';
import causeDark from '../../assets/screens/cause-dark.webp';
import causeLight from '../../assets/screens/cause-light.webp';
import kitDark from '../../assets/screens/kit-dark.webp';
import kitFixDark from '../../assets/screens/kit-fix-dark.webp';
import kitFixLight from '../../assets/screens/kit-fix-light.webp';
import kitLight from '../../assets/screens/kit-light.webp';
import resultDark from '../../assets/screens/result-dark.webp';
import resultLight from '../../assets/screens/result-light.webp';
import reviewDark from '../../assets/screens/review-dark.webp';
import reviewLight from '../../assets/screens/review-light.webp';
import stopDark from '../../assets/screens/stop-dark.webp';
import stopLight from '../../assets/screens/stop-light.webp';
import whereDark from '../../assets/screens/where-dark.webp';
import whereLight from '../../assets/screens/where-light.webp';

/** Each step's picture, made by `npm run screenshots`. */
export const SCREENS: Readonly<Record<StepId, { readonly light: string; readonly dark: string }>> = {
  where: { light: whereLight, dark: whereDark },
  cause: { light: causeLight, dark: causeDark },
  before: { light: beforeLight, dark: beforeDark },
  backup: { light: backupLight, dark: backupDark },
  stop: { light: stopLight, dark: stopDark },
  review: { light: reviewLight, dark: reviewDark },
  result: { light: resultLight, dark: resultDark },
  kit: { light: kitLight, dark: kitDark },
  'kit-fix': { light: kitFixLight, dark: kitFixDark },
};
