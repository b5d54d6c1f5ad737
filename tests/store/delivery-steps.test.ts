import { openSqliteDatabase } from '../../src/store/sqlite/sqlite.ts'
import { deliveryStepsContract } from '../contracts/delivery-steps-contract.ts'

const open = () => openSqliteDatabase(':memory:')

deliveryStepsContract('SQLite', open, { numRuns: 200 })
// Here a step beside a delivery that was skipped had lined their domain up before it was.
deliveryStepsContract('SQLite with a seed that failed', open, { numRuns: 200, seed: 411175411 })
