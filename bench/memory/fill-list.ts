import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { benchPeople } from '../delivery/bench-people.ts'

/** Puts so many people on the list of a new database. */
const [path = '', count = ''] = process.argv.slice(2)
const CHUNK = 1_000
const store = await openSqliteStore(path)
for (let from = 0; from < Number(count); from += CHUNK)
  await store.subscribers.importAll(benchPeople(from, Math.min(from + CHUNK, Number(count))), new Date())
await store.close()
