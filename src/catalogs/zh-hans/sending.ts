import type { Catalog } from '../../domain/language/message.ts'

/** What keeps an issue from being approved, sent or corrected, and what a person decides about its deliveries. */
export const sending: Catalog = {
  'The send of {0} has begun and SMTP_URL is not set here, so it does not go on. Nothing was sent.':
    '{0} 的发送已经开始，而这里没有设置 SMTP_URL，因此没有继续。未发送任何邮件。',
  'Set it to the server that the send goes through, in .env or the environment.':
    '请在 .env 或环境变量中把它设为这次发送所用的服务器。',
  'Nobody who gets mail is tagged {0}; {1} was not sent.': '接收邮件的订阅者都没有标签 {0}；{1} 未发送。',
  '`diglot subscribers list` shows who has which tags.': '`diglot subscribers list` 会列出各订阅者的标签。',
  'Put people on it by `diglot subscribers import FILE`.':
    '请用 `diglot subscribers import FILE` 导入订阅者。',
  '{0} says nothing else than what was sent of {1}; nothing was sent.':
    '{0} 与 {1} 已发送的内容没有差别；未发送任何邮件。',
  'Correct what was wrong in the records first.': '请先在记录中改正错误。',
  'Nobody who is still on the list has got a wrong copy of {0}; {1} was not sent.':
    '名单上没有人收到过 {0} 的错误内容；{1} 未发送。',
  '`diglot status {0}` says what became of its copies.': '`diglot status {0}` 会说明每一份邮件的去向。',
  '{0} corrects {1}, and goes to nobody who has not got that; nothing was sent.':
    '{0} 是 {1} 的更正，只发给收到过原文的读者；未发送任何邮件。',
  '`diglot send {0}` sends it to those who have got {1} since.':
    '`diglot send {0}` 会把它发给此后收到 {1} 的读者。',
  'This folder has no content/newsletter.yaml; nothing was sent.':
    '这个文件夹中没有 content/newsletter.yaml；未发送任何邮件。',
  'Run `--to-new` where the content is: it says which edition somebody gets who chose none.':
    '请在内容所在的文件夹中使用 `--to-new`：没有选择版本的读者收到哪个版本，由内容决定。',
  'Run `diglot status` to see every send.': '请运行 `diglot status` 查看所有发送。',
  'A delivery is closed as what became of its message.': '了结一份投递时，要写明邮件的结果。',
  'Add `--as accepted` where the server’s log shows that it took the message, or `--as rejected`.':
    '服务器日志表明已接收时，请加 `--as accepted`；否则加 `--as rejected`。',
  'It is not said which deliveries are to be closed.': '没有写明要了结哪些投递。',
  'Add `--close` with their ids, or with `all`.': '请加 `--close`，并写明编号或 `all`。',
  'It chooses among rejected deliveries alone.': '它只用于从被拒收的投递中选择。',
  'Add `--resend rejected`, or give the ids of uncertain deliveries to `--resend` itself.':
    '请加 `--resend rejected`；如果是结果不明的投递，请把编号直接写在 `--resend` 之后。',
  '“{0}” is not a list of deliveries.': '“{0}”不是投递编号的列表。',
  'Give their ids with commas between them, and ranges, such as 12,15-20{0}.':
    '请写编号和范围，用逗号分隔，例如 12,15-20{0}。',
  ', or `all`': '，或写 `all`',
  'The issue {0} is not scheduled; nothing was done.': '期次 {0} 没有设定定时发送；未作任何操作。',
  'Somebody has cancelled the schedule already.': '已有人取消了定时。',
  'uncertain delivery': '结果不明的投递',
  'rejected delivery': '被拒收的投递',
  ' whose reply has “{0}”': '（答复中含有“{0}”）',
  '`diglot resolve {0} --resend rejected` lists those that there are, and asks.':
    '`diglot resolve {0} --resend rejected` 会列出现有的投递，并请您确认。',
  '`diglot resolve {0}` lists those that there are.': '`diglot resolve {0}` 会列出现有的投递。',
  'The issue {0} has no {1} {2}{3}; nothing was changed.': '期次 {0} 没有{1} {2}{3}；未作任何改动。',
  paused: '暂停',
  resumed: '继续',
  'sent once more': '再次发送',
  'The send of {0} was cancelled, so it cannot be {1}.': '{0} 的发送已取消，不能{1}。',
  '`diglot status {0}` says where everybody’s copy is.': '`diglot status {0}` 会说明每一份邮件的去向。',
  'New subscribers who were added to the send of {0}: {1}. Another process sends on this database.':
    '{0} 的发送中加入了 {1} 位新订阅者。另一个进程正在用这个数据库发送。',
  'A `diglot worker` sends to them by itself. Otherwise run `diglot send {0}` when the other process has ended.':
    '如果是 `diglot worker`，它会自动发给他们；否则请在那个进程结束后运行 `diglot send {0}`。',
  'Make an article first: `diglot import FILE` from a text as you received it, or `diglot article new NAME`.':
    '请先写稿件：用 `diglot import FILE` 导入收到的原文，或用 `diglot article new NAME` 新建。',
  'Make one of the week that your articles are dated in, such as `diglot issue new 2025-w30`.':
    '请按稿件日期所在的一周新建一期，例如 `diglot issue new 2025-w30`。',
  'Look at it, then run `diglot approve {0}`.': '请查看，然后运行 `diglot approve {0}`。',
  'Look at what changed, then run `diglot approve {0}` again or undo the change.':
    '请查看改动，然后重新运行 `diglot approve {0}`，或撤销改动。',
  'The database was restored from a backup, and nobody knows what was sent between {0} and {1}. {2} may have gone to the same people then; nothing was sent.':
    '数据库是从备份恢复的，{0} 至 {1} 之间发送过什么已无从得知。{2} 可能在此期间已发给同样的读者；未发送任何邮件。',
  'Look into the log of the mail server, or ask a reader. Where it did not go out, run the same command again with `--after-restore`.':
    '请查看邮件服务器的日志，或询问一位读者。如果当时没有发出，请加 `--after-restore` 重新运行同一命令。',
  'Run `diglot resume {0}`, then `diglot send {1}`.':
    '请运行 `diglot resume {0}`，再运行 `diglot send {1}`。',
  'It does not go on. `diglot status {0}` says where everybody’s copy is.':
    '发送不会继续。`diglot status {0}` 会说明每一份邮件的去向。',
}
