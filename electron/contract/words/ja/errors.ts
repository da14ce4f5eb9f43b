/**
 * Japanese sentences for every error code: `.title` says what happened, `.remedy` what to do. `{where}` is the thing it
 * is about. They never say what state the server is in: the page or the command says that first, from the run itself.
 */
export const errors = {
  'errors.E-USAGE.title': '{where} は、コマンド ラインの他の部分と組み合わせて使用できません。',
  'errors.E-USAGE.remedy': '--help を使用すると、指定できる内容が表示されます。',
  'errors.E-COMMAND-MISSING.title': 'コマンドが指定されていません。使用できるコマンド: {where}',
  'errors.E-COMMAND-MISSING.remedy': 'いずれかを指定するか、--help を使用してください。',
  'errors.E-COMMAND-UNKNOWN.title': 'コマンド「{where}」はありません。',
  'errors.E-COMMAND-UNKNOWN.remedy': '--help でコマンドの一覧が表示されます。',
  'errors.E-OPTION-UNKNOWN.title': 'ここではオプション {where} を使用できません。',
  'errors.E-OPTION-UNKNOWN.remedy': '--help で各コマンドのオプションが表示されます。',
  'errors.E-OPTION-MISSING.title': 'オプション {where} がありません。',
  'errors.E-OPTION-MISSING.remedy': '値とともに追加してください。--help に説明があります。',
  'errors.E-OPTION-VALUE.title': 'オプションの値がないか、使用できません: {where}',
  'errors.E-OPTION-VALUE.remedy': '--help にオプションの値の説明があります。',
  'errors.E-NO-PASSWORD.title': 'パスワードが指定されていません。',
  'errors.E-NO-PASSWORD.remedy':
    'プロンプトで入力するか、{where} を付けて標準入力の 1 行目で指定してください。最大 1,024 バイトです。',
  'errors.E-OPERAND-MISSING.title': 'コマンドの後に必要なものがありません: {where}',
  'errors.E-OPERAND-MISSING.remedy': '指定してください。--help に説明があります。',
  'errors.E-OPERAND-EXTRA.title': '「{where}」は余分な語です。',
  'errors.E-OPERAND-EXTRA.remedy': '取り除くか、空白を含むパスを引用符で囲んでください。',
  'errors.E-ARTICLE-UNKNOWN.title': '記事 {where} に対応する修復はありません。',
  'errors.E-ARTICLE-UNKNOWN.remedy': 'Q290226、Q196171、Q182814、Q235418 のいずれかを指定してください。',
  'errors.E-MACHINE-UNKNOWN.title': '{where} は、このプログラムが認識できる場所ではありません。',
  'errors.E-MACHINE-UNKNOWN.remedy':
    '「this」、「practice:」とシナリオ名、または「offline:」とディスクのフォルダーを指定してください。',
  'errors.E-SCENARIO-UNKNOWN.title': '{where} という名前の練習用シナリオはありません。',
  'errors.E-SCENARIO-UNKNOWN.remedy': 'かっこ内のシナリオのいずれかを指定してください。',
  'errors.E-ERROR-ID-MALFORMED.title': '「{where}」にはエラー番号がありません。',
  'errors.E-ERROR-ID-MALFORMED.remedy':
    '0xC0020002 のように、セットアップに表示された番号を入力するか、メッセージ全体を貼り付けてください。',
  'errors.E-NOT-WINDOWS.title': 'このシステム ({where}) は Windows ではないため、調べるレジストリがありません。',
  'errors.E-NOT-WINDOWS.remedy':
    'ここでは練習用サーバー (--machine practice:q290226) を使用するか、Windows でプログラムを実行してください。',
  'errors.E-STATE-UNREADABLE.title': '練習用サーバーのファイル {where} を読み取れませんでした。',
  'errors.E-STATE-UNREADABLE.remedy': 'ファイルが存在し、読み取り可能であることを確認するか、別のファイルを指定してください。',
  'errors.E-STATE-MALFORMED.title': 'ファイル {where} は練習用サーバーの記述ではありません。',
  'errors.E-STATE-MALFORMED.remedy': '別のファイルを指定するか、このファイルを削除してシナリオを最初から始めてください。',
  'errors.E-STATE-OTHER-SCENARIO.title': '{where} の練習用サーバーは、別のシナリオ用に作成されたものです。',
  'errors.E-STATE-OTHER-SCENARIO.remedy': 'そのシナリオを指定するか、別のファイルを指定してください。',
  'errors.E-FILE-UNREADABLE.title': 'ファイル {where} を読み取れませんでした。',
  'errors.E-FILE-UNREADABLE.remedy': 'ファイルが存在し、このアカウントで読み取れることを確認してください。',
  'errors.E-EVIDENCE-MALFORMED.title': 'コンピューターの記述を使用できません: {where}',
  'errors.E-EVIDENCE-MALFORMED.remedy': '示された項目を修正してから、再試行してください。',
  'errors.E-EVIDENCE-NOT-GIVEN.title': 'コンピューターの記述に次の情報がありません: {where}',
  'errors.E-EVIDENCE-NOT-GIVEN.remedy': '記述に追加するか、コンピューター自体を調べてください。',
  'errors.E-REG-FILE-MALFORMED.title': '登録ファイル (.reg) を使用できません: {where}',
  'errors.E-REG-FILE-MALFORMED.remedy':
    'レジストリ エディターまたはこのプログラムでエクスポートしたファイルを、変更せずに使用してください。',
  'errors.E-NET-NAME.title': 'このネットワークに {where} という名前のコンピューターはありません。',
  'errors.E-NET-NAME.remedy': '名前を確認するか、サーバーの IP アドレスを使ってください。',
  'errors.E-NET-UNREACHABLE.title': '{where} に接続できませんでした。',
  'errors.E-NET-UNREACHABLE.remedy':
    '名前、サーバーの電源、ファイアウォールがポート 445 (Windows 2000) と 139 (NT 4.0) を遮断していないことを確認してください。',
  'errors.E-NET-NETBIOS.title': '{where} は応答しましたが、NetBIOS セッションを受け付けませんでした。',
  'errors.E-NET-NETBIOS.remedy':
    'アドレスの代わりにサーバーの NetBIOS 名を使ってください。サーバーでは「Server」サービスが実行中でなければなりません。',
  'errors.E-NET-NOT-SMB.title': '{where} で応答したものは Windows のファイル共有ではありません。',
  'errors.E-NET-NOT-SMB.remedy': '名前とポートを確認してください。',
  'errors.E-NET-SMB1-OFF.title': '{where} は SMB1 に対応していません。',
  'errors.E-NET-SMB1-OFF.remedy':
    'NT 4.0 と 2000 は必ず対応しています。別のコンピューターか、そこで SMB1 が無効にされています。名前を確認してください。',
  'errors.E-NET-NO-NTLM.title': '{where} は NTLM によるログオンを受け付けません。',
  'errors.E-NET-NO-NTLM.remedy':
    'このプログラムは NTLM だけでログオンします。サーバー キットかサーバーのディスクを使ってください。',
  'errors.E-NET-SHARE-LEVEL.title': '{where} にはユーザー アカウントがありません。',
  'errors.E-NET-SHARE-LEVEL.remedy': 'Windows NT 4.0 と 2000 にはあります。正しいコンピューターかどうか確認してください。',
  'errors.E-NET-PROTOCOL.title': 'サーバーの応答が正しくありません: {where}',
  'errors.E-NET-PROTOCOL.remedy':
    '接続を終了しました。繰り返す場合は、コマンド ラインの --trace FILE でトレースを書き出して渡してください。',
  'errors.E-NET-LIMIT.title': 'サーバーの応答が、このプログラムが受け付ける大きさを超えています: {where}',
  'errors.E-NET-LIMIT.remedy':
    '正常な Exchange 5.5 サーバーはこの上限をはるかに下回ります。専門家がそのサーバーを調べる必要があります。',
  'errors.E-NET-RPC.title': 'サーバーがリモート呼び出しを拒否しました: {where}',
  'errors.E-NET-RPC.remedy':
    'サーバーで「Server」と「Remote Procedure Call (RPC)」のサービスが実行中でなければなりません。実行中なら、サーバーを再起動してください。',
  'errors.E-NET-LOST.title': '{where} との接続が切れました。',
  'errors.E-NET-LOST.remedy':
    'ネットワークを確認し、もう一度接続して調べてください。実行中だった操作は、行われたかもしれず、行われなかったかもしれません。',
  'errors.E-NET-TIMEOUT.title': '{where} が時間内に応答しませんでした。',
  'errors.E-NET-TIMEOUT.remedy':
    'ネットワークとサーバーを確認し、もう一度接続して調べてください。実行中だった操作は、行われたかもしれず、行われなかったかもしれません。',
  'errors.E-NET-SIGNATURE.title': '{where} の応答に正しい署名がありません。接続を終了しました。',
  'errors.E-NET-SIGNATURE.remedy':
    '途中で何者かが通信を変えている可能性があります。もう一度試す前に、ネットワーク管理者に相談してください。',
  'errors.E-NET-UNSIGNED.title':
    '{where} は通信に署名しないため、途中で何者かが内容を変えることができます。何も変更していません。',
  'errors.E-NET-UNSIGNED.remedy':
    '途中のネットワークに他の誰も入れないことを確認してから同意する (コマンド ラインでは --accept-unsigned) か、サーバー キットを使ってください。',
  'errors.E-NET-OTHER-SERVER.title':
    '今 {where} で応答しているサーバーは、先ほどログオンしたサーバーではありません。それ以上は何もしていません。',
  'errors.E-NET-OTHER-SERVER.remedy': '名前と、そのアドレスで何が変わったかを確認してから、もう一度接続してください。',
  'errors.E-LOGON-FAILED.title': '{where} はこのユーザー名とパスワードを受け付けません。',
  'errors.E-LOGON-FAILED.remedy':
    '両方とドメインを確認してください。試すたびに数えられ、アカウントがロックされることがあります。Service Pack 4 より前の Windows NT 4.0 は NTLM v1 だけに対応しています。',
  'errors.E-LOGON-LOCKED.title': 'このアカウントは {where} でロックされています。',
  'errors.E-LOGON-LOCKED.remedy': '管理者にロックを解除してもらうか、解除されるまで待ってください。',
  'errors.E-LOGON-DISABLED.title': 'このアカウントは {where} で無効になっています。',
  'errors.E-LOGON-DISABLED.remedy': '別のアカウントを使うか、管理者に有効にしてもらってください。',
  'errors.E-LOGON-PASSWORD-EXPIRED.title': '{where} によると、このアカウントのパスワードは期限切れか、変更が必要です。',
  'errors.E-LOGON-PASSWORD-EXPIRED.remedy': '別のコンピューターで変更するか、別のアカウントを使ってください。',
  'errors.E-LOGON-ACCOUNT-EXPIRED.title': 'このアカウントは {where} で期限切れです。',
  'errors.E-LOGON-ACCOUNT-EXPIRED.remedy': '別のアカウントを使うか、管理者に延長してもらってください。',
  'errors.E-LOGON-RESTRICTED.title': 'このアカウントは、この方法またはこの時刻では {where} にログオンできません。',
  'errors.E-LOGON-RESTRICTED.remedy':
    '時間帯、ワークステーション、空のパスワード、または「ネットワーク経由でコンピュータへアクセス」の権利によって禁じられている可能性があります。別のアカウントを使ってください。',
  'errors.E-LOGON-CLOCK.title': '{where} の時計とドメインの時計の差が大きいため、ログオンが拒否されました。',
  'errors.E-LOGON-CLOCK.remedy': 'サーバーの時計を合わせてから、もう一度試してください。',
  'errors.E-LOGON-DOMAIN.title': '{where} は、このアカウントを知っているドメイン コントローラーを見つけられませんでした。',
  'errors.E-LOGON-DOMAIN.remedy': 'ドメインを確認するか、サーバーのローカル アカウントを使ってください。',
  'errors.E-LOGON-GUEST.title': '{where} はゲストとしてだけ接続を許しました。このアカウントはそこにありません。',
  'errors.E-LOGON-GUEST.remedy': 'そのサーバーの管理者権限を持つアカウントを使ってください。',
  'errors.E-LOGON-REFUSED.title': '{where} がログオンを拒否しました。',
  'errors.E-LOGON-REFUSED.remedy':
    '理由は詳細の状態コードでわかります。このプログラムにない形式のログオンをサーバーが求めている場合があります。',
  'errors.E-REMOTE-NO-REGISTRY.title': '{where} のレジストリをネットワーク経由で開けません。',
  'errors.E-REMOTE-NO-REGISTRY.remedy':
    'Windows 2000 では、そのサーバーで「Remote Registry Service」サービスを開始してください。',
  'errors.E-REMOTE-NO-SERVICES.title': '{where} のサービス コントロール マネージャーをネットワーク経由で開けません。',
  'errors.E-REMOTE-NO-SERVICES.remedy':
    'ほかのサービスが動いているなら、サーバーを再起動してください。それまでは、調べることはできますが、変更はできません。',
  'errors.E-REMOTE-NO-SHARE.title': '管理共有 {where} がありません。',
  'errors.E-REMOTE-NO-SHARE.remedy':
    '管理共有が無効にされている可能性があります (AutoShareServer)。管理共有がないと、調べることはできますが、変更はできません。キットかディスクを使ってください。',
  'errors.E-REMOTE-NOT-ADMIN.title': 'このアカウントは {where} の管理者ではありません。',
  'errors.E-REMOTE-NOT-ADMIN.remedy': 'そのサーバーの Administrators グループのアカウントでログオンしてください。',
  'errors.E-REMOTE-SAVE-REFUSED.title': 'サーバーが {where} をファイルに保存しないため、そこではバックアップを検証できません。',
  'errors.E-REMOTE-SAVE-REFUSED.remedy':
    'アカウントに「ファイルとディレクトリのバックアップ」の権利が必要です。それ以外の場合は、サーバー キットかサーバーのディスクを使ってください。',
  'errors.E-REMOTE-DISK-FULL.title': 'サーバーのディスクがいっぱいです: {where}',
  'errors.E-REMOTE-DISK-FULL.remedy': 'サーバーのそのドライブで数メガバイトを空けてから、もう一度試してください。',
  'errors.E-REMOTE-FILE-LEFT.title': 'サーバーの一時ファイル {where} を削除できませんでした。',
  'errors.E-REMOTE-FILE-LEFT.remedy': 'レジストリの一部が入っています。サーバーで手動で削除してください。',
  'errors.E-REMOTE-FILE-NAME.title': '{where} は、このプログラムがサーバー上で使うパスではありません。',
  'errors.E-REMOTE-FILE-NAME.remedy': 'パスはサーバーのドライブで始まり、途中の名前が別の場所を指してはなりません。',
  'errors.E-OUT-NOT-WRITABLE.title': '{where} に書き込めません。',
  'errors.E-OUT-NOT-WRITABLE.remedy': 'このアカウントで書き込めるフォルダーを選択してください。',
  'errors.E-OUT-FULL.title': 'ディスクがいっぱいです: {where}',
  'errors.E-OUT-FULL.remedy': '空き領域を増やすか、別のディスクのフォルダーを選択してから、再試行してください。',
  'errors.E-OUT-PATH-TOO-LONG.title': 'パスが Windows の制限を超えています: {where}',
  'errors.E-OUT-PATH-TOO-LONG.remedy': 'パスがより短いフォルダーを選択してください。',
  'errors.E-OUT-INSIDE-UNPACKED.title':
    '{where} はプログラムの展開先フォルダーです。プログラムが終了すると Windows によって削除されます。',
  'errors.E-OUT-INSIDE-UNPACKED.remedy': 'このフォルダーの外にあるフォルダーを選択してください。',
  'errors.E-OUT-NOT-PRIVATE.title': 'フォルダー {where} への他のアカウントからのアクセスを禁止できませんでした。',
  'errors.E-OUT-NOT-PRIVATE.remedy':
    'バックアップには Key Management のパスワードが含まれることがあります。NTFS ディスク上のフォルダーを選択してください。',
  'errors.E-OUT-EXISTS.title': '{where} は既に存在し、上書きされません。',
  'errors.E-OUT-EXISTS.remedy': '別の名前またはフォルダーを選択してください。',
  'errors.E-COPY-INSIDE.title': '{where} は、コピーするフォルダーの中にあります。',
  'errors.E-COPY-INSIDE.remedy': 'コピー先には、その外のフォルダーを選択してください。',
  'errors.E-OUT-IN-USE.title': '{where} はこのコマンドが読み取るか保管しているため、上書きしません。',
  'errors.E-OUT-IN-USE.remedy': '出力には別のファイルを指定してください。',
  'errors.E-REG-DENIED.title': '{where} へのアクセスが拒否されました。',
  'errors.E-REG-DENIED.remedy':
    'プログラムを管理者として実行し直すか、このキーのフル コントロールのアクセス許可を依頼してください。',
  'errors.E-REG-FAILED.title': '{where} で Windows がエラーを報告しました。',
  'errors.E-REG-FAILED.remedy':
    'もう一度調べてください。再び発生する場合は、エラー番号と詳細をこのプログラムのサポート担当者に送ってください。',
  'errors.E-REG-KEY-DELETED.title': 'キー {where} は削除の対象としてマークされており、Windows が再起動されるまで使用できません。',
  'errors.E-REG-KEY-DELETED.remedy':
    'レジストリ エディターと「サービス」コンソールを閉じ、サーバーを再起動してから、もう一度調べてください。',
  'errors.E-REG-NAME-NOT-WIN32.title': '{where} の名前は、Windows プログラムでは開けない名前です。',
  'errors.E-REG-NAME-NOT-WIN32.remedy':
    'このプログラムはこのキーを操作しません。Windows レジストリの専門家による調査が必要です。',
  'errors.E-DISK-PATH.title': '{where} は、このコンピューター上の完全なパスではありません。',
  'errors.E-DISK-PATH.remedy':
    'E:\\winnt\\system32\\config のように、ドライブから入力してください。ネットワーク上のフォルダーは「フォルダーの選択」で指定できます。',
  'errors.E-DROP-PATH.title': '{where} は、このコンピューターのドライブ上のフォルダーではありません。',
  'errors.E-DROP-PATH.remedy':
    'ドロップできるのは、このコンピューターのドライブ上にあるものだけです。ネットワーク上のフォルダーは、ボタンで選択してください。',
  'errors.E-HIVE-NOT-FOUND.title': '{where} にレジストリ ハイブがありません。',
  'errors.E-HIVE-NOT-FOUND.remedy':
    'ファイル SYSTEM と SOFTWARE があるフォルダー (通常はディスクの WINNT\\system32\\config)、またはディスク自体を指定してください。',
  'errors.E-HIVE-NOT-BOTH.title': 'これらのファイルは、SYSTEM ハイブと SOFTWARE ハイブの組ではありません: {where}',
  'errors.E-HIVE-NOT-BOTH.remedy':
    '同じ Windows の SYSTEM ハイブと SOFTWARE ハイブの 2 つのファイルを選択してください。ファイル名は問いません。',
  'errors.E-HIVE-MALFORMED.title': '{where} は破損しているか、レジストリ ハイブではありません。',
  'errors.E-HIVE-MALFORMED.remedy':
    '最初にディスクをコピーしてください。次に、バックアップのファイルを使用するか、そのファイルを使用する Windows で修復してください。破損箇所は詳細に示されています。',
  'errors.E-HIVE-VERSION.title': '{where} は、このプログラムでは扱えない形式のレジストリ ハイブです。',
  'errors.E-HIVE-VERSION.remedy': '修復はサーバー上で行ってください。形式は詳細に示されています。',
  'errors.E-HIVE-DIRTY.title': '{where} は最後まで書き込まれていません。その Windows が正しくシャットダウンされていません。',
  'errors.E-HIVE-DIRTY.remedy':
    'まずファイルとそのログをコピーしてください。その Windows を一度起動してから正しくシャットダウンすると、ファイルが完成します。起動しない場合は、バックアップからファイルを取り出してください。ファイルの横にあるログでは完成できません。見つかったものは詳細に示されています。',
  'errors.E-HIVE-IN-USE.title': '{where} は使用中か、別のプログラムによって途中で変更されました。',
  'errors.E-HIVE-IN-USE.remedy':
    'サーバーをシャットダウンし (休止状態ではなく)、そのディスクを開いている他のプログラムをすべて終了してから、再試行してください。',
  'errors.E-HIVE-NOT-PROVEN.title':
    '{where} の変更後のコピーを検証できなかったため、コピーは破棄されました。ファイル自体は元のままです。',
  'errors.E-HIVE-NOT-PROVEN.remedy':
    '手動では何も変更しないでください。レポートを保管し、レポートに示された最初の相違点を伝えて支援を依頼してください。',
  'errors.E-HIVE-MIRROR-DIFFERS.title': '{where} は SYSTEM の 2 つ目のコピーですが、SYSTEM と同じレジストリではありません。',
  'errors.E-HIVE-MIRROR-DIFFERS.remedy':
    '両方のファイルをコピーしてください。その Windows を起動して正しくシャットダウンすると、両方が書き込まれます。それでも異なる場合や起動しない場合は、同じバックアップから両方を取り出してください。その後、再試行してください。最初の相違点は詳細に示されています。',
  'errors.E-HIVE-ONLY-MIRROR.title': '{where} は破損していますが、2 つ目のコピー SYSTEM.ALT は無傷です。',
  'errors.E-HIVE-ONLY-MIRROR.remedy':
    '両方のファイルをコピーしてください。その Windows を起動すると、自動的に SYSTEM.ALT から起動し、SYSTEM を新しく書き込みます。正しくシャットダウンしてから、再試行してください。起動しない場合は、同じバックアップから両方のファイルを取り出してください。',
  'errors.E-HIVE-HALF-EXCHANGED.title': 'レジストリの別のファイルを置き換えられず、{where} を元に戻すこともできませんでした。',
  'errors.E-HIVE-HALF-EXCHANGED.remedy':
    'その Windows はまだ起動しないでください。ディスクに書き込めることを確認してから「元に戻す」を選択すると、すべての元のファイルが戻されます。',
  'errors.E-HIVE-NO-CONTROL-SET.title': '{where} には、Windows の起動に使用するコントロール セットが示されていません。',
  'errors.E-HIVE-NO-CONTROL-SET.remedy':
    'インストール済みの Windows の SYSTEM ハイブであることを確認し、破損している場合はバックアップから取り出してください。不足しているものは詳細に示されています。',
  'errors.E-HIVE-VALUE-TOO-LARGE.title': '値が {where} には大きすぎます。XP より前の Windows では、1 つの値は最大 1 MB です。',
  'errors.E-HIVE-VALUE-TOO-LARGE.remedy':
    'バックアップがこの Windows のものであることを確認してください。そうである場合は、詳細を伝えて支援を依頼してください。',
  'errors.E-REG-TOO-DEEP.title': '{where} の下のキーは、Windows の許容範囲より深く入れ子になっています。',
  'errors.E-REG-TOO-DEEP.remedy':
    'このプログラムはこれらのキーを操作しません。Windows レジストリの専門家によるこのキーの調査が必要です。',
  'errors.E-REG-TOOLS-BLOCKED.title': 'このコンピューターのポリシーにより、レジストリ ツールがブロックされています: {where}',
  'errors.E-REG-TOOLS-BLOCKED.remedy': '修復の間ポリシーを解除するよう、ポリシーの管理者に依頼してください。',
  'errors.E-SCM-DENIED.title': 'サービス {where} へのアクセスが拒否されました。',
  'errors.E-SCM-DENIED.remedy': 'プログラムを管理者として実行し直してください。',
  'errors.E-SCM-FAILED.title': 'サービス コントロール マネージャーが {where} についてエラーを報告しました。',
  'errors.E-SCM-FAILED.remedy': 'もう一度調べてください。再び発生する場合は、サーバーを再起動してください。',
  'errors.E-FILE-DENIED.title': '{where} へのアクセスが拒否されました。',
  'errors.E-FILE-DENIED.remedy': 'プログラムを管理者として実行し直すか、読み取りと書き込みのアクセス許可を依頼してください。',
  'errors.E-FILE-FAILED.title': '{where} の読み取りまたは書き込みができませんでした。',
  'errors.E-FILE-FAILED.remedy': 'ディスクが接続されていて、ファイルが使用中ではないことを確認してから、再試行してください。',
  'errors.E-FILE-IS-LINK.title': '{where} はリンクです。コピーにはリンク先の内容が含まれません。',
  'errors.E-FILE-IS-LINK.remedy': 'リンク先の内容とともに、フォルダーを手動でコピーしてください。',
  'errors.E-FILE-WRONG-KIND.title':
    '{where} は、ファイルがあるべき場所のフォルダー、またはフォルダーがあるべき場所のファイルです。',
  'errors.E-FILE-WRONG-KIND.remedy': 'どちらであるべきかを確認してから、もう一度調べてください。',
  'errors.E-FILE-NOT-LOCAL.title': '{where} はこのサーバーのディスク上にないため、読み取られませんでした。',
  'errors.E-FILE-NOT-LOCAL.remedy': '存在するかどうかを自分で確認してください。読み取られていないものとして扱われます。',
  'errors.E-COPY-DIFFERS.title': 'コピー {where} を読み直すと、書き込んだ内容と異なっていました。',
  'errors.E-COPY-DIFFERS.remedy': 'このコピーを信頼しないでください。別のディスクを選択し、もう一度コピーしてください。',
  'errors.E-FILE-LINK.title': '{where} は別の場所へのリンクです。',
  'errors.E-FILE-LINK.remedy':
    'ここではリンクを経由した読み取りや書き込みは行いません。リンク先のファイルまたはフォルダーを指定するか、リンクを削除してもらってください。',
  'errors.E-FILE-NOT-ORDINARY.title': '{where} は通常のファイルではありません。',
  'errors.E-FILE-NOT-ORDINARY.remedy': 'ファイルを指定してください。フォルダー、パイプ、デバイスは読み取りません。',
  'errors.E-NOT-ELEVATED.title': '{where} には管理者権限が必要ですが、プログラムは管理者権限なしで実行されています。',
  'errors.E-NOT-ELEVATED.remedy': 'プログラムを閉じ、「管理者として実行」でもう一度起動してください。',
  'errors.E-ELEVATION-FAILED.title': '{where} を管理者権限で開始できませんでした。',
  'errors.E-ELEVATION-FAILED.remedy':
    '{where} が存在し、ポリシーで禁止されていないことを確認してから、「管理者として実行」で起動してください。',
  'errors.E-SERVICE-REFUSED-STOP.title': 'サービス {where} は停止要求を受け付けません。',
  'errors.E-SERVICE-REFUSED-STOP.remedy':
    'サーバーを再起動してから、もう一度調べてください。再起動後は、何かが開始しない限り、サービスは実行されていません。',
  'errors.E-SERVICE-STILL-STOPPING.title': 'サービス {where} はまだ停止していません。',
  'errors.E-SERVICE-STILL-STOPPING.remedy':
    'このまま待つか、サービスが停止した後でもう一度調べてください。停止処理は自動的に続きます。',
  'errors.E-SERVICE-DEPENDENTS.title': '{where} に依存するサービスが実行されています。',
  'errors.E-SERVICE-DEPENDENTS.remedy': 'それらのサービスも停止するか、使用しているプログラムを先に閉じてください。',
  'errors.E-SERVICE-NOT-STOPPED.title': 'サービス {where} は停止していません。',
  'errors.E-SERVICE-NOT-STOPPED.remedy': '先に停止してください。実行中は何も削除されません。',
  'errors.E-SERVICE-MARKED-FOR-DELETE.title': 'サービス {where} は削除の対象としてマークされています。',
  'errors.E-SERVICE-MARKED-FOR-DELETE.remedy':
    'すべての画面で「サービス」コンソールを閉じ、サーバーを再起動してから、もう一度調べてください。',
  'errors.E-STOP-WAITING.title': '{where} の待機をやめました。',
  'errors.E-STOP-WAITING.remedy': 'サービスの停止処理は自動的に続きます。停止した後で、もう一度調べてください。',
  'errors.E-NOTHING-TO-DO.title': '実行する操作はありません: {where}',
  'errors.E-NOTHING-TO-DO.remedy': 'その後に変更があった場合は、もう一度調べてください。',
  'errors.E-NOT-APPLICABLE.title': '修復 {where} は、このサーバーで見つかった状態に適合しません。',
  'errors.E-NOT-APPLICABLE.remedy': '調査結果を確認してください。適合しない理由が示されています。',
  'errors.E-GATE.title': '安全規則により続行できません。',
  'errors.E-GATE.remedy': '規則が示すことを解決してから、もう一度実行してください。',
  'errors.E-CONFIRMATION.title': '入力された名前は {where} ではありません。',
  'errors.E-CONFIRMATION.remedy': 'ウィンドウの上部に表示されているとおりにサーバー名を入力してください。',
  'errors.E-UNREADABLE-ITEM.title': '{where} を読み取れなかったため、何が削除されるかを確認できません。',
  'errors.E-UNREADABLE-ITEM.remedy':
    'プログラムを管理者として実行し直すか、このキーのフル コントロールを付与してもらってから、もう一度調べてください。',
  'errors.E-CHANGED-SINCE-LOOK.title': '{where} は、調べた後に変更されています。',
  'errors.E-CHANGED-SINCE-LOOK.remedy': 'もう一度調べてください。修復は現在の状態から始まります。',
  'errors.E-BUSY.title': 'このサーバーの別の修復が実行中です。',
  'errors.E-BUSY.remedy': 'その修復が終了するまで待ってから、再試行してください。',
  'errors.E-WRONG-STEP.title': '今は実行できません。別のページが表示されているか、操作が実行中です。',
  'errors.E-WRONG-STEP.remedy': 'ページに表示されている内容に従って続行してください。',
  'errors.E-BACKUP-NOT-PROVEN.title': '{where} のバックアップを検証できませんでした。',
  'errors.E-BACKUP-NOT-PROVEN.remedy':
    '再試行してください。再び失敗する場合は、別のフォルダーを選択し、詳細をこのプログラムのサポート担当者に送ってください。',
  'errors.E-BACKUP-ALTERED.title': 'バックアップ ファイル {where} は、書き込まれたものと異なります。',
  'errors.E-BACKUP-ALTERED.remedy': 'コピーから元のファイルを復元してください。変更されたバックアップは復元に使用されません。',
  'errors.E-BACKUP-MISSING.title': 'バックアップ ファイル {where} がありません。',
  'errors.E-BACKUP-MISSING.remedy': '元の場所に戻してから、再試行してください。',
  'errors.E-WITNESS-DISAGREES.title': '{where} を 2 つの方法で読み取った結果が一致しません。',
  'errors.E-WITNESS-DISAGREES.remedy':
    '他のレジストリ プログラムを閉じて、再試行してください。それでも一致しない場合は、詳細をこのプログラムのサポート担当者に送ってください。',
  'errors.E-WITNESS-UNAVAILABLE.title': '{where} を読み取る 2 つ目の方法が応答しませんでした。',
  'errors.E-WITNESS-UNAVAILABLE.remedy':
    '再試行してください。変わらない場合は、ポリシーで reg.exe または Windows Script Host がブロックされていないかどうかを確認してください。',
  'errors.E-REMOVAL-NOT-PROVEN.title': '{where} が削除されたことを検証できませんでした。',
  'errors.E-REMOVAL-NOT-PROVEN.remedy': '元に戻すか、もう一度調べて現在の状態を確認してください。',
  'errors.E-UNDO-NOT-PROVEN.title': '{where} が元の状態に戻ったことを検証できませんでした。',
  'errors.E-UNDO-NOT-PROVEN.remedy':
    '「元に戻す」をもう一度実行してください。バックアップは変更されておらず、必要な回数だけ使用できます。',
  'errors.E-RUN-NOT-FOUND.title': '{where} に修復はありません。',
  'errors.E-RUN-NOT-FOUND.remedy': '最初のページの一覧から修復を選択してください。コマンド ラインでは「runs」で表示されます。',
  'errors.E-RUN-DAMAGED.title': '修復 {where} のジャーナルが破損しています。',
  'errors.E-RUN-DAMAGED.remedy':
    '同じ場所のバックアップ ファイルは保持されています。フォルダー全体をこのプログラムのサポート担当者に送ってください。パスワードが含まれることがあります。',
  'errors.E-RUN-OTHER-MACHINE.title': 'この修復は、{where} とは別の Windows のものです。',
  'errors.E-RUN-OTHER-MACHINE.remedy': '修復を行ったサーバーで元に戻してください。',
  'errors.E-RUN-OTHER-SERVER.title':
    '{where} で応答したサーバーは、この修復を行ったサーバーではありません。そこでは何も行っていません。',
  'errors.E-RUN-OTHER-SERVER.remedy':
    '修復したサーバーに今接続できる名前またはアドレスを入力してください。両方のサーバーの名前は詳細にあります。',
  'errors.E-RUN-NOT-UNDOABLE.title': '修復 {where} には元に戻す操作がありません。',
  'errors.E-RUN-NOT-UNDOABLE.remedy': 'サーバーをもう一度調べて、状態を確認してください。',
  'errors.E-RUN-FOREIGN.title':
    '{where} の修復は、このコンピューターでこのプログラムが行ったものではないか、その後に変更されています。',
  'errors.E-RUN-FOREIGN.remedy':
    '誰が行ったものか分からない場合は信用しないでください。そのフォルダーを「undo --run」に指定すると、書き込まれる内容と承認の方法が表示されます。',
  'errors.E-RUN-NOT-ACCEPTED.title': '{where} はこの修復のバックアップのチェックサムではありません。',
  'errors.E-RUN-NOT-ACCEPTED.remedy': 'プレビューをもう一度確認し、そこに表示されるチェックサムを使ってください。',
  'errors.E-KIT-RESULT-NONE.title': '{where} にサーバー キットの結果がありません。',
  'errors.E-KIT-RESULT-NONE.remedy':
    'RESULT フォルダー、またはそれを含むキットのフォルダーを指定してください。キットが書き込みできないディスクにあった場合、RESULT はサーバーの TEMP フォルダーにあります。',
  'errors.E-KIT-INCOMPLETE.title': 'サーバー キットの結果が完全ではありません: {where}',
  'errors.E-KIT-INCOMPLETE.remedy': 'サーバーでその手順をもう一度最後まで実行し、RESULT フォルダー全体を持ち帰ってください。',
  'errors.E-KIT-MIXED.title': '同じ組の結果ではありません: {where}',
  'errors.E-KIT-MIXED.remedy':
    '1 つのキットが 1 台のサーバーで作成した RESULT フォルダーだけを持ち帰ってください。他のファイルを入れないでください。',
  'errors.E-KIT-EDITED.title': '結果ファイル {where} は、キットが書き込んだものと異なります。',
  'errors.E-KIT-EDITED.remedy':
    'サーバーから RESULT フォルダーをもう一度持ち帰ってください。ファイルをエディターで開かないでください。',
  'errors.E-KIT-STALE.title': '調査の結果が古くなっています。{where} はその後に変更されています。',
  'errors.E-KIT-STALE.remedy': 'サーバーで 1LOOK.CMD をもう一度実行し、新しい結果を読み込んでください。',
  'errors.E-KIT-NOT-SEEN.title': 'サーバー キットは {where} を確認できませんでした。',
  'errors.E-KIT-NOT-SEEN.remedy': '読み取られていないものとして扱われます。重要な場合は、サーバー上で確認してください。',
  'errors.E-KIT-NOT-SHOWN.title': '{where} はどのエクスポートにも含まれていません。',
  'errors.E-KIT-NOT-SHOWN.remedy':
    '存在しないか、管理者でも読み取れないかのどちらかです。サーバーの Regedt32 で確認してください。',
  'errors.E-KIT-OUTDATED.title': 'キットが調べた後に {where} の変更が始まっています。',
  'errors.E-KIT-OUTDATED.remedy':
    'キットの手順を最後まで実行するか、1LOOK.CMD をもう一度実行して、新しい結果を読み取ってください。',
  'errors.E-KIT-TOO-LARGE.title': '{where} はキットの結果としては大きすぎます。',
  'errors.E-KIT-TOO-LARGE.remedy': 'キットが残したままの RESULT フォルダーだけを選択してください。',
  'errors.E-KIT-LOOK-NEEDED.title': '{where} のキットには、サーバーを調べた結果が必要です。',
  'errors.E-KIT-LOOK-NEEDED.remedy':
    '記事を指定せずにキットを作成し、サーバーで 1LOOK.CMD を実行してから、その RESULT フォルダーを --from で指定してください。',
  'errors.E-KIT-NOT-ASCII.title': '{where} には、一部の Windows NT で書き込めない文字が含まれています。',
  'errors.E-KIT-NOT-ASCII.remedy': 'この変更は、記事の説明に従って、サーバーのレジストリ エディターで行ってください。',
  'errors.E-IPC-REJECTED.title': 'ウィンドウからの要求をプログラムが受け付けませんでした: {where}',
  'errors.E-IPC-REJECTED.remedy':
    'ウィンドウを閉じて、もう一度開いてください。再び発生する場合は、詳細をこのプログラムのサポート担当者に送ってください。',
  'errors.E-NO-ANSWER.title': 'プログラムが応答しません。',
  'errors.E-NO-ANSWER.remedy':
    'プログラムをもう一度起動してください。実行中だった操作はジャーナルに記録されており、起動時に表示されます。',
  'errors.E-INTERNAL.title': '予期しないエラーが発生しました: {where}',
  'errors.E-INTERNAL.remedy':
    'もう一度調べてください。再び発生する場合は、詳細をこのプログラムのサポート担当者に送ってください。',
} as const;
