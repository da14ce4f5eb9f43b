/** Japanese sentences: what the shell itself says, in native dialogs and in the terminal. Keys start with `shell.`. */
export const shell = {
  'shell.close.question': '削除を実行しています。ウィンドウを閉じても削除は止まりません。',
  'shell.close.keepOpen': '閉じない',
  'shell.close.stopAfterItem': 'この項目の後で停止',
  'shell.switch.title': 'Exchange KMS Repair は起動しませんでした',
  'shell.switch.text': 'オプション {name} は使用できません。指定せずにプログラムを起動してください。',
  'shell.crash.title': 'ウィンドウが動作を停止しました',
  'shell.crash.text': '1 分以内に {n} 回失敗しました。修復はウィンドウ内では実行されないため、中断された修復はありません。',
  'shell.crash.reload': '再表示',
  'shell.crash.close': '閉じる',
  'shell.child.title': 'プログラムの一部が繰り返し失敗しています',
  'shell.child.text':
    'プログラムの一部「{type}」が 1 分以内に {n} 回終了しました ({reason})。修復はそこでは実行されないため、中断された修復はありません。ウィンドウが空白のままの場合は、閉じてプログラムをもう一度起動してください。',
  'shell.elevated.changed':
    '管理者権限で起動されたプログラムは、権限を要求したプログラムと異なります。{name} は別のファイルになっています。何も変更されていません。プログラムを入手し直し、SHA-256 を確認してください。',
  'shell.start.title': 'Exchange KMS Repair を起動できませんでした',
  'shell.folder.backup': 'バックアップ先フォルダーの選択',
  'shell.folder.kit': 'サーバー キットの保存先の選択（USB メモリなど）',
  'shell.folder.kit-results': 'サーバー キットが作成した RESULT フォルダーの選択',
  'shell.folder.choose': '選択',
  'shell.preview.no-electron': 'Electron が見つかりませんでした。ブラウザーで練習用サーバーを開いてください: {url}',
  'shell.preview.no-display': 'ウィンドウを表示するディスプレイがありません。ブラウザーで練習用サーバーを開いてください: {url}',
  'shell.preview.root': 'Electron は root では実行されません。ブラウザーで練習用サーバーを開いてください: {url}',
  'shell.preview.asked': 'ブラウザーで練習用サーバーを開いてください: {url}',
  'shell.preview.used': 'このアドレスは既に使用されています。新しいアドレスを得るには、プログラムをもう一度起動してください。',
  'shell.preview.refused': 'このアドレスは使用できません。プログラムが表示したアドレスを使用してください。',
} as const;
