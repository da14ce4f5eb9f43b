/** Spanish sentences: what Windows says of a service. Keys start with `service.`. */
export const service = {
  'service.state.stopped': 'Detenido',
  'service.state.start-pending': 'Iniciando',
  'service.state.stop-pending': 'Deteniendo',
  'service.state.running': 'En ejecución',
  'service.state.continue-pending': 'Reanudando',
  'service.state.pause-pending': 'Pausando',
  'service.state.paused': 'En pausa',
  'service.start.boot': 'Arranque',
  'service.start.system': 'Sistema',
  'service.start.automatic': 'Automático',
  'service.start.manual': 'Manual',
  'service.start.disabled': 'Deshabilitado',
} as const;
