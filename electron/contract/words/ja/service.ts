/** Japanese sentences: what Windows says of a service. Keys start with `service.`. */
export const service = {
  'service.state.stopped': '停止済み',
  'service.state.start-pending': '開始処理中',
  'service.state.stop-pending': '停止処理中',
  'service.state.running': '実行中',
  'service.state.continue-pending': '再開処理中',
  'service.state.pause-pending': '一時停止処理中',
  'service.state.paused': '一時停止',
  'service.start.boot': 'ブート',
  'service.start.system': 'システム',
  'service.start.automatic': '自動',
  'service.start.manual': '手動',
  'service.start.disabled': '無効',
} as const;
