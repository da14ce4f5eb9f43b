/** English sentences: what Windows says of a service. Keys start with `service.`; they stand as parts in other sentences. */
export const service = {
  'service.state.stopped': 'Stopped',
  'service.state.start-pending': 'Starting',
  'service.state.stop-pending': 'Stopping',
  'service.state.running': 'Running',
  'service.state.continue-pending': 'Continuing',
  'service.state.pause-pending': 'Pausing',
  'service.state.paused': 'Paused',
  'service.start.boot': 'Boot',
  'service.start.system': 'System',
  'service.start.automatic': 'Automatic',
  'service.start.manual': 'Manual',
  'service.start.disabled': 'Disabled',
} as const;
