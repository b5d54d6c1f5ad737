import type { Catalog } from '../../domain/language/message.ts'

/** The preview and the readers’ site as servers, and the templates that they show. */
export const desk: Catalog = {
  'Too many links were asked for.': 'リンクの依頼が多すぎます。',
  'A request that changes something must be JSON.': '変更を伴う要求はJSONでなければなりません。',
  'Send it with `Content-Type: application/json`.':
    '`Content-Type: application/json`を付けて送信してください。',
  'Look into the log of the mail server, or ask a reader. Where it did not go out, say so as you send it.':
    'メールサーバーのログを確認するか、読者に尋ねてください。送信されていなかった場合は、送信するときにその旨を示してください。',
  'On {0} others could reach the preview, and it can send: people have to sign in there.':
    '{0}ではほかの人がプレビューを開くことができ、送信もできるため、ログインが必要です。',
  'Set PREVIEW_URL and SMTP_URL, so that editors get links by mail; or PREVIEW_PASSWORD, of 12 characters or more; or leave `--host` out.':
    '編集者がメールでリンクを受け取れるようにPREVIEW_URLとSMTP_URLを設定するか、12文字以上のPREVIEW_PASSWORDを設定するか、`--host`を外してください。',
  'A request may have at most {0} MB.': '要求は{0} MBまでです。',
  'Split what you send; a record has at most 1 MB.': '分けて送信してください。記事や号は1 MBまでです。',
  'The request is not JSON.': '要求がJSONではありません。',
  'Reload the page; if that does not help, the page and the preview are of different versions.':
    'ページを再読み込みしてください。解決しない場合は、ページとプレビューのバージョンが異なります。',
  'The request is not what the preview expects.': '要求がプレビューの想定と異なります。',
  '“{0}” is not the number of a subscriber.': '「{0}」は購読者の番号ではありません。',
  'Search for the name or the address.': '氏名またはアドレスで検索してください。',
  'A list may have at most {0} MB here.': 'ここで扱えるリストは{0} MBまでです。',
  'Split it into files that each begin with the same first line.':
    'それぞれの1行目を同じ列名にして、ファイルを分割してください。',
  'Nobody signs in here by a mailed link.': 'ここでは、メールのリンクでログインできません。',
  'Sign in with the password.': 'パスワードでログインしてください。',
  'This link was used already, or is older than 15 minutes.':
    'このリンクは使用済みか、15分以上経過しています。',
  '{0} is the name of an editor who signs in by a link.': '{0}は、リンクでログインする編集者の名前です。',
  'Ask for a link to your address, or sign in under another name.':
    'ご自分のアドレス宛てのリンクを取得するか、別の名前でログインしてください。',
  'Ask for a new one.': '新しいリンクを取得してください。',
  'Your name stands in newsletter.yaml; nothing was changed.':
    'お名前はnewsletter.yamlに書かれています。何も変更していません。',
  'A publisher can change it in the settings.': '発行責任者が設定で変更できます。',
  'The port {0} is in use, perhaps by another preview.':
    'ポート{0}は使用中です。別のプレビューかもしれません。',
  'End the other one, or choose another port with `--port`.':
    'そちらを終了するか、`--port`で別のポートを選んでください。',
  'This machine has no address {0}.': 'このコンピューターにアドレス{0}はありません。',
  'Name one that it has; 0.0.0.0 means all of them.':
    'このコンピューターにあるアドレスを指定してください。0.0.0.0はすべてを意味します。',
  'The port {0} is in use, perhaps by another `diglot serve`.':
    'ポート{0}は使用中です。別の`diglot serve`かもしれません。',
  'The site cannot be served at {0}:{1} ({2}).': '{0}:{1}でサイトを提供できません（{2}）。',
  'Use an address of this machine, such as 127.0.0.1, and a port above 1023.':
    '127.0.0.1など、このコンピューターのアドレスと、1023より大きいポートを使ってください。',

  'The template cannot be rendered. {0}': 'テンプレートからメールを生成できません。{0}',
  'Correct the expression that is named; the fields of the view are those of the type DigestView of diglot.':
    '示された式を訂正してください。使える項目は、diglotの型DigestViewのものです。',
  'See the MJML documentation.': 'MJMLの文書をご覧ください。',
  'The MJML template is not valid.': 'MJMLテンプレートが正しくありません。',
  'Correct the elements or attributes that are named.': '示された要素または属性を訂正してください。',
  'The React template cannot be loaded.': 'Reactテンプレートを読み込めません。',
  'The React template cannot be rendered.': 'Reactテンプレートからメールを生成できません。',
  'Correct the template; it is a component that takes `{ view }` and is the default export.':
    'テンプレートを訂正してください。`{ view }`を受け取るコンポーネントで、default exportです。',
  'There is no template here.': 'ここにテンプレートはありません。',
  'Restore it, or run `diglot init` in an empty folder and copy the one that it makes.':
    '復元するか、空のフォルダーで`diglot init`を実行し、作成されたものをコピーしてください。',
}
