import type { Catalog } from '../../../domain/language/message.ts'

/** What commands print of what they did. */
export const terminal: Catalog = {
  '{0}, {1}': '{0}、{1}',
  '{0}; {1}': '{0}、{1}',
  '{0}, {1}.': '{0}、{1}。',
  '{0}: {1}, {2}': '{0}：{1}、{2}',
  '{0} in {1}: {2}': '{1}で{0}：{2}',
  'in {0}': '{0}で',
  'in this folder': '現在のフォルダーで',
  'Next:': '次：',
  '{0} Type yes: ': '{0}yesと入力してください：',
  'so nothing was sent': 'そのため送信していません',
  'so nothing was scheduled': 'そのため予約していません',
  'so nothing was cancelled': 'そのため中止していません',
  'so nothing was closed': 'そのため確定していません',
  'so nothing was put back': 'そのため復元していません',
  'so nothing was changed': 'そのため変更していません',
  'so nothing was deleted': 'そのため削除していません',
  'so nothing was erased': 'そのため消去していません',

  // backup, restore, store
  '; the newest entry is of {0}': '、最新の記録は{0}',
  ', the newest entry of {0}': '、最新の記録は{0}',
  '{0} holds the database: {1}{2}.': '{0}にデータベースを保存しました：{1}{2}。',
  'It was read again and is sound. It holds addresses: only you can read it.':
    '読み直して問題がないことを確認しました。アドレスが含まれており、読めるのはご自分だけです。',
  'NOT IN IT, and needed too:': '含まれないが必要なもの：',
  'It comes back with: diglot restore {0}': '復元するには：diglot restore {0}',
  'articles, issues, words and pictures; keep it in git': '記事、号、文言、画像。gitで管理してください',
  'templates; keep them in git': 'テンプレート。gitで管理してください',
  'the secret: without it links in mails that were sent stop working':
    'シークレット。ないと、送信済みのメールのリンクが使えなくなります',
  'the key that signs mails': 'メールに署名する鍵',
  'settings and passwords': '設定とパスワード',
  'mails that came back and that a person has yet to read':
    '戻ってきたメールのうち、まだ人が読んでいないもの',
  '{0} holds {1}{2}.': '{0}の内容：{1}{2}。',
  'Put it in the place of {0}? That one is kept beside it.': '{0}と置き換えますか？元のものは隣に残ります。',
  'Hold every send of this database, as one that was put back from a backup?':
    'バックアップから復元したものとして、このデータベースの送信をすべて保留しますか？',
  'diglot status': 'diglot status',
  '{0} is restored from a backup of {1}.': '{0}を{1}のバックアップから復元しました。',
  'What was there is kept as {0}. It holds addresses: delete it when you need it no more.':
    '元のものは{0}に残っています。アドレスが含まれるため、不要になったら削除してください。',
  'Taken over from there: what was sent, approved and scheduled since the backup; and of people:':
    '元のものから引き継いだ内容：バックアップ後の送信、承認、予約。購読者については：',
  '  {0} who left, complained, bounced or were erased since stay gone':
    '  その後に購読解除、迷惑メール報告、バウンス、消去となった{0}人は、そのままです',
  '  {0} who came since stay: they confirmed it, or were sent an issue':
    '  その後に加わった{0}人は残ります。確認を終えたか、号が送信されています',
  '  {0} who were put on the list since are not on it; import their list again if they belong there':
    '  その後にリストに加えられた{0}人は、含まれていません。必要であればリストを取り込み直してください',
  'There was no database to take over what happened since the backup.':
    'バックアップ後の内容を引き継げるデータベースはありませんでした。',
  'The database that was there cannot be read, so nothing of what happened since the backup was taken over.':
    '元のデータベースを読み取れないため、バックアップ後の内容は引き継いでいません。',
  'The database that was there does not go on from this backup, so nothing was taken over from it.':
    '元のデータベースはこのバックアップの続きではないため、何も引き継いでいません。',
  'The send of {0} is paused. Look at it by `diglot status {1}`; `diglot resume {2}` lets it go on.':
    '{0}の送信は一時停止中です。`diglot status {1}`で確認し、`diglot resume {2}`で再開できます。',
  'The schedule of {0} is held. `diglot send {1}` sends it, also with --at for a time.':
    '{0}の予約は保留中です。`diglot send {1}`で送信できます（時刻は--at）。',
  '{0} may have been sent since, and wait for your word: diglot resolve ISSUE':
    '{0}は送信済みの可能性があり、判断が必要です：diglot resolve ISSUE',
  '{0} mail about subscribing or data that was due may have been sent, and will not be.':
    '購読やデータに関する送信予定のメール{0}通は、送信済みの可能性があるため、送信しません。',
  '{0} mails about subscribing or data that were due may have been sent, and will not be.':
    '購読やデータに関する送信予定のメール{0}通は、送信済みの可能性があるため、送信しません。',
  'NOBODY KNOWS WHAT WAS SENT AFTER {0}. An issue that has no send here is sent only with --after-restore: say so where you know that it was not sent.':
    '{0}より後に何が送信されたかはわかりません。ここに送信の記録がない号は、--after-restoreを付けたときだけ送信します。送信されていないと確かめた場合に付けてください。',
  'WHO LEFT, COMPLAINED OR WAS ERASED SINCE IS ON THE LIST AGAIN. Before the next send mark those you know of: diglot subscribers import FILE --as left (or suppressed); bounces that were read since can be read again.':
    'その後に購読解除、迷惑メール報告、消去となった人が、再びリストに入っています。次の送信の前に、わかる人を設定してください：diglot subscribers import FILE --as left（またはsuppressed）。その後に読み取ったバウンスは、もう一度読み取れます。',
  'The tables of {0} are up to date.': '{0}の表は最新です。',
  'The copy was read again: every table is equal to its original.':
    'コピーを読み直しました。すべての表が元と一致します。',

  // bounces
  '{0} Trying again.': '{0}もう一度試しています。',
  '{0}, subscriber {1}': '{0}、購読者{1}',
  '{0} read; nothing was changed.': '{0}を読み取りました。何も変更していません。',
  '{0} read.': '{0}を読み取りました。',
  '{0} refused because the sender’s domain is not authenticated: publish SPF, DKIM and DMARC as `diglot doctor` says.':
    '送信者のドメインが認証されていないため{0}が拒否されました。`diglot doctor`の示すとおりにSPF、DKIM、DMARCを公開してください。',
  '{0} would be kept for a person to look at.': '{0}は、人が確認するために残されます。',
  '{0} kept for a person to look at, in {1}.': '{0}を、人が確認するために{1}に残しました。',

  // check, accept, fix
  '{0}; {1}.': '{0}、{1}。',
  '{0}; {1}: it cannot be sent.': '{0}、{1}：送信できません。',
  '{0}; it can be sent.': '{0}：送信できます。',
  '{0}: {1} is accepted for {2}.': '{0}：{2}の{1}を了承しました。',
  'It comes back when these words change.': 'この文面が変わると、再び示されます。',
  '{0}: there is nothing to fix.': '{0}：修正するものはありません。',
  '{0}: {1} would be fixed; nothing was written.': '{0}：{1}が修正の対象です。何も書き込んでいません。',
  '{0}: {1} fixed.': '{0}：{1}を修正しました。',
  'To let it stand, under `accepted:` in the record:  {0}':
    'このままにするには、記事の`accepted:`の下に：  {0}',

  // pause, resume, cancel, resolve
  'There is nothing left to pause.': '一時停止するものは残っていません。',
  '{0} is paused already: nothing more of it goes out.':
    '{0}はすでに一時停止中です。これ以上は送信されません。',
  '{0} is paused: nothing more of it goes out.': '{0}を一時停止しました。これ以上は送信されません。',
  'diglot resume {0}': 'diglot resume {0}',
  '{0} may go on.': '{0}を続けられます。',
  'There is nothing left to go on with.': '続けるものは残っていません。',
  '{0} is not paused.': '{0}は一時停止中ではありません。',
  '{0} is cancelled already.': '{0}はすでに中止されています。',
  'Every delivery of {0} has ended; there is nothing left to cancel.':
    '{0}の配信はすべて終わっています。中止するものは残っていません。',
  '{0} of {1} will be skipped for good. Cancel them?': '{1}の{0}を完全にスキップします。中止しますか？',
  '{0} is cancelled; {1} skipped.': '{0}を中止しました。{1}をスキップしました。',
  'Take it back?': '取り消しますか？',
  '{0} is not scheduled any more; nothing was sent.': '{0}の予約を取り消しました。何も送信していません。',
  'A `diglot send` is running; what it leaves uncertain shows here when it has ended.':
    '`diglot send`が動いています。結果不明のものは、終わった後にここに表示されます。',
  'Close them as {0}?': '{0}として確定しますか？',
  'Send them once more? Some readers may get a second copy.':
    '再送しますか？2通届く読者がいるかもしれません。',
  'No delivery of {0} is {1}.': '{0}に{1}の配信はありません。',
  '{0} of {1}: the server refused them.': '{1}の{0}：サーバーに拒否されました。',
  '{0} of {1}: the server may have taken the message or not.':
    '{1}の{0}：サーバーが受理したかどうかわかりません。',
  'Some of them alone: diglot resolve {0} --resend rejected --only ID[,ID-ID]':
    '一部だけの場合：diglot resolve {0} --resend rejected --only ID[,ID-ID]',
  'Look for the Message-ID in its log. Once more: diglot resolve {0} --resend ID[,ID-ID]|all':
    'サーバーのログでMessage-IDを探してください。再送：diglot resolve {0} --resend ID[,ID-ID]|all',
  'No more: diglot resolve {0} --close ID[,ID-ID]|all --as accepted|rejected':
    '再送しない場合：diglot resolve {0} --close ID[,ID-ID]|all --as accepted|rejected',
  '{0} closed as {1} by {2}.': '{2}が{0}を{1}として確定しました。',
  '{0} put back, to go out with the same Message-ID as before.':
    '{0}を戻しました。前と同じMessage-IDで送信されます。',
  '{0} no longer {1}; nothing was changed there.':
    '{0}はもう{1}ではありません。そこでは何も変更していません。',

  // correct
  'wrote {0}, which corrects {1} of {2}:': '{2}の{1}を訂正する{0}を書き込みました：',
  'the {0}': '{0}',
  'The {0} of {1} changed too; no correction carries that.':
    '{1}の{0}も変わっていますが、訂正では扱いません。',
  'Its subject and introduction say that it is a correction; they can be edited there.':
    '件名とリード文に訂正であることを示しています。そこで編集できます。',
  'diglot check {0}': 'diglot check {0}',
  '  {0}': '  {0}',
  '    {0}': '    {0}',
  '    {0} ({1})': '    {0}（{1}）',
  '{0}: a link leads elsewhere': '{0}：リンク先が変わりました',
  '{0} was: {1}': '{0}の変更前：{1}',
  '{0} is gone': '{0}がなくなりました',
  '{0} is new: {1}': '{0}が追加されました：{1}',
  '{0} is now: {1}': '{0}の変更後：{1}',

  // demo
  '1. Importing {0}': '1. {0}を取り込んでいます',
  '2. Building and checking {0}': '2. {0}を作成し、チェックしています',
  '3. Test mail to the editors': '3. 編集者へのテストメール',
  '{0} accepted': '{0}を受理',
  '4. Approving, and REHEARSING the send to the sample list':
    '4. 承認し、見本のリストへの送信をリハーサルしています',
  '{0} of {1} accepted': '{1}中{0}を受理',
  '  npx diglot -C data/demo preview    the sample in the browser':
    '  npx diglot -C data/demo preview    見本をブラウザーで見る',
  '  npx diglot -C data/demo check      what is still to be fixed':
    '  npx diglot -C data/demo check      まだ修正が必要な箇所',
  '  npx diglot init my-digest          a newsletter of your own':
    '  npx diglot init my-digest          ご自分のニュースレター',
  '  npx diglot --help                  every command':
    '  npx diglot --help                  すべてのコマンド',

  // doctor, dkim
  '{0}, {1}, {2} not checked, {3} ok.': '{0}、{1}、未検査{2}件、正常{3}件。',
  'wrote {0}; keep it secret': '{0}を書き込みました。他人に見せないでください',
  'Publish this DNS record:': '次のDNSレコードを公開してください：',
  'The same for a zone file, where a string has at most 255 characters:':
    'ゾーンファイル用の同じ内容（文字列は255文字まで）：',
  'Then put these lines into .env:': '次に、.envにこの行を書いてください：',

  // import
  'diglot issue new {0}': 'diglot issue new {0}',
  'fill in what is missing, then diglot issue new {0}': '足りない部分を書き、その後diglot issue new {0}',
  '{0}: {1} was imported and is not there any more; it was not written again. Give `--force` to write it.':
    '{0}：{1}は取り込み済みで、その後になくなっています。もう一度は書き込みません。書き込むには`--force`を付けてください。',
  '{0} passed over: imported before, and not changed since.':
    '{0}は取り込み済みで、変わっていないため省きました。',
  '{0} not written; all others were.': '{0}は書き込めませんでした。ほかはすべて書き込みました。',
  '{0} not written.': '{0}は書き込めませんでした。',
  'wrote {0}': '{0}を書き込みました',
  'updated {0}': '{0}を更新しました',
  'wrote over {0}': '{0}を上書きしました',
  '  it said otherwise: {0}; the old record is kept in {1}':
    '  内容が異なっていました：{0}。元の記事は{1}に残っています',
  '  headline ({0}), proposed from the first line: {1}': '  見出し（{0}）。1行目からの候補：{1}',
  '  keywords ({0}), proposed from the glossary: {1}': '  キーワード（{0}）。用語集からの候補：{1}',
  '  source named without an address: {0}': '  アドレスのない出典：{0}',
  '  left out: {0}': '  省いた部分：{0}',
  '  {0} are missing: add them in {1}': '  {0}がありません。{1}で追加してください',
  '  {0} is missing: add it in {1}': '  {0}がありません。{1}で追加してください',
  'The paste names no day; {0}, that of the import, is assumed. Correct `date` if it is another one.':
    '原稿に日付がないため、取り込んだ日の{0}としました。異なる場合は`date`を訂正してください。',
  'The paste names no year; {0} is assumed. Correct `date` if it is another one.':
    '原稿に年がないため、{0}年としました。異なる場合は`date`を訂正してください。',
  'The year {0} is taken from the address of the source. Correct `date` if it is another one.':
    '年{0}は、出典のアドレスによります。異なる場合は`date`を訂正してください。',
  'The year {0} is taken from another date in the paste. Correct `date` if it is another one.':
    '年{0}は、原稿の別の日付によります。異なる場合は`date`を訂正してください。',

  // init, build, preview, serve
  'cd {0}, then {1}': 'cd {0}、続いて{1}',
  'made the sample newsletter {0}': '見本のニュースレター{0}を作成しました',
  'diglot preview': 'diglot preview',
  'made an empty newsletter {0}, in {1}': '空のニュースレター{0}（{1}）を作成しました',
  'Diglot brings no fixed words for a language of yours: write them in {0}.':
    '固定文言の用意がない言語があります。{0}に書いてください。',
  'write who sends it in content/newsletter.yaml': 'content/newsletter.yamlに差出人を書いてください',
  'Then: diglot import FILE with a text as you received it, or `diglot preview` and paste it there':
    'その後：受け取った原稿で`diglot import FILE`を実行するか、`diglot preview`で貼り付けてください',
  '{0}: {1}, proof {2}': '{0}：{1}、照合値{2}',
  'The preview is at {0}; Ctrl-C ends it.': 'プレビューは{0}です。Ctrl-Cで終了します。',
  'Everybody who opens that address has to sign in. Let others reach it by https alone.':
    'このアドレスを開く人は全員ログインが必要です。外からはhttpsだけで開けるようにしてください。',
  'A mail with a link to sign in lies in {0}: SMTP_URL is not set.':
    'SMTP_URLが未設定のため、ログイン用リンクのメールは{0}にあります。',
  'A mail with a link to sign in could not be sent. {0}':
    'ログイン用リンクのメールを送信できませんでした。{0}',
  'The readers’ site is at {0}; Ctrl-C ends it.': '読者サイトは{0}です。Ctrl-Cで終了します。',
  'Behind a proxy, add --trust-proxy: else all readers count as one, and few can subscribe in an hour.':
    'プロキシの後ろでは--trust-proxyを付けてください。付けないと全読者が1人と数えられ、1時間に少数しか購読できません。',
  'No link of {0} was followed yet.': '{0}のリンクはまだたどられていません。',
  'Clicks on the links of {0} are not counted. `linkClicks: true` in newsletter.yaml counts those of issues that are approved from then on.':
    '{0}のリンクのクリックは集計されていません。newsletter.yamlに`linkClicks: true`と書くと、その後に承認された号で集計します。',

  // test, approve, withdraw
  'test mails went to THE OUTBOX, {0}': 'テストメールは送信トレイ{0}に入りました',
  'test mails went to {0}': 'テストメールを{0}に送信しました',
  '{0} approved {1}, proof {2}': '{0}が{1}を承認しました。照合値{2}',
  '{0} took back the approval of {1} that {2} gave, proof {3}':
    '{0}が、{2}による{1}の承認を取り消しました。照合値{3}',

  // issue, article
  '{0} added.': '{0}を追加しました。',
  '{0} taken out.': '{0}を外しました。',
  'nothing to change.': '変更するものはありません。',
  'the articles are in a new order.': '記事を並べ替えました。',
  'wrote {0}; every field in it is marked missing.': '{0}を書き込みました。すべての項目が未記入です。',
  'fill it in, then diglot issue add ISSUE {0}': '内容を書き、その後diglot issue add ISSUE {0}',
  'The issue {0} was sent on {1}, in {2}.': '号{0}は{1}に{2}で送信されました。',
  'Its deliveries, its approved mails, its statistics and its page in the archive stay in the database, and no issue of this id can be sent again. Only the record is deleted.':
    '配信、承認されたメール、統計、アーカイブのページはデータベースに残り、このIDで再び送信することはできません。削除されるのはファイルだけです。',
  'Delete the record of {0}?': '{0}のファイルを削除しますか？',
  'moved to {0}': '{0}に移しました',
  'It comes back with: diglot {0} restore {1}': '元に戻すには：diglot {0} restore {1}',
  'restored {0}': '{0}を復元しました',
  '  an older one is still in {0}': '  以前のものがまだ{0}にあります',
  'wrote {0}, No. {1}, with {2}': '{0}（第{1}号、{2}）を書き込みました',
  '  {0} ({1}) is missing: add it in {2}': '  {0}（{1}）がありません。{2}で追加してください',
  '  {0} was left out: it is in {1}': '  {0}は{1}に入っているため省きました',
  '{0} article is in no issue:': 'どの号にも入っていない記事{0}本：',
  '{0} articles are in no issue:': 'どの号にも入っていない記事{0}本：',
  '  and {0} older ones': '  ほか以前の{0}本',
  'Take what belongs here: diglot issue add {0} ID': 'この号に入れるもの：diglot issue add {0} ID',

  // send
  'Sending it now takes the place of that.': '今送信すると、予約の代わりになります。',
  'Rehearse it into THE OUTBOX?': '送信トレイへのリハーサルを行いますか？',
  'Send it? It cannot be taken back.': '送信しますか？取り消せません。',
  'The database is unreachable.': 'データベースに接続できません。',
  'The send goes on when the database can be used again.':
    'データベースが使えるようになると、送信を続けます。',
  'Ctrl-C is safe: `{0}` goes on later.': 'Ctrl-Cで止めてもかまいません。後で`{0}`により続けられます。',
  '{0} came to the send of {1} by --to-new.': '--to-newにより{0}が{1}の送信に加わりました。',
  'THIS IS A REHEARSAL: SMTP_URL is not set, so every mail goes to THE OUTBOX, {0}, and reaches nobody. It does not count as the send of {1}.':
    'これはリハーサルです。SMTP_URLが未設定のため、メールはすべて送信トレイ{0}に入り、誰にも届きません。{1}の送信には数えません。',
  'THIS WAS A REHEARSAL: its mails are in THE OUTBOX, {0}.':
    'これはリハーサルでした。メールは送信トレイ{0}にあります。',
  '{0} HAS NOT BEEN SENT; once SMTP_URL is set, `diglot send {1}` sends it to everybody.':
    '{0}は送信されていません。SMTP_URLを設定すると、`diglot send {1}`で全員に送信します。',
  '{0} HAS NOT BEEN SENT; once SMTP_URL is set, `diglot send {1}` sends it to those who got a wrong copy.':
    '{0}は送信されていません。SMTP_URLを設定すると、`diglot send {1}`で、誤った内容を受け取った人に送信します。',
  '{0}, through {1}; proof {2}': '{0}、{1}経由、照合値{2}',
  'The database was restored from a backup: it may have gone to them between {0} and {1}, so --after-restore is needed to send it.':
    'データベースがバックアップから復元されました。{0}から{1}の間に送信された可能性があるため、送信には--after-restoreが必要です。',
  '{0} earlier delivery of it is still to go, too.': '以前の配信{0}件も残っています。',
  '{0} earlier deliveries of it are still to go, too.': '以前の配信{0}件も残っています。',
  '{0} is still to go to {1}': '{0}をこれから{1}に送信します',
  '{0} goes to {1}': '{0}を{1}に送信します',
  '{0} goes to {1} tagged {2}': '{0}を、タグ{2}の付いた{1}に送信します',
  'all who have no copy yet': 'まだ受け取っていない全員',
  'tagged {0}, and without a copy yet': 'タグ{0}が付き、まだ受け取っていない人',
  '{0} subscriber of them is new to this send: {1}. Nobody gets it twice.':
    'うち購読者{0}人は、この送信に新しく加わります：{1}。2通届く人はいません。',
  '{0} subscribers of them are new to this send: {1}. Nobody gets it twice.':
    'うち購読者{0}人は、この送信に新しく加わります：{1}。2通届く人はいません。',
  'It corrects {0}: it goes to those alone whose copy was wrong (editions: {1}), was accepted or may have been, and who are still on the list.':
    '{0}の訂正です。誤った内容（版：{1}）が受理されたか、その可能性があり、今もリストにいる人にだけ送信します。',
  '{0} delivery of {1} is still to go out with the wrong text: `diglot cancel {2}` stops them.':
    '{1}の誤った内容の配信が、まだ{0}件残っています。`diglot cancel {2}`で止められます。',
  '{0} deliveries of {1} are still to go out with the wrong text: `diglot cancel {2}` stops them.':
    '{1}の誤った内容の配信が、まだ{0}件残っています。`diglot cancel {2}`で止められます。',
  'Otherwise run `diglot send {0}` again when they have ended.':
    '止めない場合は、終わってから`diglot send {0}`をもう一度実行してください。',
  'Nobody has subscribed since who has no copy; nothing was sent.':
    'その後に購読し、まだ受け取っていない人はいません。何も送信していません。',
  'Nothing was sent.': '何も送信していません。',
  'SMTP_URL IS NOT SET HERE. What is scheduled is NO REHEARSAL: a `diglot worker` sends it, and must have SMTP_URL.':
    'ここではSMTP_URLが未設定です。予約はリハーサルではありません。`diglot worker`が送信し、SMTP_URLが必要です。',
  'It is scheduled already: {0} The new time takes the place of that one.':
    'すでに予約されています：{0}新しい日時に置き換わります。',
  'Send it at {0} in {1}, to everybody who is on the list then?':
    '{1}の{0}に、その時点でリストにいる全員に送信しますか？',
  'Send it at {0} in {1}, to everybody tagged {2} on the list then?':
    '{1}の{0}に、その時点でリストにいる、タグ{2}の付いた全員に送信しますか？',
  'A `diglot worker` must run then. `diglot cancel {0}` takes it back.':
    'その時刻に`diglot worker`が動いている必要があります。`diglot cancel {0}`で取り消せます。',
  'No clock in {0} shows {1}: they are put forward over it. It goes at {2}.':
    '{0}では時計が進むため、{1}は存在しません。{2}に送信します。',
  'The clocks in {0} show {1} twice, because they are put back. It goes the first time, at {2}.':
    '{0}では時計が戻るため、{1}が2回あります。1回目の{2}に送信します。',

  // status, log
  '{0} is paused{1}': '{0}は一時停止中です{1}',
  '{0} is cancelled': '{0}は中止されました',
  '{0} is finished': '{0}は完了しました',
  '{0} finished at {1}': '{0}は{1}に完了しました',
  'To those tagged {0}. The others: diglot send {1}':
    'タグ{0}の付いた人が対象です。ほかの人へは：diglot send {1}',
  'Next attempt of what was put off: {0}': '後回しになったものの次の試行：{0}',
  'Came back later: {0}': '後から戻ったもの：{0}',
  'Some are uncertain: diglot resolve {0}': '結果不明のものがあります：diglot resolve {0}',
  '{0} a second over the last minutes, so nothing tells how long it takes':
    '直近数分は毎秒{0}のため、残り時間はわかりません',
  '{0} a second over the last minutes, {1} left': '直近数分は毎秒{0}、残り{1}',
  'Skipped {0}': 'スキップ{0}',
  'Skipped {0}: {1}': 'スキップ{0}：{1}',
  '{0} more domain with a limit or slowed': 'ほかに、制限のある、または遅くしたドメイン{0}個',
  '{0} more domains with a limit or slowed': 'ほかに、制限のある、または遅くしたドメイン{0}個',
  'no limit': '制限なし',
  'slowed to {0} of {1} a second since {2}': '{2}から、毎秒{1}を{0}に減速',
  'at most {0} a second': '毎秒{0}まで',
  '{0} left': '残り{0}',
  '{0} of {1}, {2} a second, {3}': '{1}中{0}、毎秒{2}、{3}',
  'All that is left was put off by its servers; the next attempt is at {0}.':
    '残りはすべて、サーバーの都合で後回しになりました。次の試行は{0}です。',
  'Nothing can be handed over ({0}); the next attempt is at {1}.':
    '何も渡せません（{0}）。次の試行は{1}です。',
  ' Its records have changed since; it goes on with what was approved then.':
    'その後に記事や号が変更されましたが、承認された内容で続けます。',
  'The send of {0} began at {1}; {2}.{3}': '{0}の送信は{1}に始まりました。{2}。{3}',
  'The send of {0}, begun at {1}, is paused{2}; {3}.{4}':
    '{1}に始まった{0}の送信は一時停止中です{2}。{3}。{4}',
  '{0} was sent, from {1} on; {2}. Its records have changed since; what was sent stays as it is.':
    '{0}は{1}から送信されました。{2}。その後に記事や号が変更されましたが、送信した内容は変わりません。',
  '{0} was sent, from {1} on; {2}. What was sent stays as it is.':
    '{0}は{1}から送信されました。{2}。送信した内容は変わりません。',
  'The send of {0}, begun at {1}, was cancelled for good; {2}.':
    '{1}に始まった{0}の送信は、完全に中止されました。{2}。',
  'diglot status {0}': 'diglot status {0}',
  'diglot send {0}  # sends it to those who have got a wrong copy since':
    'diglot send {0}  # その後に誤った内容を受け取った人に送信',
  'diglot send {0} --to-new  # sends it to those who have subscribed since':
    'diglot send {0} --to-new  # その後に購読した人に送信',
  'diglot send {0}  # sends it to all others, with --tags to some of them, with --to-new to those tagged {1} who have subscribed since':
    'diglot send {0}  # ほかの全員に送信。--tagsで一部の人に、--to-newでその後に購読したタグ{1}の人に',
  'No issue has been sent yet.': '送信した号はまだありません。',
  'The database was restored from a backup: nobody knows what was sent between {0} and {1}.':
    'データベースがバックアップから復元されたため、{0}から{1}までに何が送信されたかわかりません。',
  'Nobody is on the list yet.': 'リストにはまだ誰もいません。',
  'The log has no such entry.': '履歴にそのような記録はありません。',
  'Those are the newest {0}; `--csv` prints them all.': '最新の{0}です。`--csv`ですべて表示できます。',

  // subscribers
  '{0} of {1} rows': '{1}行中{0}行',
  'Read as {0}: {1}. If these names are wrong, give --encoding.':
    '{0}として読み取りました：{1}。氏名が正しくない場合は--encodingを指定してください。',
  '{0}: {1} added, {2} updated, {3} unchanged, {4} repeated, {5} left or suppressed and kept so, {6} refused':
    '{0}：追加{1}、更新{2}、変更なし{3}、重複{4}、購読解除または配信停止のまま{5}、拒否{6}',
  '{0} came in as left and {1} as suppressed (the list names {2} bounced, {3} complained); no later import makes them active':
    '{0}を購読解除、{1}を配信停止として取り込みました（リストではバウンス{2}、迷惑メール報告{3}）。後の取り込みで受信中に戻ることはありません',
  '{0} not confirmed and left out; they can subscribe on the readers’ site':
    '{0}は未確認のため省きました。読者サイトで購読できます',
  'These columns mean nothing here and were left out: {0}': '次の列は意味を持たないため省きました：{0}',
  'The refused rows, with line and reason: {0}': '拒否した行（行番号と理由）：{0}',
  '{0} is suppressed: mail to it was refused for good, or its owner was erased on request. It stays so.':
    '{0}は配信停止中です。メールが恒久的に拒否されたか、本人の希望で消去されました。そのままにします。',
  '{0} is on the list, with the newsletter’s default edition':
    '{0}を、ニュースレターの既定の版でリストに加えました',
  '{0} is on the list, with the edition {1}': '{0}を、版{1}でリストに加えました',
  '{0} has no tags': '{0}にタグはありません',
  '{0} is tagged {1}': '{0}のタグは{1}です',
  '{0} has left. An import will not bring it back.':
    '{0}の購読を解除しました。取り込みで戻ることはありません。',
  'Forget this person for good? It cannot be taken back.': 'この人を完全に消去しますか？元に戻せません。',
  'Erased. Backups, and lists outside of the data folder, are yours to delete.':
    '消去しました。バックアップと、データフォルダーの外のリストは、ご自分で削除してください。',
  '{0} restored by {1}.': '{1}が{0}の停止を解除しました。',
  'Not restored, because no refusal and no bounce suppressed them, or they left or complained: {0}':
    '拒否やバウンスによる停止ではないか、購読解除または迷惑メール報告のため、解除していません：{0}',
  '{0}, number {1}': '{0}、番号{1}',
  '{0} ({1}), number {2}': '{0}（{1}）、番号{2}',
  '{0} since {1}{2}': '{1}から{0}{2}',
  'Pauses until {0}': '{0}まで休止',
  'Edition: {0}': '版：{0}',
  'the newsletter’s default': 'ニュースレターの既定の版',
  'Tags: {0}': 'タグ：{0}',
  none: 'なし',
  'Asked for it {0}, not confirmed': '{0}に申し込み、未確認',
  'Asked for it {0}, confirmed {1}': '{0}に申し込み、{1}に確認',
  'Restored {0} by {1}': '{0}に{1}が停止を解除',
  'Added {0} by {1}': '{0}に{1}が追加',
  'Changed {0} by {1}': '{0}に{1}が変更',
  'Removed {0} by {1}': '{0}に{1}が購読を解除',
  ', by an editor or a list': '（編集者またはリストによる）',
  ', by {0}': '（{0}による）',
  ', by {0}: {1}': '（{0}による：{1}）',
  ': {0}, {1}': '：{0}、{1}',
  'without words': '説明なし',
  'the button of a mail program': 'メールソフトのボタン',
  'the page': 'ページ',
  ': by {0}': '：{0}',
  ': by {0} in {1}': '：{1}で{0}',
  'No issue was sent to them.': 'この人に送信した号はありません。',
  '{0} older, with --json': '以前の{0}件は--jsonで表示できます',
  '{0} active, {1} of them pausing': '受信中{0}、うち休止中{1}',
  '{0} active': '受信中{0}',
  '{0}; {1} left, {2} suppressed': '{0}、購読解除{1}、配信停止{2}',
  '{0}  {1} on {2}, {3} on {4}': '{0}  {2}に{1}、{4}に{3}',
  '{0} more, with --json': 'ほか{0}件は--jsonで表示できます',
  'Nobody was asked to confirm a subscription yet.': '購読の確認を求めた人はまだいません。',
  '{0} of {1} who asked for it have confirmed ({2}).': '申し込んだ{1}人中{0}人が確認しました（{2}）。',
  'Why readers left: {0}.': '購読解除の理由：{0}。',
  'Gmail asks that fewer than 0.1 % complain, and never 0.3 %.':
    'Gmailは迷惑メール報告を0.1 %未満に保ち、0.3 %に達しないよう求めています。',
  '{0} high': '{0}（高い）',
  '{0} too high': '{0}（高すぎる）',
}
