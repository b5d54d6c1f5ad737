import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { openPostgresDatabase, openPostgresStore } from '../../src/store/postgres/postgres.ts'
import { deliveryStepsContract } from '../contracts/delivery-steps-contract.ts'
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

deliveryStepsContract(
  'PostgreSQL',
  async () => {
    const { url, remove } = await server.createDatabase()
    onTestFinished(remove)
    return openPostgresDatabase(url)
  },
  { numRuns: 40 },
)
