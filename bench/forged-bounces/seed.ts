import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'

export interface Seed {
  readonly subscribers: number
  readonly issues: number
  /** The first so many are still on the list; the others have left. */
  readonly active: number
  readonly now: Date
}

/** Writes a database of issues that everybody got, one a week; the Message-IDs are random, as those of a send are. */
export async function seedDatabase(path: string, { subscribers, issues, active, now }: Seed): Promise<void> {
  await (await openSqliteStore(path)).close()
  const database = new DatabaseSync(path)
  const at = now.toISOString()
  database.exec('begin immediate')
  database.exec(`insert into proof values ('none', 'none', '{}', '[]')`)
  database
    .prepare(`
      with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ?)
      insert into subscriber (address, address_key, domain, name, status, created_at, changed_at)
      select 'reader' || (n - 1) || '@example.com', 'reader' || (n - 1) || '@example.com', 'example.com', '',
        case when n <= ? then 'active' else 'left' end, ?, ?
      from counted`)
    .run(subscribers, active, at, at)
  for (let issue = 0; issue < issues; issue += 1) {
    const sentAt = new Date(now.getTime() - (issue + 1) * 7 * 86_400_000).toISOString()
    const id = `issue-${issue}`
    database.prepare(`insert into send (issue_id, sha256, started_at) values (?, 'none', ?)`).run(id, sentAt)
    database
      .prepare(`
        insert into delivery (issue_id, subscriber_id, edition, domain, state, message_id, attempts, handed_at, changed_at)
        select ?, id, 'en', domain, 'accepted', '<' || lower(hex(randomblob(16))) || '@example.com>', 1, ?, ?
        from subscriber order by id`)
      .run(id, sentAt, sentAt)
  }
  database.exec('commit')
  database.close()
}
