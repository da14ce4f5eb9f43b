/** Japanese sentences: the terms a reader may not know. Keys start with `terms.`; each has a name, and what it means in `.text`. */
export const terms = {
  'terms.key-management': 'Key Management',
  'terms.key-management.text':
    '暗号化メールと署名付きメールのキーをユーザーに発行し、失われたキーを回復する Exchange のコンポーネント (KM Server) です。サイトの 1 台のサーバーで、サービス MSExchangeKMS として動作します。暗号化されていないメールは、これがなくても使用できます。',
  'terms.password': 'Key Management のパスワード',
  'terms.password.text':
    'Key Management のインストール時にセットアップが生成した、大文字の長いランダムな文字列です。書き留めるために一度だけ表示されたか、フロッピー ディスクに保存されました。そのディスクにはファイル Kmserver.pwd (4.0 と 5.0 では Kmspwd.ini) が入っています。Windows のパスワードでもメールボックスのパスワードでもありません。Exchange をインストールした担当者に確認し、CD やシステム修復ディスクの保管場所を探してください。',
  'terms.kmsdata': 'キー データベース (Kmsdata)',
  'terms.kmsdata.text':
    'Exchsrvr の下の Kmsdata フォルダーです。データベース Kmsmdb.edb とそのログが入っています。4.0 と 5.0 では Security\\Mgrent フォルダーです。キーを受け取ったすべてのユーザーの暗号化キーが保存されており、作り直すことはできません。Exchange のオンライン バックアップには含まれません。このプログラムはこれをコピーしますが、決して削除しません。',
  'terms.encrypted-mail': '古い暗号化メール',
  'terms.encrypted-mail.text':
    '修復によって、メールもユーザーのキーも変更されません。ユーザーのキーが失われた場合、回復できるのは Key Management だけで、キー データベースとそのパスワードの両方が必要です。どちらかが欠けると、古い暗号化メールが永久に読めないままになることがあります。',
  'terms.service-key': 'サービス キー MSExchangeKMS',
  'terms.service-key.text':
    'サービス MSExchangeKMS が存在すること、実行するプログラム、開始方法、アカウントを Windows に伝えるキーです。これが残っていると、Service Pack は Key Management がインストール済みと判断し、そのプログラムを探します。',
  'terms.image-path': 'ImagePath',
  'terms.image-path.text':
    'サービスのプログラムを示すサービス キーの値です。例: C:\\Exchsrvr\\Bin\\Kmserver.exe。ここにはこのパスだけが入ります。その後に続くものは、平文の Key Management のパスワードである可能性があり、セットアップがファイルを見つけられなくなります。',
  'terms.kmserver-key': 'KMServer キー',
  'terms.kmserver-key.text':
    'レジストリにある Key Management の設定です。パスワードを探す場所 (MasterPasswordPath、BackupPasswordPath) などが含まれます。',
  'terms.setup-component': 'セットアップの項目',
  'terms.setup-component.text':
    'Exchange セットアップが管理するインストール済みコンポーネントの一覧にある項目「Key Management Server」です。値またはキーとして存在します。セットアップと Service Pack は、この一覧にあるものを更新します。他の項目は残ります。',
  'terms.setup-log': 'セットアップ ログ',
  'terms.setup-log.text':
    'Exchange がインストールされているドライブのルート フォルダーにある Exchange Server Setup.log です。セットアップは実行のたびに追記するため、最後のセッションだけが対象になります。',
  'terms.error-number': 'エラー番号',
  'terms.error-number.text':
    'セットアップは、Windows のエラーを 0xC002 と 4 桁の数字で表示します。0xC0020002 は Windows のエラー 2 (ファイルが見つからない) です。',
  'terms.service-pack': 'Service Pack',
  'terms.service-pack.text':
    'インストール済みと判断したすべてのコンポーネントに新しいファイルを提供する、Exchange の更新プログラムです。そのため、削除されたコンポーネントの残りがあると停止することがあります。',
  'terms.article': '記事 (Q290226 など)',
  'terms.article.text':
    'Microsoft のサポート技術情報にある、1 つの障害とその対処方法についての番号付きの文書です。このプログラムはそのうち 4 件を実行し、それ以外を説明します。',
  'terms.proven': '検証済み',
  'terms.proven.text':
    '独立した 2 つの方法で読み直し、結果が一致したことを示します。バックアップが検証されるまで何も削除されず、なくなったことが検証されたものだけが削除済みとされます。',
  'terms.control-set': 'コントロール セット',
  'terms.control-set.text':
    'Windows は、番号付きのセット (ControlSet001、ControlSet002) にサービスを保存し、そのうちの 1 つで起動します。「前回正常起動時の構成」では別のセットで起動するため、削除したキーがそこに残っていることがあります。',
} as const;
