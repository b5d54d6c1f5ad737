import { sql } from 'kysely'
import { openSqliteDatabase } from '../../src/store/sqlite/sqlite.ts'
import { boundedWorkContract } from '../contracts/bounded-work-contract.ts'

boundedWorkContract('SQLite', {
  open: () => openSqliteDatabase(':memory:'),
  // Without statistics SQLite plans for tables of a million rows.
  async scannedBy({ db }, asked) {
    // Rows that refer to one that is put in are looked for only while some refer to none.
    if (/^insert into "\w+" \("/.test(asked.sql) && !/ select /.test(asked.sql)) return []
    const { rows } = await db.executeQuery<{ detail: string }>({
      ...sql``.compile(db),
      sql: `explain query plan ${asked.sql}`,
      parameters: asked.parameters,
    })
    return rows.flatMap(({ detail }) => /^SCAN (\w+)/.exec(detail)?.[1] ?? [])
  },
})
