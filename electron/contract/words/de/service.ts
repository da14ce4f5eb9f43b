/** German sentences: what Windows says of a service. Keys start with `service.`. */
export const service = {
  'service.state.stopped': 'Beendet',
  'service.state.start-pending': 'Wird gestartet',
  'service.state.stop-pending': 'Wird beendet',
  'service.state.running': 'Wird ausgeführt',
  'service.state.continue-pending': 'Wird fortgesetzt',
  'service.state.pause-pending': 'Wird angehalten',
  'service.state.paused': 'Angehalten',
  'service.start.boot': 'Boot',
  'service.start.system': 'System',
  'service.start.automatic': 'Automatisch',
  'service.start.manual': 'Manuell',
  'service.start.disabled': 'Deaktiviert',
} as const;
