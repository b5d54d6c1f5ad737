import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { msg } from '../domain/language/message.ts'
import type { Store } from '../domain/ports.ts'
import { DiglotError } from '../errors.ts'
import { type CopiedTable, copyStore, copySubscribers } from '../store/copy-store.ts'
import { createStore } from '../store/create-store.ts'
import { openSqliteDatabase, TEMPORARY } from '../store/sqlite/sqlite.ts'
import type { StoreDatabase } from '../store/store-database.ts'

/** The newsletter's database: that of DATABASE_URL, else the file in the data folder. */
export async function openStore(config: Config): Promise<Store> {
  return createStore(await openOwn(config))
}

/**
 * A database of its own to rehearse a send on, with a copy of the list: what a rehearsal records can be taken for a send
 * by nobody, because the newsletter's database never learns of it. It goes when it is closed, or with the process. `sent` are
 * the issues whose deliveries it needs to know.
 */
export async function openRehearsalStore(config: Config, sent: readonly string[] = []): Promise<Store> {
  const own = await openOwn(config)
  try {
    const copy = await openSqliteDatabase(TEMPORARY)
    await copySubscribers(own, copy, sent)
    return createStore(copy)
  } finally {
    await own.db.destroy()
  }
}

async function openOwn({ databaseUrl, dataDir }: Config): Promise<StoreDatabase> {
  return databaseUrl === null ? openSqliteDatabase(join(dataDir, 'diglot.db')) : openPostgres(databaseUrl)
}

/** Brings the tables up to date. How the database is called. */
export async function migrateStore({ databaseUrl, dataDir }: Config): Promise<string> {
  if (databaseUrl !== null)
    return (await import('../store/postgres/postgres.ts')).migratePostgres(databaseUrl)
  const path = join(dataDir, 'diglot.db')
  await (await openSqliteDatabase(path)).db.destroy()
  return path
}

/** Databases, each named `sqlite:PATH` or `postgres://...`. Of what is left out no password stands on a command line. */
export interface CopyChoice {
  /** Left out: the file in the data folder. */
  readonly from?: string | undefined
  /** Left out: that of DATABASE_URL. */
  readonly to?: string | undefined
}

/** Copies everything from one database into an empty one. */
export async function copyBetween(
  { databaseUrl, dataDir }: Config,
  { from = `sqlite:${join(dataDir, 'diglot.db')}`, to = databaseUrl ?? nowhere() }: CopyChoice,
): Promise<readonly CopiedTable[]> {
  await requireFile(from)
  const source = await openNamed(from, '--from')
  try {
    const target = await openNamed(to, '--to')
    try {
      return await copyStore(source, target)
    } finally {
      await target.db.destroy()
    }
  } finally {
    await source.db.destroy()
  }
}

function nowhere(): never {
  throw new DiglotError('USAGE', msg`Nothing says which database to copy to.`, {
    where: '--to',
    hint: msg`Set DATABASE_URL in \`.env\`, or name one by --to.`,
  })
}

/** Opening a SQLite database makes its file: a name that was mistyped would be copied as an empty list. */
async function requireFile(name: string): Promise<void> {
  const path = sqlitePath(name)
  if (path === undefined) return
  await access(path).catch((cause: unknown) => {
    throw new DiglotError('NOT_FOUND', msg`There is no such database.`, {
      where: path,
      hint: msg`Name its file by --from sqlite:PATH.`,
      cause,
    })
  })
}

function sqlitePath(name: string): string | undefined {
  return /^sqlite:(?!\/\/)(.+)$/.exec(name)?.[1]
}

function openNamed(name: string, option: string): Promise<StoreDatabase> {
  const path = sqlitePath(name)
  if (path !== undefined) return openSqliteDatabase(path)
  if (/^postgres(?:ql)?:\/\//.test(name) && URL.canParse(name)) return openPostgres(name)
  throw new DiglotError('USAGE', msg`${option} names no database.`, {
    where: option,
    hint: msg`Write sqlite:data/diglot.db or postgres://user:password@host:5432/database.`,
  })
}

/** Loaded where it is needed: most newsletters never do. */
async function openPostgres(url: string): Promise<StoreDatabase> {
  return (await import('../store/postgres/postgres.ts')).openPostgresDatabase(url)
}
