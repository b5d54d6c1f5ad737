import type { Catalog } from '../../domain/language/message.ts'

/** What differs between two languages of a text. */
export const parity: Catalog = {
  'Diglot does not know the words of {0}: only figures, percentages, units and dates are compared there, and no numbers in words, fractions, ordinals and times.':
    '{0}の数を表す語には対応していないため、数字、パーセント、単位、日付だけを比較し、言葉で書かれた数、分数、序数、時刻は比較しません。',
  'Compare both with the source and correct the wrong one.':
    '両方を出典と照合し、誤っている方を訂正してください。',
  'The {0} text says “{1}”; the {2} text has none of its agreed renderings: {3}.':
    '{0}の文面には「{1}」とありますが、{2}の文面に定めた訳語がありません：{3}。',
  'Use the agreed rendering, or add the one that stands there to content/glossary.yaml.':
    '定めた訳語を使うか、使われている訳語をcontent/glossary.yamlに追加してください。',
  '“{0}” is a rendering that the glossary advises against.{1}':
    '「{0}」は、用語集で避けるとされている訳語です。{1}',
  ' Its note: {0}': '注記：{0}',
  'Write “{0}”.': '「{0}」と書いてください。',
  'The {0} section has {1} keywords, the {2} section {3}.': 'キーワードは{0}が{1}個、{2}が{3}個です。',
  'Give both the same keywords, in the same order.': '同じキーワードを、同じ順に書いてください。',
  'The keyword “{0}” is {1} by the glossary; the {2} keywords have neither: {3}.':
    '用語集によるとキーワード「{0}」は{1}ですが、{2}のキーワードにどちらもありません：{3}。',
  'Use the agreed rendering as the keyword.': '定めた訳語をキーワードにしてください。',
  'The {0} text is {1} times as wide as the {2} one; {3} to {4} is usual.':
    '{0}の文面の幅は{2}の{1}倍です。通常は{3}から{4}倍です。',
  'See whether a sentence is missing on one side, or said only there.':
    '一方に文が足りないか、一方だけに書かれていないか確認してください。',
  links: 'リンク',
  'names in Latin letters': 'ラテン文字の名称',
  'numbers and dates': '数と日付',
  'The links lead to different pages: {0} “{1}” to {2}, {3} “{4}” to {5}.':
    'リンク先のページが異なります：{0}「{1}」は{2}、{3}「{4}」は{5}。',
  'Give both the same address, or the same page in each language.':
    '両方を同じアドレスにするか、各言語の同じページにしてください。',
  'The {0} text links “{1}” to {2}; the {3} text has no such link.':
    '{0}の文面では「{1}」が{2}にリンクしていますが、{3}の文面にはそのリンクがありません。',
  'Link the same words there.': '同じ言葉にリンクを付けてください。',
  'The {0} text says {1}, the {2} text {3}.': '{0}の文面には{1}、{2}の文面には{3}とあります。',
  '{0} differ: {1} “{2}”; {3} “{4}”.': '{0}が異なります：{1}「{2}」、{3}「{4}」。',
  'The people named': '人名',
  'The organisations named': '組織名',
  'The places named': '地名',
  'The laws named': '法令名',
  'Correct the wrong one. If both are right, add both names of one to content/glossary.yaml with their kind, or accept this.':
    '誤っている方を訂正してください。どちらも正しい場合は、両方の名称を種類とともにcontent/glossary.yamlに追加するか、了承してください。',
  'Write the name in the same letters on both sides.': '名称を両方で同じ文字で書いてください。',
  'The {0} text names {1}, and the {2} text does not.':
    '{0}の文面には{1}とありますが、{2}の文面にはありません。',
  'Name it there too, in the same letters.': 'そちらにも同じ文字で書いてください。',
  'The same figure stands in different units: {0}; {1}.': '同じ数に異なる単位が付いています：{0}、{1}。',
  'The numbers differ: {0}; {1}.': '数が異なります：{0}、{1}。',
  'The {0} text does not have this number: {1}.': '{0}の文面にこの数がありません：{1}。',
  'Add it there, or accept the difference where it is left out on purpose.':
    '追加するか、意図して省いた場合は了承してください。',
  'The {0} text has {1}, the {2} text {3}.': '{0}の文面は{1}、{2}の文面は{3}です。',
  'Divide both in the same places, with an empty line between paragraphs.':
    '段落の間に空行を入れ、両方を同じ箇所で区切ってください。',
  'a paragraph': '段落',
  'a quote': '引用',
  'a sub-heading': '小見出し',
  'The {0} text has {1} where the {2} text has {3}.': '{0}の文面で{1}の箇所が、{2}の文面では{3}です。',
  'Write both in the same form.': '両方を同じ形にしてください。',
  'A list has {0} items in {1}, and {2} in {3}.': 'リストの項目は、{1}が{0}個、{3}が{2}個です。',
  'A text block has {0} parts in {1}, and {2} in {3}.': 'まとまりの中の部分は、{1}が{0}個、{3}が{2}個です。',
  'See whether one is missing on one side, or two were made one.':
    '一方に足りないか、2つが1つになっていないか確認してください。',
  '1 paragraph': '1段落',
  '{0} paragraphs': '{0}段落',
  '1 block': '1つのまとまり',
  '{0} blocks': '{0}個のまとまり',
  'The check no longer finds what is accepted here: {0}, “{1}”.':
    '了承された結果が、チェックで見つからなくなりました：{0}「{1}」。',
  'Delete the entry.': 'この記録を削除してください。',
  'The first paragraph says the headline again': '最初の段落が見出しの繰り返しです',
  'This line is no part of the article': 'この行は記事の一部ではありません',
  'This says who reported, and is no part of the text': '報じた人を示すもので、本文の一部ではありません',
  'A piece of the paste format was left in the text': '貼り付け時の書式の一部が残っています',
  'Delete it, and put what follows it where it belongs.':
    '削除し、後に続く部分を正しい場所に置いてください。',
  '{0}: “{1}”.': '{0}：「{1}」。',
  'Delete it, or accept it where it is meant so.': '削除するか、意図したものであれば了承してください。',
  'The {0} text has more than {1} {2}: they are not compared.':
    '{0}の文面に{2}が{1}個より多くあるため、比較しません。',
  'Divide the record, or delete what does not belong there, such as a pasted table or picture.':
    '記事を分けるか、貼り付けた表や画像など、不要なものを削除してください。',
  'This text stands where the {0} one belongs and is not written in its script: “{1}”':
    '{0}の位置にありますが、その言語の文字で書かれていません：「{1}」',
  'Put it where its language stands, and the translation here.':
    'その言語の位置に移し、ここには翻訳を書いてください。',
  'This text is the same in {0} and in {1}: “{2}”': '{0}と{1}の文面が同じです：「{2}」',
  'Translate it on one side.': '一方で翻訳してください。',
  'The {0} text has words that are not translated: “{1}”.': '{0}の文面に未翻訳の言葉があります：「{1}」。',
  'Translate them, or put the original name in brackets behind its translation.':
    '翻訳するか、訳の後に括弧で原語を書いてください。',
  'The {0} text seems to lack this sentence: {1} “{2}”.': '{0}の文面に、次の文がないようです：{1}「{2}」。',
}
