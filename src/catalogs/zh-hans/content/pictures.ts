import type { Catalog } from '../../../domain/language/message.ts'

/** What is said of pictures: in records, when one is uploaded, and by the check. */
export const pictures: Catalog = {
  'is not the name of a picture in content/media': '不是 content/media 中图片的文件名',
  'Write the name of a JPEG, PNG, GIF or WebP file there, without its folder.':
    '请写其中 JPEG、PNG、GIF 或 WebP 文件的文件名，不带文件夹。',
  'Name a `file` of content/media, or a `url` with its `width` and `height` in pixels.':
    '请写 content/media 中的 `file`，或写 `url` 以及以像素为单位的 `width` 和 `height`。',
  'has a file and a url': '同时写了文件和网址',
  'has neither a file nor a url': '既没有文件也没有网址',
  'has a url without its width and height': '写了网址，但没有宽度和高度',
  'has a file and a size': '同时写了文件和尺寸',
  'Take out `width` and `height`: the file tells them.': '请去掉 `width` 和 `height`：文件本身已有尺寸。',

  'The file is empty.': '文件是空的。',
  'The picture has more than {0} MB, the most that is taken. Save it smaller.':
    '图片超过了 {0} MB 的上限。请另存为较小的图片。',
  'The picture cannot be read: the file is damaged. Open it in another program and save it again.':
    '图片无法读取：文件已损坏。请用其他程序打开并重新保存。',
  'The picture has {0} by {1} pixels; at most {2} on a side and {3} million in all are taken. Save it smaller.':
    '图片有 {0} × {1} 像素；每边最多 {2} 像素，总数最多 {3} 百万像素。请另存为较小的图片。',
  'The GIF is too large for mails: at most {0} pixels on a side, {1} pictures and {2} MB are taken. Save it smaller, or as a JPEG.':
    '这个 GIF 对邮件来说太大：每边最多 {0} 像素，最多 {1} 帧，最多 {2} MB。请另存为较小的 GIF 或 JPEG。',
  'A WebP that moves is not taken: few mail programs show one. Save it as a JPEG.':
    '不接受会动的 WebP：很少有邮件程序能显示。请另存为 JPEG。',
  'This is an SVG or another text, which may hold programs; only JPEG, PNG, GIF and WebP are taken. Save it as a PNG.':
    '这是 SVG 或其他文本，其中可能带有程序；只接受 JPEG、PNG、GIF 和 WebP。请另存为 PNG。',
  'This is no picture that mails show; only JPEG, PNG, GIF and WebP are taken.':
    '这不是邮件能显示的图片；只接受 JPEG、PNG、GIF 和 WebP。',
  'This is a picture in the format {0}, which few mail programs show; only JPEG, PNG, GIF and WebP are taken. Save it as a JPEG.':
    '这是 {0} 格式的图片，很少有邮件程序能显示；只接受 JPEG、PNG、GIF 和 WebP。请另存为 JPEG。',
  'There is no file {0} in content/media. Choose the picture again.':
    'content/media 中没有文件 {0}。请重新选择图片。',
  'The picture {0} of this issue is gone; nothing was sent.': '这一期的图片 {0} 不见了；没有发送任何邮件。',
  'Look at the issue again, so that it is made again of its file, and approve it again.':
    '请重新查看这一期，让图片由原文件重新生成，然后再次批准。',
  'There is no picture {0} in content/media.': 'content/media 中没有图片 {0}。',
  'Upload it again.': '请重新上传。',
  'A picture may have at most {0} MB.': '图片最多 {0} MB。',
  'Save it smaller.': '请另存为较小的图片。',
  'Nothing says in {0} what the picture shows.': '没有用{0}说明图片上是什么。',
  'Describe it in a few words: they are read aloud, and shown where pictures are off.':
    '请用几个词描述：会被读屏朗读，在图片不显示时也会出现。',
  'What the picture shows is said in the same words in every language: “{0}”.':
    '图片的说明在每种语言中用的是同样的文字：“{0}”。',
  'Say it in each language; what is a name in all of them is accepted.':
    '请用每种语言各写一遍；如果在各语言中都是同一个名称，可以接受这一条。',
  'The picture {0} cannot be shown. {1}': '图片 {0} 无法显示。{1}',
  'Upload another one, or take it out.': '请上传另一张图片，或将它去掉。',
  'The picture {0} takes {1} KB; above {2} it comes late on a phone.':
    '图片 {0} 有 {1} KB；超过 {2} KB 时，在手机上显示得慢。',
  'Choose a calmer picture, or save a photograph as a JPEG.': '请选择细节较少的图片，或将照片另存为 JPEG。',
  'The picture {0} moves. Outlook shows its first frame alone, and what moves keeps people from reading.':
    '图片 {0} 会动。Outlook 只显示第一帧，而且会动的图片妨碍阅读。',
  'Choose a still picture, or see that the first frame says all.':
    '请选择静态图片，或确认第一帧已能说明全部内容。',
  'The picture {0} is {1} pixels wide; a mail shows pictures {2} wide.':
    '图片 {0} 宽 {1} 像素；邮件中的图片宽 {2} 像素。',
  'Choose one that has at least {0}, better {1}, pixels across.':
    '请选择宽度至少 {0} 像素的图片，最好有 {1} 像素。',
  'The picture at {0} is not fetched over https, and most mail programs show nothing of it.':
    '{0} 处的图片不经 https 获取，多数邮件程序不会显示它。',
  'Write an address that begins with https://, or upload the picture.':
    '请写以 https:// 开头的网址，或上传图片。',
  'The pictures of this issue take {0} KB in every mail; above {1} a send is slow, and some servers refuse it.':
    '这一期的图片在每封邮件中占 {0} KB；超过 {1} KB 时发送慢，有的服务器会拒收。',
  'Show fewer pictures, or write `pictures: hosted` in newsletter.yaml.':
    '请减少图片，或在 newsletter.yaml 中写 `pictures: hosted`。',
}
