import type { Catalog } from '../../domain/language/message.ts'

/** The database, and copies of it. */
export const store: Catalog = {
  'A send is running on the database that is to be copied.': 'コピーするデータベースで、送信が動いています。',
  'Stop it with Ctrl-C, then copy again: it goes on from the copy.':
    'Ctrl-Cで止めてから、もう一度コピーしてください。コピーから続けられます。',
  'The database to copy into has rows in its table {0}.': 'コピー先のデータベースの表{0}に行があります。',
  'Copy into a new and empty database, after `diglot migrate`.':
    '`diglot migrate`を実行した、新しく空のデータベースにコピーしてください。',
  'The copy of the table {0} is not equal to its original ({1} rows read, {2} written).':
    '表{0}のコピーが元と一致しません（読み取り{1}行、書き込み{2}行）。',
  'Nothing was kept. See that nobody else writes to either database, then copy again.':
    '何も残していません。どちらのデータベースにもほかから書き込まれないようにして、もう一度コピーしてください。',
  'The database is newer than this program ({0}).': 'データベースがこのプログラムより新しいものです（{0}）。',
  'Update Diglot, or name another database.': 'Diglotを更新するか、別のデータベースを指定してください。',
  'The tables of the database are older than this program.':
    'データベースの表がこのプログラムより古いものです。',
  'Run `diglot migrate` once.': '`diglot migrate`を1回実行してください。',

  'The database refuses this password.': 'データベースがこのパスワードを拒否しました。',
  'Check user and password in DATABASE_URL.': 'DATABASE_URLのユーザーとパスワードを確認してください。',
  'The database does not let this user in.': 'データベースがこのユーザーの接続を拒否しました。',
  'Check the user in DATABASE_URL and the server’s pg_hba.conf.':
    'DATABASE_URLのユーザーと、サーバーのpg_hba.confを確認してください。',
  'There is no such database on this server.': 'このサーバーにそのデータベースはありません。',
  'Create it, or check the name in DATABASE_URL.': '作成するか、DATABASE_URLの名前を確認してください。',
  'This user may not do that in the database.': 'このユーザーにはデータベースでの権限がありません。',
  'Make the user of DATABASE_URL the owner of the database.':
    'DATABASE_URLのユーザーをデータベースの所有者にしてください。',
  'The database has no connection left.': 'データベースの接続数に空きがありません。',
  'Raise its max_connections, or run fewer processes.':
    'max_connectionsを上げるか、実行するプロセスを減らしてください。',
  'The database is starting or stopping.': 'データベースが起動中または停止中です。',
  'Wait a moment, then run the command again.': '少し待ってから、コマンドをもう一度実行してください。',
  'The database’s disk or memory is full.': 'データベースのディスクまたはメモリがいっぱいです。',
  'Make room on its server, then run the command again.':
    'サーバーに空きを作り、コマンドをもう一度実行してください。',
  'The database may only be read.': 'データベースは読み取り専用です。',
  'Name the server in DATABASE_URL that takes changes.':
    'DATABASE_URLに、変更を受け付けるサーバーを指定してください。',
  'Nothing answers there as a database.': 'そこでデータベースが応答しません。',
  'Check host and port in DATABASE_URL, and that the server runs.':
    'DATABASE_URLのホストとポート、サーバーが動いているかを確認してください。',
  'The host of the database is not known.': 'データベースのホストが見つかりません。',
  'Check the host in DATABASE_URL.': 'DATABASE_URLのホストを確認してください。',
  'The connection to the database was lost.': 'データベースとの接続が切れました。',
  'See that its server runs, then run the command again; what was not written down is not done.':
    'サーバーが動いているか確認し、コマンドをもう一度実行してください。記録されていないことは行われていません。',
  'The database did not answer in time.': 'データベースが時間内に応答しませんでした。',
  'Check host and port in DATABASE_URL, and the network between.':
    'DATABASE_URLのホストとポート、ネットワークを確認してください。',

  '{0} took back the approval of {1}; nothing was sent.':
    '{0}が{1}の承認を取り消しました。何も送信していません。',
  'Look at it, then run `diglot approve {0}` again.':
    '確認して、もう一度`diglot approve {0}`を実行してください。',
  'The frozen proof of {0} is damaged: its hash does not match.':
    '{0}の確定した内容が壊れています。ハッシュが一致しません。',
  'Restore the database from a backup; nothing is sent from a proof that nobody approved.':
    'データベースをバックアップから復元してください。承認されていない内容は送信しません。',
  'A process sends on the database; nothing was held.':
    'このデータベースで送信中のプロセスがあります。何も保留していません。',
  'Stop every worker and every `diglot send`, then run it again.':
    'すべてのworkerと`diglot send`を止めてから、もう一度実行してください。',
  'There is no database to back up.': 'バックアップするデータベースがありません。',
  'Run it in the newsletter’s folder, or name that by `-C FOLDER`.':
    'ニュースレターのフォルダーで実行するか、`-C FOLDER`で指定してください。',
  'There is a file of that name; nothing was written.':
    'その名前のファイルがあるため、何も書き込んでいません。',
  'Choose another name, such as one with the date in it.': '日付を入れるなど、別の名前にしてください。',
  'Another process sends, or has the database open; nothing was changed.':
    '別のプロセスが送信中か、データベースを開いています。何も変更していません。',
  'Stop every `diglot send`, `worker`, `preview` and `serve` of this newsletter, then run it again.':
    'このニュースレターの`diglot send`、`worker`、`preview`、`serve`をすべて止めてから、もう一度実行してください。',

  'The file is not a Diglot database.': 'ファイルはDiglotのデータベースではありません。',
  'Name another file, or move this one away and import the list again.':
    '別のファイルを指定するか、これを移してリストを取り込み直してください。',
  'Name a file that `diglot backup` or `diglot store copy` wrote, or a diglot.db.':
    '`diglot backup`または`diglot store copy`で書き出したファイルか、diglot.dbを指定してください。',
  'The database is damaged.': 'データベースが壊れています。',
  'Restore it from a backup.': 'バックアップから復元してください。',
  'The database could not be opened.': 'データベースを開けませんでした。',
  'Check that its folder is there and may be written to.': 'フォルダーがあり、書き込めるか確認してください。',
  'The database may not be written to.': 'データベースに書き込めません。',
  'Check the permissions of the file and of its folder, and that the disk is not mounted read-only.':
    'ファイルとフォルダーの権限、ディスクが読み取り専用でないかを確認してください。',
  'Another process has been writing to the database for a minute.':
    '別のプロセスが1分間データベースに書き込み続けています。',
  'Wait until it has ended, then run the command again.':
    '終わるまで待ち、コマンドをもう一度実行してください。',
  'The disk is full: the database cannot be written.': 'ディスクがいっぱいで、データベースに書き込めません。',
  'Make room, then run the command again; what was written before is whole.':
    '空きを作り、コマンドをもう一度実行してください。それまでに書き込んだ分は無事です。',
  'The disk refuses to read or write the database.': 'ディスクでデータベースを読み書きできません。',
  'Check the disk, its room and its quota, then run the command again; what was written before is whole.':
    'ディスク、空き、割り当てを確認し、コマンドをもう一度実行してください。それまでに書き込んだ分は無事です。',
}
