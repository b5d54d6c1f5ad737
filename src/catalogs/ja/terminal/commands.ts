import type { Catalog } from '../../../domain/language/message.ts'

/** What only a terminal says. */
export const commands: Catalog = {
  'The mail was not taken in. {0}': 'メールを受け取れませんでした。{0}',
  'The mail server keeps it and tries again.': 'メールサーバーに残り、もう一度試されます。',
  'Only a mailbox can be watched, not files.': '監視できるのはメールボックスだけで、ファイルはできません。',
  'Add `--imap`, or run the command again when there are new files.':
    '`--imap`を付けるか、新しいファイルができてからもう一度実行してください。',
  'A dry run moves nothing, so a watch would read the same mail for ever.':
    'ドライランではメールが移動しないため、監視すると同じメールを読み続けます。',
  'Leave out `--watch` or `--dry-run`.': '`--watch`か`--dry-run`を外してください。',
  '{0} corrects {1}, and has not been sent.': '{0}は{1}の訂正で、まだ送信されていません。',
  'It takes its articles as they are: add others with `diglot issue add {0} ID`, then `diglot check {1}`. Or `diglot issue delete {2}` and correct again.':
    '記事は現在の内容が使われます。ほかの記事は`diglot issue add {0} ID`で追加し、`diglot check {1}`を実行してください。または`diglot issue delete {2}`の後、訂正を作り直してください。',
  'Neither an article or a block of {0} nor its subject or introduction says anything else than what was sent; there is nothing to correct.{1}':
    '{0}の記事も、ブロックも、件名も、リード文も、送信した内容と同じです。訂正するものがありません。{1}',
  ' Its {0} changed, which no correction carries.': '{0}が変わっていますが、訂正では扱いません。',
  '{0} of {1} test mails were not accepted.': 'テストメール{1}のうち{0}が受理されませんでした。',
  'The reply of the server stands beside each of them.': 'サーバーの応答はそれぞれの横にあります。',
  'The send of {0} has begun, so its approval is not taken back.':
    '{0}の送信が始まっているため、承認は取り消せません。',
  '`diglot pause {0}` holds the send, `diglot cancel {1}` ends it.':
    '`diglot pause {0}`で送信を一時停止、`diglot cancel {1}`で中止できます。',
  '{0} is scheduled, so its approval is not taken back.': '{0}は予約されているため、承認は取り消せません。',
  'Run `diglot cancel {0}` first, then `diglot withdraw {1}`.':
    '先に`diglot cancel {0}`、続いて`diglot withdraw {1}`を実行してください。',
  'There is no approval of {0} to take back.': '取り消せる{0}の承認はありません。',
  '`diglot approve {0}` approves it as it is.': '`diglot approve {0}`で現在の内容を承認します。',
  '{0} Nothing was deleted.': '{0}何も削除していません。',
  'Take it out first: diglot issue remove {0} {1}.': '先に外してください：diglot issue remove {0} {1}',
  'The article {0} is in {1}.': '記事{0}は{1}に入っています。',
  'The issue {0} is being sent.': '号{0}は送信中です。',
  'Wait for its end, or cancel the send first.': '終わるまで待つか、先に送信を中止してください。',
  'The send of {0} is paused.': '{0}の送信は一時停止中です。',
  'Let it end (`diglot resume {0}`), or cancel it first.':
    '最後まで送信する（`diglot resume {0}`）か、先に中止してください。',
  'The issue {0} is scheduled for {1}.': '号{0}は{1}に予約されています。',
  'Take that back first: diglot cancel {0}.': '先に予約を取り消してください：diglot cancel {0}',
  'Change it first, which ends the approval, or send it.':
    '先に変更して承認を無効にするか、送信してください。',
  'The issue {0} is approved by {1}.': '号{0}は{1}が承認済みです。',
  'The record of {0} keeps the issue, which was sent, out of the archive.':
    '{0}のファイルがあるため、送信済みの号がアーカイブに表示されていません。',
  'Keep the record: without it the issue would be public.':
    'ファイルを残してください。なくなると号が公開されます。',
  'The issue {0} was sent.': '号{0}は送信済みです。',
  'Delete it again and read what stays.': 'もう一度削除を実行し、何が残るかを確認してください。',
  '{0} delivery': '配信{0}件',
  '{0} deliveries': '配信{0}件',
  '{0} delivery of {1} was refused, and not because an address is dead; nobody was suppressed for it.':
    '{1}の配信{0}件が、アドレスの無効以外の理由で拒否されました。配信停止にした人はいません。',
  '{0} deliveries of {1} were refused, and not because an address is dead; nobody was suppressed for it.':
    '{1}の配信{0}件が、アドレスの無効以外の理由で拒否されました。配信停止にした人はいません。',
  '`diglot resolve {0} --resend rejected` shows what the server said and, once the reason is gone, sends them again.':
    '`diglot resolve {0} --resend rejected`でサーバーの説明を確認し、原因がなくなった後に再送できます。',
  'The REHEARSAL of {0} did not come to its end. {1} HAS NOT BEEN SENT.':
    '{0}のリハーサルは最後まで終わりませんでした。{1}は送信されていません。',
  'Run `diglot send {0}` to rehearse it from the beginning.':
    '`diglot send {0}`を実行すると、リハーサルを最初からやり直せます。',
  'The send of {0} was cancelled: {1} skipped in all.': '{0}の送信は中止されました。スキップは合計{1}です。',
  'It does not go on; what was under way was finished first.':
    'この送信は続きません。途中のものは先に終わらせました。',
  'The send of {0} was paused; {1} left. Nothing is lost and nothing will go twice.':
    '{0}の送信は一時停止されました。残りは{1}です。失われたものはなく、二重に送信されることもありません。',
  'Run `diglot resume {0}`, then `diglot send {1}` to go on.':
    '`diglot resume {0}`、続いて`diglot send {1}`を実行すると続けられます。',
  'The send of {0} was stopped. Nothing is lost and nothing will go twice.':
    '{0}の送信は止まりました。失われたものはなく、二重に送信されることもありません。',
  'Run `{0}` to go on.': '`{0}`を実行すると続けられます。',
  'Some servers put off their mail of {0}; the next attempt is due at {1}.':
    '{0}のメールを後回しにしたサーバーがあります。次の試行は{1}です。',
  'Run `{0}` again after that time.': 'その時刻の後に、もう一度`{0}`を実行してください。',
  'Write a date, or a date and a time, such as 2025-07-27T08:00Z.':
    '2025-07-27T08:00Zのように、日付または日時を書いてください。',
  'Nobody can be asked here': 'ここでは確認を求められません',
  'It was not confirmed': '確認されませんでした',
  'Run it again with --yes, or answer “yes” on a terminal.':
    '--yesを付けてもう一度実行するか、端末で「yes」と答えてください。',
  'The issue {0} has not been sent. {1}': '号{0}は送信されていません。{1}',
  'Next: {0}': '次：{0}',
  'Nobody has approved {0}.': '{0}は承認されていません。',
  '{0} approved {1} at {2}.': '{0}が{2}に{1}を承認しました。',
  '{0} has changed since {1} approved it.': '{0}は、{1}の承認後に変更されました。',
  '{0} Its records have changed since.': '{0}その後、記事や号が変更されています。',
  '{0} What is scheduled is the proof that was approved before, not the records as they are.':
    '{0}予約されているのは、現在の内容ではなく、以前に承認された内容です。',
  'diglot approve {0}': 'diglot approve {0}',
  'diglot send {0}': 'diglot send {0}',
  'diglot send {0} --dry-run': 'diglot send {0} --dry-run',
  'diglot approve {0} --by NAME, by somebody else': 'diglot approve {0} --by NAME（別の人が実行）',
  'Nobody knows who changed it last, so it is not sent before another person has approved it, too.':
    '最後に変更した人がわからないため、別の人も承認するまで送信されません。',
  '{0} changed it last, so it is not sent before another person has approved it, too.':
    '最後に変更したのは{0}のため、別の人も承認するまで送信されません。',
  'diglot send {0} --at with its time': 'diglot send {0} --atと日時',
  'diglot cancel {0}  # takes it back': 'diglot cancel {0}  # 予約を取り消す',
  'diglot approve {0}, then {1}': 'diglot approve {0}、続いて{1}',
  'diglot cancel {0}, then {1}': 'diglot cancel {0}、続いて{1}',
  'diglot cancel {0}, then diglot approve {1}, then {2}':
    'diglot cancel {0}、続いてdiglot approve {1}、続いて{2}',
  '{0} in {1} ({2})': '{1}の{0}（{2}）',
  '{0} goes at {1}, as approved: proof {2}.': '{0}を{1}に、承認された内容で送信します：照合値{2}。',
  'it was due at {0}, and no worker ran until two hours later':
    '{0}の予定でしたが、2時間後までworkerが動きませんでした',
  'it was to go at {0}, and the database was restored from a backup of {1}':
    '{0}の予定でしたが、データベースが{1}のバックアップから復元されました',
  '{0} is held: {1}. Run `diglot send {2}` to send it, with --at for another time, or `diglot cancel {3}`.':
    '{0}は保留中です：{1}。`diglot send {2}`で送信（別の時刻は--at）、`diglot cancel {3}`で取り消せます。',
}
