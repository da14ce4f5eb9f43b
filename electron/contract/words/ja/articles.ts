/** Japanese sentences: articles by what they are about, and their steps. Keys start with `articles.`. */
export const articles = {
  'articles.Q290226.title': 'Key Management の削除が不完全です',
  'articles.Q196171.title': '以前の Key Management のサービス キーが残っています',
  'articles.Q182814.title': '以前のアップグレードで Key Management のサービス キーが残りました',
  'articles.Q235418.title': 'ImagePath でプログラムのパスの後に続きがあります',
  'articles.Q274197.title': 'Outlook Web Access が手動で削除されました',
  'articles.Q246086.title': 'Exchange に必要なファイルが削除されています',
  'articles.Q323730.title': 'Cmd.exe がありません',
  'articles.Q199379.title': '他社製のプロキシ DLL がありません',
  'articles.Q202258.title': 'アドレス ジェネレーターがありません',
  'articles.Q190442.title': 'Exchange サービスが無効になっています',
  'articles.Q184420.title': 'Key Management がパスワードなしで開始されています',
  'articles.Q196161.title': 'ディレクトリではサイトに KM Server があります',
  'articles.Q178312.title': 'Active Server Pages が削除されました',
  'articles.Q263072.title': 'ターミナル サーバーが実行モードです',
  'articles.Q248445.title': 'セットアップがキー Winreg に書き込めません',
  'articles.Q193567.title': 'アップグレードでキー データベースを変換できません',
  'articles.Q169324.title': 'Active Server Pages がインストールされていません',
  'articles.Q266784.title': 'Administrator プログラムのインストールが不完全です',
  'articles.step.setup-first':
    'セットアップで Key Management を削除してみます。「Add/Remove」、「Change Option」の順に選択し、「Key Management Server」をオフにします。「Remove All」は決して使用しないでください。Exchange データベースが削除されます。',
  'articles.step.stop-service': 'セットアップで削除できない場合は、サービス MSExchangeKMS を停止します。',
  'articles.step.remove-three':
    '3 つのレジストリ項目 (サービス キー、KMServer キー、セットアップの項目) をバックアップして削除します。',
  'articles.step.remove-service-key': 'サービス キー MSExchangeKMS だけをバックアップして削除します。',
  'articles.step.restart': 'サーバーを再起動します。それまでは Windows の一覧にサービスが残ります。',
  'articles.step.trim-image-path': 'ImagePath をバックアップし、プログラムのパスだけに短縮します。何も削除しません。',
  'articles.step.web-connector':
    'レジストリ エディターで、SOFTWARE\\Microsoft\\Exchange\\Setup の下の項目「Web Connector」をファイルに保存してから削除します。',
  'articles.step.raw-backup': 'ディレクトリをバックアップします。以降の手順での誤操作はサイトを損なうことがあります。',
  'articles.step.raw-start':
    'Administrator プログラムを Raw モードで起動します。Exchsrvr\\Bin フォルダーで admin.exe /r と入力します。',
  'articles.step.raw-ca':
    'サイトの「Configuration」コンテナーでオブジェクト「CA」を選択し、「Edit」メニューの「Delete Raw Object」を選択します。',
  'articles.step.raw-server':
    '「Site Encryption Configuration」の Raw プロパティを開き (Shift+Enter)、属性「KM-Server」を選択して、メッセージに示されたサーバーの名前を削除します。',
  'articles.step.install-asp': 'サーバーに Active Server Pages をインストールします。',
  'articles.step.web-server-name':
    'キー Services\\MSExchangeWEB\\Parameters に、大文字のサーバー名を持つ値「Server」(REG_SZ) があることを確認します。',
  'articles.step.copy-cd': 'Exchange 5.5 の CD をディスクにコピーします。',
  'articles.step.newer-library': 'コピーの Server\\Setup の下にある Kmsupgrd.dll を、Service Pack 2 以降のものに置き換えます。',
  'articles.step.upgrade-from-copy': 'コピーからアップグレードを実行します。',
  'articles.step.administrator':
    'Exchange のインストール元からセットアップを起動し、「Add/Remove」を選択して Administrator プログラムをオンにします。既にオンの場合は、オフにしてセットアップを完了し、2 回目の実行でオンにします。',
} as const;
