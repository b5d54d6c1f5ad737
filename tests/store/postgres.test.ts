import { afterAll, beforeAll } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres.ts'
import { storeContract } from '../contracts/store-contract.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

storeContract(
  'PostgreSQL',
  async () => {
    const { url, remove } = await server.createDatabase()
    return { open: () => openPostgresStore(url), remove }
  },
  { crashRuns: 20 },
)
