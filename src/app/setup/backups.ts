import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Config } from '../../config.ts'
import { msg } from '../../domain/language/message.ts'
import type { Held, StoreContents } from '../../domain/sending/restore-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { RestoredDatabase } from '../../store/sqlite/restore-sqlite.ts'
import type { AppContext } from '../context.ts'

/** `file` is relative to the folder in which the command runs. */
export const backupInput = z.strictObject({ file: z.string().min(1) })
export type BackupInput = z.infer<typeof backupInput>

export interface BackupResult extends StoreContents {
  readonly file: string
  /** What a backup does not hold, and is needed too. */
  readonly apart: readonly KeptApart[]
}

/** Something of the newsletter that lies outside of the database. */
export interface KeptApart {
  readonly what: 'content' | 'templates' | 'secret' | 'dkim-key' | 'settings' | 'unread-bounces'
  /** A path, or the name of a variable. */
  readonly where: string
}

/** What a restore would do; nothing is changed. */
export interface RestorePlan {
  readonly file: string
  readonly backup: StoreContents
  /** The database that would be replaced. */
  readonly place: string
}

export interface RestoreResult extends RestoredDatabase {
  readonly place: string
}

/**
 * Writes the database into a new file, also while a send runs. Throws as `backUpSqlite` does, and `USAGE` where the
 * database is in PostgreSQL, which has its own tools.
 */
export async function backUp({ config }: AppContext, input: BackupInput): Promise<BackupResult> {
  const file = resolve(backupInput.parse(input).file)
  if (config.databaseUrl !== null)
    throw new DiglotError('USAGE', msg`The database is in PostgreSQL, which backs it up by its own tools.`, {
      where: 'DATABASE_URL',
      hint: msg`Run pg_dump --format=custom --exclude-schema=pgboss --file=${file} "$DATABASE_URL". Keep DIGLOT_SECRET, the DKIM key, content/ and templates/ as well.`,
    })
  const { backUpSqlite } = await import('../../store/sqlite/back-up.ts')
  return { ...(await backUpSqlite(placeOf(config), file)), file, apart: keptApart(config) }
}

/** Throws as `contentsOf` does, and `USAGE` where the database is in PostgreSQL. */
export async function planRestore({ config }: AppContext, input: BackupInput): Promise<RestorePlan> {
  const file = resolve(backupInput.parse(input).file)
  if (config.databaseUrl !== null)
    throw new DiglotError('USAGE', msg`The database is in PostgreSQL, which puts it back by its own tools.`, {
      where: 'DATABASE_URL',
      hint: msg`Stop every worker and site, run pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" ${file}, then \`diglot restore --in-place\` before anything sends.`,
    })
  if (!existsSync(file))
    throw new DiglotError('NOT_FOUND', msg`There is no such backup; nothing was changed.`, {
      where: file,
      hint: msg`Name a file that \`diglot backup\` wrote.`,
    })
  const { contentsOf } = await import('../../store/sqlite/whole-file.ts')
  return { file, backup: await contentsOf(file), place: placeOf(config) }
}

/** Puts a backup in the place of the database. Throws as `restoreSqlite` does. */
export async function restore({ config, clock }: AppContext, { file }: RestorePlan): Promise<RestoreResult> {
  const { restoreSqlite } = await import('../../store/sqlite/restore-sqlite.ts')
  const place = placeOf(config)
  return { ...(await restoreSqlite(file, place, clock())), place }
}

export interface HeldInPlace {
  readonly backupAt: Date
  readonly held: Held
}

/** The second half of a restore, for a database that something else has put back: nothing of it goes out by itself. */
export async function holdInPlace({ store, now }: AppContext): Promise<HeldInPlace> {
  const { restores } = await store()
  const at = await now()
  const backupAt = (await restores.contents()).newestEntry ?? at
  return { backupAt, held: await restores.hold({ backupAt, isComplete: false, now: at }) }
}

function placeOf({ dataDir }: Config): string {
  return join(dataDir, 'diglot.db')
}

function keptApart({ root, dataDir, secret, dkim }: Config): readonly KeptApart[] {
  const env = join(root, '.env')
  const unread = join(dataDir, 'bounces', 'unread')
  return [
    { what: 'content', where: join(root, 'content') },
    { what: 'templates', where: join(root, 'templates') },
    { what: 'secret', where: secret === null ? join(dataDir, 'secret') : 'DIGLOT_SECRET' },
    ...(dkim === null ? [] : [{ what: 'dkim-key', where: dkim.keyFile } as const]),
    ...(existsSync(env) ? [{ what: 'settings', where: env } as const] : []),
    ...(existsSync(unread) ? [{ what: 'unread-bounces', where: unread } as const] : []),
  ]
}
