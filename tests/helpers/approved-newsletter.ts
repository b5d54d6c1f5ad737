import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../../src/app.ts'
import type { Environment } from '../../src/config.ts'
import { openApp } from './open-app.ts'
import { aNewsletterFolder } from './run-cli.ts'
import { tempFolder } from './temp-folder.ts'

/** A newsletter of its own whose issue 2025-w30 is approved, for the readers of a list: see `readerRows`. */
export async function anApprovedNewsletter(rows: readonly string[]): Promise<string> {
  const { root, app } = await anApprovedApp(rows)
  await app.close()
  return root
}

/** The same, opened in this process. */
export async function anApprovedApp(
  rows: readonly string[],
  env: Environment = {},
): Promise<{ readonly root: string; readonly app: App }> {
  approvedDatabase ??= approveOnce()
  const { root, app } = await anAppWith(await approvedDatabase, env)
  const list = join(root, 'list.csv')
  await writeFile(list, `email,name,edition\n${rows.join('\n')}\n`)
  await app.importSubscribers(list, {})
  return { root, app }
}

/** A newsletter of its own with a copy of the database of another one (see `readDatabase`), opened in this process. */
export async function anAppWith(
  database: Buffer,
  env: Environment = {},
): Promise<{ readonly root: string; readonly app: App }> {
  const root = await aNewsletterFolder(await tempFolder())
  await writeFile(databaseOf(root), database, { mode: 0o600 })
  return { root, app: openApp(root, { env }) }
}

/** The database of a newsletter that is not open. */
export function readDatabase(root: string): Promise<Buffer> {
  return readFile(databaseOf(root))
}

/** Rows of a list: `reader0@example.com` and so on, who read English. */
export function readerRows(
  count: number,
  domainOf: (index: number) => string = () => 'example.com',
): readonly string[] {
  return Array.from({ length: count }, (_, index) => `reader${index}@${domainOf(index)},,en`)
}

// An issue is rendered and checked before it is approved, which is most of the time that such a newsletter takes: the
// database with the approval is kept in memory, and written into each newsletter.
let approvedDatabase: Promise<Buffer> | undefined

async function approveOnce(): Promise<Buffer> {
  const root = await aNewsletterFolder(await tempFolder())
  const app = openApp(root)
  await app.approve('2025-w30')
  await app.close()
  return readDatabase(root)
}

const databaseOf = (root: string) => join(root, 'data', 'diglot.db')
