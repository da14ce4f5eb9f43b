/**
 * What was sent and received, for people who help with a server that is not at hand: commands, procedures, statuses,
 * sizes and times. Never names, responses to challenges, or data.
 */
export type TraceEvent =
  | { readonly kind: 'request'; readonly command: string; readonly mid: number; readonly bytes: number; readonly signed: boolean }
  | { readonly kind: 'answer'; readonly command: string; readonly mid: number; readonly bytes: number; readonly status: string }
  | { readonly kind: 'call'; readonly procedure: string; readonly bytes: number }
  | { readonly kind: 'return'; readonly procedure: string; readonly bytes: number; readonly code: number }
  | { readonly kind: 'fact'; readonly what: string; readonly value: string | number | boolean }
  | { readonly kind: 'end'; readonly why: string };

export type Trace = (event: TraceEvent) => void;

export const NO_TRACE: Trace = () => undefined;
