import type { Catalog } from '../../domain/language/message.ts'

/** The database, and copies of it. */
export const store: Catalog = {
  'A send is running on the database that is to be copied.': '要复制的数据库上正在进行发送。',
  'Stop it with Ctrl-C, then copy again: it goes on from the copy.':
    '请按 Ctrl-C 停止发送，再重新复制：之后可以在副本上继续发送。',
  'The database to copy into has rows in its table {0}.': '作为复制目标的数据库，其数据表 {0} 中已有内容。',
  'Copy into a new and empty database, after `diglot migrate`.':
    '请运行 `diglot migrate` 之后，复制到全新的空数据库。',
  'The copy of the table {0} is not equal to its original ({1} rows read, {2} written).':
    '数据表 {0} 的副本与原件不一致（读取 {1} 行，写入 {2} 行）。',
  'Nothing was kept. See that nobody else writes to either database, then copy again.':
    '没有保留任何内容。请确认没有其他程序在写入这两个数据库，再重新复制。',
  'The database is newer than this program ({0}).': '数据库的版本比本程序新（{0}）。',
  'Update Diglot, or name another database.': '请更新 Diglot，或改用其他数据库。',
  'The tables of the database are older than this program.': '数据库中的数据表比本程序旧。',
  'Run `diglot migrate` once.': '请运行一次 `diglot migrate`。',

  'The database refuses this password.': '数据库拒绝了这个密码。',
  'Check user and password in DATABASE_URL.': '请检查 DATABASE_URL 中的用户名和密码。',
  'The database does not let this user in.': '数据库不允许这个用户登录。',
  'Check the user in DATABASE_URL and the server’s pg_hba.conf.':
    '请检查 DATABASE_URL 中的用户名，以及服务器的 pg_hba.conf。',
  'There is no such database on this server.': '服务器上没有这个数据库。',
  'Create it, or check the name in DATABASE_URL.': '请新建该数据库，或检查 DATABASE_URL 中的名称。',
  'This user may not do that in the database.': '这个用户在数据库中没有此项权限。',
  'Make the user of DATABASE_URL the owner of the database.':
    '请让 DATABASE_URL 中的用户成为数据库的所有者。',
  'The database has no connection left.': '数据库没有空闲的连接。',
  'Raise its max_connections, or run fewer processes.':
    '请调高数据库的 max_connections，或减少同时运行的程序。',
  'The database is starting or stopping.': '数据库正在启动或停止。',
  'Wait a moment, then run the command again.': '请稍候，再重新运行命令。',
  'The database’s disk or memory is full.': '数据库的磁盘或内存已满。',
  'Make room on its server, then run the command again.': '请在数据库服务器上腾出空间，再重新运行命令。',
  'The database may only be read.': '数据库是只读的。',
  'Name the server in DATABASE_URL that takes changes.': '请在 DATABASE_URL 中写明可以写入的服务器。',
  'Nothing answers there as a database.': '该处没有数据库应答。',
  'Check host and port in DATABASE_URL, and that the server runs.':
    '请检查 DATABASE_URL 中的主机和端口，并确认服务器正在运行。',
  'The host of the database is not known.': '找不到数据库所在的主机。',
  'Check the host in DATABASE_URL.': '请检查 DATABASE_URL 中的主机。',
  'The connection to the database was lost.': '与数据库的连接中断。',
  'See that its server runs, then run the command again; what was not written down is not done.':
    '请确认数据库服务器正在运行，再重新运行命令；没有记录下来的步骤都没有执行。',
  'The database did not answer in time.': '数据库没有及时应答。',
  'Check host and port in DATABASE_URL, and the network between.':
    '请检查 DATABASE_URL 中的主机和端口，以及其间的网络。',

  '{0} took back the approval of {1}; nothing was sent.': '{0}撤回了 {1} 的签发；未发送任何邮件。',
  'Look at it, then run `diglot approve {0}` again.': '请查看内容，再重新运行 `diglot approve {0}`。',
  'The frozen proof of {0} is damaged: its hash does not match.': '{0} 定稿的清样已损坏：内容指纹不一致。',
  'Restore the database from a backup; nothing is sent from a proof that nobody approved.':
    '请从备份恢复数据库；未经签发的清样不会发送。',
  'A process sends on the database; nothing was held.': '有程序正在用这个数据库发送；没有搁置任何发送。',
  'Stop every worker and every `diglot send`, then run it again.':
    '请停止所有 `diglot worker` 和 `diglot send`，再重新运行。',
  'There is no database to back up.': '没有可以备份的数据库。',
  'Run it in the newsletter’s folder, or name that by `-C FOLDER`.':
    '请在本刊的文件夹中运行，或用 `-C FOLDER` 指定该文件夹。',
  'There is a file of that name; nothing was written.': '已有同名的文件；未写入任何内容。',
  'Choose another name, such as one with the date in it.': '请另取名称，例如带上日期。',
  'Another process sends, or has the database open; nothing was changed.':
    '有其他程序正在发送，或打开着数据库；未作任何改动。',
  'Stop every `diglot send`, `worker`, `preview` and `serve` of this newsletter, then run it again.':
    '请停止本刊所有的 `diglot send`、`worker`、`preview` 和 `serve`，再重新运行。',

  'The file is not a Diglot database.': '该文件不是 Diglot 的数据库。',
  'Name another file, or move this one away and import the list again.':
    '请指定其他文件，或移走这个文件，再重新导入名单。',
  'Name a file that `diglot backup` or `diglot store copy` wrote, or a diglot.db.':
    '请指定由 `diglot backup` 或 `diglot store copy` 写成的文件，或某个 diglot.db。',
  'The database is damaged.': '数据库已损坏。',
  'Restore it from a backup.': '请从备份恢复。',
  'The database could not be opened.': '无法打开数据库。',
  'Check that its folder is there and may be written to.': '请确认其文件夹存在，并且可以写入。',
  'The database may not be written to.': '数据库不能写入。',
  'Check the permissions of the file and of its folder, and that the disk is not mounted read-only.':
    '请检查文件及其文件夹的权限，并确认磁盘不是以只读方式挂载的。',
  'Another process has been writing to the database for a minute.':
    '另一个程序正在写入数据库，已持续一分钟。',
  'Wait until it has ended, then run the command again.': '请等它结束，再重新运行命令。',
  'The disk is full: the database cannot be written.': '磁盘已满：无法写入数据库。',
  'Make room, then run the command again; what was written before is whole.':
    '请腾出空间，再重新运行命令；此前写入的内容完好无损。',
  'The disk refuses to read or write the database.': '磁盘无法读写数据库。',
  'Check the disk, its room and its quota, then run the command again; what was written before is whole.':
    '请检查磁盘及其剩余空间和配额，再重新运行命令；此前写入的内容完好无损。',
}
