import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import type { StoreDatabase } from './store-database.ts'
import type { Tables } from './tables.ts'

/** All but the workers: those of another database are at work there, and nowhere else. */
type TableName = Exclude<keyof Tables, 'worker'>

/** The columns that a table's rows are read in the order of; a table comes after those that it refers to. */
const ORDER: { readonly [Name in TableName]: readonly (keyof Tables[Name] & string)[] } = {
  subscriber: ['id'],
  subscriber_tag: ['subscriber_id', 'tag'],
  proof: ['sha256'],
  approval: ['id'],
  schedule: ['issue_id'],
  send: ['id'],
  delivery: ['id'],
  bounce: ['id'],
  restoration: ['id'],
  list_act: ['id'],
  test_run: ['id'],
  turn: ['issue_id', 'domain'],
  pace: ['group_name'],
  departure: ['id'],
  salt: ['salt'],
  erased_address: ['hash'],
  sign_up: ['id'],
  sign_up_count: ['network', 'hour'],
  sign_up_pace: ['key'],
  owner_mail: ['id'],
  welcome: ['id'],
  unbound_link: ['last_subscriber'],
  click: ['issue_id', 'edition', 'link', 'visitor'],
  webhook_token: ['token'],
  gap: ['id'],
  log_entry: ['id'],
  review: ['id'],
  picture: ['name'],
}

/** Those that are referred to come first. */
export const tableNames = Object.keys(ORDER) as TableName[]
const ROWS_PER_PAGE = 1_000

export interface CopiedTable {
  readonly table: string
  readonly rows: number
  /** SHA-256 over all rows in their order, the same on both sides. */
  readonly sha256: string
}

/**
 * Copies every table into an empty database, in one transaction there, reads both sides again and compares them.
 *
 * Throws `SEND_RUNNING` where a process sends from the first database, `ALREADY_EXISTS` where the second is not empty,
 * and `STORE_INVALID` where what was written is not what was read; then nothing is kept.
 */
export async function copyStore(from: StoreDatabase, to: StoreDatabase): Promise<readonly CopiedTable[]> {
  const lock = await from.lockOut()
  if (lock === null)
    throw new DiglotError('SEND_RUNNING', msg`A send is running on the database that is to be copied.`, {
      hint: msg`Stop it with Ctrl-C, then copy again: it goes on from the copy.`,
    })
  try {
    return await to.db.transaction().execute((trx) => copyTables(from.db, trx, to))
  } finally {
    await lock.release()
  }
}

/**
 * Copies the subscribers, under their numbers and with their tags, into an empty database; and the sends of the issues that
 * are named, to which a correction looks back.
 */
export async function copySubscribers(
  from: StoreDatabase,
  to: StoreDatabase,
  sent: readonly string[] = [],
): Promise<void> {
  await to.db.transaction().execute(async (trx) => {
    for (const table of ['subscriber', 'subscriber_tag'] as const)
      for await (const rows of pagesOf(from.db, table)) await insertRows(trx, table, rows)
    if (sent.length === 0) return
    for (const table of ['proof', 'send', 'delivery'] as const)
      for await (const rows of pagesOf(from.db, table)) {
        const named = rows.filter(({ issue_id }) => sent.includes(String(issue_id)))
        if (named.length > 0) await insertRows(trx, table, named)
      }
  })
}

async function copyTables(
  from: Kysely<Tables>,
  to: Transaction<Tables>,
  { restartIds }: StoreDatabase,
): Promise<readonly CopiedTable[]> {
  await to.deleteFrom('salt').execute() // its migration made one, which nothing was hashed with yet
  for (const table of tableNames) await requireEmpty(to, table)
  const copied: CopiedTable[] = []
  for (const table of tableNames) {
    for await (const rows of pagesOf(from, table)) await insertRows(to, table, rows)
    if (ORDER[table].some((column) => column === 'id'))
      await restartIds(to, { table, after: { table, column: 'id' } })
    const [read, written] = [await checksumOf(from, table), await checksumOf(to, table)]
    if (read.sha256 !== written.sha256) throw differs(table, read.rows, written.rows)
    copied.push({ table, ...written })
  }
  // A worker that were called like one of the first database would take that one's deliveries for its own.
  await restartIds(to, { table: 'worker', after: { table: 'delivery', column: 'claimed_by' } })
  return copied
}

type AnyRow = Readonly<Record<string, unknown>>
type AnyTables = Record<string, AnyRow>

/** Page by page after the last key, so that memory stays flat. */
async function* pagesOf(db: Kysely<Tables>, table: TableName): AsyncGenerator<readonly AnyRow[]> {
  const key = sql.join(ORDER[table].map((column) => sql.ref(column)))
  let last: AnyRow | undefined
  for (;;) {
    const reached = ORDER[table].map((column) => last?.[column])
    const after = last === undefined ? sql`` : sql`where (${key}) > (${sql.join(reached)})`
    const { rows } = await sql<AnyRow>`
      select * from ${sql.table(table)} ${after} order by ${key} limit ${ROWS_PER_PAGE}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < ROWS_PER_PAGE) return
    last = rows.at(-1)
  }
}

async function insertRows(
  trx: Transaction<Tables>,
  table: TableName,
  rows: readonly AnyRow[],
): Promise<void> {
  await trx.withTables<AnyTables>().insertInto<string>(table).values(rows).execute()
}

async function requireEmpty(db: Kysely<Tables>, table: TableName): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)
  if (rows.length > 0)
    throw new DiglotError('ALREADY_EXISTS', msg`The database to copy into has rows in its table ${table}.`, {
      where: '--to',
      hint: msg`Copy into a new and empty database, after \`diglot migrate\`.`,
    })
}

async function checksumOf(db: Kysely<Tables>, table: TableName): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  let count = 0
  for await (const rows of pagesOf(db, table)) {
    count += rows.length
    for (const row of rows) hash.update(`${JSON.stringify(inNameOrder(row))}\n`)
  }
  return { rows: count, sha256: hash.digest('hex') }
}

function inNameOrder(row: AnyRow): readonly (readonly [string, unknown])[] {
  return Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

function differs(table: string, read: number, written: number): DiglotError {
  return new DiglotError(
    'STORE_INVALID',
    msg`The copy of the table ${table} is not equal to its original (${read} rows read, ${written} written).`,
    {
      where: table,
      hint: msg`Nothing was kept. See that nobody else writes to either database, then copy again.`,
    },
  )
}
