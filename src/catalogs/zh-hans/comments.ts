import type { Catalog } from '../../domain/language/message.ts'

/** Comments, and the links by which others look at an issue. */
export const comments: Catalog = {
  'The comment {0}. Nothing was kept.': '批注{0}。没有保存。',
  'Write something.': '请写点内容。',
  'has {0} characters, and one has at most {1}': '有 {0} 个字符，最多 {1} 个',
  'Shorten it, or write two.': '请缩短，或分成两条。',
  'There are too many comments here already; this one was not kept.': '这里的批注已经太多，这一条没有保存。',
  'Delete comments that nobody needs any more.': '请删除不再需要的批注。',
  'The file with these comments has errors; nothing was written.': '批注文件有错误，没有写入任何内容。',
  'Fix it under “Files to fix”, or take an older version from git.':
    '请在“待修复的文件”中修正，或从 git 中取回旧版本。',
  'Another program keeps writing to the comments; nothing was written.':
    '另一个程序一直在写入批注，没有写入任何内容。',
  'Try again in a moment.': '请稍后再试。',
  '{0} wrote this; nothing was deleted.': '这是{0}写的，没有删除。',
  'Answer it, or call it resolved.': '可以回复，或标为已解决。',
  'Somebody has answered this; nothing was deleted.': '已有人回复，没有删除。',
  'Call it resolved.': '可以标为已解决。',
  'Somebody has deleted this comment in the meantime.': '这条批注已被他人删除。',
  'Reload the page.': '请刷新页面。',

  'There is no issue {0} that can be shown.': '没有可以显示的第 {0} 期。',
  'Fix it first, or go back to the list.': '请先修正，或返回列表。',
  'Nobody has said where others reach this page, so no link can be mailed.':
    '尚未设定他人访问本页面的网址，无法发送链接。',
  'Set PREVIEW_URL to the address that others open.': '请将 PREVIEW_URL 设为他人访问的网址。',
  '“{0}” is not an address. {1} Nobody was asked.': '“{0}”不是邮箱地址。{1}没有发出任何邀请。',
  'Correct it, or leave it out.': '请更正，或去掉它。',
  'At most {0} people can be asked at a time; nobody was asked.': '同时最多邀请 {0} 人，没有发出任何邀请。',
  'Take back requests that nobody needs any more.': '请撤回不再需要的邀请。',
  'This link is for reading; nothing was kept.': '此链接仅供查看，没有保存。',
  'Answer the mail that you got.': '请直接回复您收到的邮件。',
  'This link shows one issue, and this is no part of it.': '此链接只能看到一期，这不是其中的内容。',
  'Comment on the issue itself.': '请对整期添加批注。',
  'This issue cannot be shown at this moment.': '这一期暂时无法显示。',
  'The editors are working on it; try again later.': '编辑正在修改，请稍后再试。',
  'This link has ended, or was taken back.': '链接已过期，或已被撤回。',
  'Ask the sender for a new one.': '请向发件人索取新的链接。',
}
