import type { Catalog } from '../../../domain/language/message.ts'

/** What commands print of what they did. */
export const terminal: Catalog = {
  '{0}, {1}': '{0}，{1}',
  '{0}; {1}': '{0}；{1}',
  '{0}, {1}.': '{0}，{1}。',
  '{0}: {1}, {2}': '{0}：{1}，{2}',
  '{0} in {1}: {2}': '{1}共 {0}：{2}',
  'in {0}': '（位于 {0}）',
  'in this folder': '（位于当前文件夹）',
  'Next:': '下一步：',
  '{0} Type yes: ': '{0}请输入 yes：',
  'so nothing was sent': '因此没有发送',
  'so nothing was scheduled': '因此没有设定定时发送',
  'so nothing was cancelled': '因此没有取消',
  'so nothing was closed': '因此没有了结',
  'so nothing was put back': '因此没有放回待发',
  'so nothing was changed': '因此没有改动',
  'so nothing was deleted': '因此没有删除',
  'so nothing was erased': '因此没有彻底删除',

  // backup, restore, store
  '; the newest entry is of {0}': '；最新一条记录的时间是 {0}',
  ', the newest entry of {0}': '，最新一条记录的时间是 {0}',
  '{0} holds the database: {1}{2}.': '{0} 保存了数据库：{1}{2}。',
  'It was read again and is sound. It holds addresses: only you can read it.':
    '已重新读取，确认完好。其中有订阅者地址，只有您能读取。',
  'NOT IN IT, and needed too:': '【以下内容不在其中，也需要保存：】',
  'It comes back with: diglot restore {0}': '恢复时运行：diglot restore {0}',
  'articles, issues, words and pictures; keep it in git': '稿件、期次、用语和图片；请用 git 保存',
  'templates; keep them in git': '模板；请用 git 保存',
  'the secret: without it links in mails that were sent stop working': '密钥：没有它，已发邮件中的链接会失效',
  'the key that signs mails': '邮件签名密钥',
  'settings and passwords': '设置和密码',
  'mails that came back and that a person has yet to read': '尚待人工查看的退信',
  '{0} holds {1}{2}.': '{0} 保存了{1}{2}。',
  'Put it in the place of {0}? That one is kept beside it.': '用它替换 {0} 吗？原来的会保留在旁边。',
  'Hold every send of this database, as one that was put back from a backup?':
    '这个数据库是从备份恢复的，要搁置其中所有发送吗？',
  'diglot status': 'diglot status',
  '{0} is restored from a backup of {1}.': '{0} 已从 {1} 的备份恢复。',
  'What was there is kept as {0}. It holds addresses: delete it when you need it no more.':
    '原来的数据库保留为 {0}。其中有订阅者地址：不再需要时请删除。',
  'Taken over from there: what was sent, approved and scheduled since the backup; and of people:':
    '已从原数据库接续备份之后的发送、签发和定时；人员方面：',
  '  {0} who left, complained, bounced or were erased since stay gone':
    '  此后退订、投诉、退信或被彻底删除的 {0} 人不会回到列表',
  '  {0} who came since stay: they confirmed it, or were sent an issue':
    '  此后加入的 {0} 人保留：已确认订阅，或已收到过邮件',
  '  {0} who were put on the list since are not on it; import their list again if they belong there':
    '  此后由编辑加入的 {0} 人不在列表中；如应保留，请重新导入名单',
  'There was no database to take over what happened since the backup.':
    '没有原数据库可供接续备份之后的变化。',
  'The database that was there cannot be read, so nothing of what happened since the backup was taken over.':
    '原数据库无法读取，因此没有接续备份之后的变化。',
  'The database that was there does not go on from this backup, so nothing was taken over from it.':
    '原数据库与这份备份不相承接，因此没有从中接续任何内容。',
  'The send of {0} is paused. Look at it by `diglot status {1}`; `diglot resume {2}` lets it go on.':
    '{0} 的发送已暂停。可用 `diglot status {1}` 查看，用 `diglot resume {2}` 继续。',
  'The schedule of {0} is held. `diglot send {1}` sends it, also with --at for a time.':
    '{0} 的定时已搁置。可用 `diglot send {1}` 发送，也可加 --at 另定时间。',
  '{0} may have been sent since, and wait for your word: diglot resolve ISSUE':
    '{0}可能在此后已发出，等待您判断：diglot resolve ISSUE',
  '{0} mail about subscribing or data that was due may have been sent, and will not be.':
    '{0} 封到期的订阅或数据邮件可能已经发出，不会再发。',
  '{0} mails about subscribing or data that were due may have been sent, and will not be.':
    '{0} 封到期的订阅或数据邮件可能已经发出，不会再发。',
  'NOBODY KNOWS WHAT WAS SENT AFTER {0}. An issue that has no send here is sent only with --after-restore: say so where you know that it was not sent.':
    '【没有人知道 {0} 之后发送过什么。】这里没有发送记录的期次，只有加 --after-restore 才能发送：请在确知没有发送过时使用。',
  'WHO LEFT, COMPLAINED OR WAS ERASED SINCE IS ON THE LIST AGAIN. Before the next send mark those you know of: diglot subscribers import FILE --as left (or suppressed); bounces that were read since can be read again.':
    '【此后退订、投诉或被彻底删除的人又回到了列表。】下次发送之前，请标出您知道的人：diglot subscribers import FILE --as left（或 suppressed）；此后读过的退信可以重新读取。',
  'The tables of {0} are up to date.': '{0} 的表已是最新。',
  'The copy was read again: every table is equal to its original.': '副本已重新读取：每个表都与原表一致。',

  // bounces
  '{0} Trying again.': '{0}正在重试。',
  '{0}, subscriber {1}': '{0}，订阅者 {1}',
  '{0} read; nothing was changed.': '读取了{0}；没有改动任何内容。',
  '{0} read.': '读取了{0}。',
  '{0} refused because the sender’s domain is not authenticated: publish SPF, DKIM and DMARC as `diglot doctor` says.':
    '{0}被拒收，因为发件人域名未经认证：请按 `diglot doctor` 的说明发布 SPF、DKIM 和 DMARC。',
  '{0} would be kept for a person to look at.': '{0}会留待人工查看。',
  '{0} kept for a person to look at, in {1}.': '{0}留待人工查看，位于 {1}。',

  // check, accept, fix
  '{0}; {1}.': '{0}；{1}。',
  '{0}; {1}: it cannot be sent.': '{0}；{1}：不能发送。',
  '{0}; it can be sent.': '{0}；可以发送。',
  '{0}: {1} is accepted for {2}.': '{0}：已接受 {1}（{2}）。',
  'It comes back when these words change.': '这些文字改动后，会再次提示。',
  '{0}: there is nothing to fix.': '{0}：没有需要修正的内容。',
  '{0}: {1} would be fixed; nothing was written.': '{0}：可修正{1}；没有写入。',
  '{0}: {1} fixed.': '{0}：已修正{1}。',
  'To let it stand, under `accepted:` in the record:  {0}': '如要保留，请写入记录的 `accepted:` 之下：  {0}',

  // pause, resume, cancel, resolve
  'There is nothing left to pause.': '没有可暂停的内容。',
  '{0} is paused already: nothing more of it goes out.': '{0} 已经暂停：不会再发出任何邮件。',
  '{0} is paused: nothing more of it goes out.': '{0} 已暂停：不会再发出任何邮件。',
  'diglot resume {0}': 'diglot resume {0}',
  '{0} may go on.': '{0} 可以继续发送。',
  'There is nothing left to go on with.': '没有可继续的内容。',
  '{0} is not paused.': '{0} 没有暂停。',
  '{0} is cancelled already.': '{0} 已经取消。',
  'Every delivery of {0} has ended; there is nothing left to cancel.':
    '{0} 的投递已全部结束，没有可取消的内容。',
  '{0} of {1} will be skipped for good. Cancel them?': '{1} 的{0}将不再发送。确定取消吗？',
  '{0} is cancelled; {1} skipped.': '{0} 已取消；跳过{1}。',
  'Take it back?': '取消定时吗？',
  '{0} is not scheduled any more; nothing was sent.': '{0} 已取消定时；没有发送任何邮件。',
  'A `diglot send` is running; what it leaves uncertain shows here when it has ended.':
    '`diglot send` 正在运行；结束后，结果不明的会列在这里。',
  'Close them as {0}?': '按“{0}”了结吗？',
  'Send them once more? Some readers may get a second copy.': '再发一次吗？有些读者可能会收到两份。',
  'No delivery of {0} is {1}.': '{0} 没有“{1}”的投递。',
  '{0} of {1}: the server refused them.': '{1} 有{0}：被服务器拒收。',
  '{0} of {1}: the server may have taken the message or not.': '{1} 有{0}：服务器可能已收下，也可能没有。',
  'Some of them alone: diglot resolve {0} --resend rejected --only ID[,ID-ID]':
    '只处理其中一部分：diglot resolve {0} --resend rejected --only ID[,ID-ID]',
  'Look for the Message-ID in its log. Once more: diglot resolve {0} --resend ID[,ID-ID]|all':
    '请在服务器日志中查找 Message-ID。再发一次：diglot resolve {0} --resend ID[,ID-ID]|all',
  'No more: diglot resolve {0} --close ID[,ID-ID]|all --as accepted|rejected':
    '不再发送：diglot resolve {0} --close ID[,ID-ID]|all --as accepted|rejected',
  '{0} closed as {1} by {2}.': '{2} 已将{0}按“{1}”了结。',
  '{0} put back, to go out with the same Message-ID as before.': '{0}已放回待发，Message-ID 与原来相同。',
  '{0} no longer {1}; nothing was changed there.': '{0}已不是“{1}”；没有改动。',

  // correct
  'wrote {0}, which corrects {1} of {2}:': '已写入 {0}，更正 {2} 的{1}：',
  'the {0}': '{0}',
  'The {0} of {1} changed too; no correction carries that.': '{1} 的{0}也有改动；更正不包含这些。',
  'Its subject and introduction say that it is a correction; they can be edited there.':
    '主题和导语说明这是一份更正，可在其中修改。',
  'diglot check {0}': 'diglot check {0}',
  '  {0}': '  {0}',
  '    {0}': '    {0}',
  '    {0} ({1})': '    {0}（{1}）',
  '{0}: a link leads elsewhere': '{0}：链接指向别处',
  '{0} was: {1}': '{0}原为：{1}',
  '{0} is gone': '{0}已删去',
  '{0} is new: {1}': '{0}为新增：{1}',
  '{0} is now: {1}': '{0}现为：{1}',

  // demo
  '1. Importing {0}': '1. 导入{0}',
  '2. Building and checking {0}': '2. 生成并检查 {0}',
  '3. Test mail to the editors': '3. 给编辑发测试邮件',
  '{0} accepted': '{0}已接收',
  '4. Approving, and REHEARSING the send to the sample list': '4. 签发，并【演练】向示例名单发送',
  '{0} of {1} accepted': '{1}中有 {0} 位已接收',
  '  npx diglot -C data/demo preview    the sample in the browser':
    '  npx diglot -C data/demo preview    在浏览器中查看示例',
  '  npx diglot -C data/demo check      what is still to be fixed':
    '  npx diglot -C data/demo check      还有哪些要修正',
  '  npx diglot init my-digest          a newsletter of your own':
    '  npx diglot init my-digest          建立自己的通讯',
  '  npx diglot --help                  every command': '  npx diglot --help                  全部命令',

  // doctor, dkim
  '{0}, {1}, {2} not checked, {3} ok.': '{0}，{1}，{2} 项未检查，{3} 项正常。',
  'wrote {0}; keep it secret': '已写入 {0}；请勿外泄',
  'Publish this DNS record:': '请发布这条 DNS 记录：',
  'The same for a zone file, where a string has at most 255 characters:':
    '用于区域文件的写法（每个字符串最多 255 个字符）：',
  'Then put these lines into .env:': '然后把以下几行写入 .env：',

  // import
  'diglot issue new {0}': 'diglot issue new {0}',
  'fill in what is missing, then diglot issue new {0}': '补全缺失的内容，然后 diglot issue new {0}',
  '{0}: {1} was imported and is not there any more; it was not written again. Give `--force` to write it.':
    '{0}：{1} 曾经导入，现已不在；没有重新写入。如要写入，请加 `--force`。',
  '{0} passed over: imported before, and not changed since.': '略过{0}：以前导入过，之后没有改动。',
  '{0} not written; all others were.': '{0}没有写入；其余都已写入。',
  '{0} not written.': '{0}没有写入。',
  'wrote {0}': '已写入 {0}',
  'updated {0}': '已更新 {0}',
  'wrote over {0}': '已覆盖 {0}',
  '  it said otherwise: {0}; the old record is kept in {1}': '  原记录不同：{0}；旧记录保留在 {1}',
  '  headline ({0}), proposed from the first line: {1}': '  标题（{0}），据首行建议：{1}',
  '  keywords ({0}), proposed from the glossary: {1}': '  关键词（{0}），据术语表建议：{1}',
  '  source named without an address: {0}': '  来源没有地址：{0}',
  '  left out: {0}': '  未收入：{0}',
  '  {0} are missing: add them in {1}': '  缺少{0}：请补在 {1}',
  '  {0} is missing: add it in {1}': '  缺少{0}：请补在 {1}',
  'The paste names no day; {0}, that of the import, is assumed. Correct `date` if it is another one.':
    '粘贴稿没有写明日期，暂用导入日 {0}。如不对，请改正 `date`。',
  'The paste names no year; {0} is assumed. Correct `date` if it is another one.':
    '粘贴稿没有写明年份，暂用 {0}。如不对，请改正 `date`。',
  'The year {0} is taken from the address of the source. Correct `date` if it is another one.':
    '年份 {0} 取自来源地址。如不对，请改正 `date`。',
  'The year {0} is taken from another date in the paste. Correct `date` if it is another one.':
    '年份 {0} 取自粘贴稿中的另一个日期。如不对，请改正 `date`。',

  // init, build, preview, serve
  'cd {0}, then {1}': 'cd {0}，然后 {1}',
  'made the sample newsletter {0}': '已建立示例通讯{0}',
  'diglot preview': 'diglot preview',
  'made an empty newsletter {0}, in {1}': '已建立空白通讯{0}，语言：{1}',
  'Diglot brings no fixed words for a language of yours: write them in {0}.':
    '其中一种语言没有自带的固定用语：请写在 {0}。',
  'write who sends it in content/newsletter.yaml': '在 content/newsletter.yaml 中写明发件人',
  'Then: diglot import FILE with a text as you received it, or `diglot preview` and paste it there':
    '然后：diglot import FILE 导入收到的文字，或运行 `diglot preview` 在页面上粘贴',
  '{0}: {1}, proof {2}': '{0}：{1}，清样 {2}',
  'The preview is at {0}; Ctrl-C ends it.': '预览地址是 {0}；按 Ctrl-C 结束。',
  'Everybody who opens that address has to sign in. Let others reach it by https alone.':
    '打开这个地址的人都须登录。请只让他人通过 https 访问。',
  'A mail with a link to sign in lies in {0}: SMTP_URL is not set.':
    '带登录链接的邮件存放在 {0}：没有设置 SMTP_URL。',
  'A mail with a link to sign in could not be sent. {0}': '带登录链接的邮件未能发出。{0}',
  'The readers’ site is at {0}; Ctrl-C ends it.': '读者网站的地址是 {0}；按 Ctrl-C 结束。',
  'Behind a proxy, add --trust-proxy: else all readers count as one, and few can subscribe in an hour.':
    '如在代理之后，请加 --trust-proxy：否则所有读者算作一人，每小时只有少数人能订阅。',
  'No link of {0} was followed yet.': '{0} 的链接还没有人点击。',
  'Clicks on the links of {0} are not counted. `linkClicks: true` in newsletter.yaml counts those of issues that are approved from then on.':
    '{0} 的链接点击没有统计。在 newsletter.yaml 中写 `linkClicks: true`，此后签发的期次会统计。',

  // test, approve, withdraw
  'test mails went to THE OUTBOX, {0}': '测试邮件已存入【发件箱】{0}',
  'test mails went to {0}': '测试邮件已发到 {0}',
  '{0} approved {1}, proof {2}': '{0} 已签发 {1}，清样 {2}',
  '{0} took back the approval of {1} that {2} gave, proof {3}': '{0} 撤回了 {2} 对 {1} 的签发，清样 {3}',

  // issue, article
  '{0} added.': '加入{0}。',
  '{0} taken out.': '撤下{0}。',
  'nothing to change.': '没有需要改动的内容。',
  'the articles are in a new order.': '稿件顺序已更新。',
  'wrote {0}; every field in it is marked missing.': '已写入 {0}；其中各项都标为缺失。',
  'fill it in, then diglot issue add ISSUE {0}': '填写内容，然后 diglot issue add ISSUE {0}',
  'The issue {0} was sent on {1}, in {2}.': '期次 {0} 已于 {1} 发送，共{2}。',
  'Its deliveries, its approved mails, its statistics and its page in the archive stay in the database, and no issue of this id can be sent again. Only the record is deleted.':
    '投递记录、签发的邮件、统计和往期页面都保留在数据库中，同名期次不能再次发送。只删除这份记录。',
  'Delete the record of {0}?': '删除 {0} 的记录吗？',
  'moved to {0}': '已移到 {0}',
  'It comes back with: diglot {0} restore {1}': '恢复时运行：diglot {0} restore {1}',
  'restored {0}': '已恢复 {0}',
  '  an older one is still in {0}': '  更早的一份仍在 {0}',
  'wrote {0}, No. {1}, with {2}': '已写入 {0}，第 {1} 期，共{2}',
  '  {0} ({1}) is missing: add it in {2}': '  缺少{0}（{1}）：请补在 {2}',
  '  {0} was left out: it is in {1}': '  {0} 未编入：它已在 {1} 中',
  '{0} article is in no issue:': '有 {0} 篇稿件没有编入任何一期：',
  '{0} articles are in no issue:': '有 {0} 篇稿件没有编入任何一期：',
  '  and {0} older ones': '  另有更早的 {0} 篇',
  'Take what belongs here: diglot issue add {0} ID': '如要编入：diglot issue add {0} ID',

  // send
  'Sending it now takes the place of that.': '现在发送将取代原定时间。',
  'Rehearse it into THE OUTBOX?': '演练并存入【发件箱】吗？',
  'Send it? It cannot be taken back.': '确定发送吗？发出后无法撤回。',
  'The database is unreachable.': '数据库无法连接。',
  'The send goes on when the database can be used again.': '数据库恢复后，发送会继续。',
  'Ctrl-C is safe: `{0}` goes on later.': '可以放心按 Ctrl-C：之后用 `{0}` 继续。',
  '{0} came to the send of {1} by --to-new.': '{0}通过 --to-new 加入了 {1} 的发送。',
  'THIS IS A REHEARSAL: SMTP_URL is not set, so every mail goes to THE OUTBOX, {0}, and reaches nobody. It does not count as the send of {1}.':
    '【这是演练】：没有设置 SMTP_URL，所有邮件都存入【发件箱】{0}，不会发给任何人，也不算 {1} 的发送。',
  'THIS WAS A REHEARSAL: its mails are in THE OUTBOX, {0}.': '【以上是演练】：邮件在【发件箱】{0}。',
  '{0} HAS NOT BEEN SENT; once SMTP_URL is set, `diglot send {1}` sends it to everybody.':
    '【{0} 尚未发送】；设置 SMTP_URL 后，`diglot send {1}` 会发给所有人。',
  '{0} HAS NOT BEEN SENT; once SMTP_URL is set, `diglot send {1}` sends it to those who got a wrong copy.':
    '【{0} 尚未发送】；设置 SMTP_URL 后，`diglot send {1}` 会发给收到错误内容的人。',
  '{0}, through {1}; proof {2}': '{0}，通过 {1} 发送；清样 {2}',
  'The database was restored from a backup: it may have gone to them between {0} and {1}, so --after-restore is needed to send it.':
    '数据库是从备份恢复的：{0} 至 {1} 之间可能已经发给他们，因此须加 --after-restore 才能发送。',
  '{0} earlier delivery of it is still to go, too.': '此前还有 {0} 份待发。',
  '{0} earlier deliveries of it are still to go, too.': '此前还有 {0} 份待发。',
  '{0} is still to go to {1}': '{0} 还要发给{1}',
  '{0} goes to {1}': '{0} 将发给{1}',
  '{0} goes to {1} tagged {2}': '{0} 将发给带有标签 {2} 的{1}',
  'all who have no copy yet': '所有还没有收到的人',
  'tagged {0}, and without a copy yet': '带有标签 {0}、还没有收到的人',
  '{0} subscriber of them is new to this send: {1}. Nobody gets it twice.':
    '其中 {0} 位是本次发送新增的：{1}。没有人会收到两份。',
  '{0} subscribers of them are new to this send: {1}. Nobody gets it twice.':
    '其中 {0} 位是本次发送新增的：{1}。没有人会收到两份。',
  'It corrects {0}: it goes to those alone whose copy was wrong (editions: {1}), was accepted or may have been, and who are still on the list.':
    '它更正 {0}：只发给收到的内容有误（版本：{1}）、已接收或可能已接收、且仍在列表中的人。',
  '{0} delivery of {1} is still to go out with the wrong text: `diglot cancel {2}` stops them.':
    '{1} 还有 {0} 份将以错误内容发出：`diglot cancel {2}` 可停止。',
  '{0} deliveries of {1} are still to go out with the wrong text: `diglot cancel {2}` stops them.':
    '{1} 还有 {0} 份将以错误内容发出：`diglot cancel {2}` 可停止。',
  'Otherwise run `diglot send {0}` again when they have ended.':
    '否则请在其结束后再次运行 `diglot send {0}`。',
  'Nobody has subscribed since who has no copy; nothing was sent.': '此后没有新订阅者；没有发送。',
  'Nothing was sent.': '没有发送。',
  'SMTP_URL IS NOT SET HERE. What is scheduled is NO REHEARSAL: a `diglot worker` sends it, and must have SMTP_URL.':
    '【这里没有设置 SMTP_URL。】定时发送【不是演练】：由 `diglot worker` 发送，它必须有 SMTP_URL。',
  'It is scheduled already: {0} The new time takes the place of that one.':
    '已经设定定时：{0}新的时间将取代它。',
  'Send it at {0} in {1}, to everybody who is on the list then?': '于 {0}（{1}）发给届时在列表中的所有人吗？',
  'Send it at {0} in {1}, to everybody tagged {2} on the list then?':
    '于 {0}（{1}）发给届时带有标签 {2} 的所有人吗？',
  'A `diglot worker` must run then. `diglot cancel {0}` takes it back.':
    '届时须有 `diglot worker` 在运行。`diglot cancel {0}` 可取消定时。',
  'No clock in {0} shows {1}: they are put forward over it. It goes at {2}.':
    '{0} 没有 {1} 这个时刻：当时时钟拨快。将于 {2} 发送。',
  'The clocks in {0} show {1} twice, because they are put back. It goes the first time, at {2}.':
    '{0} 会两次出现 {1}，因为时钟拨慢。将在第一次，即 {2} 发送。',

  // status, log
  '{0} is paused{1}': '{0} 已暂停{1}',
  '{0} is cancelled': '{0} 已取消',
  '{0} is finished': '{0} 已完成',
  '{0} finished at {1}': '{0} 已于 {1} 完成',
  'To those tagged {0}. The others: diglot send {1}': '发给带有标签 {0} 的人。其他人：diglot send {1}',
  'Next attempt of what was put off: {0}': '被推迟的下次重试时间：{0}',
  'Came back later: {0}': '事后退回：{0}',
  'Some are uncertain: diglot resolve {0}': '有些结果不明：diglot resolve {0}',
  '{0} a second over the last minutes, so nothing tells how long it takes':
    '最近几分钟每秒 {0} 封，无法估计还需多久',
  '{0} a second over the last minutes, {1} left': '最近几分钟每秒 {0} 封，还需 {1}',
  'Skipped {0}': '跳过 {0} 份',
  'Skipped {0}: {1}': '跳过 {0} 份：{1}',
  '{0} more domain with a limit or slowed': '另有 {0} 个域名有限速或已放慢',
  '{0} more domains with a limit or slowed': '另有 {0} 个域名有限速或已放慢',
  'no limit': '不限速',
  'slowed to {0} of {1} a second since {2}': '自 {2} 起由每秒 {1} 封放慢到 {0} 封',
  'at most {0} a second': '每秒最多 {0} 封',
  '{0} left': '还需 {0}',
  '{0} of {1}, {2} a second, {3}': '{0} / {1}，每秒 {2} 封，{3}',
  'All that is left was put off by its servers; the next attempt is at {0}.':
    '剩下的都被服务器推迟；下次重试的时间是 {0}。',
  'Nothing can be handed over ({0}); the next attempt is at {1}.':
    '暂时无法交出任何邮件（{0}）；下次重试的时间是 {1}。',
  ' Its records have changed since; it goes on with what was approved then.':
    '此后内容有改动；发送仍按当时签发的内容继续。',
  'The send of {0} began at {1}; {2}.{3}': '{0} 的发送始于 {1}；{2}。{3}',
  'The send of {0}, begun at {1}, is paused{2}; {3}.{4}': '{0} 的发送始于 {1}，已暂停{2}；{3}。{4}',
  '{0} was sent, from {1} on; {2}. Its records have changed since; what was sent stays as it is.':
    '{0} 自 {1} 起已发送；{2}。此后内容有改动；已发送的内容保持不变。',
  '{0} was sent, from {1} on; {2}. What was sent stays as it is.':
    '{0} 自 {1} 起已发送；{2}。已发送的内容保持不变。',
  'The send of {0}, begun at {1}, was cancelled for good; {2}.': '{0} 的发送始于 {1}，已彻底取消；{2}。',
  'diglot status {0}': 'diglot status {0}',
  'diglot send {0}  # sends it to those who have got a wrong copy since':
    'diglot send {0}  # 发给此后收到错误内容的人',
  'diglot send {0} --to-new  # sends it to those who have subscribed since':
    'diglot send {0} --to-new  # 发给此后订阅的人',
  'diglot send {0}  # sends it to all others, with --tags to some of them, with --to-new to those tagged {1} who have subscribed since':
    'diglot send {0}  # 发给其他所有人；加 --tags 只发给其中一部分；加 --to-new 发给此后订阅、带有标签 {1} 的人',
  'No issue has been sent yet.': '还没有发送过任何一期。',
  'The database was restored from a backup: nobody knows what was sent between {0} and {1}.':
    '数据库是从备份恢复的：{0} 至 {1} 之间发送过什么，无从得知。',
  'Nobody is on the list yet.': '列表中还没有人。',
  'The log has no such entry.': '日志中没有这样的记录。',
  'Those are the newest {0}; `--csv` prints them all.': '以上是最近的 {0} 条；`--csv` 会输出全部。',

  // subscribers
  '{0} of {1} rows': '{0} / {1} 行',
  'Read as {0}: {1}. If these names are wrong, give --encoding.':
    '按 {0} 读取：{1}。如果这些名字不对，请用 --encoding 指定编码。',
  '{0}: {1} added, {2} updated, {3} unchanged, {4} repeated, {5} left or suppressed and kept so, {6} refused':
    '{0}：新增 {1}，更新 {2}，未变 {3}，重复 {4}，已退订或停寄且保持不变 {5}，未接受 {6}',
  '{0} came in as left and {1} as suppressed (the list names {2} bounced, {3} complained); no later import makes them active':
    '{0} 人记为已退订，{1} 人记为已停寄（名单中退信 {2}，投诉 {3}）；以后导入不会恢复他们',
  '{0} not confirmed and left out; they can subscribe on the readers’ site':
    '{0} 人未确认，没有收入；他们可在读者网站订阅',
  'These columns mean nothing here and were left out: {0}': '以下各列在这里没有意义，没有收入：{0}',
  'The refused rows, with line and reason: {0}': '未接受的行及其行号和原因：{0}',
  '{0} is suppressed: mail to it was refused for good, or its owner was erased on request. It stays so.':
    '{0} 已停寄：邮件曾被永久拒收，或本人要求彻底删除。保持不变。',
  '{0} is on the list, with the newsletter’s default edition': '{0} 已在列表中，使用默认版本',
  '{0} is on the list, with the edition {1}': '{0} 已在列表中，版本为 {1}',
  '{0} has no tags': '{0} 没有标签',
  '{0} is tagged {1}': '{0} 的标签：{1}',
  '{0} has left. An import will not bring it back.': '{0} 已退订。导入不会恢复。',
  'Forget this person for good? It cannot be taken back.': '彻底删除这个人吗？无法撤回。',
  'Erased. Backups, and lists outside of the data folder, are yours to delete.':
    '已彻底删除。备份以及数据文件夹之外的名单，请自行删除。',
  '{0} restored by {1}.': '{1} 恢复了{0}。',
  'Not restored, because no refusal and no bounce suppressed them, or they left or complained: {0}':
    '未恢复，因为不是因拒收或退信而停寄，或已退订、投诉：{0}',
  '{0}, number {1}': '{0}，编号 {1}',
  '{0} ({1}), number {2}': '{0}（{1}），编号 {2}',
  '{0} since {1}{2}': '{0}，自 {1} 起{2}',
  'Pauses until {0}': '暂停到 {0}',
  'Edition: {0}': '版本：{0}',
  'the newsletter’s default': '默认版本',
  'Tags: {0}': '标签：{0}',
  none: '无',
  'Asked for it {0}, not confirmed': '{0} 申请订阅，未确认',
  'Asked for it {0}, confirmed {1}': '{0} 申请订阅，{1} 确认',
  'Restored {0} by {1}': '{0} 由 {1} 恢复',
  'Added {0} by {1}': '{0} 由 {1} 添加',
  'Changed {0} by {1}': '{0} 由 {1} 修改',
  'Removed {0} by {1}': '{0} 由 {1} 退订',
  ', by an editor or a list': '，由编辑或名单处理',
  ', by {0}': '，由 {0} 处理',
  ', by {0}: {1}': '，由 {0} 处理：{1}',
  ': {0}, {1}': '：{0}，{1}',
  'without words': '没有说明',
  'the button of a mail program': '邮件程序的按钮',
  'the page': '网页',
  ': by {0}': '：通过{0}',
  ': by {0} in {1}': '：通过 {1} 中的{0}',
  'No issue was sent to them.': '没有给此人发送过任何一期。',
  '{0} older, with --json': '另有更早的 {0} 条，用 --json 查看',
  '{0} active, {1} of them pausing': '在订 {0} 人，其中暂停 {1} 人',
  '{0} active': '在订 {0} 人',
  '{0}; {1} left, {2} suppressed': '{0}；已退订 {1} 人，已停寄 {2} 人',
  '{0}  {1} on {2}, {3} on {4}': '{0}  {2}：{1} 人，{4}：{3} 人',
  '{0} more, with --json': '另有 {0} 个，用 --json 查看',
  'Nobody was asked to confirm a subscription yet.': '还没有人被请求确认订阅。',
  '{0} of {1} who asked for it have confirmed ({2}).': '申请订阅的 {1} 人中有 {0} 人已确认（{2}）。',
  'Why readers left: {0}.': '退订原因：{0}。',
  'Gmail asks that fewer than 0.1 % complain, and never 0.3 %.':
    'Gmail 要求投诉率低于 0.1 %，绝不能达到 0.3 %。',
  '{0} high': '{0} 偏高',
  '{0} too high': '{0} 过高',
}
