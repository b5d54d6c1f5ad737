import type { DatabaseSync } from 'node:sqlite'
import { tableNames } from '../copy-store.ts'

/** What the replaced database knew that the backup cannot know. */
export interface TakenOver {
  /** People who left, complained, bounced or had themselves erased since. */
  readonly gone: number
  /** People who came to the list since, and stay on it because they asked for it themselves, were sent something, or an editor
   * has added or changed them by name. */
  readonly joined: number
  /** Others who were put on the list since; they are not on it. */
  readonly leftOut: number
}

/** The list is that of the backup; everything else says what happened, and that did happen. */
const LIST: readonly string[] = ['subscriber', 'subscriber_tag', 'salt']
/** What the backup has of it is in the replaced database, too; no row of it can be deleted. */
const LOG = 'log_entry'
const LEDGER = tableNames.filter((table) => !LIST.includes(table) && table !== LOG)

/** Tables in which a subscriber leaves a trace. */
const TRACES = [
  ...['delivery', 'departure', 'bounce', 'restoration', 'list_act'],
  ...['sign_up', 'owner_mail', 'welcome'],
]

/**
 * Takes what was sent, approved and decided since a backup from the database that it replaces into the restored one, in
 * one transaction there. `present` is that of the replaced one, both are of this version, and nobody else is at either.
 *
 * The list is the backup's, except that who has left, complained, bounced, paused or been erased since stays so, and who
 * has come since stays where they confirmed it or where anything is known of them.
 *
 * Null, and nothing is changed, where `present` does not go on from the backup: it lacks a row that the backup has, as
 * another database does, or one that was restored from an older backup.
 */
export function takeOver(present: DatabaseSync, restoredPath: string): TakenOver | null {
  present.prepare('attach database ? as restored').run(restoredPath)
  try {
    present.exec('pragma restored.secure_delete = on')
    if (!goesOnFromBackup(present)) return null
    present.exec('begin immediate')
    try {
      const taken = takeRows(present)
      present.exec('commit')
      return taken
    } catch (error) {
      if (present.isTransaction) present.exec('rollback')
      throw error
    }
  } finally {
    present.exec('detach database restored')
  }
}

/** Whether every row of the backup's ledger is one of the replaced database, too, and a number means the same person. */
function goesOnFromBackup(present: DatabaseSync): boolean {
  const strangers = [
    `select 1 from restored.salt where salt not in (select salt from main.salt)`,
    ...[
      ['send', 'issue_id', 'started_at'],
      ['delivery', 'issue_id', 'subscriber_id'],
      ['approval', 'sha256', 'approved_at'],
    ].map(
      ([table, one, other]) =>
        `select 1 from restored.${table} as r left join main.${table} as p
         on p.id = r.id and p.${one} = r.${one} and p.${other} = r.${other} where p.id is null`,
    ),
    `select 1 from restored.subscriber as r join main.subscriber as p on p.id = r.id
     where p.created_at <> r.created_at or (p.erased_at is null and p.address_key <> r.address_key)`,
    // The same person under two numbers; somebody who was erased and came back is none.
    `select 1 from restored.subscriber as r join main.subscriber as p on p.address_key = r.address_key
     left join main.subscriber as same on same.id = r.id
     where p.id <> r.id and same.erased_at is null`,
  ]
  return strangers.every((query) => present.prepare(`${query} limit 1`).get() === undefined)
}

function takeRows(db: DatabaseSync): TakenOver {
  for (const table of LEDGER.toReversed()) db.exec(`delete from restored.${table}`)
  for (const table of LEDGER) copyRows(db, table)
  copyRows(db, LOG, `where id > (select coalesce(max(id), 0) from restored.${LOG})`)
  const gone = takeErased(db) + takeGone(db)
  takeBack(db)
  db.exec(`
    update restored.subscriber as r set paused_until = p.paused_until from main.subscriber as p
    where p.id = r.id and p.paused_until > coalesce(r.paused_until, '')`)
  const came = takeNewPeople(db)
  // No number is given a second time: links and Message-IDs name people by it.
  db.exec(`
    update restored.sqlite_sequence as r set seq = p.seq from main.sqlite_sequence as p
    where p.name = r.name and p.seq > r.seq`)
  db.exec(`
    insert into restored.sqlite_sequence (name, seq) select name, seq from main.sqlite_sequence
    where name not in (select name from restored.sqlite_sequence)`)
  const [broken] = db.prepare('pragma restored.foreign_key_check').all()
  if (broken !== undefined) throw new Error(`A row of ${broken.table} refers to nothing after the restore.`)
  return { ...came, gone: gone + came.gone }
}

function copyRows(db: DatabaseSync, table: string, where = ''): void {
  const columns = columnsOf(db, table).join(', ')
  db.exec(`insert into restored.${table} (${columns}) select ${columns} from main.${table} ${where}`)
}

function columnsOf(db: DatabaseSync, table: string): readonly string[] {
  return db
    .prepare('select name from pragma_table_info(?)')
    .all(table)
    .map(({ name }) => String(name))
}

/** What is left of somebody who was erased says nothing of them. */
function takeErased(db: DatabaseSync): number {
  const columns = columnsOf(db, 'subscriber').filter((name) => name !== 'id')
  const { changes } = db
    .prepare(
      `update restored.subscriber as r set ${columns.map((name) => `${name} = p.${name}`).join(', ')}
       from main.subscriber as p where p.id = r.id and p.erased_at is not null and r.erased_at is null`,
    )
    .run()
  db.exec(`
    delete from restored.subscriber_tag where subscriber_id in
      (select id from restored.subscriber where erased_at is not null)`)
  return Number(changes)
}

/** The stricter state wins. */
function takeGone(db: DatabaseSync): number {
  const { changes } = db
    .prepare(
      `update restored.subscriber as r set status = p.status, changed_at = p.changed_at
       from main.subscriber as p where p.id = r.id and p.erased_at is null
       and ((r.status = 'active' and p.status <> 'active') or (r.status = 'left' and p.status = 'suppressed'))`,
    )
    .run()
  return Number(changes)
}

/** Who was away at the time of the backup has come back only by their own word, or by that of a person who took it back. */
function takeBack(db: DatabaseSync): void {
  const after = [
    ['sign_up', 'confirmed_at'],
    ['departure', 'returned_at'],
    ['restoration', 'restored_at'],
  ].map(
    ([table, at]) =>
      `exists (select 1 from main.${table} as t where t.subscriber_id = r.id and t.${at} >= r.changed_at)`,
  )
  db.exec(`
    update restored.subscriber as r set status = 'active', changed_at = p.changed_at
    from main.subscriber as p
    where p.id = r.id and r.status <> 'active' and p.status = 'active' and (${after.join(' or ')})`)
}

/** Of people who are on the list since the backup: who is gone stays gone, and who has left a trace stays. */
function takeNewPeople(db: DatabaseSync): TakenOver {
  const traces = TRACES.map(
    (table) => `select subscriber_id from main.${table} where subscriber_id is not null`,
  )
  db.exec(`
    create temp table newcomer as
    select id, status = 'active' as is_active, id in (${traces.join(' union ')}) as has_trace
    from main.subscriber where id not in (select id from restored.subscriber)`)
  try {
    const count = (where: string) =>
      Number(db.prepare(`select count(*) as count from temp.newcomer where ${where}`).get()?.count)
    const staying = 'select id from temp.newcomer where has_trace or not is_active'
    copyRows(db, 'subscriber', `where id in (${staying})`)
    copyRows(db, 'subscriber_tag', `where subscriber_id in (${staying})`)
    return {
      gone: count('not is_active'),
      joined: count('is_active and has_trace'),
      leftOut: count('is_active and not has_trace'),
    }
  } finally {
    db.exec('drop table temp.newcomer')
  }
}
