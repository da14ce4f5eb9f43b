/** Japanese sentences: what the shell itself says, in native dialogs and in the terminal. Keys start with `shell.`. */
export const shell = {
  'shell.close.question': 'プログラムは処理中です。ウィンドウを閉じても処理は止まりません。',
  'shell.close.keepOpen': '閉じない',
  'shell.close.stopAfterItem': '現在の手順の後に閉じる',
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
  'shell.folder.report': 'レポートの保存先の選択',
  'shell.folder.backup': 'バックアップ先フォルダーの選択',
  'shell.folder.kit': 'サーバー キットの保存先の選択 (USB メモリなど)',
  'shell.folder.kit-results': 'サーバー キットが作成した RESULT フォルダーの選択',
  'shell.folder.disk': '別の Windows のディスクまたはフォルダーの選択',
  'shell.folder.drive': 'このドライブに当たるフォルダーの選択',
  'shell.folder.hives': '2 つのハイブ SYSTEM と SOFTWARE の選択',
  'shell.folder.choose': '選択',
} as const;
