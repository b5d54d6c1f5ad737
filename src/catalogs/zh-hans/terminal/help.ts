import type { Catalog } from '../../../domain/language/message.ts'

/** What `--help` says, and what is said where it should have been asked for. */
export const help: Catalog = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'one of': '可选',
  'left out:': '默认',
  'say what a command takes': '说明命令的用法',
  'Builds and sends a newsletter in several languages.': '编辑并发送多语言电子报。',
  'the newsletter’s folder, with content/ and templates/': '本刊所在的文件夹，其中有 content/ 和 templates/',
  'what the terminal speaks: en, zh, zh-Hant, fr or ja (default: as the locale says)':
    '终端使用的语言：en、zh、zh-Hant、fr 或 ja（默认：按系统区域设置）',
  'print the version': '显示版本号',
  'make an empty newsletter in a folder, else in this one':
    '在指定文件夹（不写则在当前文件夹）新建一份空白电子报',
  'its languages, the first one first (default: zh-Hans,en)': '使用的语言，首选语言在前（默认：zh-Hans,en）',
  'with the articles and issues of the sample': '附带示例的稿件和期次',
  'run the whole path on a copy of the sample; nothing leaves this machine':
    '用示例的副本走完整个流程；邮件不会离开本机',
  'turn raw pastes into article records; without a file, or with -, from standard input':
    '把粘贴的原文变成稿件；不写文件名或写 - 时读取标准输入',
  'also write records that were edited or deleted; their old texts are kept':
    '也写入已编辑或已删除的稿件；旧文本会保留',
  'the day of the event, YYYY-MM-DD, in place of what the pastes say':
    '事件日期，YYYY-MM-DD，代替原文中的日期',
  'which language it is, where the newsletter has several of one script':
    '原文的语言，在本刊有多种语言使用同一种文字时使用',
  'print JSON for a program': '输出 JSON，供程序读取',
  'make and delete issues, and choose their articles': '新建和删除期次，选择其中的稿件',
  'collect records into an issue: of a week (2025-w30), weeks, a day, a month, or any days':
    '把稿件编成一期：某一周（2025-w30）、几周、某一天、某个月或任意几天',
  'the first day, YYYY-MM-DD, where the id does not name the days':
    '起始日期，YYYY-MM-DD，在名称没有写明日期时使用',
  'the last day': '截止日期',
  'articles of other days or issues, as a comma list; may be repeated':
    '其他日期或其他期次的稿件，以逗号分隔；可以多次使用',
  'write over an issue that is there': '覆盖已有的期次',
  'put articles at the end of an issue': '把稿件加到一期的末尾',
  'take articles out of an issue': '从一期中撤下稿件',
  'put articles first, in the order given': '把稿件按所列顺序放到最前',
  'move a record that nothing needs into content/trash/': '把没有别处用到的记录移到 content/trash/',
  'do not ask': '不再询问',
  'take the newest copy of a record out of content/trash/, or the copy named with its time':
    '从 content/trash/ 取回记录：最新的一份，或按带时间的名称指定的一份',
  'make and delete records of articles': '新建和删除稿件',
  'write a blank record; today is put in front of a name without a day':
    '新建空白稿件；名称没有日期时，前面会加上今天的日期',
  'say what is wrong with an issue; errors block sending': '检查一期的问题；有错误时不能发送',
  'let a finding stand; it comes back when the text changes': '接受一处检查结果；文字改动后会再次提示',
  'why it may stand, for the next editor': '接受的理由，供下一位编辑参考',
  'which one, in the words of the check, where the rule finds several':
    '指明是哪一处，照抄检查中的文字，在同一规则查出多处时使用',
  'fix quotes and punctuation in the records of an issue; prints every line that changes':
    '修正一期记录中的引号和标点；逐行显示改动',
  'only say what would change': '只显示会有哪些改动',
  'write every edition of an issue to out/<issue>/': '把一期的各个版本写到 out/<issue>/',
  'show the issues in the browser; follows every change of a file': '在浏览器中显示各期；随文件改动而更新',
  'port to listen on (default: PREVIEW_PORT, else 4400)': '监听的端口（默认：PREVIEW_PORT，否则 4400）',
  'an address that others reach too; they have to sign in': '别人也能访问的地址；他们需要登录',
  'send a marked copy to the editors': '给编辑发送带标记的测试邮件',
  'other addresses, with commas between them': '其他地址，以逗号分隔',
  'editions, with a comma between them, such as zh-Hans+en,en': '版本，以逗号分隔，例如 zh-Hans+en,en',
  'say that these bytes may go out': '签发：确认这份内容可以发出',
  'who approves (default: the name that the page was told, else the system’s user)':
    '签发人（默认：网页上填写的姓名，否则为系统用户）',
  'take an approval back, before its send is scheduled or begun': '在定时或开始发送之前撤回签发',
  'who takes it back (default: the name that the page was told, else the system’s user)':
    '撤回人（默认：网页上填写的姓名，否则为系统用户）',
  'send what was approved, or go on with an interrupted send': '发送已签发的内容，或继续中断的发送',
  'only say what would go to whom': '只显示会给谁发送什么',
  'only to those with any of these tags, such as press,VIP; later to others who have no copy':
    '只发给带有任一标签的人，如 press,VIP；之后可再发给尚未收到的人',
  'start at a later time of the newsletter’s time zone, such as "2026-11-30 08:00"':
    '按本刊时区在稍后的时间开始，例如 "2026-11-30 08:00"',
  'send what was sent to those who have subscribed since and got no copy':
    '把已发送的一期补发给此后订阅、尚未收到的人',
  'say that it was not sent in the time that a restored backup does not know of':
    '确认在备份恢复所缺的那段时间里没有发送过',
  'end when all that is left was put off by its servers': '剩下的都被对方服务器推迟时即结束',
  'send what is started and start what is due, until it is stopped; prints a log':
    '持续发送已开始的期次，并按时开始到期的期次，直到停止；输出日志',
  'serve Prometheus metrics and /healthz, such as :9464 on 127.0.0.1 or with a host':
    '提供 Prometheus 指标和 /healthz，如 127.0.0.1 上的 :9464，也可写明主机',
  'say how far a send is, how fast, per edition and domain; without an issue, the list and all sends':
    '显示发送的进度和速度，按版本和域名列出；不写期次则显示名单和所有发送',
  'say who did what, the newest first': '列出谁做了什么，最新的在前',
  'only what was about this issue': '只看与这一期有关的记录',
  'only what was about this article': '只看与这篇稿件有关的记录',
  'only what this person did': '只看这个人的操作',
  'only acts of this kind, such as approval or send': '只看这类操作，例如 approval 或 send',
  'from this day on, such as 2026-11-30': '从这一天起，例如 2026-11-30',
  'up to this day': '到这一天为止',
  'every entry as CSV': '以 CSV 输出每一条记录',
  'make a correction of what was sent: an issue of what has changed since':
    '为已发送的一期制作更正：把此后改动的内容编成一期',
  'hold a send; one that is running finishes what is under way and ends':
    '暂停发送；正在进行的会先完成手头的邮件',
  'let a paused send go on': '继续已暂停的发送',
  'end a send for good; those who have no copy yet get none': '彻底结束发送；尚未收到的人不会再收到',
  'list uncertain deliveries, with addresses; send them once more or close them':
    '列出状态不明的邮件及其地址；重新发送或了结',
  'send these once more: ids and ranges (12,15-20), all, or rejected[:WORDS] with words of the reply':
    '重新发送：编号和范围（12,15-20）、all，或 rejected[:WORDS]，WORDS 为回复中的文字',
  'of those that were rejected only these: ids and ranges': '被拒收的邮件中只处理这些：编号和范围',
  'end these without another copy: ids and ranges, or all': '了结这些邮件，不再发送：编号和范围，或 all',
  'what became of those that are closed': '被了结的邮件的结果',
  'who found out (default: the name that the page was told, else the system’s user)':
    '查明的人（默认：网页上填写的姓名，否则为系统用户）',
  'read what came back: bounces, complaints, and unsubscriptions by mail':
    '读取退回的邮件：退信、投诉和邮件退订',
  'read a mailbox, that of IMAP_URL; an address given here shows in the list of processes':
    '读取 IMAP_URL 的邮箱；在此写明的地址会出现在进程列表中',
  'go on reading the mailbox until Ctrl-C': '持续读取邮箱，直到按下 Ctrl-C',
  'only say what would follow': '只显示会有什么结果',
  'the list: import, export, add, show, tag, untag, remove, erase, restore, list, stats':
    '名单：导入、导出、添加、查看、加标签、去标签、退订、彻底删除、恢复、列出、统计',
  'put the people of a CSV file on the list; doing it again changes nothing':
    '把 CSV 文件中的人加入名单；重复导入不会有变化',
  'what everybody on the list is': '文件中所有人的状态',
  'such as big5 or windows-1250; left out, it is found out': '例如 big5 或 windows-1250；不写则自动识别',
  'write the list as CSV, to standard output where no file is named':
    '把名单写成 CSV；不写文件名则写到标准输出',
  'begin with a byte order mark, as Excel needs it; the default where the name ends in .csv':
    '以字节顺序标记开头，供 Excel 识别；文件名以 .csv 结尾时默认如此',
  'begin without one': '开头不加字节顺序标记',
  'put one person on the list': '把一个人加入名单',
  'as issues address them': '邮件中对他们的称呼',
  'such as zh-Hans+en; left out, the newsletter’s default': '例如 zh-Hans+en；不写则为本刊默认版本',
  'put on them beside those that they have, such as press,VIP': '在已有标签之外再加上这些，如 press,VIP',
  'what newsletter.yaml calls a field, such as company=Acme; may come again':
    'newsletter.yaml 中的字段，如 company=Acme；可以多次使用',
  'one person: status, since when and why, tags, fields, deliveries, who restored them':
    '一个人的情况：状态、起始时间和原因、标签、字段、收到的邮件、由谁恢复',
  'put tags on people, such as press,VIP': '给人加标签，如 press,VIP',
  'take tags from people': '去掉人的标签',
  'mark one person as having left': '把一个人标为已退订',
  'forget one person who asked for it; a salted hash of the address keeps them off later lists':
    '应本人要求彻底删除其资料；只留下地址的加盐哈希，以免日后再被导入',
  'make people active again who were suppressed for a refusal or a bounce': '恢复因拒收或退信而停发的人',
  'those who were suppressed since then, such as 2025-07-27T08:00Z': '此后停发的人，例如 2025-07-27T08:00Z',
  'those who were suppressed for what became of this issue': '因这一期的投递结果而停发的人',
  'who decides it (default: the name that the page was told, else the system’s user)':
    '作出决定的人（默认：网页上填写的姓名，否则为系统用户）',
  'print the list, one person a line': '列出名单，每人一行',
  'only those with any of these tags': '只列出带有任一标签的人',
  'the list in numbers: size, editions, domains, tags, who confirms, who leaves, what comes back':
    '名单的数字：人数、版本、域名、标签、确认、退订、退信',
  'serve the readers’ site: subscribe, unsubscribe, preferences, past issues, feeds':
    '提供读者网站：订阅、退订、偏好设置、往期、订阅源',
  'port to listen on (default: SITE_PORT, else 4401)': '监听的端口（默认：SITE_PORT，否则 4401）',
  'address to listen on; TLS is for a proxy before it': '监听的地址；TLS 由前面的代理负责',
  'a proxy stands before it and names its clients in X-Forwarded-For':
    '前面有代理，并在 X-Forwarded-For 中写明客户端',
  'only print a form, per language, to embed in other sites': '只输出各语言的订阅表单，供嵌入其他网站',
  'say how often each link of an issue was followed; counted only where newsletter.yaml says so':
    '显示一期中每个链接被点击的次数；只在 newsletter.yaml 要求时统计',
  'write past issues for the web': '把往期写成网页',
  'write the archive, its feeds and the sitemap as files for any web host':
    '把往期、订阅源和站点地图写成文件，可放到任何网站主机',
  'sign mails by DKIM': '用 DKIM 为邮件签名',
  'make a key, and print its DNS record and what turns signing on':
    '生成密钥，并显示 DNS 记录和启用签名的方法',
  'name of the key in DNS': '密钥在 DNS 中的名称',
  'write over a key that is there': '覆盖已有的密钥',
  'say what stands between a mail and the inbox: server, SPF, DKIM, DMARC, headers; sends nothing':
    '检查哪些因素会妨碍邮件进入收件箱：服务器、SPF、DKIM、DMARC、邮件头；不发送任何邮件',
  'ask these DNS servers, such as 1.1.1.1': '查询这些 DNS 服务器，例如 1.1.1.1',
  'the IP addresses that mail leaves from, where they are not the SMTP server’s':
    '邮件发出时的 IP 地址，在与 SMTP 服务器不同时使用',
  'make the tables of the database, or bring them up to date': '建立数据库的表，或更新到当前版本',
  'the database: copy it to another one': '数据库：复制到另一个数据库',
  'copy everything into an empty database, and verify it': '把全部内容复制到空数据库，并核对',
  'sqlite:PATH or postgres://...; else the file in the data folder':
    'sqlite:PATH 或 postgres://...；否则为数据文件夹中的文件',
  'sqlite:PATH or postgres://..., migrated and empty; else DATABASE_URL':
    'sqlite:PATH 或 postgres://...，已建表且为空；否则为 DATABASE_URL',
  'write the database into one new file, also while a send runs': '把数据库写成一个新文件，发送期间也可以',
  'put a backup in the place of the database; nothing of it is sent without your word':
    '用备份替换数据库；未经您确认，其中的内容不会发送',
  'the database was put back already, as by pg_restore: only hold its sends':
    '数据库已经恢复，例如用 pg_restore：只暂停其中的发送',
  'It belongs behind a proxy that terminates TLS for the siteUrl of newsletter.yaml; a whole Caddyfile for it:\n  digest.example.com {\n      reverse_proxy 127.0.0.1:4401\n  }\nMails about subscriptions leave as issues do: by SMTP_URL, else to the outbox in the data folder.':
    '它应放在代理之后，由代理以 newsletter.yaml 中的 siteUrl 提供 TLS；完整的 Caddyfile 如下：\n  digest.example.com {\n      reverse_proxy 127.0.0.1:4401\n  }\n与订阅有关的邮件和各期一样发出：经 SMTP_URL，否则放到数据文件夹的发件箱。',
  'FOLDER is made, or is one that an earlier build has written: what is no longer public is deleted, and\nother files stay. Pages name each other by the siteUrl of newsletter.yaml; links to subscribe lead to `diglot serve` there.':
    'FOLDER 会被新建，或是以前生成过的文件夹：不再公开的内容会被移除，不属于生成结果的文件保持不变。\n页面之间按 newsletter.yaml 的 siteUrl 互相链接；订阅链接指向那里的 `diglot serve`。',
  'FILE has a header, in any common encoding and with any delimiter. Its columns are known by their names, in any order: email,\nand where there are any, name, edition (such as zh-Hans+en), tags (or groups, labels, 标签; commas between them), the fields of\nnewsletter.yaml, and what other systems write about consent: status, subscribed,\nopt-in, confirmed, unsubscribed_at, bounced and the like. Who left is kept as left, who bounced or complained as suppressed,\nand who has not confirmed is left out; a word that is not known refuses its row. The strictest row of an address counts, and\nnobody who has left comes back by an import. With --as, FILE may also be addresses alone, one a line.':
    'FILE 第一行是列名，编码和分隔符不限。列按名称识别，顺序不限：email，以及可有的 name、edition（如 zh-Hans+en）、\ntags（也可写 groups、labels、标签；以逗号分隔）、newsletter.yaml 中的字段，还有其他系统写明是否同意的列：status、\nsubscribed、opt-in、confirmed、unsubscribed_at、bounced 等。已退订的记为退订，退信或投诉的记为停发，尚未确认的不导入；\n无法识别的词会使该行被拒。同一地址以最严格的一行为准，已退订的人不会因导入而恢复。\n使用 --as 时，FILE 也可以只有地址，每行一个。',
  'Nobody comes back who left, complained, was erased, or was suppressed by an import.':
    '已退订、已投诉、已彻底删除或因导入而停发的人不会恢复。',
  'PATH is a Maildir (what was read is marked as seen), an mbox, an .eml file or a folder of them; - is one mail on\nstandard input, for a mail server: it ends with 75 where the server should keep it and try again.\nAs an alias of Postfix, in a file that the user of Diglot owns (docs/deliverability.md says how), with recipient_delimiter = +:\n  bounce: "|/srv/my-digest/node_modules/.bin/diglot -C /srv/my-digest bounces -"\nWithout a path it reads the mailbox of IMAP_URL.':
    'PATH 可以是 Maildir（读过的会标为已读）、mbox、.eml 文件或装有它们的文件夹；- 表示标准输入中的一封邮件，\n供邮件服务器使用：应由服务器保留并重试时，以 75 结束。\n作为 Postfix 的别名，写在 Diglot 用户所有的文件中（见 docs/deliverability.md），并设 recipient_delimiter = +：\n  bounce: "|/srv/my-digest/node_modules/.bin/diglot -C /srv/my-digest bounces -"\n不写路径时读取 IMAP_URL 的邮箱。',
  'From a paste to the inbox:\n  diglot import paste.txt         a raw paste becomes an article record\n  diglot issue new 2025-w30       the records of that week become an issue\n  diglot preview                  see it in the browser\n  diglot check 2025-w30           say what is wrong; errors block sending\n  diglot test 2025-w30            send test mails to the editors\n  diglot approve 2025-w30         say that these bytes may go out\n  diglot send 2025-w30            send them, or go on with an interrupted send\n\nISSUE is the name of a file in content/issues/ without its ending; where it may be left out, the newest one is meant.':
    '从粘贴原文到收件箱：\n  diglot import paste.txt         把粘贴的原文变成稿件\n  diglot issue new 2025-w30       把那一周的稿件编成一期\n  diglot preview                  在浏览器中查看\n  diglot check 2025-w30           检查问题；有错误时不能发送\n  diglot test 2025-w30            给编辑发送测试邮件\n  diglot approve 2025-w30         签发：确认这份内容可以发出\n  diglot send 2025-w30            发送，或继续中断的发送\n\nISSUE 是 content/issues/ 中不带扩展名的文件名；可以省略时，指最新的一期。',
  // What was typed is not understood.
  'There is no command {0}.': '没有命令 {0}。',
  'There is no option {0}.': '没有选项 {0}。',
  'The argument {0} is missing.': '缺少参数 {0}。',
  'The option {0} needs a value.': '选项 {0} 需要一个值。',
  'The option {0} is missing.': '缺少选项 {0}。',
  'The options {0} and {1} cannot be used together.': '选项 {0} 和 {1} 不能同时使用。',
  'Too many arguments for {0}: it takes at most {1} and got {2}: {3}.':
    '{0} 的参数过多：最多 {1} 个，收到 {2} 个：{3}。',
  '{0} cannot be “{1}”.': '{0} 不能是“{1}”。',
  'It can be {0}.': '可以是 {0}。',
  'A port is a whole number from 0 to 65535; 0 takes any that is free.':
    '端口是 0 到 65535 的整数；0 表示任意空闲端口。',
}
