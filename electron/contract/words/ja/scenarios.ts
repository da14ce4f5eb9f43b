/** Japanese sentences: more practice servers. Keys start with `practice.`; four for each, see machines/practice/scenario.ts. */
export const scenarios = {
  'practice.value-not-key.title': '3 つ目のキーがない',
  'practice.value-not-key.caller':
    '記事のとおりに手動でキーを削除しました。3 つ目のキーが存在せず、Service Pack 3 は今も 0xc0020002 で停止します。',
  'practice.value-not-key.look': '「Key Management Server」を、Setup キーのサブキーではなく、値の中から探します。',
  'practice.value-not-key.expert':
    'セットアップはほとんどのコンポーネントを値として記録します。3 つ目の項目はこのような値です。並んでいる値は他のコンポーネントのもので、そのまま残ります。',

  'practice.q235418.title': 'プログラムのパスの後に続きがある',
  'practice.q235418.caller':
    'Service Pack 3 で、指定されたファイルが見つからないと表示されます。Key Management 自体は動作しています。昨年から自動的に開始します。',
  'practice.q235418.look': 'ImagePath の内容を、プログラムのパスと比べます。',
  'practice.q235418.expert':
    'パスの後にパスワードが書かれていたため、Update はその長い名前のファイルを探します。ImagePath はパスだけに短縮され、何も削除されません。以後、開始のたびにパスワードが必要です。',

  'practice.q182814.title': '5.5 へのアップグレードが停止する',
  'practice.q182814.caller':
    'Exchange 5.0 から 5.5 へのアップグレードが、「Upgrade」を選択した直後に停止します。パスが見つからない、0xC0020003 と表示されます。',
  'practice.q182814.look': 'エラー番号を最後の桁まで読み、3 つの項目のどれが残っているかを確認します。',
  'practice.q182814.expert':
    '0xC0020003 は、ファイルではなくパスに関するエラーです。以前の試行でサービス キーが残りました。Q182814 はこの 1 つのキーを削除し、再起動を求めます。',

  'practice.web-connector.title': '同じ番号、別の原因',
  'practice.web-connector.caller':
    'Service Pack が 0xc0020002 で停止します。春に、このコンピューターから Outlook Web Access と Web サーバーを取り除きました。',
  'practice.web-connector.look': 'なくなったのにセットアップの一覧に残っているコンポーネントを確認します。',
  'practice.web-connector.expert':
    'Key Management がここにあったことはありません。セットアップの一覧には Web Connector が残っているため、該当する記事は Q274197 です。このプログラムは何も変更しません。',

  'practice.missing-files.title': '誰かがディスクの空き容量を増やした',
  'practice.missing-files.caller':
    'Service Pack で 0xc0020002 と表示されます。先月ディスクがいっぱいになり、不要に見えたものを誰かが削除しました。',
  'practice.missing-files.look': '「欠けているファイル」を開き、存在しないパスを数えます。',
  'practice.missing-files.expert':
    '他のコンポーネントのファイルがないため、エラーを説明するレジストリ項目はありません。Q246086 では、セットアップの「Reinstall」でファイルを戻します。データベースは残ります。',

  'practice.exchange-2000.title': 'Exchange 5.5 ではない',
  'practice.exchange-2000.caller':
    '記事のキーがすべてあり、プログラムはありません。このサーバーでもキーを削除してほしいのですが。',
  'practice.exchange-2000.look': 'このサーバーのプログラムのバージョンを確認します。',
  'practice.exchange-2000.expert':
    'Exchange 2000 は同じサービス名を使用しますが、記事は Exchange 2000 用に書かれたものではありません。修復は拒否され、どの回答でも変わりません。',

  'practice.healthy-running.title': '正しい番号、違うサーバー',
  'practice.healthy-running.caller':
    'Service Pack が 0xc0020002 で停止しました。記事では Key Management が原因だとされているので、削除してほしいのですが。',
  'practice.healthy-running.look': 'エラー番号を、プログラム、キー、実行中のサービスと照らし合わせて検討します。',
  'practice.healthy-running.expert':
    '10 以上の原因が同じ番号になります。Key Management は完全で、実行中なので、原因ではありません。セットアップ ログは Q290226 の場合より先まで進んでいます。',

  'practice.orphaned-4.0.title': 'Exchange がないのに残っているもの',
  'practice.orphaned-4.0.caller':
    '何年も前に、このサーバーから Exchange 4.0 を取り除きました。これから 5.5 をインストールします。支障になるものが残っていますか。',
  'practice.orphaned-4.0.look':
    'Q196171 に該当する根拠と、該当しない唯一の根拠を見つけます。Security\\Mgrent の内容も確認します。',
  'practice.orphaned-4.0.expert':
    'サービス キーは SECURITY\\BIN を指していますが、Exchange 5.5 はまだインストールされていないため、Q196171 の可能性はあるものの確実ではありません。古いキー データベースは残っており、整理する前にコピーします。',

  'practice.log-many-sessions.title': '長いセットアップ ログ',
  'practice.log-many-sessions.caller':
    'ログは 0xc0020422 や 0xc0020003 などのエラーだらけです。Service Pack 3 は 0xc0020002 で停止します。',
  'practice.log-many-sessions.look': '最後のセッションの始まりを見つけます。それより前は対象になりません。',
  'practice.log-many-sessions.expert':
    'セットアップはログに追記します。古いエラーは、後に正常に終わった実行のものです。最後のセッションは、Q290226 の説明どおり 1 行です。',

  'practice.unreadable-key.title': '読み取れないキー',
  'practice.unreadable-key.caller':
    'KMServer キーを探しましたが、開けませんでした。このキーはあるのでしょうか、ないのでしょうか。',
  'practice.unreadable-key.look': '読み取る権限のないキーについてプログラムが何を示し、次に何を提案するかを確認します。',
  'practice.unreadable-key.expert':
    '「アクセスの拒否」は「存在しない」とは異なります。読み取れないものは、バックアップすることも、削除されたことを検証することもできません。フル コントロールを持つ人が読み取れるようにするまで、何も削除されません。',

  'practice.dependents.title': '別のサービスが必要としている',
  'practice.dependents.caller': 'Key Management の停止が拒否されます。他のサービスが依存しています。',
  'practice.dependents.look': 'どのサービスが依存しているかを読み、それも停止してよいかどうかを判断します。',
  'practice.dependents.expert':
    'Key Management に依存する Exchange サービスはありません。依存しているのは他社製の監視プログラムです。名前を示して確認した後で、先に停止します。',

  'practice.stop-hangs.title': 'サービスが停止しない',
  'practice.stop-hangs.caller': '30 分前にサービスを停止しましたが、まだ『停止処理中』と表示されています。',
  'practice.stop-hangs.look': 'チェックポイントを観察します。待機をやめて、何が変更されたかを確認します。',
  'practice.stop-hangs.expert':
    'チェックポイントは進みません。長く待っても変わらず、タイムアウトは停止ではないため、何も削除されません。再起動するとサービスは停止しており、修復を続行できます。',

  'practice.wow6432.title': '32 ビット プログラムだけに見えるキー',
  'practice.wow6432.caller':
    'インベントリではこの 64 ビット サーバーに Key Management が見つかりますが、記事のキーはレジストリにありません。',
  'practice.wow6432.look': '項目がレジストリのどのビューにあるかを確認します。',
  'practice.wow6432.expert':
    '64 ビット版の Windows では、32 ビット プログラム用に SOFTWARE の専用部分 (WOW6432Node) があります。両方のビューが読み取られ、項目は元の場所でバックアップ、削除、復元されます。',

  'practice.restart-pending.title': '再起動が保留中',
  'practice.restart-pending.caller':
    'Service Pack 3 が 0xc0020002 で途中で停止しました。それ以来、サーバーは再起動されていません。',
  'practice.restart-pending.look': '修復がまだ始まらない理由と、何をすれば進めるかを確認します。',
  'practice.restart-pending.expert':
    'セットアップにより、次回の起動時に置き換えられる Exchange のファイルが残っています。それまでサーバーは 2 つの状態の間にあるため、先に再起動し、サーバーをもう一度調べます。',
} as const;
