import type { Catalog } from '../../domain/language/message.ts'

/** For people who install and run Diglot: folders, keys, databases, backups, variables of the environment, and what a file or a folder does not allow. */
export const setup: Catalog = {
  'The database is in PostgreSQL, which backs it up by its own tools.':
    '数据库在 PostgreSQL 中，请用它自带的工具备份。',
  'Run pg_dump --format=custom --exclude-schema=pgboss --file={0} "$DATABASE_URL". Keep DIGLOT_SECRET, the DKIM key, content/ and templates/ as well.':
    '请运行 pg_dump --format=custom --exclude-schema=pgboss --file={0} "$DATABASE_URL"。DIGLOT_SECRET、DKIM 密钥、content/ 和 templates/ 也要一并保存。',
  'The database is in PostgreSQL, which puts it back by its own tools.':
    '数据库在 PostgreSQL 中，请用它自带的工具恢复。',
  'Stop every worker and site, run pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {0}, then `diglot restore --in-place` before anything sends.':
    '请停止所有发送进程和读者网站，运行 pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {0}，然后在发送任何邮件之前运行 `diglot restore --in-place`。',
  'There is no such backup; nothing was changed.': '没有这个备份；未作任何改动。',
  'Name a file that `diglot backup` wrote.': '请写明由 `diglot backup` 生成的文件。',
  '“{0}” cannot be a DKIM selector.': '“{0}”不能作为 DKIM 选择器。',
  'Use at most 63 letters, digits and hyphens, such as diglot or news-2026.':
    '请用字母、数字和连字符，最多 63 个，例如 diglot 或 news-2026。',
  'There is a key of this name, and nothing was written.': '已有同名的密钥；未写入任何内容。',
  'Name another with --selector, so that mails signed with this one can still be verified, or write over it with --force.':
    '请用 --selector 另取名称，已用这个密钥签名的邮件仍可验证；或用 --force 覆盖它。',
  Size: '大小',
  'No issue could be measured: {0}': '没有可以测量的期次：{0}',
  '“{0}” does not name DNS servers.': '“{0}”不是 DNS 服务器。',
  'Give IP addresses with commas between them, such as 1.1.1.1 or 127.0.0.1:5353.':
    '请写 IP 地址，用逗号分隔，例如 1.1.1.1 或 127.0.0.1:5353。',
  '“{0}” is not an IP address.': '“{0}”不是 IP 地址。',
  'Give the addresses that your mail leaves from, with commas between them.':
    '请写明发出邮件的地址，用逗号分隔。',
  'The sample has languages of its own; nothing was written.': '示例有自己的语言；未写入任何内容。',
  'Leave out --sample for an empty newsletter in your languages.':
    '如需以您的语言新建空白通讯，请去掉 --sample。',
  'is named twice': '写了两次',
  'is not a language tag (BCP 47)': '不是语言标签（BCP 47）',
  '“{0}” {1}; nothing was written.': '“{0}”{1}；未写入任何内容。',
  'Write tags with commas between them, such as en,de or zh-Hans,en.':
    '请写语言标签，用逗号分隔，例如 en,de 或 zh-Hans,en。',
  'The folder has a {0}/ already, and nothing was written.': '这个文件夹中已有 {0}/；未写入任何内容。',
  'Name another folder, or move that one away.': '请换一个文件夹，或移走已有的。',
  'It holds passwords and the secret.': '其中有密码和密钥。',
  ' Open in it: {0}.': '其中可读的有：{0}。',
  'It holds addresses.{0}': '其中有邮箱地址。{0}',
  'Nobody but this user can read the data folder and .env.': '只有本用户可以读取数据文件夹和 .env。',
  Files: '文件',
  '{0} is open to other users of this machine. {1}': '这台机器的其他用户可以读取 {0}。{1}',
  'Run `{0}`.': '请运行 `{0}`。',
  '`{0}` in line {1}': '第 {1} 行的 `{0}`',
  'newsletter.yaml still has the sample’s {0}; {1} was not sent.':
    'newsletter.yaml 中的 {0} 仍是示例的设置；{1} 未发送。',
  'Write your own {0} of {1}, then approve {2} again.': '请把 {1} 中{0}改成自己的内容，再重新签发 {2}。',
  'The file cannot be read ({0}).': '文件无法读取（{0}）。',
  'The file holds no certificate.': '文件中没有证书。',
  'The file holds a certificate that is damaged.': '文件中的证书已损坏。',
  'The certificates cannot be used. {0}': '证书无法使用。{0}',
  'Name a file with the certificate of your CA in PEM, which begins with -----BEGIN CERTIFICATE-----.':
    '请写明存有 CA 证书的 PEM 文件，它以 -----BEGIN CERTIFICATE----- 开头。',
  'The folder holds something else, and nothing was written.': '文件夹中有其他内容；未写入任何内容。',
  'Name a folder of its own for the archive, which does not exist yet or is empty.':
    '请为往期单独指定一个文件夹，它应尚不存在或为空。',
  'It cannot be told which files are of an earlier build.': '无法判断哪些文件出自之前的生成。',
  'The file is damaged. Empty the folder, or name another one, and build again.':
    '文件已损坏。请清空文件夹，或换一个文件夹，再重新生成。',
  'Metrics cannot be served at {0}:{1}.': '无法在 {0}:{1} 提供运行指标。',
  'Name a port that is free, and a host that is an address of this machine.':
    '请写明空闲的端口，以及属于这台机器的地址。',
  'A worker sends to readers, and SMTP_URL is not set here.':
    '`diglot worker` 会向读者发送邮件，而这里没有设置 SMTP_URL。',
  'Set it, in .env or the environment. `diglot send ISSUE` without it rehearses a send into the outbox.':
    '请在 .env 或环境变量中设置。没有设置时，`diglot send ISSUE` 会演练发送，邮件存入发件箱。',
  'This folder holds no newsletter: it has no content/newsletter.yaml. Nothing was done.':
    '这个文件夹中没有通讯：缺少 content/newsletter.yaml。未作任何操作。',
  'Name the newsletter’s folder by `-C FOLDER`, or make one with `diglot init FOLDER`.':
    '请用 `-C FOLDER` 写明通讯所在的文件夹，或用 `diglot init FOLDER` 新建一份。',
  'Run it with --help to see what it takes.': '请加 --help 运行，查看用法。',
  'It is empty, and every machine that works on DATABASE_URL must sign links alike.':
    '它的值为空，而使用 DATABASE_URL 的各台机器必须以同样的方式为链接签名。',
  'Set the same on all of them, for instance what `openssl rand -hex 32` prints once.':
    '请在每台机器上设置相同的值，例如运行一次 `openssl rand -hex 32` 的输出。',
  'It has {0} characters.': '它只有 {0} 个字符。',
  'Give it at least {0}, for instance by `openssl rand -hex 32`.':
    '请至少写 {0} 个字符，例如用 `openssl rand -hex 32` 生成。',
  '“{0}” does not name a topic of SNS.': '“{0}”不是 SNS 主题。',
  'Write it as the console of SNS shows it, such as arn:aws:sns:eu-west-1:123456789012:bounces.':
    '请照 SNS 控制台显示的样子书写，例如 arn:aws:sns:eu-west-1:123456789012:bounces。',
  '“{0}” is not a port.': '“{0}”不是端口。',
  'Use a whole number from 0 to 65535; 0 takes any that is free.':
    '请写 0 至 65535 的整数；0 表示任一空闲端口。',
  'It is not the URL of a PostgreSQL database.': '它不是 PostgreSQL 数据库的网址。',
  'Write postgres://user:password@host:5432/database, with special characters percent-encoded (@ is %40, # is %23).':
    '请写作 postgres://user:password@host:5432/database，特殊字符用百分号编码（@ 为 %40，# 为 %23）。',
  'It is not the address of a site.': '它不是网站的地址。',
  'Write https:// and the name, with a port where it needs one, such as https://desk.example.com.':
    '请写 https:// 和域名，必要时加端口，例如 https://desk.example.com。',
  'Give it at least 12.': '请至少写 12 个字符。',
  'It is not a DKIM selector.': '它不是 DKIM 选择器。',
  'It holds a key and not the path of a file.': '它的值是密钥本身，而不是文件路径。',
  'Save the key in a file that only you can read, and give its path.':
    '请把密钥存入只有您能读取的文件，再写明其路径。',
  '{0} is set, but {1} is not.': '设置了 {0}，但没有设置 {1}。',
  'Set both, as `diglot dkim keygen` prints them, or neither.':
    '请按 `diglot dkim keygen` 的输出同时设置两项，或都不设置。',
  'The environment variable {0} cannot be used. {1}': '环境变量 {0} 无法使用。{1}',
  'A restore takes a file, or --in-place, and not both.': '恢复时请写明文件，或写 --in-place，不能两者都写。',
  'Write `diglot restore FILE`; --in-place is for a database that was put back already, as by pg_restore.':
    '请写 `diglot restore FILE`；--in-place 用于已经恢复的数据库，例如用 pg_restore 恢复的。',
  'Run `{0}` in the folder where Diglot was installed, with --global if it was installed so.':
    '请在安装 Diglot 的文件夹中运行 `{0}`；如果是全局安装，请加 --global。',
  'The doctor needs what is not installed: {0}.': '`diglot doctor` 所需的软件包尚未安装：{0}。',
  'A React template needs what is not installed: {0}.': 'React 模板所需的软件包尚未安装：{0}。',
  '“{0}” is no place to serve metrics at.': '无法在“{0}”提供运行指标。',
  'Write a port such as :9464, which is on 127.0.0.1, or a host and a port such as 10.0.0.5:9464.':
    '请写端口，例如 :9464（位于 127.0.0.1），或主机和端口，例如 10.0.0.5:9464。',
  'This user may not use it.': '当前用户没有权限使用它。',
  'Give this user the right to it, or choose another place.': '请授予该用户权限，或另选位置。',
  'The system does not allow it.': '系统不允许这样做。',
  'It can only be read.': '它是只读的。',
  'Choose a place that can be written to.': '请选择可以写入的位置。',
  'The disk is full.': '磁盘已满。',
  'Make room and try again; nothing was left half written.': '请腾出空间后重试；没有留下只写了一半的文件。',
  'This user may not fill more of the disk.': '当前用户的磁盘配额已用完。',
  'Too many files are open.': '打开的文件过多。',
  'Raise the limit of open files (`ulimit -n`) and try again.':
    '请提高打开文件数的上限（`ulimit -n`）后重试。',
  'Too many files are open on this machine.': '这台机器打开的文件过多。',
  'Close what is not needed and try again.': '请关闭不需要的程序后重试。',
  'There is no such file or folder.': '没有这个文件或文件夹。',
  'Check the name, and whether its folder is there.': '请检查名称，以及所在的文件夹是否存在。',
  'A file stands where a folder is needed.': '此处需要文件夹，现有的却是文件。',
  'Move the file, or choose another folder.': '请移走文件，或另选文件夹。',
  'A folder stands where a file is needed.': '此处需要文件，现有的却是文件夹。',
  'Name a file in it, or another one.': '请写明其中的文件，或另选文件。',
  'The name is too long for this file system.': '名称超出了文件系统允许的长度。',
  'Choose a shorter one.': '请换一个较短的名称。',
  'The file has {0} MB; a record has at most 1 MB.': '文件有 {0} MB；一份记录最多 1 MB。',
  'Check that this is the file you meant, and split it where it is.': '请确认文件无误；如果无误，请拆分。',
  'The file is not UTF-8: here is a byte that no UTF-8 text has.':
    '文件不是 UTF-8 编码：此处有 UTF-8 文本中不会出现的字节。',
  'In your editor, save the file as UTF-8.': '请在编辑器中将文件另存为 UTF-8 编码。',
  'A link stands here, and nothing is written through it.': '此处是链接，不会经由它写入。',
  'Put the file itself in its place.': '请在此处放文件本身。',
  'A link leads out of its folder here, and it is not followed.':
    '此处的链接指向所在文件夹之外，不会跟随它。',
  'A folder': '文件夹',
  'A pipe': '管道',
  'A device': '设备',
  '{0} stands where a file is expected.': '此处应为文件，现有的却是{0}。',
  'Rename or move the folder.': '请重新命名或移走文件夹。',
  'Put a file in its place.': '请在此处放文件。',
  '{0} bytes': '{0} 字节',
  'The file has more than {0}, which is more than such a file has.': '文件超过 {0}，这类文件不会这么大。',
  'Check that this is the file that was meant.': '请确认文件无误。',
}
