/** Japanese sentences: diagnosis. Keys start with `diagnosis.`. */
export const diagnosis = {
  'diagnosis.unread.denied': '{at} へのアクセスが拒否されました。',
  'diagnosis.unread.failed': '{at} を読み取れませんでした ({code})。',
  'diagnosis.unread.failedWith': '{at} を読み取れませんでした ({code}、Windows エラー {win32})。',
  'diagnosis.unread.notGiven': '記述に次の情報がありません: {at}',

  'diagnosis.items.serviceKey.yes': 'キー {path} があります。',
  'diagnosis.items.serviceKey.no': 'キー {path} はありません。',
  'diagnosis.items.kmServerKey.yes': 'キー {path} があります。',
  'diagnosis.items.kmServerKey.no': 'キー {path} はありません。',
  'diagnosis.items.setupEntry.key': 'セットアップの一覧に Key Management Server があります: キー {path} があります。',
  'diagnosis.items.setupEntry.value': 'セットアップの一覧に Key Management Server があります: 値 {path} があります。',
  'diagnosis.items.setupEntry.both':
    'セットアップの一覧に Key Management Server が 2 つあります: キー {path} と値 {value} があります。',
  'diagnosis.items.setupEntry.no':
    'セットアップの一覧に Key Management Server はありません: キー {path} も値 {value} もありません。',
  'diagnosis.items.any.yes': { other: '3 個の Key Management 項目のうち {n} 個がレジストリにあります。' },
  'diagnosis.items.any.no': '3 個の Key Management 項目は、いずれもレジストリにありません。',
  'diagnosis.items.onlyService.yes': '3 個の Key Management 項目のうち、残っているのは {path} だけです。',
  'diagnosis.items.onlyService.no': {
    other: '3 個の Key Management 項目のうち {n} 個がレジストリにあり、サービス キーだけが残った状態ではありません。',
  },
  'diagnosis.items.setupWithoutService.yes':
    'セットアップの一覧に Key Management Server がありますが ({path})、そのサービス キーはありません。',

  'diagnosis.program.there': 'ImagePath は {path} を示しており、そのファイルは存在します。',
  'diagnosis.program.missing': 'ImagePath は {path} を示していますが、そのファイルは存在しません。',
  'diagnosis.program.notNamed': 'キー {path} はプログラムを示していません。ImagePath がありません。',
  'diagnosis.program.more':
    'ImagePath では {path} の後に続きがあります。Key Management のパスワードの可能性があるため、表示されません。',
  'diagnosis.program.noMore': 'ImagePath では {path} の後に何も続いていません。',
  'diagnosis.program.old':
    '{path} は Exchange 4.0 と 5.0 で Key Management が置かれた場所です。5.5 ではフォルダー Bin が使用されます。',
  'diagnosis.program.notOld': '{path} は、Exchange 4.0 と 5.0 で Key Management が置かれた場所ではありません。',
  'diagnosis.program.elsewhere': '{path} は存在しますが、ImagePath はそこを指していません。',
  'diagnosis.program.notElsewhere': 'Kmserver.exe は Exchange フォルダーにもありません。',

  'diagnosis.service.running': 'サービス MSExchangeKMS は停止していません。Windows が報告する状態: {state}',
  'diagnosis.service.stopped': 'サービス MSExchangeKMS は停止しています。',
  'diagnosis.service.unknown': 'Windows の一覧にサービス MSExchangeKMS はありません。',
  'diagnosis.service.disabled': { other: '{n} 個の Exchange サービスが無効です: {names}' },
  'diagnosis.service.noneDisabled': '無効な Exchange サービスはありません。',
  'diagnosis.service.attendantStopped': 'System Attendant (MSExchangeSA) は実行されていません。',
  'diagnosis.service.attendantRunning': 'System Attendant (MSExchangeSA) は実行中です。',
  'diagnosis.service.attendantUnknown': 'System Attendant (MSExchangeSA) はインストールされていません。',

  'diagnosis.exchange.tooNew':
    'これは Exchange 2000 以降です ({source})。記事は以前のバージョンを対象としており、その手順はここでは害になります。',
  'diagnosis.exchange.notTooNew': 'Exchange 2000 以降であることを示すものはありません。',
  'diagnosis.exchange.generation': 'これは Exchange {generation} です ({source})。',
  'diagnosis.exchange.generationUnknown':
    'Exchange のバージョンは確認できませんが、セットアップの一覧には Exchange のコンポーネントがあります。',
  'diagnosis.exchange.notInstalled': 'インストールされている Exchange Server は見つかりませんでした。',
  'diagnosis.exchange.missing': {
    other: 'Exchange に必要なパスのうち {n} 個が存在しません。最初のものは {path} です。',
  },
  'diagnosis.exchange.noneMissing': 'レジストリが Exchange 用に示すその他のパスは、すべて存在します。',
  'diagnosis.exchange.addressEmpty': {
    other: '{n} 個のアドレスの種類にジェネレーターがありません。最初のものは {path} です。',
  },
  'diagnosis.exchange.addressFull': 'すべてのアドレスの種類にジェネレーター DLL があります。',
  'diagnosis.exchange.addressNone': 'Address フォルダーは見つかりませんでした。',
  'diagnosis.exchange.cmdMissing': 'Cmd.exe は System32 フォルダーにありません。',
  'diagnosis.exchange.cmdThere': 'Cmd.exe は System32 フォルダーにあります。',

  'diagnosis.web.connector.key': 'セットアップの一覧に Outlook Web Access があります: キー {path} があります。',
  'diagnosis.web.connector.value': 'セットアップの一覧に Outlook Web Access があります: 値 {path} があります。',
  'diagnosis.web.connector.no': 'セットアップの一覧に Outlook Web Access はありません: キー {path} も値 {value} もありません。',
  'diagnosis.web.service.empty': 'サービス キー MSExchangeWEB は空です。',
  'diagnosis.web.service.absent': 'サービス キー MSExchangeWEB はありません。',
  'diagnosis.web.service.filled': 'サービス キー MSExchangeWEB には値があります。',
  'diagnosis.web.data.gone': 'Webdata フォルダーはありません。',
  'diagnosis.web.data.there': 'フォルダー {path} は存在します。',
  'diagnosis.web.iis.gone': 'Web サーバー (サービス W3SVC) はインストールされていません。',
  'diagnosis.web.iis.there': 'Web サーバー (サービス W3SVC) はインストールされています。',
  'diagnosis.web.whole': 'Outlook Web Access は完全です。サービス、フォルダー、Web サーバーがあります。',
  'diagnosis.web.notWhole': 'Outlook Web Access は完全ではありません。',

  'diagnosis.reported.none': 'エラー番号は指定されていません。',
  'diagnosis.reported.byUser': '報告されたエラーは {id} です。',
  'diagnosis.reported.inLog': 'セットアップ ログの最後のセッションにエラー {id} があります。',
  'diagnosis.reported.other': '報告されたエラーは {id} ですが、この記事の対象は {expected} です。',
  'diagnosis.sign.setup-script':
    'メッセージにセットアップのスクリプト名があります (「Processing file … at or near line …」)。Key Management が削除されている場合のメッセージは、ファイル名を含みません。',
  'diagnosis.sign.web-script': 'メッセージにスクリプト Webcon.uns の名前があります。',
  'diagnosis.sign.mail-script': 'メッセージにスクリプト Cdo.ins または Smtp.uns の名前があります。',
  'diagnosis.sign.shared-script': 'メッセージにスクリプト Shared.ins の名前があります。',
  'diagnosis.sign.no-password': 'メッセージによると、サービスに有効なパスワードが渡されていません (エラー 2140、イベント 5057)。',
  'diagnosis.sign.already-in-site': 'メッセージによると、サイトには既に KM Server があります。',
  'diagnosis.sign.conversion-failed': 'メッセージによると、不明なエラーでキー データベースの変換が終了しました。',
  'diagnosis.sign.unrecognised': '報告されたメッセージにはエラー番号がなく、内容もここでは不明です。',
  'diagnosis.sign.none': '報告された内容は、この記事のメッセージではありません。',
  'diagnosis.reported.nothing': 'エラーは報告されていません。',
  'diagnosis.log.oneLine':
    '{path} の最後のセッションは 1 行です。セットアップは開始しましたが、それ以降は何も書き込んでいません。',
  'diagnosis.log.lines': { other: '{path} の最後のセッションは {n} 行です。' },
  'diagnosis.log.addresses':
    '{path} の最後のセッションは、セットアップがアドレス ジェネレーターの処理に移るところで終わっています。',

  'diagnosis.decides.unread':
    '決め手は、読み取れなかった場所にある内容です。読み取れるようにしてから (キーのフル コントロール、または管理者として実行)、もう一度調べてください。',
  'diagnosis.decides.elsewhere': '決め手は、{path} にある Key Management のプログラムがまだ必要かどうかです。',
  'diagnosis.decides.Q290226':
    '決め手は、セットアップに表示されるエラー番号です。0xC0020002 と、最後のセッションが 1 行のセットアップ ログは、この記事に該当することを示します。',
  'diagnosis.decides.one-line': '決め手は、セットアップ ログの最後のセッションが 1 行だけかどうかです。',
  'diagnosis.decides.Q196171':
    '決め手は、Exchange 4.0 または 5.0 が削除された後、ここに Exchange 5.5 が Key Management なしでインストールされたかどうかです。',
  'diagnosis.decides.Q182814':
    '決め手はエラー番号です。Exchange 5.5 へのアップグレードが 0xC0020003 で停止する場合は、この記事に該当することを示します。',
  'diagnosis.decides.Q235418':
    '決め手はエラー番号です。Service Pack が 0xC0020002 (「cannot find the file specified」) で停止する場合は、この記事に該当することを示します。',
  'diagnosis.decides.Q274197': '決め手は、セットアップが Webdata フォルダーのバックアップを表示した直後に停止するかどうかです。',
  'diagnosis.decides.Q246086':
    '決め手は、ファイルが手動で削除されたかどうかです。セットアップの「Reinstall」は、欠けているファイルを復元し、データベースを保持します。',
  'diagnosis.decides.Q323730': '決め手は、Service Pack 4 が Outlook Web Access の更新中に停止するかどうかです。',
  'diagnosis.decides.Q199379':
    '決め手は、セットアップが既存のサイトへの参加中に停止し、システム ログにイベント 7000 が記録されるかどうかです。その場合、そのサイトの他のサーバーは他社製のプロキシ DLL を使用しています。',
  'diagnosis.decides.Q202258':
    '決め手はセットアップ ログです。この記事に該当する場合、最後の数行に手順「Bound to appropriate DSA」があります。',
  'diagnosis.decides.Q190442':
    '決め手はエラー番号です。Service Pack の最後に表示される 0xC0020422 は、この記事に該当することを示します。',
  'diagnosis.decides.Q248445':
    '決め手はエラー番号です。Service Pack が 0xC0020005 で停止する場合は、この記事に該当することを示します。',
  'diagnosis.decides.message': 'メッセージの文面で決まります。',

  'diagnosis.asks.number': 'セットアップにエラー番号 {id} が表示されますか',
  'diagnosis.asks.number.how':
    '番号はメッセージ ボックスの「ID no:」の後に表示されます。セットアップを実行した担当者に確認してください。控えがない場合は、セットアップ ログを追加してください。最後の数行に番号が含まれていることがあります。',
  'diagnosis.asks.message': 'メッセージには正確に何と表示されていますか',
  'diagnosis.asks.elsewhere': '{path} にある Key Management のプログラムは、まだ使用されていますか',
  'diagnosis.asks.elsewhere.how':
    'ユーザーが今もこのサーバーから暗号化メールのキーを受け取っているか、失ったキーをこのサーバーで回復しているかを、Exchange の担当者に確認してください。',
  'diagnosis.asks.one-line': 'セットアップ ログの最後のセッションは 1 行だけですか',
  'diagnosis.asks.one-line.how':
    'Exchange がインストールされているドライブのルート フォルダーで、Exchange Server Setup.log を開きます。各セッションは「++++ Microsoft Exchange Setup initialized ++++」で始まります。この行のうち最後のものの後に何もなければ、答えは「はい」です。または、以下でログを追加すると、プログラムが読み取ります。',
  'diagnosis.asks.Q196171':
    'Exchange 4.0 または 5.0 が削除された後、Exchange 5.5 が Key Management なしでここにインストールされましたか',
  'diagnosis.asks.Q196171.how':
    'サーバーを構築した担当者に確認するか、記録を調べてください。ImagePath の C:\\Security\\Bin のようなパスは、Exchange 4.0 または 5.0 のものです。',
  'diagnosis.asks.Q274197': 'セットアップは、Webdata フォルダーのバックアップを表示した直後に停止しますか',
  'diagnosis.asks.Q274197.how':
    'Service Pack のウィンドウに最後に何が表示されたか、また Outlook Web Access がフォルダーの削除によって取り除かれたかを、実行した担当者に確認してください。',
  'diagnosis.asks.Q246086': 'Exchange のファイルまたはフォルダーが手動で削除されましたか',
  'diagnosis.asks.Q246086.how':
    'サーバーのディスクが整理されたことがあるかを、サーバーの担当者に確認してください。「欠けているファイル」には、レジストリが示しているのにディスクにないものが一覧表示されます。',
  'diagnosis.asks.Q323730': 'Service Pack 4 は、Outlook Web Access の更新中に停止しますか',
  'diagnosis.asks.Q323730.how': 'Service Pack のウィンドウに最後に何が表示されたかを、実行した担当者に確認してください。',
  'diagnosis.asks.Q199379':
    'このサーバーが既存のサイトに参加する途中でセットアップが停止し、システム ログにイベント 7000 が記録されますか',
  'diagnosis.asks.Q199379.how':
    'サーバーでイベント ビューアーを開き、セットアップが停止した時刻のシステム ログでイベント 7000 を探してください。',
  'diagnosis.asks.Q202258': 'セットアップ ログの最後の数行に、手順「Bound to appropriate DSA」がありますか',
  'diagnosis.asks.Q202258.how':
    'Exchange がインストールされているドライブのルート フォルダーで Exchange Server Setup.log を開き、最後の数行を確認してください。または、以下でログを追加すると、プログラムが読み取ります。',
  'diagnosis.answered.yes': '「{question}」への回答は「はい」です。',
  'diagnosis.answered.no': '「{question}」への回答は「いいえ」です。',
  'diagnosis.answered.cannot-tell': '「{question}」には回答できませんでした。',

  'diagnosis.evidence.absent': 'ありません。',
  'diagnosis.evidence.key': 'キー: {keys}、値: {values}',
  'diagnosis.evidence.keyPartly': 'あります。その下の {at} は読み取れませんでした。',
  'diagnosis.evidence.value': '{type}: {path}',
  'diagnosis.evidence.path': '{path}',
  'diagnosis.evidence.program': '{path}、バージョン {version}',
  'diagnosis.evidence.programNoVersion': '{path}、バージョン不明',
  'diagnosis.evidence.service':
    '状態: {state}。スタートアップの種類: {startType}。アカウント: {account}。サービスの種類: {type}。依存先: {dependsOn}。',
  'diagnosis.evidence.serviceState': '状態: {state}',
  'diagnosis.evidence.noDependents': 'これに依存する実行中のサービスはありません。',
  'diagnosis.evidence.list': '{names}',
  'diagnosis.evidence.generation': 'Exchange {generation}、ビルド {build}',
  'diagnosis.evidence.formKey': 'キーとしてあります。',
  'diagnosis.evidence.formValue': '値としてあります。',
  'diagnosis.evidence.values': { other: '{n} 個の値' },
  'diagnosis.evidence.data': { other: '{n} 個のファイル、{bytes} バイト' },
  'diagnosis.evidence.log': { other: 'セッション数: {sessions}。最後のセッションは {n} 行です。' },
  'diagnosis.evidence.restart': 'Windows は再起動を待っています。',
  'diagnosis.evidence.label.serviceKey': 'サービス キー',
  'diagnosis.evidence.label.imagePath': 'サービスのプログラムのパス',
  'diagnosis.evidence.label.program': 'サービスのプログラム',
  'diagnosis.evidence.label.programAtSetup': 'Exchange フォルダーの Kmserver.exe',
  'diagnosis.evidence.label.kmServerKey': 'KMServer キー',
  'diagnosis.evidence.label.setupSubkey': 'キーとしてのセットアップの項目',
  'diagnosis.evidence.label.setupValue': '値としてのセットアップの項目',
  'diagnosis.evidence.label.service': 'Windows でのサービスの状態',
  'diagnosis.evidence.label.dependents': 'これを必要とするサービス',
  'diagnosis.evidence.label.generation': 'Exchange のバージョン',
  'diagnosis.evidence.label.setupKey': 'セットアップのコンポーネント一覧',
  'diagnosis.evidence.label.component': 'コンポーネント {name}',
  'diagnosis.evidence.label.services': 'その他の Exchange サービス',
  'diagnosis.evidence.label.attendant': 'System Attendant',
  'diagnosis.evidence.label.address': 'アドレス ジェネレーター',
  'diagnosis.evidence.label.webConnector': 'セットアップの一覧の Outlook Web Access',
  'diagnosis.evidence.label.webService': 'Outlook Web Access のサービス キー',
  'diagnosis.evidence.label.webData': 'Webdata フォルダー',
  'diagnosis.evidence.label.iis': 'Web サーバー',
  'diagnosis.evidence.label.cmd': 'コマンド プロセッサ',
  'diagnosis.evidence.label.data': 'キー データベースのフォルダー',
  'diagnosis.evidence.label.log': 'セットアップ ログ',
  'diagnosis.evidence.label.error': '報告されたエラー',
  'diagnosis.evidence.label.answer': '回答',
  'diagnosis.evidence.label.restart': '保留中の再起動',

  'diagnosis.gate.generation.open': 'Exchange 2000 以降であることを示すものはありません。',
  'diagnosis.gate.generation.blocked': 'これは Exchange 2000 以降です。記事は該当せず、キーを削除すると Exchange が破損します。',
  'diagnosis.gate.generation.unread': 'Exchange 2000 以降かどうかを読み取れなかったため、何も変更されません。',
  'diagnosis.gate.article.open': 'この障害は {article} で説明されています。',
  'diagnosis.gate.article.override':
    '{article} の可能性はありますが、確実ではありません。該当しない根拠を読んだうえで続行するには、{server} と入力してください。',
  'diagnosis.gate.article.overridden':
    '{article} の可能性はありますが、確実ではありません。続行するために {server} と入力されました。',
  'diagnosis.gate.article.ruledOut': '{article} はこのサーバーに該当しません。',
  'diagnosis.gate.article.cannotTell':
    '{article} がこのサーバーに該当するかどうかは判断できません。読み取れなかったものがあります。',
  'diagnosis.gate.healthy.open':
    'Key Management のプログラムがないため、正常に動作しているコンポーネントが削除されることはありません。',
  'diagnosis.gate.healthy.notRemoved': 'Key Management は何も削除されません。',
  'diagnosis.gate.healthy.override':
    'Key Management はこのサーバーで正常に動作しています。削除すると、暗号化されたメールを回復できなくなります。キー データベースとそのパスワードがなければ、古い暗号化メールは永久に失われます。それでも削除するには、{server} と入力してください。',
  'diagnosis.gate.healthy.overridden':
    'Key Management はこのサーバーで正常に動作しています。削除すると、暗号化されたメールを回復できなくなります。キー データベースとそのパスワードがなければ、古い暗号化メールは永久に失われます。それでも削除するために {server} と入力されました。',
  'diagnosis.gate.healthy.unread':
    'Key Management がここで正常に動作しているかどうかを読み取れなかったため、何も削除されません。',
  'diagnosis.gate.items.open': 'この修復のレジストリ項目をすべて読み取ることができました。',
  'diagnosis.gate.items.blocked':
    '{at} を読み取れませんでした。読み取れないものは、バックアップすることも、削除されたことを検証することもできません。',
  'diagnosis.gate.items.later': '{at} は、プログラムが管理者権限を得たときに読み取られます。',
  'diagnosis.gate.setup.ask':
    'セットアップを使用すると、コンポーネントを正しく削除できます: 「Add/Remove」、「Change Option」の順に選択し、「Key Management Server」をオフにします。「Remove All」(すべて削除) は決して使用しないでください。Exchange データベースが削除されます。',
  'diagnosis.gate.setup.blocked':
    '先にセットアップを試してください: 「Add/Remove」、「Change Option」の順に選択し、「Key Management Server」をオフにします。「Remove All」(すべて削除) は決して使用しないでください。Exchange データベースが削除されます。',
  'diagnosis.gate.setup.askOwn':
    'KM Server 4.0 と 5.0 には、Exchange の CD の Exchkm フォルダーに専用のセットアップがあります。その「Remove All」はコンポーネントを削除し、キー データベースを Security.bak として残します。Kmserver.exe -u はサービスのみを削除します。Exchange セットアップの「Remove All」は Exchange のデータベースを削除するため、決して使用しないでください。',
  'diagnosis.gate.setup.blockedOwn':
    '先に専用のセットアップを試してください。KM Server 4.0 と 5.0 には、Exchange の CD の Exchkm フォルダーに専用のセットアップがあります。その「Remove All」はコンポーネントを削除し、キー データベースを Security.bak として残します。Kmserver.exe -u はサービスのみを削除します。Exchange セットアップの「Remove All」は Exchange のデータベースを削除するため、決して使用しないでください。',
  'diagnosis.gate.setup.open': 'セットアップを試しましたが、コンポーネントを削除できませんでした。',
  'diagnosis.gate.setup.byOption':
    'オプション --yes により、セットアップを試したがコンポーネントを削除できなかったと申告されました。',
  'diagnosis.gate.data.none': 'このサーバーにキー データベースは見つかりませんでした。',
  'diagnosis.gate.data.ask': {
    other:
      '{path} には、オンライン バックアップに含まれない {n} 個のファイル ({bytes} バイト) があります。何かを変更する前にコピーしてください。',
  },
  'diagnosis.gate.data.askUnread': '{why}キー データベースがある可能性があります。何かを変更する前にコピーしてください。',
  'diagnosis.gate.data.unreadNone':
    '{why}そのため、「ない」とは確認できません。読み取れるようにしてもう一度調べるか、そこにあるものをコピーしてください。',
  'diagnosis.gate.data.contradicted': {
    other:
      '{path} には {n} 個のファイルがあるため、「キー データベースはありません」は正しくありません。何かを変更する前にコピーしてください。',
  },
  'diagnosis.gate.data.where': '{path} のコピーの場所を指定してください。',
  'diagnosis.gate.data.copied': 'キー データベースは {where} にコピーされました。',
  'diagnosis.gate.data.byOption':
    'オプション --yes により、キー データベースはコピー済みと申告されました。場所は示されていません。',
  'diagnosis.gate.password.ask':
    '停止または削除すると、Key Management を再び開始するには、パスワード、またはパスワードの入ったフロッピー ディスクが必要です。',
  'diagnosis.gate.password.yes': 'Key Management のパスワード、またはパスワードの入ったフロッピー ディスクが手元にあります。',
  'diagnosis.gate.password.byOption':
    'オプション --yes により、Key Management のパスワード、またはパスワードの入ったフロッピー ディスクが手元にあると申告されました。',
  'diagnosis.gate.password.accepted': '古い暗号化メールが読めないままになる可能性が了承されています。',
  'diagnosis.gate.dependents.open': 'Key Management に依存する実行中のサービスはありません。',
  'diagnosis.gate.dependents.ask': {
    other: '{n} 個の実行中のサービスが Key Management に依存しており、一緒に停止する必要があります: {names}',
  },
  'diagnosis.gate.dependents.unread': 'Key Management に依存するサービスを読み取れませんでした。',
  'diagnosis.gate.elevation.open': 'プログラムには管理者権限があります。',
  'diagnosis.gate.elevation.blocked': 'レジストリの変更とサービスの停止には管理者権限が必要です。',
  'diagnosis.gate.view.only32':
    '項目はレジストリの 32 ビット ビュー (WOW6432Node) だけにあります。バックアップと削除はそこで行われます。',
  'diagnosis.gate.view.ownOnly': 'レジストリの 32 ビット ビューだけにある項目はありません。',
  'diagnosis.gate.restart.open': '保留中の再起動はありません。',
  'diagnosis.gate.restart.service':
    'Windows はサービスを削除の対象としてマークしています。先に {server} を再起動してから、もう一度調べてください。',
  'diagnosis.gate.restart.exchange':
    'Exchange のファイルが次回の再起動で置き換えられるのを待っています。先に {server} を再起動してから、もう一度調べてください。',
  'diagnosis.gate.restart.other': 'Windows は別の理由で再起動を待っています。この修復には影響しません。',
  'diagnosis.gate.restart.unread': '保留中の再起動があるかどうかを読み取れませんでした。',

  'diagnosis.explain.known':
    '{id} は、セットアップが Windows エラー {win32} を報告するときの番号です。記載のある記事: {articles}',
  'diagnosis.explain.noArticle':
    '{id} は、セットアップが Windows エラー {win32} を報告するときの番号です。ここで把握している記事に記載はありません。',
  'diagnosis.explain.notSetup':
    '{id} は Exchange セットアップのエラーではありません (セットアップのエラーは 0xC002 で始まります)。ここで把握している記事に記載はありません。',
  'diagnosis.win32.2': 'ファイルが見つかりませんでした。',
  'diagnosis.win32.3': 'フォルダーが見つかりませんでした。',
  'diagnosis.win32.5': 'アクセスが拒否されました。権限がないか、ファイルが使用中です。',
  'diagnosis.win32.9': 'メモリ ブロックが有効ではありませんでした。',
  'diagnosis.win32.23': 'ディスクまたは CD のデータを正しく読み取れませんでした。',
  'diagnosis.win32.33': '別のプログラムがファイルの一部をロックしています。',
  'diagnosis.win32.53': 'ネットワーク上で相手のコンピューターが見つかりませんでした。',
  'diagnosis.win32.87': '関数が、受け付けない値で呼び出されました。',
  'diagnosis.win32.126': 'DLL、またはその DLL に必要な DLL が見つかりませんでした。',
  'diagnosis.win32.182': 'DLL のバージョンが、プログラムの想定と異なります。',
  'diagnosis.win32.234': 'プログラムが確保した領域より多くのデータがあります。',
  'diagnosis.win32.267': 'フォルダーの名前が有効ではありません。',
  'diagnosis.win32.603': 'ダイヤルアップ ネットワーク: プログラムが応答用に確保した領域が不足しています。',
  'diagnosis.win32.997': '読み取りまたは書き込みが始まり、まだ完了していません。',
  'diagnosis.win32.1051': '実行中のサービスが依存しているため、サービスを停止できません。',
  'diagnosis.win32.1052': '現在の状態では、サービスはこの要求を受け付けられません。',
  'diagnosis.win32.1053': 'サービスが時間内に応答しませんでした。',
  'diagnosis.win32.1058': 'サービスが無効なため、開始できません。',
  'diagnosis.win32.1060': 'この名前のサービスはありません。',
  'diagnosis.win32.1061': 'サービスは現在、要求を受け付けません。',
  'diagnosis.win32.1068': 'このサービスが依存するサービスが開始されませんでした。',
  'diagnosis.win32.1069': 'サービスがログオンできませんでした。アカウントまたはパスワードが正しくありません。',
  'diagnosis.win32.1326': 'ユーザー名またはパスワードが正しくありません。',
  'diagnosis.win32.1332': '名前またはセキュリティ ID に対応するアカウントがありません。',
  'diagnosis.win32.1355': 'ドメインが存在しないか、接続できませんでした。',
  'diagnosis.win32.1719': 'リモート呼び出し用のネットワーク プロトコルがありません。',
  'diagnosis.win32.1722': '相手のコンピューターまたはサービスがリモート呼び出しに応答しません。',
  'diagnosis.win32.1762': 'ネーム サービスが応答しません。',
  'diagnosis.win32.1788': '2 つのドメイン間の信頼関係が機能していません。',
  'diagnosis.win32.1815': '要求された言語のテキストがありません。',
  'diagnosis.win32.2220': 'グループ名が見つかりませんでした。',
  'diagnosis.win32.2245': 'パスワードがパスワードの規則を満たしていません。',
  'diagnosis.win32.2453': 'ドメイン コントローラーが見つかりませんでした。',
  'diagnosis.win32.unknown': 'コマンド {command} を実行すると、Windows による説明が表示されます。',
} as const;
