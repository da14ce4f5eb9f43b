import type { ErrorView } from '../../errors';

/** Page 4: the service. */
export interface StopState {
  readonly page: 'stop';
  readonly phase: 'not-running' | 'running' | 'stopping' | 'stopped' | 'still-stopping' | 'refused' | 'dependents' | 'unreadable';
  readonly service: ServiceView | null;
  readonly elapsedMs: number;
  /** The longest wait, in milliseconds. */
  readonly limitMs: number;
  readonly dependents: readonly { readonly name: string; readonly displayName: string }[];
  readonly error: ErrorView | null;
}

/** Service states by their names in winsvc.h; `service.state.*` are their words. */
export type ServiceStateView =
  'stopped' | 'start-pending' | 'stop-pending' | 'running' | 'continue-pending' | 'pause-pending' | 'paused';

export interface ServiceView {
  readonly displayName: string;
  readonly state: ServiceStateView;
  readonly checkPoint: number;
  /** Milliseconds. */
  readonly waitHint: number;
}
