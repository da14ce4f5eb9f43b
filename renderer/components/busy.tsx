import { Spinner } from '@fluentui/react-components';

/** The sign beside the heading while work is under way. It does not move if Windows is set to reduce motion. */
export const BUSY = { icon: <Spinner size="tiny" />, tone: 'brand' } as const;
