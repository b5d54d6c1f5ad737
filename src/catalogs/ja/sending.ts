import type { Catalog } from '../../domain/language/message.ts'

/** What keeps an issue from being approved, sent or corrected, and what a person decides about its deliveries. */
export const sending: Catalog = {
  'The send of {0} has begun and SMTP_URL is not set here, so it does not go on. Nothing was sent.':
    '{0}の送信は始まっていますが、ここではSMTP_URLが設定されていないため続けられません。何も送信していません。',
  'Set it to the server that the send goes through, in .env or the environment.':
    '.envまたは環境変数で、送信に使うサーバーを設定してください。',
  'Nobody who gets mail is tagged {0}; {1} was not sent.':
    '受信中の人に、タグ{0}の付いた人はいません。{1}は送信していません。',
  '`diglot subscribers list` shows who has which tags.': 'タグは`diglot subscribers list`で確認できます。',
  'Put people on it by `diglot subscribers import FILE`.':
    '`diglot subscribers import FILE`でリストに追加してください。',
  '{0} says nothing else than what was sent of {1}; nothing was sent.':
    '{0}の内容は、{1}の送信済みの内容と同じです。何も送信していません。',
  'Correct what was wrong in the records first.': '先に、誤っていた記事や号を訂正してください。',
  'Nobody who is still on the list has got a wrong copy of {0}; {1} was not sent.':
    '{0}の誤った内容を受け取り、今もリストにいる人はいません。{1}は送信していません。',
  '`diglot status {0}` says what became of its copies.': '配信の状況は`diglot status {0}`で確認できます。',
  '{0} corrects {1}, and goes to nobody who has not got that; nothing was sent.':
    '{0}は{1}の訂正で、それを受け取っていない人には送信しません。何も送信していません。',
  '`diglot send {0}` sends it to those who have got {1} since.':
    '`diglot send {0}`で、その後に{1}を受け取った人に送信できます。',
  'This folder has no content/newsletter.yaml; nothing was sent.':
    'このフォルダーにcontent/newsletter.yamlがありません。何も送信していません。',
  'Run `--to-new` where the content is: it says which edition somebody gets who chose none.':
    '`--to-new`はコンテンツのある場所で実行してください。版を選んでいない人に届く版が、そこに書かれています。',
  'Run `diglot status` to see every send.': 'すべての送信は`diglot status`で確認できます。',
  'A delivery is closed as what became of its message.':
    '配信を確定するには、メールがどうなったかの指定が必要です。',
  'Add `--as accepted` where the server’s log shows that it took the message, or `--as rejected`.':
    'サーバーのログで受理が確認できる場合は`--as accepted`、そうでない場合は`--as rejected`を付けてください。',
  'It is not said which deliveries are to be closed.': '確定する配信が指定されていません。',
  'Add `--close` with their ids, or with `all`.': '`--close`にIDまたは`all`を付けてください。',
  'It chooses among rejected deliveries alone.': 'これは拒否された配信の中から選びます。',
  'Add `--resend rejected`, or give the ids of uncertain deliveries to `--resend` itself.':
    '`--resend rejected`を付けるか、結果不明の配信のIDを`--resend`に指定してください。',
  '“{0}” is not a list of deliveries.': '「{0}」は配信の指定ではありません。',
  'Give their ids with commas between them, and ranges, such as 12,15-20{0}.':
    '12,15-20のように、IDと範囲をカンマ区切りで指定してください{0}。',
  ', or `all`': '（または`all`）',
  'The issue {0} is not scheduled; nothing was done.': '号{0}は予約されていません。何も行っていません。',
  'Somebody has cancelled the schedule already.': '予約はすでに取り消されています。',
  'uncertain delivery': '結果不明の配信',
  'rejected delivery': '拒否された配信',
  ' whose reply has “{0}”': '（応答に「{0}」を含むもの）',
  '`diglot resolve {0} --resend rejected` lists those that there are, and asks.':
    '`diglot resolve {0} --resend rejected`で一覧を表示し、確認を求めます。',
  '`diglot resolve {0}` lists those that there are.': '`diglot resolve {0}`で一覧を表示します。',
  'The issue {0} has no {1} {2}{3}; nothing was changed.':
    '号{0}に{1}{2}{3}はありません。何も変更していません。',
  paused: '一時停止',
  resumed: '再開',
  'sent once more': '再送',
  'The send of {0} was cancelled, so it cannot be {1}.': '{0}の送信は中止されたため、{1}できません。',
  '`diglot status {0}` says where everybody’s copy is.': '配信の状況は`diglot status {0}`で確認できます。',
  'New subscribers who were added to the send of {0}: {1}. Another process sends on this database.':
    '{0}の送信に追加された新しい購読者：{1}。別のプロセスがこのデータベースで送信しています。',
  'A `diglot worker` sends to them by itself. Otherwise run `diglot send {0}` when the other process has ended.':
    '`diglot worker`が自動的に送信します。動いていない場合は、別のプロセスが終わってから`diglot send {0}`を実行してください。',
  'Make an article first: `diglot import FILE` from a text as you received it, or `diglot article new NAME`.':
    '先に記事を作成してください。受け取った原稿から`diglot import FILE`、または`diglot article new NAME`を使います。',
  'Make one of the week that your articles are dated in, such as `diglot issue new 2025-w30`.':
    '記事の日付の週で、`diglot issue new 2025-w30`のように作成してください。',
  'Look at it, then run `diglot approve {0}`.': '確認してから、`diglot approve {0}`を実行してください。',
  'Look at what changed, then run `diglot approve {0}` again or undo the change.':
    '変更点を確認し、もう一度`diglot approve {0}`を実行するか、変更を元に戻してください。',
  'The database was restored from a backup, and nobody knows what was sent between {0} and {1}. {2} may have gone to the same people then; nothing was sent.':
    'データベースがバックアップから復元されたため、{0}から{1}までの間に何が送信されたかわかりません。{2}はその間に同じ人に送信された可能性があります。何も送信していません。',
  'Look into the log of the mail server, or ask a reader. Where it did not go out, run the same command again with `--after-restore`.':
    'メールサーバーのログを確認するか、読者に尋ねてください。送信されていなかった場合は、同じコマンドに`--after-restore`を付けて実行してください。',
  'Run `diglot resume {0}`, then `diglot send {1}`.':
    '`diglot resume {0}`、続いて`diglot send {1}`を実行してください。',
  'It does not go on. `diglot status {0}` says where everybody’s copy is.':
    'この送信は続きません。配信の状況は`diglot status {0}`で確認できます。',
}
