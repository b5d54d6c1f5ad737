import type { Catalog } from '../../../domain/language/message.ts'

/** What only a terminal says. */
export const commands: Catalog = {
  'The mail was not taken in. {0}': '这封邮件未能收下。{0}',
  'The mail server keeps it and tries again.': '邮件服务器会保留它并重试。',
  'Only a mailbox can be watched, not files.': '只能持续查看邮箱，不能持续查看文件。',
  'Add `--imap`, or run the command again when there are new files.':
    '请加 `--imap`，或在有新文件时重新运行命令。',
  'A dry run moves nothing, so a watch would read the same mail for ever.':
    '试运行不移动邮件，持续查看会一直读到同样的邮件。',
  'Leave out `--watch` or `--dry-run`.': '请去掉 `--watch` 或 `--dry-run`。',
  '{0} corrects {1}, and has not been sent.': '{1} 已有一份更正 {0}，尚未发送。',
  'It takes its articles as they are: add others with `diglot issue add {0} ID`, then `diglot check {1}`. Or `diglot issue delete {2}` and correct again.':
    '稿件的改动会直接反映在其中：如需增加稿件，请用 `diglot issue add {0} ID`，再运行 `diglot check {1}`；也可以用 `diglot issue delete {2}` 删除后重新更正。',
  'Neither an article or a block of {0} nor its subject or introduction says anything else than what was sent; there is nothing to correct.{1}':
    '{0} 的稿件、版块、主题和导语都与已发送的内容一致，没有需要更正的内容。{1}',
  ' Its {0} changed, which no correction carries.': '它的{0}有改动，但更正不包含这些。',
  '{0} of {1} test mails were not accepted.': '{1} 封测试邮件中有 {0} 封未被接收。',
  'The reply of the server stands beside each of them.': '服务器的答复列在每一封旁边。',
  'The send of {0} has begun, so its approval is not taken back.': '{0} 的发送已经开始，签发无法撤回。',
  '`diglot pause {0}` holds the send, `diglot cancel {1}` ends it.':
    '`diglot pause {0}` 可暂停发送，`diglot cancel {1}` 可取消发送。',
  '{0} is scheduled, so its approval is not taken back.': '{0} 已设定定时发送，签发无法撤回。',
  'Run `diglot cancel {0}` first, then `diglot withdraw {1}`.':
    '请先运行 `diglot cancel {0}`，再运行 `diglot withdraw {1}`。',
  'There is no approval of {0} to take back.': '{0} 没有可以撤回的签发。',
  '`diglot approve {0}` approves it as it is.': '`diglot approve {0}` 会签发当前的内容。',
  '{0} Nothing was deleted.': '{0}未删除任何内容。',
  'Take it out first: diglot issue remove {0} {1}.': '请先把它撤下：diglot issue remove {0} {1}。',
  'The article {0} is in {1}.': '稿件 {0} 已编入 {1}。',
  'The issue {0} is being sent.': '期次 {0} 正在发送。',
  'Wait for its end, or cancel the send first.': '请等待发送结束，或先取消发送。',
  'The send of {0} is paused.': '{0} 的发送已暂停。',
  'Let it end (`diglot resume {0}`), or cancel it first.': '请让它完成（`diglot resume {0}`），或先取消。',
  'The issue {0} is scheduled for {1}.': '期次 {0} 定于 {1} 发送。',
  'Take that back first: diglot cancel {0}.': '请先取消定时：diglot cancel {0}。',
  'Change it first, which ends the approval, or send it.': '请先改动内容，签发即告失效；或将它发送。',
  'The issue {0} is approved by {1}.': '期次 {0} 已由 {1} 签发。',
  'The record of {0} keeps the issue, which was sent, out of the archive.':
    '{0} 已发送，它的记录使它不出现在往期中。',
  'Keep the record: without it the issue would be public.': '请保留这份记录：删除后本期会公开。',
  'The issue {0} was sent.': '期次 {0} 已经发送。',
  'Delete it again and read what stays.': '请再次删除，并阅读哪些内容会保留。',
  '{0} delivery': '{0} 份投递',
  '{0} deliveries': '{0} 份投递',
  '{0} delivery of {1} was refused, and not because an address is dead; nobody was suppressed for it.':
    '{1} 有 {0} 份被拒收，原因不是地址失效；没有人因此停发。',
  '{0} deliveries of {1} were refused, and not because an address is dead; nobody was suppressed for it.':
    '{1} 有 {0} 份被拒收，原因不是地址失效；没有人因此停发。',
  '`diglot resolve {0} --resend rejected` shows what the server said and, once the reason is gone, sends them again.':
    '`diglot resolve {0} --resend rejected` 会列出服务器的说明；原因消除后，可用它再次发送。',
  'The REHEARSAL of {0} did not come to its end. {1} HAS NOT BEEN SENT.':
    '{0} 的【演练】没有完成。【{1} 尚未发送。】',
  'Run `diglot send {0}` to rehearse it from the beginning.': '请运行 `diglot send {0}`，从头演练。',
  'The send of {0} was cancelled: {1} skipped in all.': '{0} 的发送已取消：共跳过{1}。',
  'It does not go on; what was under way was finished first.': '发送不会继续；正在投递的已先完成。',
  'The send of {0} was paused; {1} left. Nothing is lost and nothing will go twice.':
    '{0} 的发送已暂停，还有{1}。没有丢失，也不会重复发送。',
  'Run `diglot resume {0}`, then `diglot send {1}` to go on.':
    '如要继续，请运行 `diglot resume {0}`，再运行 `diglot send {1}`。',
  'The send of {0} was stopped. Nothing is lost and nothing will go twice.':
    '{0} 的发送已停止。没有丢失，也不会重复发送。',
  'Run `{0}` to go on.': '如要继续，请运行 `{0}`。',
  'Some servers put off their mail of {0}; the next attempt is due at {1}.':
    '有些服务器推迟接收 {0} 的邮件；下次重试的时间是 {1}。',
  'Run `{0}` again after that time.': '请在此时间之后重新运行 `{0}`。',
  'Write a date, or a date and a time, such as 2025-07-27T08:00Z.':
    '请写日期，或日期和时间，例如 2025-07-27T08:00Z。',
  'Nobody can be asked here': '这里无法请人确认',
  'It was not confirmed': '没有得到确认',
  'Run it again with --yes, or answer “yes” on a terminal.': '请加 --yes 重新运行，或在终端中回答 yes。',
  'The issue {0} has not been sent. {1}': '期次 {0} 尚未发送。{1}',
  'Next: {0}': '下一步：{0}',
  'Nobody has approved {0}.': '{0} 尚未有人签发。',
  '{0} approved {1} at {2}.': '{0} 已于 {2} 签发 {1}。',
  '{0} has changed since {1} approved it.': '{0} 在 {1} 签发之后有改动。',
  '{0} Its records have changed since.': '{0}此后内容有改动。',
  '{0} What is scheduled is the proof that was approved before, not the records as they are.':
    '{0}届时发送的仍是当时签发的内容，而不是现在的内容。',
  'diglot approve {0}': 'diglot approve {0}',
  'diglot send {0}': 'diglot send {0}',
  'diglot send {0} --dry-run': 'diglot send {0} --dry-run',
  'diglot approve {0} --by NAME, by somebody else': 'diglot approve {0} --by NAME（由另一个人运行）',
  'Nobody knows who changed it last, so it is not sent before another person has approved it, too.':
    '无法确定最后改稿的是谁，因此须由另一个人也签发后才会发送。',
  '{0} changed it last, so it is not sent before another person has approved it, too.':
    '最后改稿的是 {0}，因此须由另一个人也签发后才会发送。',
  'diglot send {0} --at with its time': 'diglot send {0} --at（写明时间）',
  'diglot cancel {0}  # takes it back': 'diglot cancel {0}  # 取消定时',
  'diglot approve {0}, then {1}': 'diglot approve {0}，然后 {1}',
  'diglot cancel {0}, then {1}': 'diglot cancel {0}，然后 {1}',
  'diglot cancel {0}, then diglot approve {1}, then {2}':
    'diglot cancel {0}，然后 diglot approve {1}，再 {2}',
  '{0} in {1} ({2})': '{0}（{1}，即 {2}）',
  '{0} goes at {1}, as approved: proof {2}.': '{0} 将于 {1}按签发的内容发送：清样 {2}。',
  'it was due at {0}, and no worker ran until two hours later':
    '原定于 {0}发送，但两小时后仍没有 `diglot worker` 在运行',
  'it was to go at {0}, and the database was restored from a backup of {1}':
    '原定于 {0}发送，但数据库已从 {1} 的备份恢复',
  '{0} is held: {1}. Run `diglot send {2}` to send it, with --at for another time, or `diglot cancel {3}`.':
    '{0} 已搁置：{1}。如要发送，请运行 `diglot send {2}`，可用 --at 另选时间；如要取消，请运行 `diglot cancel {3}`。',
}
