import { openSqliteDatabase } from '../../src/store/sqlite.ts'
import { deliveryStepsContract } from '../contracts/delivery-steps-contract.ts'

deliveryStepsContract('SQLite', () => openSqliteDatabase(':memory:'), { numRuns: 200 })
