import type { Catalog } from '../../../domain/language/message.ts'

/** What is said of pictures: in records, when one is uploaded, and by the check. */
export const pictures: Catalog = {
  'is not the name of a picture in content/media': 'はcontent/mediaの画像の名前ではありません',
  'Write the name of a JPEG, PNG, GIF or WebP file there, without its folder.':
    'そこにあるJPEG、PNG、GIF、WebPファイルの名前を、フォルダーなしで書いてください。',
  'Name a `file` of content/media, or a `url` with its `width` and `height` in pixels.':
    'content/mediaの`file`か、`url`と、ピクセル単位の`width`、`height`を書いてください。',
  'has a file and a url': 'にfileとurlの両方があります',
  'has neither a file nor a url': 'にfileもurlもありません',
  'has a url without its width and height': 'のurlに幅と高さがありません',
  'has a file and a size': 'にfileとサイズの両方があります',
  'Take out `width` and `height`: the file tells them.':
    '`width`と`height`を外してください。ファイルからわかります。',

  'The file is empty.': 'ファイルが空です。',
  'The picture has more than {0} MB, the most that is taken. Save it smaller.':
    '画像が上限の{0} MBを超えています。小さくして保存してください。',
  'The picture cannot be read: the file is damaged. Open it in another program and save it again.':
    '画像を読み取れません。ファイルが壊れています。別のソフトで開いて保存し直してください。',
  'The picture has {0} by {1} pixels; at most {2} on a side and {3} million in all are taken. Save it smaller.':
    '画像は{0}×{1}ピクセルです。一辺{2}ピクセル、全体で{3}百万ピクセルまでです。小さくして保存してください。',
  'The GIF is too large for mails: at most {0} pixels on a side, {1} pictures and {2} MB are taken. Save it smaller, or as a JPEG.':
    'GIFがメールには大きすぎます。一辺{0}ピクセル、{1}コマ、{2} MBまでです。小さくして保存するか、JPEGにしてください。',
  'A WebP that moves is not taken: few mail programs show one. Save it as a JPEG.':
    '動くWebPは使えません。表示できるメールソフトがほとんどありません。JPEGで保存してください。',
  'This is an SVG or another text, which may hold programs; only JPEG, PNG, GIF and WebP are taken. Save it as a PNG.':
    'SVGまたはその他のテキストで、プログラムを含む可能性があります。使えるのはJPEG、PNG、GIF、WebPだけです。PNGで保存してください。',
  'This is no picture that mails show; only JPEG, PNG, GIF and WebP are taken.':
    'メールで表示できる画像ではありません。使えるのはJPEG、PNG、GIF、WebPだけです。',
  'This is a picture in the format {0}, which few mail programs show; only JPEG, PNG, GIF and WebP are taken. Save it as a JPEG.':
    '形式{0}の画像は、表示できるメールソフトがほとんどありません。使えるのはJPEG、PNG、GIF、WebPだけです。JPEGで保存してください。',
  'There is no file {0} in content/media. Choose the picture again.':
    'content/mediaにファイル{0}がありません。画像を選び直してください。',
  'The picture {0} of this issue is gone; nothing was sent.':
    'この号の画像{0}がなくなっています。何も送信していません。',
  'Look at the issue again, so that it is made again of its file, and approve it again.':
    '号をもう一度表示するとファイルから作り直されます。その後、もう一度承認してください。',
  'There is no picture {0} in content/media.': 'content/mediaに画像{0}がありません。',
  'Upload it again.': 'もう一度アップロードしてください。',
  'A picture may have at most {0} MB.': '画像は{0} MBまでです。',
  'Save it smaller.': '小さくして保存してください。',
  'Nothing says in {0} what the picture shows.': '画像の内容が{0}で説明されていません。',
  'Describe it in a few words: they are read aloud, and shown where pictures are off.':
    '短い言葉で説明してください。読み上げられ、画像が表示されない場合にも示されます。',
  'What the picture shows is said in the same words in every language: “{0}”.':
    '画像の説明が、すべての言語で同じです：「{0}」。',
  'Say it in each language; what is a name in all of them is accepted.':
    '言語ごとに書いてください。どの言語でも同じ名称であれば了承できます。',
  'The picture {0} cannot be shown. {1}': '画像{0}を表示できません。{1}',
  'Upload another one, or take it out.': '別の画像をアップロードするか、外してください。',
  'The picture {0} takes {1} KB; above {2} it comes late on a phone.':
    '画像{0}は{1} KBです。{2} KBを超えると、スマートフォンでの表示が遅くなります。',
  'Choose a calmer picture, or save a photograph as a JPEG.':
    '単純な画像にするか、写真はJPEGで保存してください。',
  'The picture {0} moves. Outlook shows its first frame alone, and what moves keeps people from reading.':
    '画像{0}は動きます。Outlookには最初のコマしか表示されず、動きは読む妨げになります。',
  'Choose a still picture, or see that the first frame says all.':
    '静止画を選ぶか、最初のコマですべてが伝わるようにしてください。',
  'The picture {0} is {1} pixels wide; a mail shows pictures {2} wide.':
    '画像{0}の幅は{1}ピクセルです。メールでは幅{2}ピクセルで表示されます。',
  'Choose one that has at least {0}, better {1}, pixels across.':
    '幅{0}ピクセル以上、できれば{1}ピクセルのものを選んでください。',
  'The picture at {0} is not fetched over https, and most mail programs show nothing of it.':
    '画像{0}はhttpsで取得されないため、ほとんどのメールソフトで表示されません。',
  'Write an address that begins with https://, or upload the picture.':
    'https://で始まるアドレスを書くか、画像をアップロードしてください。',
  'The pictures of this issue take {0} KB in every mail; above {1} a send is slow, and some servers refuse it.':
    'この号の画像は、各メールで{0} KBになります。{1} KBを超えると送信が遅く、拒否するサーバーもあります。',
  'Show fewer pictures, or write `pictures: hosted` in newsletter.yaml.':
    '画像を減らすか、newsletter.yamlに`pictures: hosted`と書いてください。',
}
