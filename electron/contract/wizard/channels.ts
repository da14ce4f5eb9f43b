/** The IPC channels: one for calls, one for pushed views. */
export const CHANNELS = { call: 'repair:call', view: 'repair:view' } as const;
