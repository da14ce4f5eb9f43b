/** Japanese sentences about the Windows on a disk. */
export const disk = {
  'disk.where.title': '別の Windows のディスクまたはフォルダー',
  'disk.where.needs':
    '実行されていないサーバーを、そのレジストリのファイル上で修復します。サーバーのディスクをこのコンピューターに接続する必要があります。',
  'disk.where.browser':
    'ブラウザーでは使用できません。Web ページがこのコンピューターのファイルを指定できてはならないためです。プログラムのウィンドウでは使用できます。',
  'disk.where.careful':
    'Windows NT 4.0 のディスクを Windows 2000 以降にマウントしないでください。マウントすると NTFS ボリュームがアップグレードされ、Service Pack 4 より前の NT 4.0 では読み取れなくなります (KB 184299)。安全な方法: ディスクのイメージを使用するか、system32\\config にある SYSTEM、SYSTEM.ALT、SOFTWARE とそれらの .LOG ファイルをフォルダーにコピーし、そのフォルダーを選択してください。',
  'disk.where.steps':
    'その Windows をシャットダウンしてディスクを接続するか、仮想マシンのディスクをマウントします。次に、ディスク、その Windows フォルダー、またはファイル SYSTEM と SOFTWARE があるフォルダーを選択します。',
  'disk.where.folder': 'フォルダーの選択…',
  'disk.where.hives': '2 つのファイルの選択…',
  'disk.where.drop': 'またはフォルダーかディスクをここにドロップします。',
  'disk.where.typed': 'またはフォルダーを入力',
  'disk.where.example': '例: E:\\ または E:\\winnt\\system32\\config',
  'disk.where.open': '開く',
  'disk.opening.title': '{folder} を読み取り中',
  'disk.service.offline': '実行されていません (オフライン)',
  'disk.now.unopened': '何も変更されていません。サーバーを開くことができませんでした。',
  'disk.sets.title': 'コントロール セット',
  'disk.sets.starts': '{server} の {windows} は、次回 {set} で起動します。診断と修復はこのセットを対象とします。',
  'disk.sets.current': '現在: Windows が前回起動に使用したもの',
  'disk.sets.default': '既定: 次回の起動に使用されるもの',
  'disk.sets.last-known-good': '前回正常起動時の構成',
  'disk.sets.failed': '失敗: 前回正常起動時の構成に切り替えられたもの',
  'disk.sets.name': 'コントロール セット',
  'disk.sets.role': '用途',
  'disk.sets.key': 'サービスのキー',
  'disk.sets.unused': '未使用',
  'disk.sets.why':
    '修復は次回の起動に使用されるセットに対して行われます。前回正常起動時の構成など、別のセットで起動すると、キーが元に戻ります。',
  'disk.sets.include': '{sets} からもキーを削除する (推奨)',
  'disk.files.title': 'レジストリのファイル',
  'disk.files.name': 'ファイル',
  'disk.files.where': 'このコンピューター上の場所',
  'disk.files.mirror':
    'SYSTEM.ALT は SYSTEM の 2 つ目のコピーです。SYSTEM が破損している場合、この Windows は自動的にこれから起動するため、両方を変更します。',
  'disk.files.completed':
    '{name} の最後の書き込みは途中で中断されました。ログ {log} によって完成するため、このプログラムは完成したファイルを読み取り、変更します。',
  'disk.drives.title': 'このサーバーのドライブ',
  'disk.drives.letter': 'ドライブ',
  'disk.drives.folder': 'このコンピューター上のフォルダー',
  'disk.drives.missing': '不明: 内容を読み取れませんでした',
  'disk.drives.choose': 'ドライブ {letter} のフォルダーを選択…',
  'disk.drives.why': 'レジストリが示すファイルのドライブがここにありません。フォルダーを選択すると読み取られます。',
  'disk.rights':
    'このディスクのファイルには書き込めません。読み取り専用で接続されているか、ファイルの所有者が別のユーザーです。確認だけなら問題ありませんが、バックアップと削除には書き込みが必要です。書き込めるように接続し、最初からやり直してください。',
  'disk.stop.text': 'このディスクの Windows は実行されていません (オフライン)。停止するサービスはありません。',
  'disk.done.kept': '{name} の元のファイルはハイブと同じ場所に保管されています。SHA-256: {sha256}',
  'disk.done.left': '{name} は修復されました。SHA-256: {sha256}',
  'disk.done.put-back': '{name} は元のファイルとバイト単位で同じに戻りました。SHA-256: {sha256}',
  'disk.undo.files':
    '修復後にハイブは変更されていません。元のファイル全体をバイト単位で復元し、その後すべての項目を読み取って比較します。',
  'disk.undo.items':
    '修復後にハイブが変更されたため、検証済みのバックアップから項目を 1 つずつ戻し、読み取って比較します。その他の変更はそのまま残ります。',
} as const;
