import type { Catalog } from '../../domain/language/message.ts'

/** What the doctor says of the records in DNS and of a mail as receivers see it. */
export const doctor: Catalog = {
  'nothing could be looked up': '未能进行任何查询',
  'SMTP server': 'SMTP 服务器',
  Unsubscribing: '退订',
  'Ask a public one, such as with --dns 1.1.1.1, or look from a machine that has one.':
    '请改用公共 DNS，例如加上 --dns 1.1.1.1；或在能使用公共 DNS 的机器上检查。',
  'Nothing could be looked up: {0}.': '未能进行任何查询：{0}。',
  'mail to the sender': '寄给发件人的邮件',
  answers: '回信',
  bounces: '退信',
  ' ({0})': '（{0}）',
  ' ({0}: {1})': '（{0}：{1}）',
  ': {0}': '：{0}',

  'the DNS here does not know the top-level domain .{0}, so it is not the public one':
    '这里的 DNS 不认识顶级域名 .{0}，可见不是公共 DNS',
  'the DNS answered with {0}': 'DNS 的回答是 {0}',
  'the DNS did not answer in time': 'DNS 没有及时应答',
  'the DNS cannot be reached': '无法连接 DNS',
  'the DNS refused to answer': 'DNS 拒绝应答',
  'the DNS failed to find out (SERVFAIL)': 'DNS 未能查出结果（SERVFAIL）',

  'The DKIM record {0} is not known: {1}.': '无法得知 DKIM 记录 {0}：{1}。',
  'There is no DKIM record {0}, so no signature can be verified.':
    '没有 DKIM 记录 {0}，因此任何签名都无法验证。',
  'Publish the public key of DKIM_KEY_FILE.': '请发布 DKIM_KEY_FILE 的公钥。',
  'There are {0} records {1}, and receivers may take any.':
    '记录 {1} 有 {0} 条，接收方可能取用其中任何一条。',
  'Leave only the one with the public key of DKIM_KEY_FILE.': '请只保留含有 DKIM_KEY_FILE 公钥的那一条。',
  'The DKIM record {0} {1}.': 'DKIM 记录 {0} {1}。',
  'Publish the public key of DKIM_KEY_FILE there, or make a key with another selector.':
    '请在该处发布 DKIM_KEY_FILE 的公钥，或用另一个选择器生成密钥。',
  '{0} holds the public key that mails are signed with, RSA of {1} bits.':
    '{0} 含有邮件签名所用的公钥，{1} 位 RSA。',
  'holds no public key (it has no p=)': '不含公钥（没有 p=）',
  'is revoked (its p= is empty)': '已撤销（p= 为空）',
  'is for a key of the type {0}, and mails are signed with RSA': '用于 {0} 类型的密钥，而邮件用 RSA 签名',
  'does not allow SHA-256 (its h=)': '不允许 SHA-256（见 h=）',
  'is not for email (its s=)': '不适用于电子邮件（见 s=）',
  'holds a p= that is no public key': '的 p= 不是公钥',
  'holds another key, of only {0} bits': '含有的是另一个密钥，且只有 {0} 位',
  'holds the public key of another key': '含有的是另一个密钥的公钥',
  'The DKIM record {0} says that it is being tested (t=y).': 'DKIM 记录 {0} 注明正在测试（t=y）。',
  'Take t=y out, or receivers may treat signed mail as unsigned.':
    '请去掉 t=y，否则接收方可能把已签名的邮件当作未签名。',

  'A composed mail has no {0}.': '生成的邮件缺少{0}。',
  'Report this: Diglot writes these fields into every delivery.':
    '请反馈给我们：每封邮件都应由 Diglot 写入这些字段。',
  'Diglot does not sign mails by DKIM, which Gmail asks of bulk senders.':
    'Diglot 没有用 DKIM 为邮件签名，而 Gmail 要求批量发件人签名。',
  'Make a key with `diglot dkim keygen`, unless the SMTP server signs: then its signature must cover the List- fields and Feedback-ID.':
    '请用 `diglot dkim keygen` 生成密钥；如果由 SMTP 服务器签名则不必，但其签名必须覆盖 List- 开头的字段和 Feedback-ID。',
  'The signature covers all {0} fields that it has to (h=).': '签名覆盖了全部 {0} 个必须覆盖的字段（h=）。',
  'The signature does not cover {0} (h=).': '签名没有覆盖{0}（h=）。',
  'Report this: anybody on the way can change these fields.':
    '请反馈给我们：这些字段在途中可能被任何人改动。',
  'A signed mail is not verified with its own key{0}.': '签名后的邮件用自己的密钥也未能通过验证{0}。',
  'Make another key with `diglot dkim keygen`.': '请用 `diglot dkim keygen` 重新生成密钥。',
  'A signed mail is verified with the key that {0} publishes.': '签名后的邮件用 {0} 发布的公钥可以通过验证。',
  'A signed mail is verified with its own key; whether also with the published one is not known, because the DNS could not be asked.':
    '签名后的邮件用自己的密钥可以通过验证；由于无法查询 DNS，用已发布的公钥能否通过尚不得知。',
  'Receivers cannot verify a signed mail with what {0} publishes{1}.':
    '接收方用 {0} 发布的公钥无法验证签名后的邮件{1}。',
  'Fix the DKIM record that is named above.': '请改正上文所列的 DKIM 记录。',

  'The DMARC policy of {0} is not known: {1}.': '无法得知 {0} 的 DMARC 策略：{1}。',
  '{0} has no DMARC record that counts, and Gmail asks bulk senders for one.':
    '{0} 没有有效的 DMARC 记录，而 Gmail 要求批量发件人发布。',
  'Publish one; p=none changes nothing about your mail and has reports sent to you.':
    '请发布一条；p=none 不影响邮件的投递，只会让接收方寄来报告。',
  'the DNS failed on the way up': '逐级向上查询时 DNS 出错',
  '{0}, published by {1},': '{0}（由 {1} 发布）',
  'The DMARC policy of {0} is {1}.': '{0} 的 DMARC 策略是 {1}。',
  'The DMARC policy of {0} is none: mail forged in its name is delivered.':
    '{0} 的 DMARC 策略是 none：冒用其名义的邮件照样会送达。',
  'When the reports name only mail of yours that passes, publish p=quarantine.':
    '当报告中自己的邮件都已通过时，请改为发布 p=quarantine。',
  'The DMARC record names no mailbox for reports (rua).': 'DMARC 记录没有写明接收报告的邮箱（rua）。',
  'Name one, to learn who sends in your name and whether it passes.':
    '请写明一个邮箱，以便了解谁在用本域名发信、能否通过。',
  'DMARC reports go to {0}, which does not say that it takes them.':
    'DMARC 报告寄往 {0}，但该域名没有声明愿意接收。',
  'Have {0} publish this, or name a mailbox of your own domain.':
    '请让 {0} 发布这条记录，或改用自己域名下的邮箱。',
  'DMARC reports go to {0}.': 'DMARC 报告寄往 {0}。',
  'SPF counts for DMARC: {0} is aligned with {1}.': 'SPF 对 DMARC 有效：{0} 与 {1} 对齐。',
  'SPF does not count for DMARC: {0} is not aligned with {1}.': 'SPF 对 DMARC 无效：{0} 与 {1} 没有对齐。',
  'Set sender.bounceDomain in newsletter.yaml to {0} itself, or take aspf=s out of the record.':
    '请把 newsletter.yaml 中的 sender.bounceDomain 设为 {0} 本身，或从记录中去掉 aspf=s。',
  'Set sender.bounceDomain in newsletter.yaml to {0} or a name below it.':
    '请把 newsletter.yaml 中的 sender.bounceDomain 设为 {0} 或其子域名。',
  'DKIM counts for DMARC: d={0} is aligned with {1}.': 'DKIM 对 DMARC 有效：d={0} 与 {1} 对齐。',
  'DKIM does not count for DMARC: d={0} is not aligned with {1}.':
    'DKIM 对 DMARC 无效：d={0} 与 {1} 没有对齐。',
  'Sign with the domain of sender.address.': '请用 sender.address 的域名签名。',
  'Unless the SMTP server signs with d={0}': '除非 SMTP 服务器用 d={0} 签名',
  'Sign mails: `diglot dkim keygen` makes the key.': '请为邮件签名：用 `diglot dkim keygen` 生成密钥。',
  '{0}, DMARC rests on SPF alone, which breaks where a mail is forwarded.':
    '{0}，否则 DMARC 只能依靠 SPF，而邮件一经转发 SPF 就会失效。',
  '{0}, nothing counts for DMARC and every mail fails it.':
    '{0}，否则没有任何一项对 DMARC 有效，每封邮件都通不过。',

  'The HTML of {0} has {1} at most ({2}); Gmail cuts a mail off at about {3}.':
    '{0} 的 HTML 最大为 {1}（{2}）；Gmail 会在大约 {3} 处截断邮件。',
  'Take out articles, or shorten them; a Chinese character takes 3 bytes.':
    '请撤下或精简部分稿件；一个汉字占 3 字节。',
  'What SPF, DMARC and the signature of a mail come to was not evaluated: that needs mailauth, which is not installed.':
    '没有评估 SPF、DMARC 和邮件签名的结果：这需要 mailauth，而它尚未安装。',

  'Whether {0} takes mail is not known: {1}.': '无法得知 {0} 是否接收邮件：{1}。',
  'Publish an MX record of {0} with the host that takes its mail.':
    '请为 {0} 发布 MX 记录，写明接收其邮件的主机。',
  '{0} takes {1} at its own address; it has no MX.': '{0} 没有 MX，在自己的地址上接收{1}。',
  '{0} has no MX and no address, so {1} cannot arrive.': '{0} 既没有 MX 也没有地址，因此{1}无法送达。',
  '{0} says that it takes no mail (a null MX), so {1} cannot arrive.':
    '{0} 声明不接收邮件（空 MX），因此{1}无法送达。',
  'The MX of {0} names {1}, which has no address.': '{0} 的 MX 指向 {1}，但查不到其地址。',
  'Give the host an A or AAAA record, or name another in the MX; an IP address cannot stand there.':
    '请为该主机添加 A 或 AAAA 记录，或在 MX 中改写其他主机；MX 中不能写 IP 地址。',
  '{0} takes {1} at {2}.': '{0} 由 {2} 接收{1}。',

  'Gmail’s one-click unsubscribe button cannot appear: {0}.': 'Gmail 的一键退订按钮无法显示：{0}。',
  '{0}.': '{0}。',
  '{0}; {1}': '{0}；{1}',
  'Gmail’s one-click unsubscribe button appears only if the SMTP server signs mails.':
    '只有 SMTP 服务器为邮件签名，Gmail 才会显示一键退订按钮。',
  'Sign them here with a key of `diglot dkim keygen`, or see in a mail that arrived whether h= names List-Unsubscribe and List-Unsubscribe-Post.':
    '请用 `diglot dkim keygen` 生成的密钥在此签名；或查看一封已送达的邮件，确认 h= 中含有 List-Unsubscribe 和 List-Unsubscribe-Post。',
  'Gmail’s one-click unsubscribe button can appear if the signature of a mail is valid, which was not evaluated.':
    '邮件的签名如果有效，Gmail 就可以显示一键退订按钮；签名是否有效没有评估。',
  'Gmail’s one-click unsubscribe button can appear if the published DKIM key is right; the DNS could not be asked.':
    '发布的 DKIM 公钥如果正确，Gmail 就可以显示一键退订按钮；未能查询 DNS。',
  'Gmail’s one-click unsubscribe button can appear.': 'Gmail 可以显示一键退订按钮。',
  'Report this: Diglot writes both fields into every delivery':
    '请反馈给我们：每封邮件都应由 Diglot 写入这两个字段',
  'List-Unsubscribe has no https address': 'List-Unsubscribe 中没有 https 地址',
  'Set siteUrl in newsletter.yaml to https://…': '请把 newsletter.yaml 中的 siteUrl 设为 https://…',
  'there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click':
    '没有 List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  'DKIM does not cover {0}': 'DKIM 没有覆盖 {0}',
  'the DKIM signature is not valid': 'DKIM 签名无效',
  'Fix the DKIM record that is named above': '请改正上文所列的 DKIM 记录',
  'd={0} is not aligned with From': 'd={0} 与 From 没有对齐',
  'Sign with the domain of sender.address': '请用 sender.address 的域名签名',

  'The SPF of {0} is not known: {1}.': '无法得知 {0} 的 SPF：{1}。',
  '{0} has {1} SPF records, and receivers then heed none.':
    '{0} 有 {1} 条 SPF 记录，接收方因此一条也不采用。',
  'Merge them into one TXT record that begins with v=spf1.': '请合并为一条以 v=spf1 开头的 TXT 记录。',
  'The SPF of {0} takes {1} of {2} lookups.': '{0} 的 SPF 用了 {1} 次 DNS 查询，最多允许 {2} 次。',
  deliveries: '寄给读者的邮件',
  'test mails': '测试邮件',
  '{0}, which {1} leave from, has no SPF record.': '{1}由 {0} 发出，而该域名没有 SPF 记录。',
  'Publish one that names the servers which your mail leaves from.': '请发布一条，列出发出邮件的服务器。',
  'more than {0}': '超过 {0}',
  'The SPF of {0} takes {1} lookups, its includes counted, and receivers stop at {2}.':
    '{0} 的 SPF 连同其 include 共需 {1} 次 DNS 查询，而接收方查到 {2} 次为止。',
  'Take out includes that send no mail of yours, or put their networks in as ip4: and ip6:.':
    '请去掉与本刊发信无关的 include，或改用 ip4: 和 ip6: 写明其网段。',
  '{0} names in the SPF of {1} do not exist, and receivers stop at more than {2}.':
    '{1} 的 SPF 中有 {0} 个名称不存在，而接收方遇到超过 {2} 个就会停止。',
  'Take out the terms whose names are gone.': '请去掉名称已不存在的各项。',
  'The SPF of {0} cannot be understood{1}.': '无法理解 {0} 的 SPF{1}。',
  'Fix the record or the included one that this names; receivers heed none of it as it is.':
    '请改正所指的记录或其 include 的记录；照现在这样，接收方会完全忽略它。',
  'The SPF of {0} could not be followed to its end{1}.': '未能查完 {0} 的 SPF{1}。',
  'The SPF of {0} lets the whole world send in its name (as +all does).':
    '{0} 的 SPF 允许任何人以其名义发信（例如写了 +all）。',
  'End the record with ~all or -all.': '请让记录以 ~all 或 -all 结尾。',
  'The SPF of {0} says nothing about servers that it does not name.': '{0} 的 SPF 对未列出的服务器没有规定。',
  'The SPF of {0} turns away servers that it does not name ({1}).':
    '{0} 的 SPF 会拒绝未列出的服务器（{1}）。',
  'Whether SPF passes for {0} is not known: nothing says which address your mail leaves from.':
    '无法得知 {0} 能否通过 SPF：不清楚邮件从哪个地址发出。',
  'Name it with --ip: the topmost Received line of a mail that arrived has it.':
    '请用 --ip 指明：该地址见已送达邮件中最上面的 Received 行。',
  'SPF passes for {0} from {1}.': '从 {1} 发出时，{0} 能通过 SPF。',
  'SPF does not pass for {0} from {1} ({2}).': '从 {1} 发出时，{0} 通不过 SPF（{2}）。',
  'Add {0} to the SPF record of {1}, or the include: that your provider names.':
    '请在 {1} 的 SPF 记录中加入 {0}，或加入服务商给出的 include:。',
  'SPF does not pass for {0} from {1}, the address of the SMTP server ({2}).':
    '从 SMTP 服务器的地址 {1} 发出时，{0} 通不过 SPF（{2}）。',
  'If mail leaves from there, add {0} to the record; if from elsewhere, name that address with --ip.':
    '如果邮件从该地址发出，请在记录中加入 {0}；如果从其他地址发出，请用 --ip 指明。',
}
