import type { Catalog } from '../../domain/language/message.ts'

/** The preview and the readers’ site as servers, and the templates that they show. */
export const desk: Catalog = {
  'Too many links were asked for.': '获取登录链接的次数过多。',
  'A request that changes something must be JSON.': '有改动的请求必须是 JSON。',
  'Send it with `Content-Type: application/json`.': '请以 `Content-Type: application/json` 发送。',
  'Look into the log of the mail server, or ask a reader. Where it did not go out, say so as you send it.':
    '请查看邮件服务器的日志，或询问一位读者。如果没有发出，请在发送时注明。',
  'On {0} others could reach the preview, and it can send: people have to sign in there.':
    '在 {0} 上，其他人也能打开预览并发送邮件，因此必须要求登录。',
  'Set PREVIEW_URL and SMTP_URL, so that editors get links by mail; or PREVIEW_PASSWORD, of 12 characters or more; or leave `--host` out.':
    '请设置 PREVIEW_URL 和 SMTP_URL，让编辑通过邮件收到登录链接；或设置不少于 12 个字符的 PREVIEW_PASSWORD；或去掉 `--host`。',
  'A request may have at most {0} MB.': '每次请求最大 {0} MB。',
  'Split what you send; a record has at most 1 MB.': '请分几次提交；每份记录最大 1 MB。',
  'The request is not JSON.': '请求不是 JSON。',
  'Reload the page; if that does not help, the page and the preview are of different versions.':
    '请重新载入页面；如果仍不行，则页面与预览的版本不同。',
  'The request is not what the preview expects.': '请求与预览所要求的不符。',
  '“{0}” is not the number of a subscriber.': '“{0}”不是订阅者的编号。',
  'Search for the name or the address.': '请搜索姓名或地址。',
  'A list may have at most {0} MB here.': '这里的名单最大 {0} MB。',
  'Split it into files that each begin with the same first line.':
    '请拆分成几个文件，每个文件都保留相同的第一行。',
  'Nobody signs in here by a mailed link.': '这里不能用邮件中的链接登录。',
  'Sign in with the password.': '请用密码登录。',
  'This link was used already, or is older than 15 minutes.': '这个链接已经用过，或已超过 15 分钟。',
  '{0} is the name of an editor who signs in by a link.': '{0}是一位用链接登录的编辑的姓名。',
  'Ask for a link to your address, or sign in under another name.':
    '请获取发到您邮箱的链接，或用其他姓名登录。',
  'Ask for a new one.': '请重新获取链接。',
  'Your name stands in newsletter.yaml; nothing was changed.':
    '您的姓名写在 newsletter.yaml 中；未作任何改动。',
  'A publisher can change it in the settings.': '可由签发人在设置中修改。',
  'The port {0} is in use, perhaps by another preview.': '端口 {0} 已被占用，可能是另一个预览。',
  'End the other one, or choose another port with `--port`.':
    '请结束占用端口的程序，或用 `--port` 改用其他端口。',
  'This machine has no address {0}.': '本机没有地址 {0}。',
  'Name one that it has; 0.0.0.0 means all of them.': '请写本机已有的地址；0.0.0.0 表示所有地址。',
  'The port {0} is in use, perhaps by another `diglot serve`.':
    '端口 {0} 已被占用，可能是另一个 `diglot serve`。',
  'The site cannot be served at {0}:{1} ({2}).': '读者网站无法在 {0}:{1} 上提供服务（{2}）。',
  'Use an address of this machine, such as 127.0.0.1, and a port above 1023.':
    '请使用本机的地址，例如 127.0.0.1，以及大于 1023 的端口。',

  'The template cannot be rendered. {0}': '模板无法生成邮件。{0}',
  'Correct the expression that is named; the fields of the view are those of the type DigestView of diglot.':
    '请改正所指的表达式；可用的字段见 diglot 的类型 DigestView。',
  'See the MJML documentation.': '请参阅 MJML 文档。',
  'The MJML template is not valid.': 'MJML 模板无效。',
  'Correct the elements or attributes that are named.': '请改正所列的元素或属性。',
  'The React template cannot be loaded.': '无法载入 React 模板。',
  'The React template cannot be rendered.': 'React 模板无法生成邮件。',
  'Correct the template; it is a component that takes `{ view }` and is the default export.':
    '请改正模板；它应是接收 `{ view }` 并默认导出的组件。',
  'There is no template here.': '这里没有模板。',
  'Restore it, or run `diglot init` in an empty folder and copy the one that it makes.':
    '请恢复模板；或在空文件夹中运行 `diglot init`，复制其中生成的模板。',
}
