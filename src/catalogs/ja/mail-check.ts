import type { Catalog } from '../../domain/language/message.ts'

/** Findings about the HTML, the colours and the links of a mail. */
export const mailCheck: Catalog = {
  'Correct the anchor in the template.': 'テンプレートのアンカーを訂正してください。',
  'The clicks on {0} are not counted: the link is another one for each subscriber, and a counted link has one target.':
    '{0}のクリックは集計されません。購読者ごとに異なるリンクで、集計するリンクの行き先は1つでなければなりません。',
  'Take the slot out of the link if its clicks are to be counted; else leave it as it is.':
    'クリックを集計するには、リンクから差し込みを外してください。不要であればそのままでかまいません。',
  HTML: 'HTML',
  'the template': 'テンプレート',
  'plain-text': 'プレーンテキスト',
  'The {0} part has no link to unsubscribe.': '{0}部分に購読解除のリンクがありません。',
  'Put {{slots.unsubscribeUrl}} into {0}.': '{{slots.unsubscribeUrl}}を{0}に入れてください。',
  'places elements by `position`': 'では要素を`position`で配置しています',
  'that is taken out, so that they overlap or fall out of order':
    'これが取り除かれ、要素が重なったり順番が崩れたりします',
  'Let elements stand in the order of the text, or use a table.':
    '要素を文章の順に並べるか、表を使ってください。',
  'uses `float`': 'で`float`を使っています',
  'that is taken out, so that what should stand side by side is stacked':
    'これが取り除かれ、横に並ぶはずのものが縦に積まれます',
  'Use a table or `display:inline-block`.': '表または`display:inline-block`を使ってください。',
  'uses `display:flex` or `grid`': 'で`display:flex`または`grid`を使っています',
  'that does nothing on a `<div>`': 'これは`<div>`に効果がありません',
  'nothing of the `<head>` counts, so that it is shown': '`<head>`の内容が使われないため、表示されます',
  'Write `display:none` into the `style` attribute of the element.':
    '要素の`style`属性に`display:none`と書いてください。',
  'uses the HTML5 element <{0}>': 'でHTML5の要素<{0}>を使っています',
  'mails are read as XHTML 1.0': 'メールはXHTML 1.0として読み取られます',
  'Use `<div>` or a table.': '`<div>`または表を使ってください。',
  'links a style sheet': 'でスタイルシートにリンクしています',
  'nothing of the `<head>` counts, so that it is not loaded':
    '`<head>`の内容が使われないため、読み込まれません',
  'Write the styles into the mail, those that matter into `style` attributes.':
    'スタイルをメールの中に書き、重要なものは`style`属性に書いてください。',
  'The mail {0}; in {1} {2}.': 'メール{0}。{1}では{2}。',
  'hides the class “{0}” in <style> only': 'ではクラス「{0}」を<style>だけで隠しています',
  'The mail uses {0}, which {1} ignores.': 'メールで使っている{0}は、{1}では無視されます。',
  'The mail uses {0}, which {1} ignore.': 'メールで使っている{0}は、{1}では無視されます。',
  'Take it out of the template, or see that the mail reads well without it: {0}':
    'テンプレートから外すか、なくても読めることを確認してください：{0}',
  'without a source': '画像のURLなし',
  'Give it `alt`; an empty one for a picture that only decorates.':
    '`alt`を付けてください。装飾だけの画像では空にします。',
  'The mail says that it is in {0}; its first language is {1}.':
    'メールの言語指定は{0}ですが、最初の言語は{1}です。',
  'Put lang="{{lang}}" on the <html> element of the template.':
    'テンプレートの<html>要素にlang="{{lang}}"を付けてください。',
  'Nothing in the mail is marked as {0}, so a screen reader reads it with the wrong voice.':
    'メールに{0}の指定がないため、読み上げソフトが別の言語の声で読みます。',
  'Put lang="{{lang}}" on every section of the template.':
    'テンプレートの各部分にlang="{{lang}}"を付けてください。',
  'The heading “{0}” is of level {1}, and no heading of level {2} stands above it.':
    '見出し「{0}」はレベル{1}ですが、その上にレベル{2}の見出しがありません。',
  'Use h1 for the name, h2 for an article, h3 for its further languages.':
    '名称はh1、記事はh2、その他の言語はh3にしてください。',
  'The identifier “{0}” stands on more than one element.': '識別子「{0}」が複数の要素にあります。',
  'Correct the template.': 'テンプレートを訂正してください。',
  '<{0}> in line {1} ends without its end tag.': '{1}行目の<{0}>に終了タグがありません。',
  '{0} end tags close nothing.': '対応する開始タグのない終了タグが{0}個あります。',
  light: 'ライト',
  dark: 'ダーク',
  'In the {0} palette, {1} ({2} on {3}) has a contrast of':
    '{0}の配色では、{1}（{3}の上に{2}）のコントラストは',
  'Make one of the two colours darker or lighter.': '2色のどちらかを、より暗くまたは明るくしてください。',
  '{0} {1}; text needs {2}.': '{0}{1}です。文字には{2}が必要です。',
  '{0} {1} where a client inverts colours; text needs {2}.':
    '{0}、色を反転するメールソフトで{1}です。文字には{2}が必要です。',
  'ink on paper': '紙面の上の文字',
  'soft on paper': '紙面の上の補助的な文字',
  'accent on paper': '紙面の上のアクセント',
  'chip {0}': 'キーワード{0}',
  'chip {0} without its background': '背景のないキーワード{0}',
  'Make one of the two colours in the template darker or lighter.':
    'テンプレートの2色のどちらかを、より暗くまたは明るくしてください。',
  'The text “{0}” ({1} on {2})': '文字「{0}」（{2}の上に{1}）',
  '{0} has a contrast of {1}; text needs {2}.': '{0}のコントラストは{1}です。文字には{2}が必要です。',
  '{0} has a contrast of {1} where a client inverts colours; text needs {2}.':
    '{0}のコントラストは、色を反転するメールソフトで{1}です。文字には{2}が必要です。',
  '{0} ({1} bytes{2})': '{0}（{1}バイト{2}）',
  'It is {0} bytes too many. Shorten or take out: {1}. A Chinese character takes 3 bytes.':
    '{0}バイト超過しています。短くするか、外してください：{1}。日本語や中国語の1文字は3バイトです。',
  '{0} text {1}': '{0}の文字{1}',
  'Show it in both, in templates/text/digest.txt.hbs and in the template of the HTML part.':
    'templates/text/digest.txt.hbsとHTML部分のテンプレートの両方に表示してください。',
  'The plain text lacks {0}.': 'プレーンテキストに{0}がありません。',
  'The HTML part lacks {0}.': 'HTML部分に{0}がありません。',
  'The plain text has no link to {0}.': 'プレーンテキストに{0}へのリンクがありません。',
  'The newsletter has no fields: name one under `fields:` in newsletter.yaml, or take this out.':
    'ニュースレターに項目がありません。newsletter.yamlの`fields:`に書くか、これを外してください。',
  'The introduction of an issue may hold {0}; no other text can name a field.':
    '号のリード文には{0}を差し込めます。ほかの文章に項目は差し込めません。',
}
