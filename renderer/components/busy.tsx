import { Spinner } from '@fluentui/react-components';

/** Beside the heading of a page on which something is at work; it stands still where Windows is set to show no motion. */
export const BUSY = { icon: <Spinner size="tiny" />, tone: 'brand' } as const;
