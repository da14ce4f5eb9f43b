/** French sentences: what Windows says of a service. Keys start with `service.`. */
export const service = {
  'service.state.stopped': 'Arrêté',
  'service.state.start-pending': 'Démarrage en cours',
  'service.state.stop-pending': 'Arrêt en cours',
  'service.state.running': 'En cours d’exécution',
  'service.state.continue-pending': 'Reprise en cours',
  'service.state.pause-pending': 'Suspension en cours',
  'service.state.paused': 'Suspendu',
  'service.start.boot': 'Amorçage',
  'service.start.system': 'Système',
  'service.start.automatic': 'Automatique',
  'service.start.manual': 'Manuel',
  'service.start.disabled': 'Désactivé',
} as const;
