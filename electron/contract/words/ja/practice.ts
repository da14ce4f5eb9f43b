/** Japanese sentences: practice. Keys start with `practice.`; four for each scenario, see machines/practice/scenario.ts. */
export const practice = {
  'practice.q290226.title': 'Service Pack 3 が停止する',
  'practice.q290226.caller':
    'Service Pack 3 で、指定されたファイルが見つからないと表示されます。番号は 0xc0020002 です。どのファイルかは表示されません。',
  'practice.q290226.look': '欠けているファイルと、それをまだ必要としている 3 つのレジストリ項目を見つけます。',
  'practice.q290226.expert':
    'セットアップ ログの最後のセッションは 1 行です。ImagePath が示すプログラムはありませんが、セットアップの一覧では Key Management Server がインストール済みのままです。これは Q290226 です。',

  'practice.q290226-running.title': 'Service Pack 3 が停止し、サービスは実行中',
  'practice.q290226-running.caller':
    '先週 Key Management のファイルを削除しました。今、Service Pack 3 が 0xc0020002 で停止します。サービスは一覧で『開始』のままです。',
  'practice.q290226-running.look':
    'サービスが停止する様子を観察します。チェックポイントが進み、Windows が停止を報告するまで何も削除されません。',
  'practice.q290226-running.expert':
    'サービスはメモリ上で実行されていました。プログラムがないため、一度停止すると再び開始できません。そのため、キー データベースを先にコピーします。',

  'practice.q196171.title': 'Exchange 5.0 の残存項目',
  'practice.q196171.caller':
    'Service Pack 1 が Key Management サーバーを更新しようとします。このサーバーにはありません。古いものは Exchange 5.0 と一緒になくなりました。',
  'practice.q196171.look': 'ImagePath のパスを、Exchange 5.5 がプログラムを置く場所と比べます。',
  'practice.q196171.expert':
    'ImagePath は、Exchange 4.0 と 5.0 でプログラムがあった SECURITY\\BIN を指しています。残っているのはサービス キーだけなので、Q196171 はこの 1 項目を削除します。',

  'practice.healthy.title': 'Key Management は正常に動作',
  'practice.healthy.caller': '別のサーバーと同じように、このサーバーからも Key Management を削除してほしいのですが。',
  'practice.healthy.look': '削除すべきでない根拠と、削除すると何が失われるかを確認します。',
  'practice.healthy.expert':
    'プログラムがあり、サービスは実行中で、レジストリ キーは完全です。故障はありません。コンポーネントを削除する必要がある場合は、セットアップで削除します。',

  'practice.clean.title': 'Key Management が使われたことがない',
  'practice.clean.caller': 'Service Pack の前に、すべての Exchange サーバーでこれを実行するように言われました。',
  'practice.clean.look': 'すべての場所が読み取られ、3 つの項目がいずれもないことを確認します。',
  'practice.clean.expert': 'すべての場所を読み取ることができ、いずれも空でした。このサーバーに修復は不要です。',
} as const;
