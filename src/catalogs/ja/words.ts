import type { Catalog } from '../../domain/language/message.ts'

/** Parts of sentences that several files use, and the errors that an editor meets most. */
export const words: Catalog = {
  '{0} {1}': '{0}{1}',
  '{0}': '{0}',
  '{0}: {1}': '{0}：{1}',
  '{0} ({1})': '{0}（{1}）',
  '“{0}”': '「{0}」',
  '“{0}” and {1} more': '「{0}」ほか{1}件',
  name: '名前',
  headline: '見出し',
  keywords: 'キーワード',
  summary: '本文',
  subject: '件名',
  preheader: 'プリヘッダー',
  introduction: 'リード文',
  issue: '号',
  article: '記事',
  'the whole file': 'ファイル全体',
  'comments and layout': 'コメントと書式',
  'The issue {0} has 1 error, and goes nowhere before that.':
    '号{0}にはエラーが1件あり、修正するまで先に進めません。',
  'The issue {0} has {1} errors, and goes nowhere before that.':
    '号{0}にはエラーが{1}件あり、修正するまで先に進めません。',
  'Fix what is named, then check it again.': '示された箇所を修正し、もう一度チェックしてください。',
  'The issue {0} is not what was shown any more; nothing was done.':
    '号{0}は、表示した内容から変わっています。何も行っていません。',
  'Look at it as it is, then decide again.': '現在の内容を確認し、もう一度判断してください。',
  'The issue {0} has no article {1}.': '号{0}に記事{1}はありません。',
  'Put it into the issue, or look at another one.': '号に入れるか、別の記事を指定してください。',
  'The issue {0} has no edition “{1}”.': '号{0}に「{1}」版はありません。',
  'Its editions are {0}.': '版は{0}です。',
  'Its articles are {0}.': '記事は{0}です。',
  'There is no issue yet.': '号はまだありません。',
  'There is no issue {0}.': '号{0}はありません。',
  'There is no article {0}.': '記事{0}はありません。',
  'The issues are {0}.': '号は{0}です。',
  'There is no {0} {1}.': '{0}{1}はありません。',
  'It may have been renamed or deleted; go back to the list.':
    '名前が変わったか、削除された可能性があります。一覧に戻ってください。',
  'The {0} {1} is there already.': '{0}{1}はすでにあります。',
  'The record has an error in its file, and is edited there first.':
    'ファイルに誤りがあります。先にそちらで修正してください。',
  'The record cannot hold this; nothing was written.': 'この内容は保存できません。何も書き込んでいません。',
  'There is an error in the content files.': 'コンテンツのファイルに誤りが1件あります。',
  'There are {0} errors in the content files.': 'コンテンツのファイルに誤りが{0}件あります。',
  'Say in a few words why the finding may stand.': 'この検査結果を了承する理由を、短く書いてください。',
  'The next editor reads the reason.': '次の編集者が理由を読みます。',
  'There is no such subscriber any more.': 'その購読者はもういません。',
  'Choose another one, or sample values.': '別の購読者か、見本の値を選んでください。',
  'Search for the name or the address again.': '氏名またはアドレスでもう一度検索してください。',
  'Nobody has approved the issue {0}.': '号{0}はまだ承認されていません。',
  'The issue {0} has changed since {1} approved it; nothing was sent.':
    '号{0}は、{1}の承認後に変更されました。何も送信していません。',
  'approved: “{0}”': '承認時：「{0}」',
  'now: “{0}”': '現在：「{0}」',
  'The issue {0} has not been sent.': '号{0}は送信されていません。',
  'The send of {0} has begun.': '{0}の送信が始まっています。',
  'Its status says how far it is; it can be paused or cancelled.':
    '進み具合は状態で確認できます。一時停止または中止できます。',
  'The send of {0} is paused{1}; nothing was sent.': '{0}の送信は一時停止中です{1}。何も送信していません。',
  'The send of {0} was cancelled; nothing was sent.': '{0}の送信は中止されました。何も送信していません。',
  ', because the database was restored from a backup of {0}':
    '（データベースが{0}のバックアップから復元されたため）',
  'There is nobody on the list to send {0} to; nothing was sent.':
    '{0}を送信できる人がリストにいません。何も送信していません。',
  '“{0}” is not a time.': '「{0}」は日時ではありません。',
  'Write it as 2026-11-30 08:00; it is meant in {0}.':
    '2026-11-30 08:00の形で書いてください。{0}の時刻です。',
  '{0} in {1} is over.': '{1}の{0}は過ぎています。',
  'Choose a later time, or send it at once.': '後の時刻を選ぶか、すぐに送信してください。',
  'The preview is sending {0} at this moment.': 'プレビューが{0}を送信中です。',
  'Wait until it has ended, or pause it.': '終わるまで待つか、一時停止してください。',
  'Another process sends on this database, or copies it.':
    '別のプロセスが、このデータベースで送信またはコピーをしています。',
  'Wait until it has ended, or stop it with Ctrl-C where it runs.':
    '終わるまで待つか、実行している場所でCtrl-Cを押して止めてください。',
  '{0} Nothing was sent.': '{0}何も送信していません。',
  'Give addresses with a comma between them.': 'アドレスをカンマ区切りで指定してください。',
  'Something went wrong that should not have.': '想定外の不具合が発生しました。',
  'The terminal that runs the preview shows what; please report it.':
    '詳細はプレビューを実行している端末に表示されます。ご報告ください。',
  'There were too many wrong passwords.': 'パスワードの誤りが多すぎます。',
  'Try again in {0}.': '{0}後にもう一度お試しください。',
  'a minute': '1分',
  '{0} minutes': '{0}分',
  'Too many passwords are being tried at this moment.': '現在、多くのパスワードが試されています。',
  'Try again in half a minute.': '30秒後にもう一度お試しください。',
  'The password is not right.': 'パスワードが正しくありません。',
  'It is the one that the variable PREVIEW_PASSWORD holds.': '変数PREVIEW_PASSWORDに設定されたものです。',
  'The preview answers on 127.0.0.1 only.': 'プレビューは127.0.0.1でだけ応答します。',
  'Open the address that the terminal shows.': '端末に表示されたアドレスを開いてください。',
  'The request comes from another site; nothing was changed.':
    '別のサイトからの要求です。何も変更していません。',
  'Open the preview in a tab of its own.': 'プレビューを専用のタブで開いてください。',
  'Open the one that is there, and edit it.': 'すでにあるものを開いて編集してください。',
  'Look at it, then approve it.': '確認してから承認してください。',
  'Look at what changed, then approve it again, or undo the change.':
    '変更点を確認してもう一度承認するか、変更を元に戻してください。',
  'Resume it first.': '先に再開してください。',
  'It does not go on; the report says where everybody’s copy is.':
    'この送信は続きません。配信の状況はレポートで確認できます。',
  'Go back to the issues.': '号一覧に戻ってください。',
  'There is nothing at this address.': 'このアドレスには何もありません。',
  'Sign in first.': '先にログインしてください。',
  'A session lasts half a day, and ends with the preview.':
    'ログインは半日間、またはプレビューが終わるまで有効です。',
  '{0} has the role {1}, which does not allow this; nothing was done.':
    '{0}の役割は{1}のため、この操作はできません。何も行っていません。',
  'This message has no HTML part.': 'このメールにHTML部分はありません。',
  'Read its plain text.': 'プレーンテキストを読んでください。',
  'Nobody with this address is on the list.': 'このアドレスの人はリストにいません。',
  'The address is empty.': 'アドレスが空です。',
  'The address is not of the form local@domain.': 'アドレスがlocal@domainの形ではありません。',
  'Give one address, such as reader@example.com.':
    'reader@example.comのように、アドレスを1つ指定してください。',
  'Ask for another address.': '別のアドレスを尋ねてください。',
  'The newsletter has no edition “{0}”.': 'ニュースレターに「{0}」版はありません。',
  'Choose one of {0}.': '{0}のいずれかを選んでください。',
  'No tag is named.': 'タグが指定されていません。',
  'Write tags with commas between them, such as press,VIP.':
    'press,VIPのように、タグをカンマ区切りで書いてください。',
  'Somebody else has signed in with this browser; nothing was changed.':
    'このブラウザーで別の人がログインしました。何も変更していません。',
  'What you typed is kept here for you until you sign in again.':
    '入力した内容は、もう一度ログインするまでここに残っています。',
}
